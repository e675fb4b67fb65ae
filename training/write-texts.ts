import { join } from 'node:path';
import { relevanceWords } from '../src/article/contest/election-relevance.ts';
import { openArticle } from '../src/article/open-article.ts';
import { openText } from '../src/article/open-sections.ts';
import { UnreadableArticle } from '../src/article/unreadable-article.ts';
import { articlesIn, reportsIn } from './sources.ts';

/** Marks of what an election's report has; one with none of them may be of anything. */
const OF_AN_ELECTION = /[rvpetc]/;

/** Hands the words of all texts to learn from to `write`, a line each, with whether the text is of an election. */
export function writeTexts(project: string, write: (line: string) => void): void {
  const add = (bytes: Uint8Array, name: string, label: { isElection: boolean; isArticle: boolean }): void => {
    try {
      const { source, sentences } = openText(openArticle(bytes, name));
      const { whole, opening } = relevanceWords(source.title, sentences);
      // Words that are only met with a capital are names, of which nothing is learnt.
      const small = sentences.flatMap(({ tokens }) =>
        tokens.flatMap(({ kind, isCapital, lower }) => (kind === 'word' && !isCapital ? [lower] : [])),
      );
      const words = { whole: [...whole], opening: [...opening], small: [...new Set(small)] };
      write(`${JSON.stringify({ ...label, ...words })}\n`);
    } catch (error) {
      // What is in another language is told by that.
      if (!(error instanceof UnreadableArticle) || error.code !== 'E002') throw error;
    }
  };
  for (const { report } of reportsIn(join(project, 'training/reports')))
    if (report.marks.some(({ kind }) => OF_AN_ELECTION.test(kind)))
      add(Buffer.from(report.text), 'report.txt', { isElection: true, isArticle: false });
  for (const { report } of reportsIn(join(project, 'training/others')))
    add(Buffer.from(report.text), 'report.txt', { isElection: false, isArticle: false });
  for (const { name, bytes, gold } of articlesIn(join(project, 'test/corpus')))
    add(bytes, name, { isElection: gold.kind !== 'none', isArticle: true });
}
