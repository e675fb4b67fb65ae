import type { MessageOrigin } from 'grammy/types';
import type { PartOrigin } from '../../desk/article-part.ts';
import type { Article } from '../../election/article.ts';

/**
 * What Telegram knows of where a forwarded message comes from: a channel is a publisher with an address and a day
 * (UTC). People and groups are none, and are not named.
 */
export function originOf(origin: MessageOrigin | undefined): PartOrigin | null {
  if (origin?.type !== 'channel') return null;
  const { title, username } = origin.chat;
  return {
    publisher: title,
    url: username === undefined ? null : `https://t.me/${username}/${origin.message_id}`,
    publishedOn: new Date(origin.date * 1000).toISOString().slice(0, 10),
  };
}

/** Where an article comes from, as far as it is known. */
export type Origin = Omit<PartOrigin, 'publishedOn'> & { publishedOn: string | null };

/** The article with its message's or page's origin where its own text says nothing. */
export function withOrigin(article: Article, origin: Origin | null): Article {
  if (origin === null) return article;
  const { source } = article;
  return {
    ...article,
    source: {
      ...source,
      publisher: source.publisher ?? (source.agency === null ? origin.publisher : null),
      url: source.url ?? origin.url,
      publishedOn: source.publishedOn ?? origin.publishedOn,
    },
  };
}
