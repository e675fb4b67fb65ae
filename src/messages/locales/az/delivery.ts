import news from './delivery/news.ftl';

/** What is said by itself, and what chats and the desk set about that. */
export const delivery = [news];
