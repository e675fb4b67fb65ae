import type { ChatStore } from './chat-store.ts';
import type { OutletStore } from './outlet.ts';
import type { TombstoneStore } from './tombstone.ts';

export type ForgetServices = {
  chats: Pick<ChatStore, 'forgetChat'>;
  outlets: Pick<OutletStore, 'listOutlets' | 'removeOutlet'>;
  tombstones: Pick<TombstoneStore, 'begin' | 'finish'>;
};

/** Deletes everything of a chat, also of what a backup brings back one day; what a crash leaves is done by a repetition. */
export async function forgetChat(
  { chats, outlets, tombstones }: ForgetServices,
  chatId: number,
  { name, at }: { name: string; at: Date },
): Promise<void> {
  await tombstones.begin(name, at);
  for (const outlet of await outlets.listOutlets()) {
    if (outlet.chatId === chatId) await outlets.removeOutlet(outlet.id);
  }
  await chats.forgetChat(chatId);
  await tombstones.finish(name);
}
