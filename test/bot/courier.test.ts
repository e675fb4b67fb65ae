import { expect, test } from 'vitest';
import { createCourier } from '../../src/bot/courier.ts';
import type { CallResult, TelegramCall } from '../../src/bot/telegram-call.ts';
import type { Message } from '../../src/messages/message.ts';

const TABLE: Message = { blocks: [{ type: 'table', rows: [['Ada Novak', '47.2%']] }], buttons: [] };
const target = (chatId: number) => ({ chatId, threadId: null, isSilent: false, replyTo: null });
const done: CallResult = { is: 'answered', status: 200, body: { ok: true, result: { message_id: 5 } } };
const refusal = (error_code: number, description: string): CallResult => ({
  is: 'answered',
  status: error_code,
  body: { ok: false, error_code, description },
});

/** A courier, and the methods it called, by chat. */
function courierOver(answer: (method: string, payload: Record<string, unknown>) => CallResult) {
  const called: string[] = [];
  const call: TelegramCall = async (method, payload) => {
    const sent = payload as Record<string, unknown>;
    called.push(`${method} ${'rich_message' in sent ? 'rich' : 'text'} ${sent['chat_id']}`);
    await Promise.resolve();
    return answer(method, sent);
  };
  const courier = createCourier(call, { isPaid: false, triesRich: true });
  return { courier, prepared: courier.prepare(TABLE), called };
}

test('a table goes out and is edited as a rich message', async () => {
  const { courier, prepared, called } = courierOver(() => done);
  expect(await courier.send(prepared, target(1))).toEqual({ is: 'sent', messageId: 5 });
  await courier.edit(prepared, { chatId: 1, messageId: 5 });
  expect(called).toEqual(['sendRichMessage rich 1', 'editMessageText rich 1']);
});

test('an old server is asked once, however many are sent at the same time', async () => {
  const { courier, prepared, called } = courierOver((method) =>
    method === 'sendRichMessage' ? refusal(404, 'Not Found: method not found') : done,
  );
  const outcomes = await Promise.all([1, 2, 3, 4].map((chatId) => courier.send(prepared, target(chatId))));
  expect(outcomes).toEqual([1, 2, 3, 4].map(() => ({ is: 'sent', messageId: 5 })));
  expect(called.filter((each) => each.startsWith('sendRich'))).toEqual(['sendRichMessage rich 1']);
  await courier.edit(prepared, { chatId: 1, messageId: 5 });
  expect(called.at(-1)).toBe('editMessageText text 1');
});

test('a chat that takes no rich messages gets text, and the others do not', async () => {
  const { courier, prepared, called } = courierOver((method, { chat_id }) =>
    method === 'sendRichMessage' && chat_id === 2
      ? refusal(400, 'Bad Request: rich messages are not supported in this chat')
      : done,
  );
  for (const chatId of [1, 2, 2, 3]) await courier.send(prepared, target(chatId));
  expect(called).toEqual([
    'sendRichMessage rich 1',
    'sendRichMessage rich 2',
    'sendMessage text 2',
    'sendMessage text 2',
    'sendRichMessage rich 3',
  ]);
});

test('whatever else is refused is refused once, and nothing is sent a second time', async () => {
  for (const result of [
    refusal(403, 'Forbidden: bot was blocked by the user'),
    refusal(429, 'Too Many Requests: retry after 5'),
    { is: 'unanswered' } as const,
  ]) {
    const { courier, prepared, called } = courierOver(() => result);
    await courier.send(prepared, target(1));
    expect(called).toEqual(['sendRichMessage rich 1']);
  }
});
