import type { ContextFact } from '../../election/report.ts';

const ROW_LABELS: readonly [RegExp, ContextFact['kind']][] = [
  [
    /^(?:total |number of )?(?:registered|eligible|enrolled)(?: voters| electors)?$|^(?:total )?(?:electorate|electors|voters)$|^(?:voters?'?|electoral|the) (?:roll|register|list)s?$|^(?:number )?entitled to vote$|^(?:(?:voters|electors|people|citizens|names|those|number) )?(?:on|in) (?:the )?(?:voters?'? |electoral )?(?:roll|list|register)s?$|^(?:(?:voters|electors|people|citizens|those|number) )(?:registered|enrolled|entitled(?: to vote)?|eligible(?: to vote)?)$/i,
    'registered-voters',
  ],
  [
    /^(?:total |all )?(?:votes|ballots|ballot papers) (?:cast|handed out|given out|issued|returned|found(?: in (?:the )?(?:ballot )?boxes)?|in (?:the )?(?:ballot )?boxes)$|^total (?:votes? )?(?:cast|polled)$|^total (?:votes?|ballots)$|^(?:votes )?polled$|^(?:(?:voters|people|electors|number|those) who (?:actually )?)?(?:voted|turned out|took part)$|^(?:people |voters )?voting$/i,
    'votes-cast',
  ],
  [/^(?:total )?valid(?: votes| ballots| papers)?(?: for (?:the )?[a-z]+)?$/i, 'valid-votes'],
  [
    /^(?:total )?(?:rejected|invalid(?:\/blank)?|spoilt|spoiled|null|void)(?: votes| ballots| papers| ballot papers)?$|^(?:blank and |blank or )?invalid$|^(?:blank|invalid|null|spoilt|spoiled|void),? (?:and|or) (?:blank|invalid|null|spoilt|spoiled|void)(?: votes| ballots| papers| ballot papers)?$/i,
    'rejected-votes',
  ],
  [/^(?:voter |overall |final )?turnout(?: rate| \(%\)| %| in (?:%|per ?cent))?$/i, 'turnout'],
  [/^(?:number of )?(?:(?:polling|voting) (?:stations|places|units|sites)|precincts)$/i, 'polling-stations'],
  [/^(?:accredited |national |international |foreign )?observers$/i, 'observers'],
];

/** Of which vote a total is, where a first round's may stand beside it. */
const OF_LAST_ROUND =
  /^(?:run-?off|second[- ]round|final[- ]round) (?=\p{L})|,? \(?(?:(?:in|at|for) (?:the )?)?(?:run-?off|second[- ]round|final[- ]round|round two)\)?$/iu;

/** What a row tells of the vote as a whole, by its label; null where it is somebody's row. */
export function totalOf(label: string): ContextFact['kind'] | null {
  const words = label.replace(OF_LAST_ROUND, '');
  return ROW_LABELS.find(([each]) => each.test(words))?.[1] ?? null;
}
