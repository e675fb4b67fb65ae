import type { Edition } from '../election/edition.ts';
import { comparePolls } from '../election/poll-error.ts';
import { shareText } from '../messages/figure-text.ts';
import type { PictureShape } from '../messages/message.ts';
import type { Words } from '../messages/words.ts';
import { type Bar, barsThatFit, drawBars } from './bars.ts';
import { burnedIn } from './burned-in.ts';
import { cardSvg } from './card.ts';
import { moreNote } from './more-note.ts';

/**
 * Each poll under the count of the same candidate, or alone where there is no count of them. Null without a poll of the
 * whole contest.
 */
export function pollsChart(edition: Edition, shape: PictureShape, words: Words): string | null {
  const groups = barsByCandidate(edition, words);
  if (groups.length === 0) return null;
  const hasCount = groups.some((bars) => bars.some(({ kind }) => kind === 'count'));
  const card = burnedIn(edition, words.say(hasCount ? 'picture-polls-and-count' : 'picture-polls'), words);
  return cardSvg(card, shape, (box) => {
    const fit = barsThatFit(box);
    const all = groups.flat();
    if (all.length <= fit) return drawBars(all, 100, box);
    // Whole groups only: a candidate without some of the polls would compare with what is not there.
    const whole: Bar[] = [];
    for (const group of groups) {
      if (whole.length + group.length > fit - 1) break;
      whole.push(...group);
    }
    const shown = whole.length > 0 ? whole : all.slice(0, fit - 1);
    return [
      ...drawBars(shown, 100, { ...box, height: box.height - 26 }),
      moreNote(all.length - shown.length, box, words),
    ];
  });
}

/** The candidates in the order of the count, then of the polls; of each the count first. */
function barsByCandidate({ polls, results }: Edition, words: Words): Bar[][] {
  const groups = new Map<string, Bar[]>();
  const compared = comparePolls(
    polls.filter(({ area }) => area === null),
    results,
  );
  for (const { poll, shares } of compared) {
    for (const { share, result } of shares) {
      const name = result?.name ?? share.name;
      const group = groups.get(name) ?? [];
      if (group.length === 0 && result?.sharePercent != null) {
        const { sharePercent } = result;
        group.push({
          name,
          series: words.say('picture-count'),
          kind: 'count',
          value: sharePercent,
          shown: shareText({ ...result, sharePercent }, words),
        });
      }
      group.push({
        name: group.length === 0 ? name : null,
        series: poll.pollster ?? words.say('unnamed-pollster'),
        kind: 'poll',
        value: share.sharePercent,
        shown: shareText(share, words),
      });
      groups.set(name, group);
    }
  }
  const order = results.filter(({ area }) => area === null).map(({ name }) => name);
  const rank = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  return [...groups].sort(([one], [other]) => rank(one) - rank(other)).map(([, bars]) => bars);
}
