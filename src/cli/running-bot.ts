import { autoRetry } from '@grammyjs/auto-retry';
import type { UserFromGetMe } from 'grammy/types';
import type { Bot } from 'grammy/web';
import type { GivenServices } from '../bot/services.ts';
import type { LocalConfig } from '../config.ts';
import { createDesk } from '../desk/create-desk.ts';
import { createLog } from '../log.ts';
import { createFetchPage, PAGE_CAPS } from '../pages/fetch-page.ts';
import type { Stores } from '../services.ts';
import { type Io, say } from './io.ts';
import { operatorDesk } from './operator-desk.ts';

const MAX_DELAY_SECONDS = 60;

/** What a bot that runs in this process stands on. */
export function servicesOver(
  stores: Stores,
  config: LocalConfig,
  io: Io,
  botInfo: UserFromGetMe | undefined,
): GivenServices {
  return {
    ...stores,
    desk: createDesk({ ...operatorDesk(stores, io), ownerIds: config.editorIds }),
    now: io.now,
    defaultContestId: config.defaultContestId,
    apiRoot: config.apiRoot,
    botInfo,
    richMessages: 'always',
    fetchPage: createFetchPage(PAGE_CAPS),
    log: createLog((line) => say(io.stderr, line)),
  };
}

/** A redelivery brings back what the webhook could not answer; here nothing does, so what Telegram defers is waited for. */
export function retryDeferred(bot: Bot): void {
  bot.api.config.use(
    autoRetry({
      maxRetryAttempts: 3,
      maxDelaySeconds: MAX_DELAY_SECONDS,
      rethrowHttpErrors: true,
      rethrowInternalServerErrors: true,
    }),
  );
}

/** Errors of the Bot API hold the token and people's texts in their details: only their kind is named. */
export function describe(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown error';
}
