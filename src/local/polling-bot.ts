import type { Bot } from 'grammy/web';

/** A bot that polls for its updates as long as it is on. */
export type PollingBot = { isOn: () => boolean; turn: (isOn: boolean) => Promise<void> };

/** `failed` is told of what ends the polling otherwise than by being turned off. */
export function createPollingBot(
  bot: Bot,
  options: NonNullable<Parameters<Bot['start']>[0]>,
  failed: (error: unknown) => void,
): PollingBot {
  let run: Promise<void> | undefined;
  return {
    isOn: () => run !== undefined,
    async turn(isOn) {
      if (isOn === (run !== undefined)) return;
      if (isOn) {
        run = bot.start(options).catch(failed);
        return;
      }
      const ending = run;
      run = undefined;
      await bot.stop();
      await ending;
    },
  };
}
