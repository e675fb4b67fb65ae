import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../../src/bot/outcome.ts';

const answered = (body: unknown, status = 200) => outcomeOf({ is: 'answered', status, body });
const refused = (error_code: number, description: string, parameters?: object) =>
  answered({ ok: false, error_code, description, ...(parameters && { parameters }) }, error_code);

describe('an answer of the Bot API', () => {
  test.each([
    [
      'a message that was sent',
      answered({ ok: true, result: { message_id: 5 } }),
      { is: 'sent', messageId: 5 },
    ],
    [
      'one that the server sends later',
      answered({ ok: true, result: { message_id: 0 } }),
      { is: 'sent', messageId: null },
    ],
    [
      'an edit that changes nothing',
      refused(400, 'Bad Request: message is not modified: specified new message content is the same'),
      { is: 'sent', messageId: null },
    ],
    [
      'an edit of what was deleted',
      refused(400, 'Bad Request: message to edit not found'),
      { is: 'message-gone' },
    ],
    ['a block', refused(403, 'Forbidden: bot was blocked by the user'), { is: 'gone', why: 'blocked' }],
    [
      'a deactivated person',
      refused(403, 'Forbidden: user is deactivated'),
      { is: 'gone', why: 'deactivated' },
    ],
    [
      'a group that threw it out',
      refused(403, 'Forbidden: bot was kicked from the supergroup chat'),
      { is: 'gone', why: 'kicked' },
    ],
    [
      'a channel it is not in',
      refused(403, 'Forbidden: bot is not a member of the channel chat'),
      { is: 'gone', why: 'not-a-member' },
    ],
    [
      'a deleted group',
      refused(403, 'Forbidden: the group chat was deleted'),
      { is: 'gone', why: 'chat-gone' },
    ],
    ['a token that is none', refused(404, 'Not Found'), { is: 'stopped' }],
    [
      'a group that has become a supergroup',
      refused(400, 'Bad Request: group chat was upgraded to a supergroup chat', {
        migrate_to_chat_id: -1_001,
      }),
      { is: 'moved', chatId: -1_001 },
    ],
    [
      'a wait of hours',
      refused(429, 'Too Many Requests', { retry_after: 10_072 }),
      { is: 'wait', seconds: 10_072 },
    ],
    ['a token that is not valid', refused(401, 'Unauthorized'), { is: 'stopped' }],
    [
      'a right that is missing',
      refused(400, 'Bad Request: not enough rights to send text messages to the chat'),
      { is: 'rejected', why: 'no-rights' },
    ],
    ['a closed topic', refused(400, 'Bad Request: TOPIC_CLOSED'), { is: 'rejected', why: 'topic-closed' }],
    [
      'a text that is too long',
      refused(400, 'Bad Request: message is too long'),
      { is: 'rejected', why: 'too-long' },
    ],
    ['a refusal of next year', refused(400, 'Bad Request: something new'), { is: 'rejected', why: 'other' }],
    ['a server in trouble', refused(500, 'Internal Server Error'), { is: 'unanswered' }],
    ["a proxy's page", answered(undefined, 502), { is: 'unanswered' }],
  ])('%s', (_, outcome, expected) => {
    expect(outcome).toEqual(expected);
  });

  test('none, and nothing had left', () => {
    expect(outcomeOf({ is: 'not-written' })).toEqual({ is: 'not-sent' });
  });

  test('none, and the request had', () => {
    expect(outcomeOf({ is: 'unanswered' })).toEqual({ is: 'unanswered' });
  });
});
