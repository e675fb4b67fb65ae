import changes from './changes.ftl';
import chat from './chat.ftl';
import facts from './facts.ftl';
import group from './group.ftl';
import help from './help.ftl';
import outlook from './outlook.ftl';
import polls from './polls.ftl';
import sources from './sources.ftl';

/** What else readers are told. */
export const reader = [changes, chat, facts, group, help, outlook, polls, sources];
