import type { Role, RoleCue } from './role-cue.ts';
import { COUNT, PERCENT } from './role-cue.ts';

/** What a line or a clause calls its number before it: "Precincts 2,587, of which abroad 39". */
const LABELS: readonly [Role, string][] = [
  [
    'registered-voters',
    "(?:(?:number|people|citizens|voters|electors|those) )?(?:entitled|eligible|registered)(?: to vote)?|(?:registered|eligible) (?:voters|electors)|(?:voters|electors|citizens|people|names) on the (?:(?:voters?'?|electoral) )?(?:lists?|rolls?|register)|(?:voters'|voter|electoral) (?:roll|register|list)|electorate|on the (?:(?:voters?'?|electoral) )?(?:rolls?|lists?|register)",
  ],
  [
    'polling-stations',
    '(?:number of )?(?:(?:polling|voting) (?:stations|places|sites|units)|precincts|stations)',
  ],
  ['votes-cast', '(?:total )?(?:votes|ballots) cast|total cast|voted'],
  ['valid-votes', '(?:total )?valid(?: votes| ballots)?'],
  ['rejected-votes', '(?:invalid|rejected|spoilt|spoiled)(?: votes| ballots| papers)?'],
  [
    'observers',
    '(?:(?:accredited|national|domestic|local|foreign|international) )?(?:observers|monitors)(?: accredited)?',
  ],
];

/** Behind a number that a label is all of: its own end, or what goes on about a part of it. */
const CLOSED =
  /^(?:[.;)]|$| [|/]| \($|, (?:turnout|voted|votes|valid|invalid|rejected|stations|polling|precincts|observers)\b| (?:or (?:so|thereabouts|more)|in all|in total|altogether)\b|, (?:of (?:which|whom|these|them)|including|among (?:which|whom|them)|\d))/;

/** Numbers behind a label. */
export const LABEL_CUES: readonly RoleCue[] = [
  ...LABELS.map(
    ([role, words]): RoleCue => ({
      role,
      units: COUNT,
      before: new RegExp(
        `(?:^|^[^\\p{L}\\d]{1,4}|[.;,|/] )(?:${words})(?::| [–—-]| /| \\|)? (?:about |around |some |over |more than |nearly |almost )?$`,
        'u',
      ),
      after: CLOSED,
    }),
  ),
  // "Voted: 510,336 (62.8%)"
  {
    role: 'turnout',
    units: PERCENT,
    far: /(?:^|[.;,|/] )(?:turnout|voted|(?:total )?(?:votes|ballots) cast)(?::| [–—-])? [\d,.]+ \($/,
    after: /^\)/,
  },
  // "Stations counted: 99.6%"
  {
    role: 'progress',
    units: PERCENT,
    before:
      /(?:^|^[^\p{L}\d]{1,4}|[.;,|/] )(?:(?:share of )?(?:votes|ballots|(?:polling )?stations|precincts|protocols) )?(?:counted|processed|reporting):? $/u,
    after: /^(?:[.;,)]|$| [|/])/,
  },
];
