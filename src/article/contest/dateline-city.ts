import { PLACES, STATES_BY_SHORT_NAME } from '../cues/places.ts';
import { CAPITALS, STATE_CAPITALS } from '../cues/seats-of-power.ts';
import type { ContestInput } from './contest-input.ts';

/** "WARSAW —", "SEOUL, March 10 –", "DES MOINES, Ia. –": the city a report is written from. */
export const DATELINE_CITY =
  /^(?:\([^)]{1,40}\) )?(\p{Lu}[\p{Lu}.' -]{2,30}?)(?= ?[—–:-]|,| \(|\. [\p{Lu}]| \p{Lu}\p{Ll})/u;

/** The country or, of a vote in a state, the state that a dateline's city is the capital of. */
export function writtenFrom(city: string, isOfState: boolean): string | undefined {
  const name = capitalised(city);
  return isOfState ? STATE_CAPITALS.get(name) : CAPITALS.get(name);
}

/** "MANCHESTER, N.H. —", "DAYTON, Ohio —": the state. */
const STATE_BEHIND = /^\p{Lu}[\p{Lu}.' -]{2,30}, (\p{Lu}[\p{L}.]{1,12}?)\.?(?= ?[—–|-]|, | \()/u;

/** The state that a dateline names behind its town. */
export function stateBehindTown(words: string): string | undefined {
  const name = STATE_BEHIND.exec(words)?.[1]?.replaceAll('.', '') ?? '';
  return STATES_BY_SHORT_NAME.get(name) ?? (PLACES.get(name)?.isCountry === false ? name : undefined);
}

/** "SAN ROQUE" as a name: "San Roque". */
export function capitalised(words: string): string {
  return words.toLowerCase().replace(/(?:^|[ -])\p{L}/gu, (letter) => letter.toUpperCase());
}

/** "ECUADOR VOTES": the capitals that a headline opens with. */
export const SHOUTED = /^(\p{Lu}{4,})(?: \p{Lu}{4,})?(?= \p{Lu}|:|$)/u;

/** Where nothing names the place of a local vote, the report's place of writing is it: "SAN ROQUE CITY —". */
export function datelinePlace({ sentences, mentions }: ContestInput): string | null {
  const first = sentences.slice(0, 4).flatMap((sentence) => mentions.get(sentence) ?? []);
  const place = first.find(
    ({ kind, name }) => kind === 'place' && name === name.toUpperCase() && name.length > 3,
  );
  return place === undefined ? null : capitalised(place.name);
}
