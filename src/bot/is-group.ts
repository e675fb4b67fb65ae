import type { Context } from 'grammy/web';

export function isGroup({ chat }: Context): boolean {
  return chat?.type === 'group' || chat?.type === 'supergroup';
}
