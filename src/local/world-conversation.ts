import { press, speak } from './bot-api/people.ts';
import type { Updates } from './bot-api/updates.ts';
import type { World } from './bot-api/world.ts';
import type { Call, Conversation } from './conversation.ts';

/**
 * Somebody's private chat with a bot that polls this world. An answer is whatever the bot has put into the chat by the
 * time it asks for the next update: it handles one after the other.
 */
export function converseIn(world: World, userId: number): Conversation {
  const answers = async (send: () => number | undefined): Promise<Call[]> => {
    const calls: Call[] = [];
    const stop = world.listen((event) => {
      if (event.type !== 'post' || event.chatId !== userId) return;
      const { message, prompt } = event.post;
      if (message.from?.id !== world.bot.id) return;
      const method = message.edit_date === undefined ? 'sendMessage' : 'editMessageText';
      calls.push({ method, payload: { ...message } });
      question = prompt === undefined ? undefined : message.message_id;
    });
    question = undefined;
    await confirmed(world.updates, send());
    stop();
    return calls;
  };
  let question: number | undefined;
  return {
    say(text) {
      // An app opens the reply to a question by itself.
      const replyTo = question === undefined ? {} : { replyToId: question };
      return answers(() => speak(world, userId, userId, { text, ...replyTo }));
    },
    press(data) {
      const messageId = newestWith(data, world, userId);
      return answers(() =>
        messageId === undefined ? undefined : press(world, userId, userId, messageId, data).updateId,
      );
    },
  };
}

function newestWith(data: string, { rooms }: World, chatId: number): number | undefined {
  const posts = [...(rooms.get(chatId)?.posts.values() ?? [])].reverse();
  const carries = (button: object) => 'callback_data' in button && button.callback_data === data;
  return posts.find(({ message }) => message.reply_markup?.inline_keyboard.flat().some(carries))?.message
    .message_id;
}

function confirmed(updates: Updates, updateId: number | undefined): Promise<void> {
  return new Promise((resolve) => {
    const settle = () => {
      if (updateId !== undefined && updates.isWaiting(updateId)) return;
      stop();
      resolve();
    };
    const stop = updates.listen(settle);
    settle();
  });
}
