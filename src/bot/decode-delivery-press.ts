import {
  type DeliveryPress,
  DIGEST_STEPS,
  FOLLOW_STEPS,
  OUTLET_STEPS,
  POST_ANSWERS,
  POST_STEPS,
  type PostPress,
} from '../messages/delivery-press.ts';
import { findLocale } from '../messages/locales.ts';

/** The ids of outlets, as the desk makes them. */
const ID = /^[a-z0-9]{1,12}$/;
const ZONE = /^[A-Za-z0-9_+/-]{1,40}$/;
const KEY = /^[0-9a-f]{8}$/;

/** Undefined for what is none; whether the rest is as it is written is checked with all presses. */
export function decodeDeliveryPress(parts: readonly string[]): DeliveryPress | undefined {
  const [kind = '', first = '', second = '', third = ''] = parts;
  switch (kind) {
    case 'n': {
      const [step, at] = [stepAt(DIGEST_STEPS, first), fromBase36(second)];
      return step === undefined || at === undefined ? undefined : { ask: 'digest', step, at };
    }
    case 'ne':
      return { ask: 'digest-election', contestId: first };
    case 'z':
      return ZONE.test(first) ? { ask: 'zone', zone: first } : undefined;
    case 'w': {
      const [step, at] = [stepAt(FOLLOW_STEPS, first), fromBase36(third)];
      return step === undefined || at === undefined
        ? undefined
        : { ask: 'follow', step, contestId: second, at };
    }
    case 'wc':
      return KEY.test(second) ? { ask: 'follow-candidate', contestId: first, key: second } : undefined;
    case 'q': {
      const [from, to] = [fromBase36(first), fromBase36(second)];
      return from === undefined || to === undefined || Math.max(from, to) >= 24 * 60
        ? undefined
        : { ask: 'quiet', from, to };
    }
    case 'h': {
      const step = stepAt(OUTLET_STEPS, first);
      return step === undefined || !ID.test(second) ? undefined : { ask: 'outlet', step, outletId: second };
    }
    case 'hl': {
      const locale = findLocale(second);
      return locale === undefined || !ID.test(first)
        ? undefined
        : { ask: 'outlet-language', outletId: first, locale };
    }
    case 'u':
      return { ask: 'hold', contestId: first === '' ? null : first };
    case 'ur':
      return { ask: 'resume', contestId: first === '' ? null : first };
    case 'us':
      return { ask: 'resume-surely', contestId: first === '' ? null : first };
    default:
      return decodePostPress(kind, first, second);
  }
}

function decodePostPress(kind: string, outletId: string, contestId: string): PostPress | undefined {
  const [, stepLetter = '', answerLetter = '', flagLetter = ''] = /^p(\w)(\w)([0-7])$/.exec(kind) ?? [];
  const [step, answer] = [stepAt(POST_STEPS, stepLetter), stepAt(POST_ANSWERS, answerLetter)];
  if (step === undefined || answer === undefined || !ID.test(outletId)) return undefined;
  const flags = Number(flagLetter);
  return {
    ask: 'post',
    step,
    outletId,
    contestId,
    answer,
    isPinned: (flags & 1) > 0,
    isSilent: (flags & 2) > 0,
    hasMilestones: (flags & 4) > 0,
  };
}

function stepAt<T>(list: readonly T[], letter: string): T | undefined {
  const at = fromBase36(letter);
  return at === undefined ? undefined : list[at];
}

function fromBase36(text: string): number | undefined {
  return /^[0-9a-z]{1,6}$/.test(text) ? Number.parseInt(text, 36) : undefined;
}
