import type { Context, MiddlewareFn } from 'grammy/web';
import { DELIVERY_TEXTS } from '../messages/delivery-texts.ts';
import { DESK_TEXTS } from '../messages/desk-texts.ts';
import type { Press } from '../messages/message.ts';
import { addTexts } from '../messages/words.ts';
import type { BotServices } from './services.ts';

type Feature = (services: BotServices) => { middleware(): MiddlewareFn<Context> };

type LateReaderFeature = {
  commands: readonly string[];
  asks: readonly Press['ask'][];
  /** What else is for it, than a command or a button. */
  isAlsoFor?: (ctx: Context) => boolean;
  load: () => Promise<Feature>;
};

/** What readers ask less often than for the answers themselves, by what asks for it. */
export const READER_FEATURES: readonly LateReaderFeature[] = [
  {
    commands: [],
    asks: ['answer', 'sentences'],
    load: async () => (await import('./features/answer-presses.ts')).answerPressesFeature,
  },
  {
    commands: ['candidate'],
    asks: ['candidate'],
    load: async () => (await import('./features/candidate.ts')).candidateFeature,
  },
  {
    commands: ['picture'],
    asks: ['picture'],
    load: async () => (await import('./features/picture.ts')).pictureFeature,
  },
  {
    commands: ['group'],
    asks: ['manner'],
    load: async () => (await import('./features/group.ts')).groupFeature,
  },
  {
    commands: ['elections'],
    asks: ['elections', 'contest'],
    load: async () => (await import('./features/elections.ts')).electionsFeature,
  },
  {
    commands: ['language'],
    asks: ['language'],
    load: async () => (await import('./features/language.ts')).languageFeature,
  },
  {
    commands: ['privacy', 'forget'],
    asks: [],
    load: async () => (await import('./features/privacy.ts')).privacyFeature,
  },
  {
    commands: ['start', 'help'],
    asks: [],
    load: async () => (await import('./features/start.ts')).startFeature,
  },
  {
    commands: ['corrections'],
    asks: [],
    load: async () => (await import('./features/corrections.ts')).correctionsFeature,
  },
  {
    commands: [],
    asks: ['doubts', 'doubt'],
    async load() {
      await addTexts(DESK_TEXTS);
      return (await import('./features/doubt.ts')).doubtFeature;
    },
  },
  {
    commands: ['digest'],
    asks: ['digest', 'digest-election'],
    async load() {
      await addTexts(DELIVERY_TEXTS);
      return (await import('./features/digest.ts')).digestFeature;
    },
  },
  {
    commands: ['follow'],
    asks: ['follow', 'follow-candidate'],
    async load() {
      await addTexts(DELIVERY_TEXTS);
      return (await import('./features/follow.ts')).followFeature;
    },
  },
  {
    commands: ['timezone'],
    asks: ['zone'],
    isAlsoFor: ({ message }) => message?.location !== undefined,
    async load() {
      await addTexts(DELIVERY_TEXTS);
      return (await import('./features/timezone.ts')).timezoneFeature;
    },
  },
  {
    commands: ['quiet'],
    asks: ['quiet'],
    async load() {
      await addTexts(DELIVERY_TEXTS);
      return (await import('./features/quiet.ts')).quietFeature;
    },
  },
  {
    commands: ['here'],
    asks: [],
    async load() {
      await addTexts(DELIVERY_TEXTS);
      return (await import('./features/here.ts')).hereFeature;
    },
  },
];
