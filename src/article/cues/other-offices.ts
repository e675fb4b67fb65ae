const OFFICE =
  '(?:(?:u\\.s\\.|open|state|vacant|county|city|local) )*(?:senate|(?<!white )house|congress|governor(?:ship)?|mayor(?:alty)?|attorney general|lieutenant governor|(?:town|city|county) council)';

/** A race for another office than the presidency, which the same story tells of: "the race for the Senate seat". */
export const OTHER_OFFICE = new RegExp(
  `\\b(?:race|contest|primary|run-?off|election|nomination|nominee|battle|bid)s? (?:for|to) (?:the )?${OFFICE}\\b|\\b(?:${OFFICE}|gubernatorial|congressional|aldermanic|mayoral|senatorial|down-?ballot) (?:race|contest|primary|primaries|run-?off|election|nomination)s?\\b|\\bgovernor's (?:race|contest|election|post|seat)s?\\b|\\b(?:took|won|wins|kept|held|lost|claimed|captured|secured|clinched|retained) the (?:governorship|mayoralty|vice[- ]presidency)\\b|\\bvice[- ]presiden(?:t|cy)\\b[^;]{0,30}\\b(?:separately|race|contest)\\b|\\b(?:race|contest|vote) for (?:the )?vice[- ]presiden(?:t|cy)\\b|\\b(?:farther|further|lower) down the (?:ballot|ticket)\\b|\\bwon (?:the |its |their )?(?:last |previous )?(?:parliamentary|legislative|assembly) elections?\\b`,
  'i',
);

/** An office by which a race is called, as words and in what a contest is said to decide. */
const OFFICES: readonly (readonly [words: string, own: RegExp])[] = [
  ['council', /council/i],
  ["mayor(?:'s|al|alty)?", /mayor/i],
  ["(?:(?<!lieutenant )governor(?:'s|ship)?|gubernatorial)", /governor/i],
  ['(?:senate|senatorial)', /senat/i],
  ['(?:(?<!white |state )house|congressional)', /house|congress/i],
  ["president(?:ial|'s|cy)", /president/i],
  ["attorney general(?:'s)?", /attorney general/i],
  ["lieutenant governor(?:'s)?", /lieutenant governor/i],
  ['(?:school|park) board', /board/i],
];
const TITLES: readonly (readonly [words: string, own: RegExp])[] = [
  ['(?:gov\\.|governor)', /governor/i],
  ['mayor', /mayor/i],
  ['(?:sen\\.|senator)', /senat/i],
  ['attorney general', /attorney general/i],
];
const RACE = '(?:race|contest|battle|fight|election|run-?off|primary)';
const races = new Map<string, RegExp | null>();

/**
 * What a sentence says, in small letters, whose figures are of another office's race than the contest's: "In the race for
 * governor, …", "topped the council poll with …", "Gov. Ivo Brandt was re-elected with …". Null where the contest's own
 * office has no race of its own.
 */
export function otherRaces(office: string | null): RegExp | null {
  if (office === null) return null;
  const known = races.get(office);
  if (known !== undefined) return known;
  const isKnown = OFFICES.some(([, own]) => own.test(office));
  const others = (kinds: typeof OFFICES): string =>
    kinds.flatMap(([words, own]) => (own.test(office) ? [] : [words])).join('|');
  const [names, titles] = [`(?:${others(OFFICES)})`, others(TITLES)];
  const words = isKnown
    ? new RegExp(
        [
          `^(?:(?:also|meanwhile|elsewhere|separately|(?:farther|further|lower) down the (?:ballot|ticket)),? )?in (?:the|a) (?:${RACE}(?: (?:for|to)\\b[^,;.\\d]{0,50}?)? (?:the )?${names}\\b[^,;.\\d]{0,30}|(?:[\\w.'-]+ ){0,3}?${names} ${RACE}),`,
          `\\b(?:topp(?:ed|ing)|headed|heading|led|leading|won|winning|(?:came|finished) (?:first|top) in) the (?:[\\w-]+ )?${names} (?:poll|ballot|vote|field|count|${RACE})\\b`,
          `^(?:${titles}) (?:[\\p{L}'.-]+ ){1,4}?(?:\\([^()]{1,20}\\) )?(?:(?:also|easily|comfortably|narrowly|meanwhile) )*(?:was (?:(?:also|easily|comfortably|narrowly) )*re-?elected|(?:won|cruised to|sailed to|coasted to) (?:a |his |her )?(?:re-?election|(?:second|third|fourth|fifth|another|new|fresh) (?:[\\w-]+ )?term))\\b`,
        ].join('|'),
        'gu',
      )
    : null;
  races.set(office, words);
  return words;
}

/** Whether a sentence says that it is of another office's race than the contest's. */
export function isOfOtherRace(text: string, office: string | null): boolean {
  const words = otherRaces(office);
  return words !== null && text.toLowerCase().search(words) !== -1;
}

/** Whether words before a number, from the last semicolon on, tell of such a race. */
export function isOfOtherOffice(text: string, at: number): boolean {
  return OTHER_OFFICE.test(text.slice(text.lastIndexOf(';', at - 1) + 1, at));
}
