import { FOLLOWER_SHARDS } from '../delivery/fan-out-store.ts';

/** Where an item lies. Every key of the table is spelled here or in `keys.ts`; here are those that every answer reads. */
export type Key = { pk: string; sk: string };

/** Everything that is kept of a chat, and nothing else, so that forgetting it is deleting this partition. */
export const chatPartition = (chatId: number): string => `CHAT#${chatId}`;
export const settingsKey = (chatId: number): Key => ({ pk: chatPartition(chatId), sk: 'SETTINGS' });

export const contestPartition = (contestId: string): string => `CONTEST#${contestId}`;
export const currentKey = (contestId: string): Key => ({ pk: contestPartition(contestId), sk: 'CURRENT' });

/** Readers and followers are spread over partitions by the chat. */
export const shardOf = (chatId: number): number => Math.abs(chatId) % FOLLOWER_SHARDS;

/** Which editions of a contest a chat was shown. */
export const readersPartition = (contestId: string, shard: number): string => `READERS#${contestId}#${shard}`;
export const readerKey = (contestId: string, chatId: number): Key => ({
  pk: readersPartition(contestId, shardOf(chatId)),
  sk: String(chatId),
});
