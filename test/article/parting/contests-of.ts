import { openArticle } from '../../../src/article/open-article.ts';
import { readArticle } from '../../../src/article/read-article.ts';

/** The contests that are read of a text, a line each: id, office, progress, results and polls. */
export function contestsOf(text: string): string[] {
  const report = readArticle(openArticle(new TextEncoder().encode(text), 'a.txt'));
  return report.contests.map(({ contest, progress, results, polls }) => {
    const counted = progress.map(({ valuePercent }) => ` ${valuePercent}%`).join('');
    const figures = results.map(({ name, sharePercent, outcome }) =>
      [name, sharePercent, outcome].filter((part) => part !== null).join(' '),
    );
    const asked = polls.map(
      ({ shares }) => `poll ${shares.map((share) => `${share.name} ${share.sharePercent}`).join(', ')}`,
    );
    return `${contest.id} (${contest.office})${counted}: ${[...figures, ...asked].join('; ')}`;
  });
}
