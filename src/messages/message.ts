import type { DeliveryPress } from './delivery-press.ts';
import type { Locale } from './locales.ts';

/**
 * What is said to people: a small typed document that knows nothing of Telegram. There is no markup in it, so
 * no text, however hostile, can become any.
 */
export type Message = {
  blocks: Block[];
  /** Rows of buttons under the message. */
  buttons: Button[][];
  /** What a reply to this message is about, where it asks for one; it has no buttons then. */
  asksFor?: Press;
  /** The sentences behind the rows of its tables, for whoever can show them folded away; a button leads to them, too. */
  footnotes?: { title: string; notes: Footnote[] };
};

/** One sentence of an edition, by its number among the edition's quotes, under its source's name. */
export type Footnote = { quote: number; source: string; text: Span[] };

/** A run of text, plain, stressed or linked. */
export type Span = string | { text: string; strong: true } | { text: string; url: string };

export type Block =
  | { type: 'heading'; text: string }
  | { type: 'paragraph'; text: Span[] }
  /**
   * Rows of cells; the first column is read from its start, the others stand at the end of the line. A first row with
   * an empty first cell holds the columns' titles. `quotes` names the edition's sentence behind each row, null for none.
   */
  | { type: 'table'; rows: string[][]; quotes?: (number | null)[] }
  | { type: 'list'; items: Span[][] }
  /** Words of somebody else, verbatim, in their own language (BCP 47). */
  | { type: 'quote'; text: Span[]; language: string }
  /** What every answer owes its reader: source, as-of time, edition. */
  | { type: 'note'; text: Span[] };

/** Asks the bot for something, or leads to an address: in channels, where many read, to the bot itself. */
export type Button = { label: string; press: Press } | { label: string; url: string };

/** What a button asks for. Small enough to fit the 64 bytes that Telegram gives a button. */
export type Press =
  | { ask: 'answer'; answer: AnswerName; contestId: string }
  | { ask: 'sentences'; answer: AnswerName; contestId: string; edition: number; page: number }
  | { ask: 'candidate'; contestId: string; key: string }
  | { ask: 'contest'; contestId: string }
  | DraftPress
  | { ask: 'approval'; verdict: 'approve' | 'refuse'; id: string }
  | FigurePress
  | { ask: 'answer-report'; id: string }
  | { ask: 'setting'; contestId: string; setting: ContestSetting; isOn: boolean }
  | { ask: 'export'; contestId: string; format: ExportFormat }
  | { ask: 'picture'; contestId: string; chart: ChartName; shape: PictureShape }
  | { ask: 'manner'; manner: Manner }
  | { ask: 'elections' }
  | { ask: 'language'; locale: Locale }
  | DeliveryPress;

/**
 * One of an edition's figures, counted by `at` from 0: to put right, to clarify, to doubt; in the plural, the figures
 * from `at` on, to choose one of.
 */
export type FigurePress = {
  [Ask in FigureAsk]: { ask: Ask; contestId: string; edition: number; at: number };
}[FigureAsk];
export type FigureAsk = 'correct' | 'corrects' | 'clarify' | 'clarifies' | 'doubt' | 'doubts';

/** What an edition is written as; `src/exports` has their writers. */
export type ExportFormat = 'json' | 'csv' | 'nist' | 'ropf';

/** What can be had as a picture; `progress` is share over how much was counted. */
export const CHART_NAMES = ['results', 'polls', 'progress', 'turnout'] as const;
export type ChartName = (typeof CHART_NAMES)[number];

/** For a screen lying down, as Telegram previews it, and for a phone held upright. */
export type PictureShape = 'wide' | 'tall';

/** How the bot behaves in a group: whom it answers, and who sees the answer. */
export const MANNERS = [
  'asked-by-everybody',
  'asked-by-admins',
  'answers-to-everybody',
  'answers-to-asker',
] as const;
export type Manner = (typeof MANNERS)[number];

/** What takes two people in a contest, and whether it is a rehearsal. */
export const CONTEST_SETTINGS = ['firstPublication', 'finalStage', 'retraction', 'isTest'] as const;
export type ContestSetting = (typeof CONTEST_SETTINGS)[number];

/** `version` is the draft's as shown; what `at` and `choice` count depends on the step, and is 0 where nothing. */
export type DraftPress = {
  ask: 'draft';
  step: DraftStep;
  draftId: string;
  version: number;
  at: number;
  choice: number;
};

/** What can be done with a draft under review by a button or a reply. */
export type DraftStep =
  | 'view'
  | 'fact'
  | 'accept'
  | 'drop'
  | 'edit-value'
  | 'edit-name'
  | 'edit-area'
  | 'accept-rest'
  | 'vouch'
  | 'contest'
  | 'choose-contest'
  | 'name-contest'
  | 'preview'
  | 'publish'
  | 'ask-time'
  | 'publish-at'
  | 'unschedule'
  | 'discard'
  | 'discard-surely';

/** The answers that need nothing but an edition; each is a command, a button and a deep link by this name. */
export const ANSWER_NAMES = [
  'results',
  'polls',
  'compare',
  'outlook',
  'turnout',
  'statements',
  'source',
  'changes',
] as const;
export type AnswerName = (typeof ANSWER_NAMES)[number];
