import {
  type DeliveryPress,
  DIGEST_STEPS,
  FOLLOW_STEPS,
  OUTLET_STEPS,
  POST_ANSWERS,
  type PostPress,
} from '../messages/delivery-press.ts';
import { findLocale } from '../messages/locales.ts';

/** The ids of outlets, as the desk makes them. */
const ID = /^[a-z0-9]{1,12}$/;
const ZONE = /^[A-Za-z0-9_+/-]{1,40}$/;
const KEY = /^[0-9a-f]{8}$/;

/**
 * Stand in chats for as long as a digest does: a step keeps its place in these lists, and a new one goes to the end.
 */
const [DIGEST, FOLLOW, OUTLET, ANSWERS] = [DIGEST_STEPS, FOLLOW_STEPS, OUTLET_STEPS, POST_ANSWERS];
const POST_STEPS = ['preview', 'send', 'remove'] as const satisfies readonly PostPress['step'][];

/** A press as callback data, at most 64 bytes with the longest id of an election. */
export function encodeDeliveryPress(press: DeliveryPress): string {
  switch (press.ask) {
    case 'digest':
      return ['n', placeIn(DIGEST, press.step), base36(press.at)].join(':');
    case 'digest-election':
      return ['ne', press.contestId].join(':');
    case 'zone':
      return ['z', press.zone].join(':');
    case 'follow':
      return ['w', placeIn(FOLLOW, press.step), press.contestId, base36(press.at)].join(':');
    case 'follow-candidate':
      return ['wc', press.contestId, press.key].join(':');
    case 'quiet':
      return ['q', base36(press.from), base36(press.to)].join(':');
    case 'outlet':
      return ['h', placeIn(OUTLET, press.step), press.outletId].join(':');
    case 'outlet-language':
      return ['hl', press.outletId, press.locale].join(':');
    case 'post':
      return [
        `p${placeIn(POST_STEPS, press.step)}${placeIn(ANSWERS, press.answer)}${flagsOf(press)}`,
        press.outletId,
        press.contestId,
      ].join(':');
    case 'hold':
      return ['u', press.contestId ?? ''].join(':');
    case 'resume':
      return ['ur', press.contestId ?? ''].join(':');
    case 'resume-surely':
      return ['us', press.contestId ?? ''].join(':');
  }
}

/** Undefined for what is none; whether the rest is as it is written is checked with all presses. */
export function decodeDeliveryPress(parts: readonly string[]): DeliveryPress | undefined {
  const [kind = '', first = '', second = '', third = ''] = parts;
  switch (kind) {
    case 'n': {
      const [step, at] = [stepAt(DIGEST, first), fromBase36(second)];
      return step === undefined || at === undefined ? undefined : { ask: 'digest', step, at };
    }
    case 'ne':
      return { ask: 'digest-election', contestId: first };
    case 'z':
      return ZONE.test(first) ? { ask: 'zone', zone: first } : undefined;
    case 'w': {
      const [step, at] = [stepAt(FOLLOW, first), fromBase36(third)];
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
      const step = stepAt(OUTLET, first);
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
  const [step, answer] = [stepAt(POST_STEPS, stepLetter), stepAt(ANSWERS, answerLetter)];
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

function flagsOf({ isPinned, isSilent, hasMilestones }: PostPress): number {
  return (isPinned ? 1 : 0) + (isSilent ? 2 : 0) + (hasMilestones ? 4 : 0);
}

function placeIn<T>(list: readonly T[], wanted: T): string {
  return base36(list.indexOf(wanted));
}

function stepAt<T>(list: readonly T[], letter: string): T | undefined {
  const at = fromBase36(letter);
  return at === undefined ? undefined : list[at];
}

function base36(value: number): string {
  return value.toString(36);
}

function fromBase36(text: string): number | undefined {
  return /^[0-9a-z]{1,6}$/.test(text) ? Number.parseInt(text, 36) : undefined;
}
