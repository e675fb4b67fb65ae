import buttons from './buttons.ftl';
import countries from './countries.ftl';
import results from './results.ftl';
import status from './status.ftl';
import writing from './writing.ftl';

/** What `/results` is said with, and what every other answer shares with it. */
export const answer = [buttons, countries, results, status, writing];
