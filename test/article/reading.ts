import type { Entity } from '../../src/article/names/registry.ts';
import { openArticle } from '../../src/article/open-article.ts';
import { readArticle } from '../../src/article/read-article.ts';
import { UnreadableArticle } from '../../src/article/unreadable-article.ts';
import { type ContestReport, Report } from '../../src/election/report.ts';

/** A text's report, checked against the schema. */
export function reportOf(text: string, fileName = 'article.txt'): Report {
  return Report.parse(readArticle(openArticle(new TextEncoder().encode(text), fileName)));
}

/** The main contest of a text's report. */
export function contestOf(text: string): ContestReport {
  const [contest] = reportOf(text).contests;
  if (contest === undefined) throw new Error('the report has no contest');
  return contest;
}

/** Results in a line each: "Mira Solano 61.5% 1234 votes". */
export function resultsOf(text: string): string[] {
  return reportOf(text)
    .contests.flatMap(({ results }) => results)
    .map(({ name, sharePercent, votes, seats }) =>
      [
        name,
        sharePercent === null ? null : `${sharePercent}%`,
        votes === null ? null : `${votes} votes`,
        seats === null ? null : `${seats} seats`,
      ]
        .filter((part) => part !== null)
        .join(' '),
    );
}

/** Polls in a line each: "exit Corvo: Mira Solano 61.5, Ivo Brandt 38.5". */
export function pollsOf(text: string): string[] {
  return reportOf(text)
    .contests.flatMap(({ polls }) => polls)
    .map(
      ({ kind, pollster, shares }) =>
        `${kind} ${pollster}: ${shares.map(({ name, sharePercent }) => `${name} ${sharePercent}`).join(', ')}`,
    );
}

/** What was set aside and why: "48.1 percent previous-election". */
export function setAsideOf(text: string): string[] {
  return reportOf(text).setAside.map(({ value, unit, why }) => `${value} ${unit} ${why}`);
}

/** The code a text is refused with; throws when it is read after all. */
export function refusalOf(text: string): string {
  try {
    reportOf(text);
  } catch (error) {
    if (error instanceof UnreadableArticle) return error.code;
    throw error;
  }
  throw new Error('the text was read');
}

/** Somebody found in a text. */
export function person(name: string): Entity {
  return { name, kind: 'person', titles: [], mentionCount: 1, firstAt: 0, isDoubtful: false };
}
