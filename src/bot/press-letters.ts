import type {
  ChartName,
  ContestSetting,
  DraftStep,
  ExportFormat,
  FigurePress,
  Manner,
  PictureShape,
} from '../messages/message.ts';

/** Stand in callback data, in chats, for as long as a draft lives: none is ever given to another step. */
export const STEP_LETTERS: Record<DraftStep, string> = {
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

export const FIGURE_LETTERS: Record<FigurePress['ask'], string> = {
  correct: 'fc',
  corrects: 'fcs',
  clarify: 'fl',
  clarifies: 'fls',
  doubt: 'fd',
  doubts: 'fds',
};

export const SETTING_LETTERS: Record<ContestSetting, string> = {
  firstPublication: 'p',
  finalStage: 'f',
  retraction: 'r',
  isTest: 't',
};

export const MANNER_LETTERS: Record<Manner, string> = {
  'asked-by-everybody': 'qe',
  'asked-by-admins': 'qa',
  'answers-to-everybody': 'ae',
  'answers-to-asker': 'aa',
};
export const CHART_LETTERS: Record<ChartName, string> = {
  results: 'r',
  polls: 'p',
  progress: 'c',
  turnout: 't',
};
export const SHAPE_LETTERS: Record<PictureShape, string> = { wide: 'w', tall: 't' };
export const FORMAT_LETTERS: Record<ExportFormat, string> = { json: 'j', csv: 'c', nist: 'n', ropf: 'r' };
