import * as z from 'zod/mini';
import type { Content } from '../chat-message.ts';
import { readDocument, readPhoto, readRichMessage, readText } from '../content.ts';
import { findObject, findText, isSet, type Params } from '../params.ts';
import { badRequest } from '../refused.ts';
import { checkUrl, readMarkup } from '../reply-markup.ts';
import type { InlineResult, OpenQuery, World } from '../world.ts';
import type { Methods } from './method.ts';

/** How long Telegram waits for an answer, as tested in the wild; its documentation names no time. */
const ANSWER_WITHIN_MS = { press: 15 * 60_000, inline: 10_000 };

const MAX_RESULTS = 50;
/** UTF-16 units. https://core.telegram.org/bots/api#answercallbackquery */
const MAX_NOTICE_UNITS = 200;

/** What a button or an inline query is answered with. */
export const QUERIES: Methods = {
  answerCallbackQuery(world, params) {
    const queryId = findText(params, 'callback_query_id') ?? '';
    takeQuery(world, queryId, 'press');
    const text = findText(params, 'text') ?? '';
    if (text.length > MAX_NOTICE_UNITS) throw badRequest('MESSAGE_TOO_LONG');
    const url = findText(params, 'url');
    if (url !== undefined) checkUrl(url);
    world.notify({ type: 'press-answer', queryId, text, isAlert: isSet(params, 'show_alert'), url });
    return true;
  },
  answerInlineQuery(world, params) {
    const queryId = findText(params, 'inline_query_id') ?? '';
    const given = findObject(params, 'results', z.array(Result), 'inline query results') ?? [];
    if (given.length > MAX_RESULTS) throw badRequest('RESULTS_TOO_MUCH');
    if (new Set(given.map(({ id }) => id)).size < given.length) throw badRequest('RESULT_ID_DUPLICATE');
    const results = given.map((result) => readResult(world, result));
    takeQuery(world, queryId, 'inline');
    const button = findObject(params, 'button', Button, 'InlineQueryResultsButton');
    world.notify({ type: 'inline-answer', queryId, results, button });
    return true;
  },
};

function takeQuery({ queries, now }: World, id: string, kind: OpenQuery['kind']): void {
  const query = queries.get(id);
  const isTooOld =
    query === undefined || query.kind !== kind || now().getTime() - query.sentAtMs > ANSWER_WITHIN_MS[kind];
  if (isTooOld) throw badRequest('query is too old and response timeout expired or query ID is invalid');
  queries.delete(id);
}

const Result = z.looseObject({
  type: z.enum(['article', 'photo', 'document']),
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  title: z.optional(z.string()),
  description: z.optional(z.string()),
  input_message_content: z.optional(z.looseObject({})),
});
const Button = z.object({
  text: z.string(),
  start_parameter: z.optional(z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/))),
});

function readResult(world: World, result: z.infer<typeof Result>): InlineResult {
  const params: Params = { values: result, uploads: new Map() };
  const { keyboard } = readMarkup(params);
  if (result.type === 'article' && (result.title ?? '') === '')
    throw badRequest("can't parse inline query result: title");
  return {
    id: result.id,
    title: result.title ?? '',
    description: result.description ?? '',
    content: contentOfResult(world, result),
    keyboard,
  };
}

/** A picture or a file of a result is one that was sent before, by its id. */
function contentOfResult(world: World, result: z.infer<typeof Result>): Content {
  const said = result.input_message_content;
  if (said !== undefined) {
    const params: Params = { values: { ...said, text: said['message_text'] }, uploads: new Map() };
    return said['rich_message'] === undefined ? readText(params) : readRichMessage(world, params);
  }
  const values = { ...result, photo: result['photo_file_id'], document: result['document_file_id'] };
  const params: Params = { values, uploads: new Map() };
  if (result.type === 'photo') return readPhoto(world, params);
  if (result.type === 'document') return readDocument(world, params);
  throw badRequest('message text is empty');
}
