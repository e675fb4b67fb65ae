import type { Role, RoleCue } from './role-cue.ts';
import { COUNT } from './role-cue.ts';

/** What a line or a clause calls its number before it: "Precincts 2,587, of which abroad 39". */
const LABELS: readonly [Role, string][] = [
  [
    'registered-voters',
    "(?:(?:number|people|citizens|voters|electors|those) )?(?:entitled|eligible|registered)(?: to vote)?|(?:registered|eligible) (?:voters|electors)|(?:voters|electors|citizens|people|names) on the (?:(?:voters?'?|electoral) )?(?:lists?|rolls?|register)|(?:voters'|voter|electoral) (?:roll|register|list)|electorate",
  ],
  ['polling-stations', '(?:number of )?(?:(?:polling|voting) (?:stations|places|sites|units)|precincts)'],
  [
    'observers',
    '(?:(?:accredited|national|domestic|local|foreign|international) )?(?:observers|monitors)(?: accredited)?',
  ],
];

/** Behind a number that a label is all of: its own end, or what goes on about a part of it. */
const CLOSED =
  /^(?:[.;)]|$| (?:or (?:so|thereabouts|more)|in all|in total|altogether)\b|, (?:of (?:which|whom|these|them)|including|among (?:which|whom|them)|\d))/;

/** Numbers behind a label. */
export const LABEL_CUES: readonly RoleCue[] = LABELS.map(([role, words]) => ({
  role,
  units: COUNT,
  before: new RegExp(
    `(?:^|^[^\\p{L}\\d]{1,4}|[.;,] )(?:${words})(?::| [–—-]| /)? (?:about |around |some |over |more than |nearly |almost )?$`,
    'u',
  ),
  after: CLOSED,
}));
