import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openArticle } from '../../src/article/open-article.ts';
import { readArticle } from '../../src/article/read-article.ts';
import { UnreadableArticle } from '../../src/article/unreadable-article.ts';
import { nextEdition } from '../../src/desk/next-edition.ts';
import { actOf, NO_BASIS } from '../../src/desk/publish.ts';
import type { Reading } from '../../src/election/accounts.ts';
import { checkExport } from '../../src/exports/check-export.ts';
import { exportEdition } from '../../src/exports/export-edition.ts';
import { readExport } from '../../src/exports/read-export.ts';
import { numbersInWords } from './northland.ts';

const root = join(import.meta.dirname, '../..');

test('every figure read from the samples and from what newsrooms write stands in its article, sealed', () => {
  const readings = ['data', 'test/press', 'test/unseen'].flatMap((folder) => readAll(join(root, folder)));
  const texts = new Map(readings.map(({ article }) => [article.source.sha256, article.text]));
  const contests = new Map(
    readings.flatMap(({ report }) => report.contests.map(({ contest }) => [contest.id, contest])),
  );
  const act = actOf('published', 'operator', new Date(0));
  const checks = [...contests].map(([id, contest]) => {
    const nothing = { current: undefined, number: 0, record: undefined };
    const own = readings.filter(({ report }) => report.contests.some((each) => each.contest.id === id));
    const { edition, quotes } = nextEdition(nothing, contest, NO_BASIS, own, act, false);
    const { content, isSealed } = readExport(JSON.stringify(exportEdition(edition, quotes)));
    return { id, isSealed, ...checkExport(content, texts, numbersInWords) };
  });
  expect(checks.filter(({ isSealed, problems }) => !isSealed || problems.length > 0)).toEqual([]);
  expect(checks.reduce((sum, { figures }) => sum + figures, 0)).toBeGreaterThan(300);
}, 180_000);

/** What every article under a folder states; those that are no reports are passed over. */
function readAll(folder: string): Reading[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(md|txt)$/.test(file),
  );
  return files.flatMap((file) => {
    try {
      const article = openArticle(readFileSync(join(folder, file)), file);
      return [{ article, report: readArticle(article) }];
    } catch (error) {
      if (error instanceof UnreadableArticle) return [];
      throw error;
    }
  });
}
