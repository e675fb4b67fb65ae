import buttons from './buttons.ftl';
import changes from './changes.ftl';
import chat from './chat.ftl';
import countries from './countries.ftl';
import facts from './facts.ftl';
import group from './group.ftl';
import help from './help.ftl';
import outlook from './outlook.ftl';
import polls from './polls.ftl';
import results from './results.ftl';
import sources from './sources.ftl';
import status from './status.ftl';
import writing from './writing.ftl';

/** What a reader's answer is said with. */
export const reader = [
  buttons,
  changes,
  chat,
  countries,
  facts,
  group,
  help,
  outlook,
  polls,
  results,
  sources,
  status,
  writing,
];
