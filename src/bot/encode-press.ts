import type { Press } from '../messages/message.ts';
import { encodeDeliveryPress } from './encode-delivery-press.ts';
import {
  CHART_LETTERS,
  FIGURE_LETTERS,
  FORMAT_LETTERS,
  MANNER_LETTERS,
  SETTING_LETTERS,
  SHAPE_LETTERS,
  STEP_LETTERS,
} from './press-letters.ts';

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
    case 'draft': {
      const { step, draftId, version, at, choice } = press;
      return ['d', STEP_LETTERS[step], draftId, ...[version, at, choice].map(base36)].join(':');
    }
    case 'approval':
      return [press.verdict === 'approve' ? 'ok' : 'no', press.id].join(':');
    case 'answer-report':
      return ['r', press.id].join(':');
    case 'setting':
      return ['g', SETTING_LETTERS[press.setting], press.isOn ? '1' : '0', press.contestId].join(':');
    case 'manner':
      return ['m', MANNER_LETTERS[press.manner]].join(':');
    case 'picture':
      return ['i', CHART_LETTERS[press.chart] + SHAPE_LETTERS[press.shape], press.contestId].join(':');
    case 'export':
      return ['x', FORMAT_LETTERS[press.format], press.contestId].join(':');
    case 'correct':
    case 'corrects':
    case 'clarify':
    case 'clarifies':
    case 'doubt':
    case 'doubts':
      return [FIGURE_LETTERS[press.ask], press.contestId, base36(press.edition), base36(press.at)].join(':');
    default:
      return encodeDeliveryPress(press);
  }
}

function base36(value: number): string {
  return value.toString(36);
}
