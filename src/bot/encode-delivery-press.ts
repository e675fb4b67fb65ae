import {
  type DeliveryPress,
  DIGEST_STEPS,
  FOLLOW_STEPS,
  OUTLET_STEPS,
  POST_ANSWERS,
  POST_STEPS,
  type PostPress,
} from '../messages/delivery-press.ts';

/** A press as callback data, at most 64 bytes with the longest id of an election. */
export function encodeDeliveryPress(press: DeliveryPress): string {
  switch (press.ask) {
    case 'digest':
      return ['n', placeIn(DIGEST_STEPS, press.step), base36(press.at)].join(':');
    case 'digest-election':
      return ['ne', press.contestId].join(':');
    case 'zone':
      return ['z', press.zone].join(':');
    case 'follow':
      return ['w', placeIn(FOLLOW_STEPS, press.step), press.contestId, base36(press.at)].join(':');
    case 'follow-candidate':
      return ['wc', press.contestId, press.key].join(':');
    case 'quiet':
      return ['q', base36(press.from), base36(press.to)].join(':');
    case 'outlet':
      return ['h', placeIn(OUTLET_STEPS, press.step), press.outletId].join(':');
    case 'outlet-language':
      return ['hl', press.outletId, press.locale].join(':');
    case 'post':
      return [
        `p${placeIn(POST_STEPS, press.step)}${placeIn(POST_ANSWERS, press.answer)}${flagsOf(press)}`,
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

function flagsOf({ isPinned, isSilent, hasMilestones }: PostPress): number {
  return (isPinned ? 1 : 0) + (isSilent ? 2 : 0) + (hasMilestones ? 4 : 0);
}

function placeIn<T>(list: readonly T[], wanted: T): string {
  return base36(list.indexOf(wanted));
}

function base36(value: number): string {
  return value.toString(36);
}
