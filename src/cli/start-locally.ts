import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { ALLOWED_UPDATES, createBot, POLL_SECONDS } from '../bot/bot.ts';
import { registerProfile } from '../bot/register-profile.ts';
import { tellDrafts } from '../bot/tell-drafts.ts';
import type { LocalConfig } from '../config.ts';
import { createBotApi } from '../local/bot-api/bot-api.ts';
import { startBotApiServer } from '../local/bot-api/bot-api-server.ts';
import { TELEGRAM_LIMITS } from '../local/bot-api/pace.ts';
import { createWorld } from '../local/bot-api/world.ts';
import { CAST_EDITORS, gatherCast, READER } from '../local/chat-page/cast.ts';
import { type PageServer, startPageServer } from '../local/chat-page/page-server.ts';
import { createClock } from '../local/clock.ts';
import { LOCAL_BOT } from '../local/conversation.ts';
import { createPollingBot } from '../local/polling-bot.ts';
import { chatInTerminal } from '../local/terminal-chat.ts';
import { converseIn } from '../local/world-conversation.ts';
import type { Stores } from '../services.ts';
import { deliverHere } from './deliver-here.ts';
import { type Io, say } from './io.ts';
import { LOCAL_TOKEN } from './open-table.ts';
import { operatorDesk } from './operator-desk.ts';
import { projectFolder } from './project-folder.ts';
import { replayNight } from './replay-night.ts';
import { describe, retryDeferred, servicesOver } from './running-bot.ts';
import { listNights, listSampleArticles } from './sample-articles.ts';

const MINUTE_MS = 60_000;

/** Piped lines come at once; where none has by then, somebody may be looking for the page. */
const PAGE_AFTER_MS = 400;

/** So long a pause that one sees what an edition changed before the next comes. */
const NIGHT_PAUSE_MS = 5_000;

/**
 * The bot in front of a Telegram of our own: a chat in this terminal, and a page in the browser with everybody else's.
 * Ends with the terminal's lines if there were any, otherwise when it is stopped.
 */
export async function startLocally(stores: Stores, config: LocalConfig, io: Io): Promise<void> {
  const clock = createClock(io.now);
  const here = { ...io, now: clock.now };
  const world = createWorld({ bot: LOCAL_BOT, now: clock.now, firstId: firstIdAt(io.now()) });
  gatherCast(world);
  const api = createBotApi({ world, limits: TELEGRAM_LIMITS });
  const server = await startBotApiServer(world, api, LOCAL_TOKEN);
  const local = servicesOver(
    stores,
    { ...config, apiRoot: server.root, editorIds: [...new Set([...config.editorIds, ...CAST_EDITORS])] },
    here,
    LOCAL_BOT,
  );
  let isPageOpen = false;
  const services = {
    ...local,
    // Piped answers are read by programs, which want the text.
    get richMessages() {
      return isPageOpen ? ('always' as const) : ('never' as const);
    },
  };
  const bot = createBot(LOCAL_TOKEN, services);
  retryDeferred(bot);
  const trouble = (what: string) => (error: unknown) => say(io.stderr, `${what}: ${describe(error)}`);
  bot.catch(({ error }) => trouble('An update could not be answered')(error));
  const polling = createPollingBot(
    bot,
    { timeout: POLL_SECONDS, allowed_updates: [...ALLOWED_UPDATES] },
    trouble('The bot has stopped'),
  );
  const doWhatIsDue = () =>
    void tellDrafts(bot.api, services).catch(trouble('What is due could not be done'));
  const delivery = deliverHere(
    stores,
    { token: LOCAL_TOKEN, username: LOCAL_BOT.username, apiRoot: server.root },
    { ...here, wait: io.wait },
  );
  const stopDue = clock.listen(() => {
    doWhatIsDue();
    delivery.look();
  });
  const due = setInterval(doWhatIsDue, MINUTE_MS);

  const page = pageOnce(async () => {
    isPageOpen = true;
    const [samples, nights] = await Promise.all([listSampleArticles(), listNights()]);
    const opened = await startPageServer({
      world,
      jobs: {
        clock,
        samples,
        nights: nights.map(({ paths: _, ...night }) => night),
        replay: async (nightId, tell) => {
          const { paths = [] } = nights.find(({ id }) => id === nightId) ?? {};
          await replayNight(paths, NIGHT_PAUSE_MS, tell, operatorDesk(stores, here), here).catch(
            trouble('The night could not be replayed'),
          );
        },
        bot: polling,
      },
      assets: join(projectFolder(), 'dist/chat-page'),
      secret: randomBytes(18).toString('base64url'),
    });
    say(io.stdout, `All the chats, in a browser: ${opened.url}\n`);
    return opened;
  });

  await polling.turn(true);
  const named = registerProfile(bot.api).catch(trouble('The commands could not be named'));
  say(io.stdout, 'Teller is listening. Type /results, /polls or /help.\n');
  const isTerminal = io.stdin.isTTY === true;
  if (isTerminal) await page.open();
  const unlessLinesCome = setTimeout(page.open, isTerminal ? 0 : PAGE_AFTER_MS);
  const lines = await Promise.race([
    chatInTerminal(converseIn(world, READER), io.stdin, io.stdout, () => clearTimeout(unlessLinesCome)),
    io.stopped.then(() => 'stopped' as const),
  ]);
  clearTimeout(unlessLinesCome);
  if (lines === 0 && !isTerminal) {
    await page.open();
    await io.stopped;
  }
  clearInterval(due);
  stopDue();
  await delivery.stop();
  await named;
  await polling.turn(false);
  await page.close();
  await server.close();
}

/** A page that is opened at most once, however often it is asked for. */
function pageOnce(start: () => Promise<PageServer>) {
  let opening: Promise<PageServer> | undefined;
  return {
    open: () => (opening ??= start()),
    close: async () => (await opening)?.close(),
  };
}

/** Each start's ids come after all that an earlier one gave out, at up to twenty a second. */
function firstIdAt(now: Date): number {
  return Math.max(1, Math.floor((now.getTime() - Date.UTC(2026, 0, 1)) / 1000) * 20);
}
