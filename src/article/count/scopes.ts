import { MONTHS } from '../cues/number-units.ts';
import { otherRaces } from '../cues/other-offices.ts';
import type { Sentence } from '../text/sentences.ts';

/** Which event a number belongs to; only `count` and `poll` are the contest's own. */
export type Scope =
  | 'count'
  | 'poll'
  | 'previous-election'
  | 'first-round'
  | 'superseded'
  | 'subgroup'
  | 'unrelated';

/** What the scopes of an article are judged against. */
export interface ScopeFrame {
  electionYear: number | null;
  /** What is decided, by its name: "mayor", "Senate". */
  office: string | null;
  place: string | null;
  isReferendum: boolean;
  isParty: boolean;
  /** A president is elected, or who is to stand for it. */
  isPresidential: boolean;
  isRunoff: boolean;
  /** The month of polling day, 1 to 12, and its day. */
  electionMonth: number | null;
  electionDay: number | null;
  isByElection: boolean;
  /** One office in many places, such as governors: each place's figures are results of its own. */
  isOfDistricts: boolean;
  /** Primaries in several states of the US on one day. */
  isOfStates: boolean;
}

interface ScopeCue {
  scope: Scope;
  words: RegExp;
  /** A cue that reaches over the whole sentence wherever it stands. */
  isWhole?: true;
}

const PREVIOUS: readonly ScopeCue[] = [
  {
    scope: 'previous-election',
    words:
      /\b(?:(?:the |its |their |his |her )?(?<!any )(?:last|previous|prior|preceding|past|earlier) (?:general |parliamentary |presidential |federal |national |legislative |local |municipal |regional |provincial |state |european |assembly |such |mayoral |two |three )*(?:elections?|vote\b|polls?\b|ballot|contests?|race|primary|referendum|time|occasion|outing)|(?:four|five|six|seven|eight|ten|twelve|two|three|\d+) years (?:ago|before|earlier|previously)|(?:a|one) (?:year|decade) (?:ago|earlier|before)|last time|back in (?:19|20)\d\d|(?:final|last|closing|previous|earlier) (?:[\w'/-]+ ){0,4}(?:poll|survey) (?:of|in|for|before) that (?:race|contest|primary|vote|run-?off)|that the (?:council|court|tribunal|board) (?:later |then )?(?:annulled|threw out|cancelled|voided)|(?:annulled|cancelled|voided) (?:vote|election|ballot|poll|result|contest)s?|last year\b|(?:two|three|four|five|six) weeks (?:earlier|before)|when (?:he|she|they|it|the party|turnout) (?:was|were|had been)? ?(?:first |last |re-?)?(?:elected|chosen|won|stood|ran)|(?:eight|six|nine|ten|eleven|five|\d+) months ago)\b/g,
  },
];
const FIRST_ROUND =
  /\b(?:(?:in|during|after|from) (?:the|a|that) )?(?:first[- ]round|round one|(?:in|during) that round|initial round|first[- ]ballot|opening round)\b/g;
/** "Already eliminated: …" opens what a runoff's report tells of everybody else. */
const ELIMINATED =
  /^(?:(?:already|also|previously|earlier) )?(?:eliminated|knocked out|dropped out|voted out|out of the race|failed to (?:advance|reach the run-?off))\b/g;
const SECOND_ROUND =
  /\b(?:(?:in|of|won|winning|sunday's|saturday's) (?:the |sunday's |saturday's )?(?:second[- ]round|run-?off|round two|decisive round|final round)|in the second)\b/g;
/** "It was 51.2 percent then; today …" */
const THEN =
  /(?<=\d ?(?:%|per ?cent) )then(?=[;.,)]|$)|^(?:back )?then, (?!(?:at|on|as|when|after|before|in|with|just|late|early|shortly|around|about|suddenly|finally)\b)/g;
const SUPERSEDED =
  /\b(?:(?:a |an |the )?(?:first|earlier|previous|initial|early|interim) (?:tall(?:y|ies)|report|count|counts|update|updates|bulletin|figures?|partial (?:results|figures|count)|set of (?:results|figures)|returns|results|official figures?|numbers|batch|announcements?|tranche)(?:,? [\w.%]+){0,12}?,? (?:had|showed|gave|put)|had been on|at one (?:point|stage)|earlier (?:in the (?:evening|night|day|count)|on (?:monday|sunday|tuesday|wednesday|thursday|friday|saturday))|an hour (?:ago|earlier)|hours earlier|had stood at|had been (?:leading|ahead)|was (?:earlier|previously|initially) (?:on|at|put)|previously (?:on|at|reported)|(?:provisional|preliminary|partial|early|interim) (?:figures|results|numbers) (?:shown|displayed|published|posted)\b[^,;.:]{0,40} until\b[^,;.:\d]{0,30}|first official figures|earlier updates?|forecasts? (?:at|by|of|from|which|that|had|put)|first bulletin|second bulletin|on (?:sunday|saturday|monday|tuesday) evening|when the first (?:returns|results|figures)|first returns|earlier, at|stations counted, \w+ had|at (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|noon|midnight) in the (?:afternoon|morning|evening)|after the first (?:hour|hours|districts)|in the (?:advance|early) (?:votes?|ballots),? (?:\w+ ){0,2}(?:published|released|counted first|as soon as))\b/g;
const ELSEWHERE =
  /\b(?:the only (?:constituency|county|state|province|region|district|canton|area|city|one of)|(?:in|from|among|for) (?:the )?(?:diaspora|embassies|expatriates?|overseas (?:voters|constituenc\w+)|early voting only|postal votes)|^abroad\b|\bin (?:his|her|its|their|[\p{L}' ]{2,20}'s) (?:home|native|own) (?:province|state|region|town|city|county|constituency|district|village)\b|\b(?:cast|votes?|voted) there\b|\b(?:biggest|largest|highest|strongest|lowest|smallest|best|worst|narrowest|weakest)\b[^,;.]{0,40} (?:was|were|came|is) in\b|\b(?:best|worst|strongest|weakest|closest) (?:state|region|county|area|province|constituency|city|district|department)\b|(?:voters|votes|citizens|stations) (?:living )?(?:abroad|overseas)|(?<!\b(?:first|second|last|only|largest|biggest|oldest) )(?:in|from|carried|carrying|carries) the (?:capital|cent(?:re|er)(?! party)|north|south|east|west|northern|southern|eastern|western|city|countryside|province|region|provinces|cities|suburbs|(?:\w+ ){1,2}(?:region|province|district|county|oblast|department|governorate|municipality))\b)/gu;

/** "He won his own contest in Porto, by 90,434 votes to …": what a leader got where he stood himself. */
const OWN_SEAT =
  /\b(?:his|her|their) own (?:contest|race|seat|riding|constituency|district|ward)\b|\b(?:held|holds?|kept|keeps?|retained|retains?|lost|loses|regained|defended) (?:on to )?(?:his|her) (?:seat|riding|constituency|ward)\b|\belected as an independent in\b|\b(?:survived|scraped (?:home|through|in)|squeaked (?:home|through|in)|hung on) in (?!the |an? |this |that |his |her |its |their )/g;

/** "Reed beat Okoro in another special election, 51.1 percent to 47.9": told beside the contest's own. */
const ANOTHER_RACE =
  /\b(?:in|at) (?:another|(?:the|an) (?:only )?other) (?:special |state |local |snap |regional |council |city |statewide )?(?:by-?)?(?:elections?|races?|primary|contests?|vote)\b(?! of\b|, for\b)/g;

/** "President Solano, who carried Northland with 51.2 percent": what a report of a referendum tells of elections beside it. */
const OF_PEOPLE =
  /\b(?:president|governor|senator|minister|candidate|nominee|he|she|who) (?:[\p{L}'-]+ ){0,3}?(?:had )?(?:carried|(?:was|were) (?:re-?)?elected)\b|\bw[io]n(?:s|ning)? (?:re-?election|(?:the |a |his |her )(?:[\p{L}-]+ ){0,2}(?:nomination|primary|seat)\b)/gu;

/** "There the premier had 581,022 votes": in the place told of before. */
const THERE =
  /^(?:and |but )?there,?(?: the| his| her| he| she| they| mr| mrs| ms| dr) (?!(?:is|are|was|were)\b)/;

/** "On May 18", "of 31 March", "In October's first round": a day or month that may be of an earlier vote. */
const DATED = new RegExp(
  `(?<!(?:election|vote|ballot|poll|referendum|primary|runoff|by-election|contest),? )\\b(?:on|of|in) (?:(${MONTHS.join('|')}) (\\d{1,2})|(\\d{1,2})(?:st|nd|rd|th)? (${MONTHS.join('|')}))\\b(?!,? \\d{4})|\\b(${MONTHS.join('|')})'s (?:first[- ]round|vote|election|ballot|general election)\\b`,
  'g',
);

/** "61.7%, close to the record of 1995", "up on 2018": a figure only held against an earlier one. */
const MEASURED =
  /^,? (?:[\p{L}-]+ ){0,2}?(?:(?:close|similar|equal|next) to|short of|level with|(?:up|down) (?:on|from)|(?:above|below|beating|matching|equalling|topping|surpassing|exceeding|breaking|nearing|near|under|over) (?:the|that|those|its|their|his|her)\b|a shade (?:above|below|under))/u;

const MORE_THAN = /\b(?:more|fewer|less|higher|lower|larger|smaller|better|worse) than $/;

const FOUNDED =
  /\b(?:founded|created|formed|launched|established|set up|started|born)(?: (?:only|just|back|as recently as|in|early|late))*(?: (?:the )?[\w-]+){1,3}$/;

function days(month: number, day: number): number {
  return month * 30.5 + day;
}

/** Where a figure stands, and whether a poll spoken of in its sentence governs it. */
export interface FigurePlace {
  start: number;
  end: number;
  from: number;
  to: number;
  isPoll?: boolean;
}

/** A number's scope follows from the cues before it in its sentence, or one right behind it. */
export class SentenceScopes {
  #cues: { scope: Scope; start: number; end: number; isOfTime: boolean }[] = [];
  readonly #used = new Set<{ start: number }>();
  readonly #words: string;
  readonly #start: number;

  constructor(sentence: Sentence, frame: ScopeFrame, figures: readonly { start: number; end: number }[]) {
    this.#words = sentence.text.toLowerCase().replace(/\n/g, ' ');
    this.#start = sentence.start;
    for (const { scope, words } of PREVIOUS) this.#mark(scope, words);
    this.#markYears(frame);
    this.#markMonths(frame);
    if (frame.isByElection)
      this.#mark(
        'previous-election',
        /\b(?:at|in|with|since|than|from|on) (?:the|its|their|his|her) (?:last |previous )?(?:\d{4} )?general election\b|\bin (?:19|20)\d\d\b|^(?:back )?last (?:january|february|march|april|may|june|july|august|september|october|november|december)\b/g,
      );
    if (frame.isRunoff) this.#mark('first-round', FIRST_ROUND);
    if (frame.isRunoff)
      this.#mark(
        'first-round',
        /\b(?:a|one|two|three|four|five|six) (?:weeks?|days?|months?) (?:earlier|before|ago)\b/g,
      );
    if (frame.isRunoff) this.#mark('first-round', ELIMINATED);
    if (frame.isRunoff) this.#mark('count', SECOND_ROUND);
    this.#mark(frame.isRunoff ? 'first-round' : 'previous-election', THEN);
    this.#mark('superseded', SUPERSEDED);
    this.#mark('subgroup', ELSEWHERE);
    this.#mark('unrelated', ANOTHER_RACE);
    const races = otherRaces(frame.office);
    if (races !== null) this.#mark('unrelated', races);
    if (frame.isReferendum) this.#mark('unrelated', OF_PEOPLE);
    this.#markThere();
    if (!frame.isByElection && !frame.isOfDistricts) this.#mark('subgroup', OWN_SEAT);
    this.#mark(
      'count',
      /(?<!than )\b(?:this time|this year|yesterday|now\b|on (?:sunday|saturday|monday|tuesday|wednesday|thursday|friday)|(?:sunday|saturday|monday|tuesday|wednesday|thursday|friday)'s|today|in the latest|latest)\b/g,
    );
    this.#markPluperfect(frame);
    this.#cues.sort((a, b) => a.start - b.start);
    for (const cue of this.#cues) {
      const last = figures.findLast((figure) => figure.end - this.#start <= cue.start);
      const goesOn =
        /^,? (?:when|but|with)\b|^, (?:winning|taking|getting|receiving|polling|gaining|collecting|securing)\b/.test(
          this.#words.slice(cue.end, cue.end + 14),
        );
      // "six million more than in 2018, and 73.9 percent of them voted": compared, and done with.
      const isCompared = MORE_THAN.test(this.#words.slice(Math.max(0, cue.start - 30), cue.start));
      if (isCompared && !goesOn && cue.scope === 'previous-election') this.#used.add(cue);
      if (last !== undefined && !goesOn && this.#reachesBack(last.end - this.#start, cue.start))
        this.#used.add(cue);
    }
  }

  /** Whether the sentence itself says which event it is about. */
  hasCueBefore(at: number): boolean {
    return this.#cues.some((cue) => cue.end <= at - this.#start);
  }

  /**
   * The scope at a figure: `start` and `end` are offsets in the text, `from` and `to` those of its neighbours.
   * A poll's figure (`isPoll`) stays one when its sentence is told in the pluperfect, with an hour or a month.
   */
  at({ start, end, from, to, isPoll = false }: FigurePlace): Scope {
    const [at, stop, low, high] = [
      start - this.#start,
      end - this.#start,
      from - this.#start,
      to - this.#start,
    ];
    const cues = isPoll ? this.#cues.filter(({ isOfTime }) => !isOfTime) : this.#cues;
    const behind = cues.find(
      (cue) =>
        cue.start >= stop &&
        cue.end <= high &&
        this.#reachesBack(stop, cue.start) &&
        !MEASURED.test(this.#words.slice(stop, cue.start)),
    );
    if (behind !== undefined) return behind.scope;
    const before = cues.filter(
      (cue) => cue.end <= at && !this.#used.has(cue) && this.#reachesOn(cue.end, at, low),
    );
    return before.at(-1)?.scope ?? 'count';
  }

  #mark(scope: Scope, words: RegExp): void {
    for (const match of this.#words.matchAll(words)) {
      this.#cues.push({
        scope,
        start: match.index,
        end: match.index + match[0].length,
        isOfTime: scope === 'superseded' || (scope !== 'unrelated' && /\bpolls?$/.test(match[0])),
      });
    }
  }

  #markYears({ electionYear }: ScopeFrame): void {
    for (const match of this.#words.matchAll(
      /\b(?:(?:in|of|at|since|from|for|than|to) )?(?:the )?(?:january |february |march |april |may |june |july |august |september |october |november |december )?((?:19|20)\d\d)\b(?! (?:votes|ballots|people|gmt|utc|cet|cest|bst|est|edt|hrs)\b)/g,
    )) {
      const year = Number(match[1]);
      const scope: Scope = electionYear === null || year < electionYear ? 'previous-election' : 'count';
      if (/\bsince\b[^,;:.]{0,40}$/.test(this.#words.slice(0, match.index))) continue;
      if (match[0].startsWith('since') && !this.#words.startsWith(', when', match.index + match[0].length))
        continue;
      if (year !== electionYear)
        this.#cues.push({ scope, start: match.index, end: match.index + match[0].length, isOfTime: false });
    }
  }

  /** Of a poll, "there" is where it was asked. */
  #markThere(): void {
    const match = THERE.exec(this.#words);
    if (match !== null)
      this.#cues.push({ scope: 'subgroup', start: 0, end: match[0].length, isOfTime: true });
  }

  /** "In April it was 49.1 percent": another month than the election's, before its figures are told. */
  #markMonths({ electionMonth, electionDay, isRunoff }: ScopeFrame): void {
    for (const match of this.#words.matchAll(DATED)) {
      if (electionMonth === null && match[5] === undefined) continue;
      // "the election, which opened on 13 March": this one.
      if (
        /\b(?:opened|began|started|begun|open since|running since)(?: on)?,? $/.test(
          this.#words.slice(0, match.index),
        )
      )
        continue;
      const month = MONTHS.indexOf(match[1] ?? match[4] ?? match[5] ?? '') + 1;
      const day = Number(match[2] ?? match[3] ?? 1);
      const isEarlier =
        match[5] === undefined
          ? electionDay !== null && days(month, day) < days(electionMonth ?? 1, electionDay) - 5
          : month !== electionMonth;
      if (isEarlier)
        this.#cues.push({
          scope: isRunoff ? 'first-round' : 'previous-election',
          start: match.index,
          end: match.index + match[0].length,
          isOfTime: true,
        });
    }
    for (const match of this.#words.matchAll(
      /(?:(?:^|[;(] ?)(?:back )?in|\blast) (january|february|march|april|may|june|july|august|september|october|november|december)\b(?!,? \d)/g,
    )) {
      // "In May" is of this vote where nobody tells its month, "last May" hardly.
      const isKnown = electionMonth !== null || match[0].startsWith('last');
      if (isKnown && MONTHS.indexOf(match[1] ?? '') + 1 !== electionMonth)
        this.#cues.push({
          scope: 'previous-election',
          start: match.index,
          end: match.index + match[0].length,
          isOfTime: true,
        });
    }
  }

  /** "had come out on top with 42.5 percent": unless it is reported speech, something before the count. */
  #markPluperfect({ isRunoff }: ScopeFrame): void {
    const said =
      /\b(?:said|says|announced|showed|shows|reported|declared|according|confirmed|told|when|after|once|with)\b/.exec(
        this.#words,
      );
    for (const match of this.#words.matchAll(
      /\b(?:had|'d) (?:already |only |still |then |previously |earlier |initially )?(?:been (?:on|at|ahead|leading)|put|led|won|polled|managed|come|taken|received|shown|held|got|gained|secured|stood|scored|finished|given(?! (?:up|way|in)\b)|seen|had to be|had\b)/g,
    )) {
      if (said !== null && said.index < match.index) continue;
      this.#cues.push({
        scope: isRunoff ? 'first-round' : 'previous-election',
        start: match.index,
        end: match.index + match[0].length,
        isOfTime: true,
      });
    }
  }

  /** A cue after a figure is about it when no clause begins between them. */
  #reachesBack(stop: number, cueStart: number): boolean {
    const between = this.#words.slice(stop, cueStart);
    return (
      between.length < 60 &&
      !/[;:(]|, (?:and|but|while|with|which|who|when)\b|\b(?:and|while|but|compared|than|where)\b/.test(
        between,
      )
    );
  }

  /** A cue before a figure holds on, unless a semicolon ends it or it closed the figure before this one. */
  #reachesOn(cueEnd: number, at: number, low: number): boolean {
    const between = this.#words.slice(cueEnd, at);
    // "2024: C 21,340; Lab 12,051": a heading holds for its whole line.
    if (between.startsWith(':') && cueEnd <= 24) return true;
    // "Five years ago A beat B; in the repeat he got …" is still five years ago: what opens a sentence holds for it.
    const isStillThen = cueEnd <= 34 && !between.startsWith(';');
    if (!isStillThen && /;|, but\b/.test(between)) return false;
    if (/^[^(]*\)/.test(between)) return false;
    // "…, whom he had beaten in 2014, by 85.6 million": closed with its clause.
    if (
      between.startsWith(',') &&
      !/^, (?:winning|taking|getting|receiving|polling|with)\b/.test(between) &&
      /\b(?:whom?|which|whose)\b[^,]*$/.test(this.#words.slice(Math.max(0, cueEnd - 120), cueEnd))
    )
      return false;
    // "Bright Future, founded last year by Brandt, had 8.2 percent": of the party, and done with.
    if (/^[^,;]*,/.test(between) && FOUNDED.test(this.#words.slice(Math.max(0, cueEnd - 60), cueEnd)))
      return false;
    if (
      /^[^,;]*, (?:has|had|won|got|took|received|polled|is|was|came|finished|stood|ended|crashed|collapsed|fell|dropped|slumped|slipped|rose|climbed|jumped|improved|increased)\b/.test(
        between,
      ) &&
      /, (?:who|which|whose)\b[^,;]*$/.test(this.#words.slice(Math.max(0, cueEnd - 120), cueEnd))
    )
      return false;
    return cueEnd > low || !/\bup from\b/.test(between);
  }
}
