import type { RichBlock, RichText } from 'grammy/types';
import type { ChatMessage } from '../bot-api/chat-message.ts';

/** A message in a line, as lists and quotes show it. */
export function lineOf(message: ChatMessage): string {
  if ('text' in message) return message.text.replace(/\s+/g, ' ');
  if ('rich_message' in message)
    return message.rich_message.blocks.map(blockLine).filter(Boolean).join(' · ');
  if ('photo' in message) return message.caption ?? 'Picture';
  if ('document' in message) return message.caption ?? message.document.file_name ?? 'File';
  return happeningOf(message);
}

/** What happened in the chat, told in the third person. */
export function happeningOf(message: ChatMessage): string {
  const who = message.from?.first_name ?? 'The channel';
  if ('pinned_message' in message) return `${who} pinned “${lineOf(message.pinned_message).slice(0, 60)}”`;
  if ('forum_topic_created' in message) return `Topic “${message.forum_topic_created.name}”`;
  if ('new_chat_members' in message) return `${who} added ${message.new_chat_members.map(nameOf).join(', ')}`;
  if ('left_chat_member' in message) return `${who} removed ${nameOf(message.left_chat_member)}`;
  return '';
}

const nameOf = ({ first_name }: { first_name: string }): string => first_name;

function blockLine(block: RichBlock): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'footer':
    case 'pre':
      return plainText(block.text);
    default:
      return '';
  }
}

/** A rich text's words alone. */
export function plainText(text: RichText): string {
  if (typeof text === 'string') return text;
  if (Array.isArray(text)) return text.map(plainText).join('');
  if ('text' in text) return plainText(text.text);
  return '';
}
