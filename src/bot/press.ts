import { ContestId } from '../election/contest.ts';
import { findLocale } from '../messages/locales.ts';
import { ANSWER_NAMES, type AnswerName, type Press } from '../messages/message.ts';

/** https://core.telegram.org/bots/api#inlinekeyboardbutton */
export const MAX_CALLBACK_BYTES = 64;

/** A press as callback data: its kind in one letter, then its parts, numbers in base 36. */
export function encodePress(press: Press): string {
  switch (press.ask) {
    case 'answer':
      return ['a', press.answer, press.contestId].join(':');
    case 'sentences':
      return ['s', press.answer, press.contestId, base36(press.edition), base36(press.page)].join(':');
    case 'candidate':
      return ['c', press.contestId, press.key].join(':');
    case 'contest':
      return ['e', press.contestId].join(':');
    case 'elections':
      return 'o';
    case 'language':
      return ['l', press.locale].join(':');
  }
}

/** Callback data as a press; `undefined` for anything {@link encodePress} does not write, since clients can forge it. */
export function decodePress(data: string): Press | undefined {
  const press = decodeParts(data.split(':'));
  const isKnown =
    press !== undefined && (!('contestId' in press) || ContestId.safeParse(press.contestId).success);
  return isKnown ? press : undefined;
}

function decodeParts([kind, first = '', second = '', third = '', fourth = '']: string[]): Press | undefined {
  switch (kind) {
    case 'a':
      return isAnswerName(first) ? { ask: 'answer', answer: first, contestId: second } : undefined;
    case 's': {
      const [edition, page] = [fromBase36(third), fromBase36(fourth)];
      if (!isAnswerName(first) || edition === undefined || page === undefined) return undefined;
      return { ask: 'sentences', answer: first, contestId: second, edition, page };
    }
    case 'c':
      return { ask: 'candidate', contestId: first, key: second };
    case 'e':
      return { ask: 'contest', contestId: first };
    case 'o':
      return { ask: 'elections' };
    case 'l': {
      const locale = findLocale(first);
      return locale === undefined ? undefined : { ask: 'language', locale };
    }
    default:
      return undefined;
  }
}

export function isAnswerName(text: string): text is AnswerName {
  return ANSWER_NAMES.some((name) => name === text);
}

function base36(value: number): string {
  return value.toString(36);
}

function fromBase36(text: string): number | undefined {
  return /^[0-9a-z]{1,6}$/.test(text) ? Number.parseInt(text, 36) : undefined;
}
