import type { Article } from '../article.ts';
import { datelineDay } from '../dateline.ts';
import type { Finding } from '../finding.ts';
import { finding } from './codes.ts';

const DAY_MS = 86_400_000;

/** A text written more than a day before it was published tells of an older count than its date says. */
export function judgeDateline(article: Article): Finding[] {
  const { publishedOn } = article.source;
  const writtenOn = datelineDay(article);
  if (publishedOn === null || writtenOn === null) return [];
  const days = Math.round(Math.abs(Date.parse(publishedOn) - Date.parse(writtenOn)) / DAY_MS);
  if (days < 2) return [];
  const message = `The dateline says ${writtenOn}, but the article was published on ${publishedOn}, ${days} days apart.`;
  return [finding('N402', message, 'Take the figures as those of the dateline.', ['article.publishedOn'])];
}
