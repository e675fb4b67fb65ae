import type { Edition } from '../election/edition.ts';
import { comparePolls } from '../election/poll-error.ts';
import { isFinal } from '../election/stage.ts';
import { answerButtons } from './buttons.ts';
import { quotesBehind } from './cited.ts';
import { hedged, shareText } from './figure-text.ts';
import type { Block, Message } from './message.ts';
import { pollTitle } from './polls.ts';
import { citedSources, closing, opening } from './status.ts';
import type { Words } from './words.ts';

/** `/compare`: each poll beside the count, with the difference labelled as computed; never one average of both. */
export function compareMessage(edition: Edition, words: Words): Message {
  const titles = ['', words.say('compare-poll'), words.say('compare-count'), words.say('compare-difference')];
  const cards = comparePolls(edition.polls, edition.results).flatMap((comparison): Block[] => {
    const rows = comparison.shares.flatMap(({ share, result, errorPoints, decimals, qualifier }) => {
      if (result?.sharePercent == null || errorPoints === null) return [];
      const counted = shareText({ ...result, sharePercent: result.sharePercent }, words);
      const difference = hedged(signed(errorPoints, decimals, words), qualifier, words);
      const row = [share.name, shareText(share, words), counted, difference];
      return [{ row, quote: share.cites[0]?.quote ?? null }];
    });
    if (rows.length === 0) return [];
    return [
      { type: 'heading', text: pollTitle(comparison.poll, words) },
      {
        type: 'table',
        rows: [titles, ...rows.map(({ row }) => row)],
        quotes: [null, ...rows.map(({ quote }) => quote)],
      },
    ];
  });
  const body: Block[] =
    cards.length > 0 ? [...cards, explanation(edition, words)] : [nothing(edition, words)];
  const sources = citedSources(edition, [...edition.results, ...edition.polls]);
  return {
    blocks: [
      ...opening(edition, words),
      ...body,
      ...closing(edition, words, sources.length > 0 ? sources : undefined),
    ],
    buttons: answerButtons('compare', edition, words, quotesBehind('compare', edition)),
  };
}

function explanation({ stage }: Edition, words: Words): Block {
  const sentences = [
    words.say('compare-explained'),
    ...(isFinal(stage) ? [] : [words.say('compare-count-not-final')]),
  ];
  return { type: 'paragraph', text: [sentences.join(' ')] };
}

function nothing({ polls, results }: Edition, words: Words): Block {
  const key =
    polls.length === 0
      ? 'compare-none-polls'
      : results.length === 0
        ? 'compare-none-results'
        : 'compare-none-common';
  return { type: 'paragraph', text: [words.say(key)] };
}

/** With its sign, and a real minus: "+1.85", "−0.35". */
function signed(points: number, decimals: number, words: Words): string {
  const sign = points > 0 ? '+' : points < 0 ? '−' : '±';
  return sign + words.decimal(Math.abs(points), decimals);
}
