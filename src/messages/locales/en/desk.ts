import amending from './desk/amending.ftl';
import buttons from './desk/buttons.ftl';
import doubts from './desk/doubts.ftl';
import drafts from './desk/drafts.ftl';
import exports from './desk/exports.ftl';
import findings from './desk/findings.ftl';
import intake from './desk/intake.ftl';
import oneFact from './desk/one-fact.ftl';
import people from './desk/people.ftl';
import publishing from './desk/publishing.ftl';
import refusals from './desk/refusals.ftl';
import secondPerson from './desk/second-person.ftl';

/** What editors are told, and readers who report a figure. */
export const desk = [
  amending,
  buttons,
  doubts,
  drafts,
  exports,
  findings,
  intake,
  oneFact,
  people,
  publishing,
  refusals,
  secondPerson,
];
