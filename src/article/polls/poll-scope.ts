import { REGIONAL_LIST, REGIONAL_LIST_AREA, SUBGROUP_MEMBERS, SUBGROUP_SUBJECT } from '../cues/poll-words.ts';
import type { Mention } from '../names/names.ts';
import type { Quantity } from '../numbers/quantities.ts';
import type { Pairing } from '../owners/pairing.ts';
import type { Sentence } from '../text/sentences.ts';
import type { PollDraft } from './poll-draft.ts';

/** "41.3% according to Corvo, 43% according to Pollux": the second figure is the first one's owner's, of another poll. */
export function sharedOwners(
  pairings: readonly Pairing[],
  sentence: Sentence,
  mentions: readonly Mention[],
  pollOf: (quantity: Quantity) => PollDraft | null,
): Pairing[] {
  const shared: Pairing[] = [];
  for (const pairing of pairings) {
    const before = shared.at(-1);
    const poll = pollOf(pairing.quantity);
    if (pairing.entity !== null || before === undefined || before.entity === null || poll === null) {
      shared.push(pairing);
      continue;
    }
    const from = before.quantity.end;
    const between = sentence.text.slice(from - sentence.start, pairing.quantity.start - sentence.start);
    const isShared =
      pollOf(before.quantity) !== poll &&
      pollOf(before.quantity) !== null &&
      /\b(?:according to|in the|in an?|by)\b/.test(between) &&
      !/;|\b(?:but|while|whereas)\b/.test(between) &&
      mentions.every(({ start }) => start < from || start > pairing.quantity.start);
    shared.push(isShared ? { ...pairing, entity: before.entity } : pairing);
  }
  return shared;
}

/** Whether a sentence is about a part of those asked ("among women"), or about something else than the vote. */
export function hasSubgroup(words: string): boolean {
  if (SUBGROUP_SUBJECT.test(words) || SUBGROUP_MEMBERS.test(words)) return true;
  return /\b[Aa]mong (?!them,? for the first time\b|(?:all |the |those |them\b)?(?:likely|registered|decided|eligible)? ?(?:voters|adults|respondents|electors|party members|members)\b(?! (?:in [\w ]+ (?:aged|younger|older|who)|aged|younger|older|under|over|who|paying|with|without|from|of|in rural|in urban)\b))(?:[\w-]+ ){0,9}?(?:women|men|independents|democrats|republicans|bloc|younger|older|voters|whites|blacks|latinos|hispanics|people|graduates|catholics|evangelicals|supporters|paying|aged|under|over|pensioners|retirees|(?:\d+-)?year-olds|(?:under|over)-\d+s|youth|workers|farmers|protestants|muslims)\b|\b(?:(?:over|under)-\d+s|crossbreak|cross-break|subsample|sub-sample|approval rating|approve of|right direction|average|poll of polls|wrong (?:track|road|direction)|(?:best|better|preferred) (?:prime minister|president|premier|chancellor|leader)\b(?= |\.|,)(?!'s)|highest rating|own rating|net rating)\b/i.test(
    words,
  );
}

const LONG_AGO =
  /^(?:about |almost |nearly )?(?:a|an|one|two|three|four|six|half a) (?:year|month|week)s?(?: and a half)? (?:ago|earlier|before)\b/i;

/** "In April it was 49.1 percent, after which …": all of the sentence is about that time. */
const THEN_IT_WAS =
  /^in (?:january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)\d\d) (?:it|they|that|turnout|this|the (?:figure|share|number)s?) (?:was|were|had|stood)\b/i;

/** "In April Corvo had …", "At the start of May it was …": told of another month than the poll's own. */
const THAT_MONTH =
  /(?:^(?:but |and |back |by contrast,? )?|\b(?:though|although|but|while|whereas),? )(?:in|at the (?:beginning|start|end) of|by) (?:early |late |mid-)?(?:january|february|march|april|may|june|july|august|september|october|november|december),?(?! an? )(?: [\p{L}\p{N}'&./-]+){1,6}? (?:was|were|had|led|stood|put|gave|found|showed|saw)\b|\bhad had\b/iu;
/** "49 to 31 in its previous survey": whichever side of the figure that is said on. */
const PREVIOUS =
  /\bin (?:its|the|their) (?:previous|earlier|prior) (?:poll|survey|wave|edition)\b[^;]{0,80}$/i;

/** "In the federal election on February 23, Labour received …": beside what is asked now, that is an earlier vote. */
const AT_THAT_ELECTION =
  /^(?:in|at) (?:the|last)(?: [\w'-]+){0,3} elections? (?:held )?(?:on|in|of|last) [^;]{0,60}\b(?:received|won|got|took|gained|polled|came|gone|finished|had)\b/i;

/** Whether the figure at an offset of the sentence is of an earlier poll: "last month", "in the previous survey". */
export function isOldPoll(text: string, at: number): boolean {
  // "A survey last week showed …": that is when the poll itself was made.
  const isOfItself =
    /^(?:an?|the) (?:[\w-]+ ){0,4}(?:poll|survey)\b[^,;]{0,80}\blast \w+ (?:showed|had|put|gave|found|suggested)\b/i.test(
      text,
    );
  if (isOfItself) return false;
  if (
    [THEN_IT_WAS, LONG_AGO, THAT_MONTH, PREVIOUS, AT_THAT_ELECTION].some((words) =>
      words.test(text.slice(0, at)),
    )
  )
    return true;
  return (
    /\b(?:last (?:month|week)(?! (?:of|before)\b)|a month (?:ago|earlier)|a week (?:ago|earlier)|(?:previous|earlier) (?:[\p{L}\d/&-]+ ){0,3}(?:poll|survey)(?:, in \w+)?,? |same (?:poll|survey|series) in|in (?:a|the) (?:poll|survey) (?:last|a)|last (?:january|february|march|april|may|june|july|august|september|october|november|december)\b)[^,;]{0,60}$/iu.test(
      text.slice(Math.max(0, at - 120), at),
    ) ||
    /^[^,;]{0,25}\b(?:last (?:month|week)(?! (?:of|before)\b)|a month (?:ago|earlier)|a week (?:ago|earlier)|in (?:the|its) previous (?:poll|survey)|(?:tie|draw) in (?:january|february|march|april|may|june|july|august|september|october|november|december))\b/i.test(
      text.slice(at),
    )
  );
}

/** Whether a sentence speaks of what is expected, so that its seats are nobody's yet. */
export function isProjected(text: string): boolean {
  return /\b(?:project\w*|on track|on course|expected to|predict\w*|forecast\w*|exit polls?|could|would|set to|likely to)\b/i.test(
    text,
  );
}

/** "Arizona is closer still: …", "Ohio: …", "Iowa voters put …": the place a sentence begins with. */
function headingPlace(mentions: readonly Mention[], { tokens }: Sentence): Mention | undefined {
  return mentions.find(
    ({ name, kind, lead, last }) =>
      kind === 'place' &&
      lead === 0 &&
      name !== name.toUpperCase() &&
      /^(?:is|was|looks|remains|voters|:)$/.test(tokens[last + 1]?.lower ?? ''),
  );
}

const SHARE = /\d(?: ?%| per ?cent)/;

/** The place that a poll's figure is for: "in Florida" in the same clause. */
export function areaNear(
  quantity: Quantity,
  mentions: readonly Mention[],
  sentence: Sentence,
): string | null {
  const list = REGIONAL_LIST.exec(sentence.text);
  if (list !== null && list.index < quantity.start - sentence.start) return REGIONAL_LIST_AREA;
  const places = mentions.filter(
    (mention) =>
      mention.kind === 'place' &&
      /^(?:in|for|of|across)$/.test(sentence.tokens[mention.lead - 1]?.lower ?? ''),
  );
  const behind = places.find(
    (place) =>
      place.start > quantity.end &&
      !/[;.]|\band\b|\bbut\b/.test(
        sentence.text.slice(quantity.end - sentence.start, place.start - sentence.start),
      ) &&
      place.start - quantity.end < 45,
  );
  const bracketed = mentions.findLast(
    (mention) =>
      mention.kind === 'place' &&
      mention.end < quantity.start &&
      sentence.text.slice(mention.end - sentence.start, mention.end - sentence.start + 2) === ' (' &&
      !sentence.text.slice(mention.end - sentence.start, quantity.start - sentence.start).includes(')'),
  );
  if (bracketed !== undefined) return bracketed.name;
  const before = places.findLast((place) => place.end < quantity.start) ?? headingPlace(mentions, sentence);
  const only = places.length === 1 ? places[0] : undefined;
  // "49 percent to 43 percent in Georgia, 49 percent to 44 percent in Arizona": each place closes its figures.
  const next = places.find((place) => place.start > quantity.end);
  const isClosing = (places[0]?.start ?? 0) - sentence.start > sentence.text.search(SHARE);
  if (places.length > 1 && isClosing && next !== undefined && before !== undefined) {
    const between = sentence.text.slice(quantity.end - sentence.start, next.start - sentence.start);
    if (between.length < 45 && !/[,;.]|\b(?:and|but)\b/.test(between)) return next.name;
  }
  return before?.name ?? behind?.name ?? only?.name ?? null;
}
