import type { MessageOrigin } from 'grammy/types';
import { originOf } from '../bot-api/methods/send.ts';
import { askInline, chooseInline, NotPossible, press, setBot, speak } from '../bot-api/people.ts';
import type { InlineResult, Member, World } from '../bot-api/world.ts';
import type { PageAction, PageAnswer } from './page-action.ts';
import type { SampleArticle, StageJobs } from './stage-jobs.ts';

/** Inline queries that were asked from the page, with what they were answered with. */
export type AskedInline = Map<string, { query: string; results: readonly InlineResult[] }>;

export type ActServices = {
  world: World;
  jobs: StageJobs;
  inline: AskedInline;
  replay: (nightId: string) => void;
};

/** Does what a page asks for. What people's apps would not do is answered with a sentence. */
export async function act(services: ActServices, action: PageAction): Promise<PageAnswer> {
  try {
    return await perform(services, action);
  } catch (error) {
    if (!(error instanceof NotPossible)) throw error;
    return { ok: false, why: error.message };
  }
}

async function perform(services: ActServices, action: PageAction): Promise<PageAnswer> {
  const { world, jobs, inline } = services;
  switch (action.do) {
    case 'say': {
      const { text, replyToId, threadId, file } = action;
      speak(world, action.chatId, action.userId, {
        text,
        ...(replyToId === undefined ? {} : { replyToId }),
        ...(threadId === undefined ? {} : { threadId }),
        ...(file === undefined
          ? {}
          : { file: { name: file.name, bytes: new Uint8Array(Buffer.from(file.base64, 'base64')) } }),
      });
      return { ok: true };
    }
    case 'press': {
      const { chatId, userId, messageId, data } = action;
      return { ok: true, queryId: press(world, chatId, userId, messageId, data).queryId };
    }
    case 'inline': {
      const queryId = askInline(world, action.chatId, action.userId, action.query);
      inline.set(queryId, { query: action.query, results: [] });
      return { ok: true, queryId };
    }
    case 'choose': {
      const asked = inline.get(action.queryId);
      const result = asked?.results.find(({ id }) => id === action.resultId);
      if (asked === undefined || result === undefined) throw new NotPossible('That card is gone.');
      chooseInline(world, action.chatId, action.userId, asked.query, result, action.threadId);
      return { ok: true };
    }
    case 'forward':
      forward(world, action);
      return { ok: true };
    case 'sample':
      passOn(services, action);
      return { ok: true };
    case 'bot-in-chat':
      setBot(world, action.chatId, action.userId, memberOf(action.status));
      return { ok: true };
    case 'language': {
      const person = world.people.get(action.userId);
      if (person === undefined) throw new NotPossible('There is no such person.');
      world.people.set(person.id, { ...person, language_code: action.language });
      world.notify({ type: 'profile' });
      return { ok: true };
    }
    case 'clock':
      jobs.clock.moveTo(new Date(action.toMs));
      return { ok: true };
    case 'replay':
      services.replay(action.nightId);
      return { ok: true };
    case 'bot':
      await jobs.bot.turn(action.isOn);
      world.notify({ type: 'profile' });
      return { ok: true };
  }
}

type Forwarded = Extract<PageAction, { do: 'forward' }>;

/** Passes a message on as it is said; pictures and files go as what they say alone. */
function forward(world: World, { chatId, userId, fromChatId, messageId }: Forwarded): void {
  const message = world.rooms.get(fromChatId)?.posts.get(messageId)?.message;
  const text = message !== undefined && 'text' in message ? message.text : undefined;
  if (message === undefined || text === undefined) throw new NotPossible('Only texts are passed on here.');
  speak(world, chatId, userId, { text, origin: originOf(message) });
}

function passOn({ world, jobs }: ActServices, action: Extract<PageAction, { do: 'sample' }>): void {
  const sample = jobs.samples.find(({ id }) => id === action.sampleId);
  if (sample === undefined) throw new NotPossible('There is no such article.');
  const { chatId, userId } = action;
  if (action.as === 'file') speak(world, chatId, userId, { text: '', file: sample.file });
  else speak(world, chatId, userId, { text: sample.text, origin: channelOf(sample, world) });
}

/** The channel of its publisher's that an article would have been passed on from. */
function channelOf({ publisher, publishedOn }: SampleArticle, { now }: World): MessageOrigin {
  const published = publishedOn === null ? now() : new Date(`${publishedOn}T12:00:00Z`);
  return {
    type: 'channel',
    chat: { id: -1_000_000_000_900, type: 'channel', title: publisher },
    message_id: 1,
    date: Math.floor(published.getTime() / 1000),
  };
}

function memberOf(status: Extract<PageAction, { do: 'bot-in-chat' }>['status']): Member {
  if (status !== 'administrator') return { status };
  return {
    status,
    rights: ['can_post_messages', 'can_edit_messages', 'can_delete_messages', 'can_pin_messages'],
  };
}
