import type { MessageOrigin } from 'grammy/types';
import type { Article } from '../../election/article.ts';

/**
 * What Telegram knows of a forwarded article's origin, where its text does not say: a channel is a publisher with an
 * address and a day (UTC). People and groups are none, and are not named.
 */
export function withOrigin(article: Article, origin: MessageOrigin | undefined): Article {
  if (origin?.type !== 'channel') return article;
  const { title, username } = origin.chat;
  const { source } = article;
  const url = username === undefined ? null : `https://t.me/${username}/${origin.message_id}`;
  return {
    ...article,
    source: {
      ...source,
      publisher: source.publisher ?? (source.agency === null ? title : null),
      url: source.url ?? url,
      publishedOn: source.publishedOn ?? new Date(origin.date * 1000).toISOString().slice(0, 10),
    },
  };
}
