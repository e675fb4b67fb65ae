import news from './delivery/news.ftl';
import outlets from './delivery/outlets.ftl';
import subscriptions from './delivery/subscriptions.ftl';

/** What is said by itself, and what chats and the desk set about that. */
export const delivery = [news, outlets, subscriptions];
