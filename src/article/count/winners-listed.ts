import { NO_WINNERS, WINNERS_INTRODUCED } from '../cues/winners-listed.ts';
import { isContender } from '../names/contenders.ts';
import type { Mention } from '../names/names.ts';
import type { Entity } from '../names/registry.ts';
import type { Reading } from '../readings.ts';
import type { Sentence } from '../text/sentences.ts';
import type { OutcomeFact } from './count-desk.ts';

/**
 * Whoever a list names that its sentence introduces as one of winners, each of a place of their own: "The incumbents
 * won in two regions: in Porto — Mira Solano (72%); in Alma — …", in the same sentence or in the lines behind it.
 */
export function listedWinners(
  readings: readonly Reading[],
  entityOf: (mention: Mention) => Entity,
): OutcomeFact[] {
  return readings.flatMap((reading, index): OutcomeFact[] => {
    const introduction = introductionOf(reading);
    if (introduction === null) return [];
    const { sentence, mentions } = reading;
    const isOwner = (mention: Mention): boolean =>
      entityOf(mention).kind === 'person' && isContender(mention, { entityOf });
    const named =
      introduction.end === sentence.tokens.length
        ? itemsBehind(readings, index).flatMap((item) => winnerOf(item, isOwner) ?? [])
        : mentions.filter(
            (mention) => mention.lead >= introduction.end && hasOwnShare(reading, mention, isOwner),
          );
    const entities = [...new Set(named.map(entityOf))];
    if (entities.length < LEAST_WINNERS) return [];
    return entities.map((entity) => ({
      entity,
      outcome: 'elected',
      asWorded: introduction.asWorded,
      at: sentence,
    }));
  });
}

const LEAST_WINNERS = 2;

/** The words that introduce winners, and the place of the token behind their colon. */
function introductionOf({ sentence }: Reading): { asWorded: string; end: number } | null {
  const colon = sentence.tokens.findLastIndex(({ text }) => text === ':');
  if (colon === -1) return null;
  const words = sentence.text.slice(0, (sentence.tokens[colon]?.start ?? 0) - sentence.start).toLowerCase();
  if (NO_WINNERS.test(words)) return null;
  for (const cue of WINNERS_INTRODUCED) {
    const asWorded = cue.exec(words)?.[0];
    if (asWorded !== undefined) return { asWorded: asWorded.replaceAll('\n', ' '), end: colon + 1 };
  }
  return null;
}

const LEAST_CONTESTS = 3;

/**
 * The items of lists that tell of another place and another person each ("in Porto — Mira Solano (72%); in Alma — …"):
 * every place has a vote of its own, and none is a part of the others'.
 */
export function itemsOfOwnContests(
  readings: readonly Reading[],
  entityOf: (mention: Mention) => Entity,
): ReadonlySet<Sentence> {
  const isOwner = (mention: Mention): boolean => entityOf(mention).kind === 'person';
  const items = new Set<Sentence>();
  for (let at = 0; at < readings.length; at++) {
    const list = itemsBehind(readings, at);
    const winners = list.map((item) => winnerOf(item, isOwner));
    const people = new Set(winners.flatMap((mention) => (mention === null ? [] : [entityOf(mention)])));
    if (people.size >= LEAST_CONTESTS && people.size === list.length)
      for (const { sentence } of list) if (sentence.tokens[0]?.lower === 'in') items.add(sentence);
    at += list.length;
  }
  return items;
}

/** The items of the list right behind a sentence: those with a bullet, or lines that semicolons end. */
function itemsBehind(readings: readonly Reading[], index: number): Reading[] {
  const items: Reading[] = [];
  for (const item of readings.slice(index + 1)) {
    const isNext =
      item.sentence.itemDepth > 0 || /;$/.test(items.at(-1)?.sentence.text ?? item.sentence.text);
    if (!isNext) break;
    items.push(item);
  }
  return items;
}

/** The only person of an item that has a figure there. */
function winnerOf(item: Reading, isOwner: (mention: Mention) => boolean): Mention | null {
  const [first, second] = item.mentions.filter((mention) => hasOwnShare(item, mention, isOwner));
  return second === undefined ? (first ?? null) : null;
}

/** "Mira Solano (72.4%)", "Mira Solano with 72.4%" */
function hasOwnShare(
  { sentence: { tokens }, quantities, roles }: Reading,
  mention: Mention,
  isOwner: (mention: Mention) => boolean,
): boolean {
  const at = quantities.findIndex(({ first }) => first > mention.last);
  const share = quantities[at];
  if (share === undefined || roles[at] !== 'share' || share.first > mention.last + 2) return false;
  const between = tokens[mention.last + 1]?.lower ?? '';
  return isOwner(mention) && (share.first === mention.last + 1 || /^(?:\(|,|:|with|on|[–—-])$/.test(between));
}
