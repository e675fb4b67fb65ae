import type { Context } from 'grammy/web';
import { DamagedItem } from '../desk/store-errors.ts';
import type { Log } from '../log.ts';
import { plainMessage } from '../messages/plain.ts';
import { READER_TEXTS } from '../messages/reader-texts.ts';
import { addTexts } from '../messages/words.ts';
import { wordsFor } from './asked.ts';
import { NotAnsweredHere } from './group-manners.ts';
import { reply } from './reply.ts';

/** What the asking chat is told of an error, where that is all that comes of it; throws every other error on. */
export async function settle(error: unknown, ctx: Context, log: Log): Promise<void> {
  if (error instanceof NotAnsweredHere) return;
  if (!(error instanceof DamagedItem)) throw error;
  log('item-damaged', { item: error.message });
  await addTexts(READER_TEXTS);
  await reply(ctx, plainMessage((await wordsFor(ctx, null)).say('damaged')));
}
