import type { InlineQueryResult } from 'grammy/types';
import { Composer, type Context } from 'grammy/web';
import type { Edition } from '../../election/edition.ts';
import { findCandidates } from '../../election/find-candidates.ts';
import { ANSWERS } from '../../messages/answers.ts';
import { candidateMessage } from '../../messages/candidate.ts';
import { linkButtons } from '../../messages/link-buttons.ts';
import type { AnswerName, Message } from '../../messages/message.ts';
import { findQuestion } from '../../messages/plain-question.ts';
import { contestTitle, opening } from '../../messages/status.ts';
import type { Words } from '../../messages/words.ts';
import { wordsFor } from '../asked.ts';
import { renderText } from '../render-text.ts';
import { keyboard } from '../reply.ts';
import type { BotServices } from '../services.ts';

/** Offered where nothing in particular is asked for. */
const FIRST_CARDS = ['results', 'polls', 'compare', 'turnout'] as const;

/** As many candidates as are offered for a name. */
const MOST_CANDIDATES = 8;

/** So that nobody is offered a count that has been overtaken; Telegram's own default is five minutes. */
const CACHE_SECONDS = 10;

/** `@bot` in any chat: results, polls and candidates as cards that keep their source, each with a way back to the bot. */
export function inlineFeature(services: BotServices): Composer<Context> {
  const { chats, editions, defaultContestId } = services;
  const feature = new Composer();
  feature.on('inline_query', async (ctx) => {
    const { from, query } = ctx.inlineQuery;
    const wanted = await contestIn(query);
    // The private chat's settings are those of the person who asks, wherever the card will go.
    const { settings, edition } = await chats.readForAnswer(from.id, wanted, defaultContestId);
    const words = await wordsFor(ctx, settings);
    const cards = edition === undefined ? [] : cardsFor(wanted === null ? query : '', edition, words);
    const results = cards.map((card) => resultOf(card, edition, ctx.me.username, words));
    // Everybody is answered in their own language, about the election they chose.
    await ctx.answerInlineQuery(results, { cache_time: CACHE_SECONDS, is_personal: true });
  });
  return feature;

  /** The election whose id or place stands in the query; null for the chosen one. */
  async function contestIn(query: string): Promise<string | null> {
    const asked = query.trim().toLowerCase();
    if (asked.length < 3) return null;
    const found = (await editions.listContests()).find(
      ({ contest }) => contest.id === asked || contest.place?.toLowerCase() === asked,
    );
    return found?.contest.id ?? null;
  }
}

type Card = { id: string; title: string; answer: AnswerName; message: Message };

function cardsFor(query: string, edition: Edition, words: Words): Card[] {
  const question = findQuestion(query, edition);
  if (question === undefined && query.trim() === '')
    return FIRST_CARDS.map((name) => answerCard(name, edition, words));
  if (question !== undefined && question.about !== 'candidate')
    return [answerCard(question.about, edition, words)];
  const candidates = findCandidates(edition.results, question?.query ?? query).slice(0, MOST_CANDIDATES);
  if (candidates.length === 0) return FIRST_CARDS.map((name) => answerCard(name, edition, words));
  return candidates.map((candidate, at) => ({
    id: `candidate-${at}`,
    title: candidate.name,
    answer: 'results',
    message: candidateMessage(edition, candidate, words),
  }));
}

function answerCard(name: AnswerName, edition: Edition, words: Words): Card {
  return {
    id: name,
    title: words.say(`button-${name}`),
    answer: name,
    message: ANSWERS[name](edition, words),
  };
}

function resultOf(
  card: Card,
  edition: Edition | undefined,
  username: string,
  words: Words,
): InlineQueryResult {
  const { text, entities } = renderText(card.message);
  const contestId = edition?.contest.id ?? '';
  return {
    type: 'article',
    // Of one edition, so that a client never takes an old card for a new one.
    id: `${card.id}-${edition?.number ?? 0}-${contestId}`.slice(0, 64),
    title: card.title,
    description: edition === undefined ? '' : descriptionOf(edition, words),
    input_message_content: { message_text: text, entities, link_preview_options: { is_disabled: true } },
    reply_markup: keyboard([linkButtons([card.answer], contestId, username, words)]),
  };
}

/** Which election, and what kind of number. */
function descriptionOf(edition: Edition, words: Words): string {
  const [, status] = opening(edition, words);
  const said = status?.type === 'paragraph' ? status.text.join('') : '';
  return `${contestTitle(edition.contest, words)}. ${said}`;
}
