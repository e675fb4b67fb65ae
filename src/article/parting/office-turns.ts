import type { Contest, ContestKind } from '../../election/contest.ts';

/** What another vote of the day decides. */
export type OtherOffice = Pick<Contest, 'kind'> & { office: string };

const OFFICES: readonly [office: string, kind: ContestKind, words: string][] = [
  ['deputy leader', 'party', 'deputy leader(?:ship)?'],
  ['vice president', 'presidential', 'vice[- ]presiden(?:t|cy)'],
  ['lieutenant governor', 'local', 'lieutenant governor'],
  ['attorney general', 'local', 'attorney general'],
  ['secretary of state', 'local', 'secretary of state'],
  ['comptroller', 'local', 'comptroller'],
  ['Supreme Court', 'other', '(?:state )?supreme court'],
  ['mayor', 'local', 'mayor(?:al(?:ty)?)?'],
  ['governor', 'local', 'governor(?:ship)?|gubernatorial'],
  [
    'parliament',
    'parliamentary',
    'parliament(?:ary)?|legislat(?:ive|ure)|national assembly|house of representatives|chamber of deputies|party[- ]list',
  ],
  ['president', 'presidential', 'presiden(?:cy|tial|t)'],
];

const VOTE = '(?:elections?|contest|race|vote|ballot|polls?|run-?off|primary)';
/** "In the separate contest for deputy leader, …": how a sentence opens that turns to another vote. */
const OPENINGS = (words: string): RegExp =>
  new RegExp(
    `^(?:In|On) (?:the |an? )(?:[\\p{L}\\d-]+ ){0,4}?(?:${VOTE} (?:of|for|to) (?:the |an? )?(?:[\\d-]+seat )?(?:${words})|(?:${words}) ${VOTE}|${VOTE} (?:farther|further|lower) down the (?:ballot|ticket), (?:${words}))\\b|^(?:For|As for) (?:the )?(?:(?:\\d+ )?(?:[a-z]+ ){0,2}seats in (?:the )?)?(?:${words})\\b|^The (?:separate )?${VOTE} (?:of|for|to) (?:the )?(?:${words})\\b`,
    'iu',
  );

const TURNS = OFFICES.map(([office, kind, words]) => ({
  office: { office, kind },
  opens: OPENINGS(words),
  isOf: new RegExp(`\\b(?:${words})\\b`, 'i'),
}));
/** Of whom a title alone tells what was voted on: "Lt. Gov. Solano also held on." */
const DEPUTY = /^(?:Lt\. Gov\.|Lieutenant Governor) \p{Lu}/u;
const PRIMARY =
  /^In the (Republican|Democratic|GOP) (presidential|Senate|gubernatorial) (primary|caucus(?:es)?)\b/;

const ELECTED_DEPUTY =
  /\b(?:was|were|is) elected (?:as )?(?:the |its |their )?(?:new )?deputy leader(?= ?[,.;:])/;

/** The office to whose vote a sentence turns; null for that of the report itself (`own`), undefined where it turns to none. */
export function officeTurn(sentence: string, own: string | null): OtherOffice | null | undefined {
  const [, party, of, vote] = PRIMARY.exec(sentence) ?? [];
  if (party !== undefined && !/primary|caucus/.test(own ?? ''))
    return { office: `${party.replace('GOP', 'Republican')} ${of} ${vote}`, kind: 'party' };
  if (DEPUTY.test(sentence) && own === 'governor') return { office: 'lieutenant governor', kind: 'local' };
  const turn = TURNS.find(({ opens }) => opens.test(sentence));
  if (turn?.office.office === 'deputy leader' || (turn === undefined && ELECTED_DEPUTY.test(sentence)))
    return {
      office: own?.startsWith('leader of ') === true ? `deputy ${own}` : 'deputy leader',
      kind: 'party',
    };
  if (turn === undefined) return undefined;
  return turn.isOf.test(own ?? '') && !/^(?:vice|lieutenant)/.test(turn.office.office) ? null : turn.office;
}
