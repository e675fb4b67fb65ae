import { once } from 'node:events';
import { createConnection } from 'node:net';
import { InputFile } from 'grammy/web';
import { afterEach, describe, expect, test } from 'vitest';
import { TELEGRAM_LIMITS } from '../../../src/local/bot-api/pace.ts';
import { askInline, press, setBot, speak } from '../../../src/local/bot-api/people.ts';
import { ADMIN, CHANNEL, GROUP, openChats, READER, TOKEN } from './newsroom-chats.ts';

type Chats = Awaited<ReturnType<typeof openChats>>;
let opened: Chats[] = [];
const open = async (options?: Parameters<typeof openChats>[0]) => {
  const chats = await openChats(options);
  opened.push(chats);
  return chats;
};
afterEach(async () => {
  await Promise.all(opened.map(({ server }) => server.close()));
  opened = [];
});

/** A PNG of one white pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTjUuwAAAABJRU5ErkJggg==',
  'base64',
);

type Answer = { result?: { text: string }; description?: string };

describe('whoever asks', () => {
  test('with another token is nobody, by an unknown method gets nothing, from elsewhere is not heard', async () => {
    const { server } = await open();
    const ask = (path: string) => fetch(`${server.root}/${path}`).then((response) => response.json());
    expect(await ask('bot2:other/getMe')).toEqual({
      ok: false,
      error_code: 401,
      description: 'Unauthorized',
    });
    expect(await ask(`bot${TOKEN}/getBeer`)).toEqual({
      ok: false,
      error_code: 404,
      description: 'Not Found: method not found',
    });
    expect(await ask('')).toEqual({ ok: false, error_code: 404, description: 'Not Found' });
    const { hostname, port } = new URL(server.root);
    const socket = createConnection(Number(port), hostname);
    socket.end(`GET /bot${TOKEN}/getMe HTTP/1.1\r\nhost: evil.example:${port}\r\nconnection: close\r\n\r\n`);
    const [answer] = await once(socket.setEncoding('utf8'), 'data');
    expect(String(answer).split('\r\n')[0]).toBe('HTTP/1.1 404 Not Found');
  });

  test('may write a call in a query, a form, JSON or parts, and methods in any case', async () => {
    const { server, begin } = await open();
    begin();
    const root = `${server.root}/bot${TOKEN}`;
    const form = new FormData();
    form.set('chat_id', String(READER));
    form.set('text', 'parts');
    const answers = await Promise.all([
      fetch(`${root}/sendMessage?chat_id=${READER}&text=query`),
      fetch(`${root}/sendmessage`, {
        method: 'POST',
        body: new URLSearchParams({ chat_id: `${READER}`, text: 'form' }),
      }),
      fetch(`${root}/SENDMESSAGE`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ chat_id: READER, text: 'JSON' }),
      }),
      fetch(`${root}/sendMessage`, { method: 'POST', body: form }),
      fetch(`${root}/sendMessage`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{',
      }),
    ]);
    const said = await Promise.all(answers.map((answer) => answer.json() as Promise<Answer>));
    expect(said.map((each) => each.result?.text ?? each.description)).toEqual([
      'query',
      'form',
      'JSON',
      'parts',
      "Bad Request: can't parse JSON object",
    ]);
  });
});

describe('a poll', () => {
  test('waits for an update, confirms the ones before its offset, and skips kinds not asked for', async () => {
    const { world, api } = await open();
    await api.getUpdates({ allowed_updates: ['message'] });
    const first = api.getUpdates({ timeout: 10 });
    setBot(world, READER, READER, { status: 'kicked' });
    setBot(world, READER, READER, { status: 'member' });
    speak(world, READER, READER, { text: '/start' });
    const [update] = await first;
    expect(update).toEqual({
      update_id: 100,
      message: {
        message_id: expect.any(Number),
        date: 1707681600,
        chat: { id: READER, type: 'private', first_name: 'Reader' },
        from: { id: READER, is_bot: false, first_name: 'Reader', language_code: 'en' },
        text: '/start',
        entities: [{ type: 'bot_command', offset: 0, length: 6 }],
      },
    });
    expect(await api.getUpdates({ offset: 100 })).toHaveLength(1);
    expect(await api.getUpdates({ offset: 101 })).toEqual([]);
  });

  test('is ended by a second one, and by a webhook', async () => {
    const { api, refusal } = await open();
    const first = refusal(api.getUpdates({ timeout: 10 }));
    await new Promise((resolve) => setTimeout(resolve, 50));
    await api.getUpdates({ timeout: 0 });
    expect(await first).toBe(
      '409 Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
    );
    await api.setWebhook('https://teller.example/');
    expect(await refusal(api.getUpdates())).toBe(
      "409 Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    );
    await api.deleteWebhook();
    expect(await api.getUpdates()).toEqual([]);
  });

  test('in a group brings what is meant for a bot in privacy mode, as part of its topic', async () => {
    const { world, api, topic } = await open();
    const say = (text: string, also = {}) => speak(world, GROUP, READER, { text, ...also });
    say('Good evening');
    say('/results@another_bot');
    say('/results', { threadId: topic });
    const [heard, ...more] = await api.getUpdates();
    expect(more).toEqual([]);
    expect(heard?.message).toMatchObject({
      text: '/results',
      message_thread_id: topic,
      is_topic_message: true,
      reply_to_message: { forum_topic_created: { name: 'Count night' } },
    });
    const sent = await api.sendMessage(GROUP, 'Leading is not winning.', { message_thread_id: topic });
    say('Is it not?', { replyToId: sent.message_id, threadId: topic });
    setBot(world, GROUP, ADMIN, { status: 'administrator', rights: [] });
    say('Good night');
    const later = await api.getUpdates({ offset: (heard?.update_id ?? 0) + 1 });
    expect(
      later.map(({ message, my_chat_member }) => message?.text ?? my_chat_member?.new_chat_member.status),
    ).toEqual(['Is it not?', 'administrator', 'Good night']);
  });
});

describe('a message', () => {
  test('keeps its entities, buttons, reply and picture, and its file comes back byte by byte', async () => {
    const { api, begin, world, server } = await open();
    begin();
    const sent = await api.sendMessage(READER, 'Results 👍 now', {
      entities: [{ type: 'bold', offset: 0, length: 10 }],
      reply_markup: { inline_keyboard: [[{ text: 'Polls', callback_data: 'a:polls' }], []] },
    });
    expect(sent).toMatchObject({
      text: 'Results 👍 now',
      entities: [{ type: 'bold', offset: 0, length: 10 }],
      reply_markup: { inline_keyboard: [[{ text: 'Polls', callback_data: 'a:polls' }]] },
    });
    const photo = await api.sendPhoto(READER, new InputFile(PIXEL, 'results.png'), {
      caption: 'Partial count',
      reply_parameters: { message_id: sent.message_id },
    });
    expect(photo).toMatchObject({
      photo: [{ width: 1, height: 1, file_size: PIXEL.length }],
      caption: 'Partial count',
      reply_to_message: { message_id: sent.message_id },
    });
    const again = await api.sendPhoto(READER, photo.photo[0]?.file_id ?? '');
    expect(again.photo).toEqual(photo.photo);
    const file = await api.sendDocument(
      READER,
      new InputFile(Buffer.from('a,b\r\n--1\r\n'), 'azerbaijan 2024.csv'),
    );
    expect(file.document).toMatchObject({ file_name: 'azerbaijan 2024.csv', mime_type: 'text/csv' });
    const { file_path } = await api.getFile(file.document.file_id);
    const back = await fetch(`${server.root}/file/bot${TOKEN}/${file_path}`);
    expect(await back.text()).toBe('a,b\r\n--1\r\n');
    expect([...(world.rooms.get(READER)?.posts.keys() ?? [])]).toHaveLength(5);
  });

  test('is changed, not changed, pinned and taken away', async () => {
    const { api, refusal, world } = await open();
    const { message_id: id } = await api.sendMessage('@a_channel', 'Counted: 10%');
    const edited = await api.editMessageText(CHANNEL, id, 'Counted: 20%');
    expect(edited).toMatchObject({ text: 'Counted: 20%', edit_date: 1707681600 });
    expect(await refusal(api.editMessageText(CHANNEL, id, 'Counted: 20%'))).toBe(
      '400 Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
    );
    await api.pinChatMessage(CHANNEL, id);
    expect((await api.getChat(CHANNEL)).pinned_message?.message_id).toBe(id);
    expect(await refusal(api.editMessageCaption(CHANNEL, id, { caption: '…' }))).toBe(
      '400 Bad Request: there is no caption in the message to edit',
    );
    await api.deleteMessage(CHANNEL, id);
    expect(await refusal(api.editMessageText(CHANNEL, id, '…'))).toBe(
      '400 Bad Request: message to edit not found',
    );
    expect(world.rooms.get(CHANNEL)?.pinned).toEqual([]);
  });

  test.each([
    ['nobody', 5, 'text', {}, '400 Bad Request: chat not found'],
    ['no text', READER, '', {}, '400 Bad Request: message text is empty'],
    ['only spaces', READER, ' \n', {}, '400 Bad Request: text must be non-empty'],
    ['4,097 UTF-16 units', READER, `${'👍'.repeat(2048)}.`, {}, '400 Bad Request: message is too long'],
    [
      'an entity beyond its end',
      READER,
      'text',
      { entities: [{ type: 'bold', offset: 2, length: 3 }] },
      '400 Bad Request: ENTITY_BOUNDS_INVALID',
    ],
    [
      'an entity that cuts a character',
      READER,
      '👍👍',
      { entities: [{ type: 'bold', offset: 1, length: 1 }] },
      '400 Bad Request: entity begins in a middle of a UTF-16 symbol at byte offset',
    ],
    [
      'a button with 65 bytes of data',
      READER,
      'text',
      { reply_markup: { inline_keyboard: [[{ text: 'Polls', callback_data: `${'ə'.repeat(32)}.` }]] } },
      '400 Bad Request: BUTTON_DATA_INVALID',
    ],
    [
      'a reply to what is not there',
      READER,
      'text',
      { reply_parameters: { message_id: 7 } },
      '400 Bad Request: message to be replied not found',
    ],
    [
      'an unknown topic',
      GROUP,
      'text',
      { message_thread_id: 7 },
      '400 Bad Request: message thread not found',
    ],
    ['markup', READER, '<b>', { parse_mode: 'HTML' as const }, '400 Bad Request: unsupported parse_mode'],
    [
      'somebody who has not begun',
      ADMIN,
      'text',
      {},
      "403 Forbidden: bot can't initiate conversation with a user",
    ],
  ])('with %s is refused', async (_what, chatId, text, also, said) => {
    const { api, begin, refusal } = await open();
    begin();
    expect(await refusal(api.sendMessage(chatId, text, also as never))).toBe(said);
  });

  test('to whoever blocked the bot, or sent it away, is refused until they take it back', async () => {
    const { api, begin, refusal, world } = await open();
    begin();
    setBot(world, READER, READER, { status: 'kicked' });
    setBot(world, GROUP, ADMIN, { status: 'kicked' });
    setBot(world, CHANNEL, ADMIN, { status: 'administrator', rights: [] });
    expect(await refusal(api.sendMessage(READER, '…'))).toBe('403 Forbidden: bot was blocked by the user');
    expect(await refusal(api.sendMessage(GROUP, '…'))).toBe(
      '403 Forbidden: bot was kicked from the supergroup chat',
    );
    expect(await refusal(api.sendMessage(CHANNEL, '…'))).toBe(
      '400 Bad Request: need administrator rights in the channel chat',
    );
    setBot(world, READER, READER, { status: 'member' });
    expect((await api.sendMessage(READER, '…')).text).toBe('…');
    const updates = await api.getUpdates();
    expect(updates.flatMap(({ my_chat_member: one }) => one?.new_chat_member.status ?? [])).toEqual([
      'kicked',
      'kicked',
      'administrator',
      'member',
    ]);
  });
});

describe('the pace', () => {
  test('is a burst and then one a second in a chat, and a refused message costs nothing', async () => {
    const { api, begin, refusal, clock } = await open({ limits: TELEGRAM_LIMITS });
    begin();
    for (let sent = 0; sent < 5; sent++) await api.sendMessage(READER, `${sent}`);
    expect(await refusal(api.sendMessage(READER, '…'))).toBe('429 Too Many Requests: retry after 1');
    expect(await refusal(api.sendMessage(READER, '…'))).toBe('429 Too Many Requests: retry after 1');
    clock.now = new Date(clock.now.getTime() + 1000);
    expect((await api.sendMessage(READER, '5')).text).toBe('5');
  });

  test('is twenty a minute in a group', async () => {
    const { api, refusal, clock } = await open({ limits: TELEGRAM_LIMITS });
    for (let sent = 0; sent < 20; sent++) {
      await api.sendMessage(GROUP, `${sent}`);
      clock.now = new Date(clock.now.getTime() + 1000);
    }
    expect(await refusal(api.sendMessage(GROUP, '…'))).toBe('429 Too Many Requests: retry after 40');
  });
});

describe('a button', () => {
  test('brings its data once, and its answer is taken once', async () => {
    const { api, begin, world, refusal } = await open();
    begin();
    const { message_id: id } = await api.sendMessage(READER, 'text', {
      reply_markup: { inline_keyboard: [[{ text: 'Polls', callback_data: 'a:polls' }]] },
    });
    const { queryId } = press(world, READER, READER, id, 'a:polls');
    const query = (await api.getUpdates()).at(-1)?.callback_query;
    expect(query).toMatchObject({
      id: queryId,
      data: 'a:polls',
      message: { message_id: id },
      from: { id: READER },
    });
    expect(await api.answerCallbackQuery(queryId, { text: 'Yes' })).toBe(true);
    expect(await refusal(api.answerCallbackQuery(queryId))).toBe(
      '400 Bad Request: query is too old and response timeout expired or query ID is invalid',
    );
  });
});

describe('an inline query', () => {
  test('is answered with cards', async () => {
    const { api, world } = await open();
    const seen: unknown[] = [];
    world.listen((event) => seen.push(event));
    const id = askInline(world, GROUP, READER, 'results');
    expect((await api.getUpdates())[0]?.inline_query).toMatchObject({
      id,
      query: 'results',
      chat_type: 'supergroup',
    });
    await api.answerInlineQuery(id, [
      {
        type: 'article',
        id: '1',
        title: 'Results',
        input_message_content: { message_text: 'Counted: 93.35%' },
      },
    ]);
    expect(seen).toEqual([
      {
        type: 'inline-answer',
        queryId: id,
        button: undefined,
        results: [{ id: '1', title: 'Results', description: '', content: { text: 'Counted: 93.35%' } }],
      },
    ]);
  });
});

describe('a rich message', () => {
  const blocks = [
    { type: 'heading' as const, text: 'Results', size: 2 as const },
    {
      type: 'table' as const,
      cells: [[{ text: 'Ilham Aliyev', align: 'left' as const, valign: 'top' as const }]],
    },
  ];

  test('is kept block by block, and can be edited', async () => {
    const { api, begin } = await open();
    begin();
    const sent = await api.raw.sendRichMessage({ chat_id: READER, rich_message: { blocks } });
    expect(sent.rich_message).toEqual({ blocks });
    const edited = await api.raw.editMessageText({
      chat_id: READER,
      message_id: sent.message_id,
      rich_message: { blocks: [{ type: 'paragraph', text: 'No results.' }] },
    });
    expect(edited).toMatchObject({ rich_message: { blocks: [{ type: 'paragraph', text: 'No results.' }] } });
  });

  test('is unknown to an older server, which takes no notice of what one alone should see', async () => {
    const { api, refusal, world } = await open({ richMessages: false });
    const rich = api.raw.sendRichMessage({ chat_id: GROUP, rich_message: { blocks } });
    expect(await refusal(rich)).toBe('404 Not Found: method not found');
    const ephemeral = {
      chat_id: GROUP,
      text: '…',
      ephemeral_message_parameters: { receiver_user_id: READER },
    };
    expect((await api.raw.sendMessage(ephemeral)).message_id).not.toBe(0);
    expect(world.rooms.get(GROUP)?.ephemeral.size).toBe(0);
  });

  test.each([
    [
      '21 columns',
      [{ type: 'table', cells: [Array.from({ length: 21 }, () => ({ text: '' }))] }],
      'table has too many columns',
    ],
    ['32,769 characters', [{ type: 'paragraph', text: '👍'.repeat(32_769) }], 'is too long'],
    ['501 blocks', Array.from({ length: 501 }, () => ({ type: 'divider' })), 'has too many blocks'],
    ['no blocks', [], 'must be non-empty'],
  ])('with %s is refused', async (_what, given, said) => {
    const { api, begin, refusal } = await open();
    begin();
    const call = api.raw.sendRichMessage({ chat_id: READER, rich_message: { blocks: given as never } });
    expect(await refusal(call)).toBe(`400 Bad Request: rich message ${said}`);
  });

  test('may be for one member of a group alone', async () => {
    const { api, world } = await open();
    const sent = await api.raw.sendRichMessage({
      chat_id: GROUP,
      rich_message: { blocks },
      ephemeral_message_parameters: { receiver_user_id: READER },
    });
    expect(sent).toMatchObject({ message_id: 0, receiver_user: { id: READER } });
    expect(world.rooms.get(GROUP)?.ephemeral.size).toBe(1);
  });
});

describe('a bot', () => {
  test('says who it is and what it can do, by language', async () => {
    const { api, refusal } = await open();
    await api.setMyCommands([{ command: 'results', description: 'Results' }]);
    await api.setMyCommands([{ command: 'results', description: 'Sonuçlar' }], { language_code: 'tr' });
    await api.setMyDescription('Figures with their sentences');
    expect(await api.getMyCommands({ language_code: 'tr' })).toEqual([
      { command: 'results', description: 'Sonuçlar' },
    ]);
    expect(await api.getMyDescription()).toEqual({ description: 'Figures with their sentences' });
    expect(await refusal(api.setMyCommands([{ command: 'Results!', description: '…' }]))).toBe(
      '400 Bad Request: BOT_COMMAND_INVALID',
    );
    expect(await refusal(api.setMyDescription('x'.repeat(513)))).toBe(
      '400 Bad Request: bot description is too long',
    );
  });

  test('learns who is in a chat, and leaves it', async () => {
    const { api, refusal } = await open();
    expect((await api.getChatMember(GROUP, READER)).status).toBe('member');
    expect(await api.getChatMember(GROUP, 5).catch(({ description }) => description)).toBe(
      'Bad Request: invalid user_id specified',
    );
    const admins = await api.getChatAdministrators(CHANNEL);
    expect(admins.map(({ user, status }) => [user.first_name, status])).toEqual([
      ['Admin', 'creator'],
      ['Teller', 'administrator'],
    ]);
    expect(await refusal(api.pinChatMessage(GROUP, 1))).toBe(
      '400 Bad Request: not enough rights to manage pinned messages in the chat',
    );
    await api.leaveChat(GROUP);
    expect(await refusal(api.sendMessage(GROUP, '…'))).toBe(
      '403 Forbidden: bot is not a member of the supergroup chat',
    );
  });
});
