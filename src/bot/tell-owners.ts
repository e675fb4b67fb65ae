import { type Api, GrammyError } from 'grammy/web';

export type Told = { reached: number[]; unreached: { id: number; why: string }[] };

/**
 * Sends one text to each owner. Who has never started the bot, or has blocked it, can't be written to; that keeps nobody
 * else from being told. `why` is Telegram's description, or "no answer".
 */
export async function tellOwners(api: Api, ownerIds: readonly number[], text: string): Promise<Told> {
  const told: Told = { reached: [], unreached: [] };
  for (const id of ownerIds) {
    try {
      await api.sendMessage(id, text, { link_preview_options: { is_disabled: true } });
      told.reached.push(id);
    } catch (error) {
      // Of the error only what cannot hold the token.
      const why = error instanceof GrammyError ? error.description : 'no answer';
      told.unreached.push({ id, why });
    }
  }
  return told;
}
