import { ContestId } from '../election/contest.ts';
import { findLocale } from '../messages/locales.ts';
import {
  ANSWER_NAMES,
  type AnswerName,
  type ChartName,
  type ContestSetting,
  type DraftPress,
  type DraftStep,
  type ExportFormat,
  type FigurePress,
  type Manner,
  type PictureShape,
  type Press,
} from '../messages/message.ts';
import { decodeDeliveryPress, encodeDeliveryPress } from './delivery-press.ts';

/** https://core.telegram.org/bots/api#inlinekeyboardbutton */
export const MAX_CALLBACK_BYTES = 64;

/** Stand in callback data, in chats, for as long as a draft lives: none is ever given to another step. */
const STEP_LETTERS: Record<DraftStep, string> = {
  view: 'v',
  fact: 'f',
  accept: 'a',
  drop: 'd',
  'edit-value': 'ev',
  'edit-name': 'en',
  'edit-area': 'ea',
  'accept-rest': 'r',
  vouch: 'o',
  contest: 'c',
  'choose-contest': 'cc',
  'name-contest': 'cn',
  preview: 'w',
  publish: 'p',
  'ask-time': 't',
  'publish-at': 'pt',
  unschedule: 'u',
  discard: 'x',
  'discard-surely': 'xx',
};

const FIGURE_LETTERS: Record<FigurePress['ask'], string> = {
  correct: 'fc',
  corrects: 'fcs',
  clarify: 'fl',
  clarifies: 'fls',
  doubt: 'fd',
  doubts: 'fds',
};

const SETTING_LETTERS: Record<ContestSetting, string> = {
  firstPublication: 'p',
  finalStage: 'f',
  retraction: 'r',
  isTest: 't',
};

const MANNER_LETTERS: Record<Manner, string> = {
  'asked-by-everybody': 'qe',
  'asked-by-admins': 'qa',
  'answers-to-everybody': 'ae',
  'answers-to-asker': 'aa',
};
const CHART_LETTERS: Record<ChartName, string> = { results: 'r', polls: 'p', progress: 'c', turnout: 't' };
const SHAPE_LETTERS: Record<PictureShape, string> = { wide: 'w', tall: 't' };
const FORMAT_LETTERS: Record<ExportFormat, string> = { json: 'j', csv: 'c', nist: 'n', ropf: 'r' };

/** The ids of drafts, approvals and reports, as the desk makes them; a UUID is one. */
const ID = /^[A-Za-z0-9_-]{1,36}$/;

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

/** Callback data as a press; `undefined` for anything {@link encodePress} does not write, since clients can forge it. */
export function decodePress(data: string): Press | undefined {
  const press = decodeParts(data.split(':'));
  const isKnown = press !== undefined && (!('contestId' in press) || isContestId(press.contestId));
  return isKnown && encodePress(press) === data ? press : undefined;
}

/** Null is no contest at all, where a press may be about everything. */
function isContestId(contestId: string | null): boolean {
  return contestId === null || ContestId.safeParse(contestId).success;
}

function decodeParts(parts: string[]): Press | undefined {
  const [kind = '', first = '', second = '', ...more] = parts;
  const [third = '', fourth = ''] = more;
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
    case 'd':
      return decodeDraftPress(first, second, more.map(fromBase36));
    case 'ok':
    case 'no':
      if (!ID.test(first)) return undefined;
      return { ask: 'approval', verdict: kind === 'ok' ? 'approve' : 'refuse', id: first };
    case 'g': {
      const setting = keyOf(SETTING_LETTERS, first);
      if (setting === undefined) return undefined;
      return { ask: 'setting', setting, isOn: second === '1', contestId: third };
    }
    case 'm': {
      const manner = keyOf(MANNER_LETTERS, first);
      return manner === undefined ? undefined : { ask: 'manner', manner };
    }
    case 'i': {
      const chart = keyOf(CHART_LETTERS, first.charAt(0));
      const shape = keyOf(SHAPE_LETTERS, first.slice(1));
      if (chart === undefined || shape === undefined) return undefined;
      return { ask: 'picture', chart, shape, contestId: second };
    }
    case 'x': {
      const format = keyOf(FORMAT_LETTERS, first);
      return format === undefined ? undefined : { ask: 'export', format, contestId: second };
    }
    case 'r':
      return ID.test(first) ? { ask: 'answer-report', id: first } : undefined;
    default:
      return (
        decodeFigurePress(kind, first, fromBase36(second), fromBase36(third)) ?? decodeDeliveryPress(parts)
      );
  }
}

function decodeDraftPress(
  letters: string,
  draftId: string,
  [version, at, choice]: (number | undefined)[],
): DraftPress | undefined {
  const step = keyOf(STEP_LETTERS, letters);
  if (step === undefined || !ID.test(draftId)) return undefined;
  if (version === undefined || at === undefined || choice === undefined) return undefined;
  return { ask: 'draft', step, draftId, version, at, choice };
}

function decodeFigurePress(
  letters: string,
  contestId: string,
  edition: number | undefined,
  at: number | undefined,
): FigurePress | undefined {
  const ask = keyOf(FIGURE_LETTERS, letters);
  if (ask === undefined || edition === undefined || at === undefined) return undefined;
  return { ask, contestId, edition, at };
}

function keyOf<Key extends string>(letters: Record<Key, string>, wanted: string): Key | undefined {
  return (Object.keys(letters) as Key[]).find((key) => letters[key] === wanted);
}

function isAnswerName(text: string): text is AnswerName {
  return ANSWER_NAMES.some((name) => name === text);
}

function base36(value: number): string {
  return value.toString(36);
}

function fromBase36(text: string): number | undefined {
  return /^[0-9a-z]{1,6}$/.test(text) ? Number.parseInt(text, 36) : undefined;
}
