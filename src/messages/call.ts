import type { Call } from '../election/call.ts';
import type { Words } from './words.ts';

/** Who has won, in the name of whoever says so: winner words are never Teller's own. */
export function callText(call: Call, words: Words): string {
  const { name, authority, source } = call;
  return words.say('called', { name, authority, source, when: callDay(call, words) });
}

/** The moment or the day of a call, as it was given. */
export function callDay({ calledAt }: Call, words: Words): string {
  return calledAt.includes('T') ? words.moment(calledAt) : words.day(calledAt);
}
