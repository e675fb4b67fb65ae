import type { Edition, EditionPoll } from '../election/edition.ts';
import { answerButtons } from './buttons.ts';
import { quotesBehind } from './cited.ts';
import { decimalText, shareText } from './figure-text.ts';
import type { Block, Message } from './message.ts';
import { citedSources, closing, opening } from './status.ts';
import type { Words } from './words.ts';

/** `/polls`: every poll as its own card, with what its source does not state said in plain words. */
export function pollsMessage(edition: Edition, words: Words): Message {
  const note: Block = { type: 'paragraph', text: [words.say('polls-are-not-counts')] };
  const cards =
    edition.polls.length === 0
      ? [{ type: 'paragraph' as const, text: [words.say('polls-none')] }]
      : [note, ...pollCards(edition.polls, words)];
  const sources = citedSources(
    edition,
    edition.polls.flatMap((poll) => [poll, ...poll.shares]),
  );
  return {
    blocks: [
      ...opening(edition, words),
      ...cards,
      ...closing(edition, words, sources.length > 0 ? sources : undefined),
    ],
    buttons: answerButtons('polls', edition, words, quotesBehind('polls', edition)),
  };
}

/** "Oracle Advisory Group", or that the source does not name the pollster. */
export function pollsterName(poll: EditionPoll, words: Words): string {
  return poll.pollster ?? words.say('unnamed-pollster');
}

/** "Exit poll: Oracle Advisory Group, with …". */
export function pollTitle(poll: EditionPoll, words: Words): string {
  const kind = words.say(`polls-kind-${poll.kind}`);
  const by = words.say('polls-by', { kind, pollster: pollsterName(poll, words) });
  const area = poll.area === null ? [] : [words.say('polls-in-area', { area: poll.area })];
  const partners =
    poll.partners.length > 0 ? [words.say('polls-partners', { partners: words.list(poll.partners) })] : [];
  return [[by, ...area].join(' '), ...partners].join(', ');
}

/** What holds for every poll alike is said once, after the last. */
function pollCards(polls: readonly EditionPoll[], words: Words): Block[] {
  const disclosures = polls.map((poll) => disclosure(poll, words));
  const [first = ''] = disclosures;
  const isShared = polls.length > 1 && disclosures.every((text) => text === first);
  const cards = polls.flatMap((poll, at): Block[] => {
    const rows = poll.shares.map((share) => [share.name, shareText(share, words)]);
    const quotes = poll.shares.map(({ cites }) => cites[0]?.quote ?? null);
    return [
      { type: 'heading', text: pollTitle(poll, words) },
      ...(rows.length > 0 ? [{ type: 'table' as const, rows, quotes }] : []),
      ...(isShared ? [] : [{ type: 'paragraph' as const, text: [disclosures[at] ?? ''] }]),
    ];
  });
  return isShared
    ? [...cards, { type: 'paragraph', text: [words.say('polls-each', { text: first })] }]
    : cards;
}

/**
 * What ESOMAR/WAPOR ask a published poll to disclose: company, sponsor, universe, sample size, mode, dates;
 * and the margin of error. Stated items first, then everything the source leaves out, in one sentence.
 */
function disclosure(poll: EditionPoll, words: Words): string {
  const dates = fieldworkText(poll, words);
  const margin = poll.marginOfErrorPoints;
  const items: { item: string; stated: string | null }[] = [
    { item: 'sponsor', stated: poll.sponsor && words.say('polls-sponsor', { sponsor: poll.sponsor }) },
    { item: 'universe', stated: poll.universe && words.say('polls-universe', { universe: poll.universe }) },
    {
      item: 'sample',
      stated:
        poll.sampleSize === null ? null : words.say('polls-sample', { count: words.count(poll.sampleSize) }),
    },
    {
      item: 'margin',
      stated: margin === null ? null : words.say('polls-margin', { points: decimalText(margin, words) }),
    },
    { item: 'mode', stated: poll.mode && words.say('polls-mode', { mode: poll.mode }) },
    { item: 'dates', stated: dates && words.say('polls-dates', { dates }) },
  ];
  const stated = items.flatMap(({ stated }) => (stated === null ? [] : [`${stated}.`]));
  const left = items.flatMap(({ item, stated }) =>
    stated === null ? [words.say(`polls-item-${item}`)] : [],
  );
  const unstated = left.length > 0 ? [words.say('polls-unstated', { items: words.noneOf(left) })] : [];
  return [...stated, ...unstated].join(' ');
}

function fieldworkText({ fieldwork }: EditionPoll, words: Words): string | null {
  const start = fieldwork?.start ?? null;
  const end = fieldwork?.end ?? null;
  if (start !== null && end !== null) {
    return start === end
      ? words.day(start)
      : words.say('polls-date-range', { start: words.day(start), end: words.day(end) });
  }
  if (end !== null) return words.say('polls-date-until', { end: words.day(end) });
  return start === null ? null : words.say('polls-date-from', { start: words.day(start) });
}
