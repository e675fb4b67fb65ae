import type { Edition } from '../election/edition.ts';
import { findOutlook, type Outlook } from '../election/outlook.ts';
import { answerButtons } from './buttons.ts';
import { outlookFacts, quotesBehind } from './cited.ts';
import { contextText } from './figure-text.ts';
import type { Block, Message } from './message.ts';
import { citedSources, closing, opening } from './status.ts';
import type { Words } from './words.ts';

/** As many candidates as the bounds are shown for. */
const MAX_BOUNDS = 10;

/** `/outlook`: what the part not yet counted can and cannot change; bounds with their assumption, no forecast. */
export function outlookMessage(edition: Edition, words: Words): Message {
  const outlook = findOutlook(edition);
  const body: Block[] = outlook.isKnown
    ? outlookBlocks(outlook, words)
    : [{ type: 'paragraph', text: [words.say(`outlook-${outlook.reason}`)] }];
  const sources = citedSources(edition, [...edition.results, ...edition.progress, ...outlookFacts(edition)]);
  return {
    blocks: [
      ...opening(edition, words),
      ...body,
      ...closing(edition, words, sources.length > 0 ? sources : undefined),
    ],
    buttons: answerButtons('outlook', edition, words, quotesBehind('outlook', edition)),
  };
}

function outlookBlocks(outlook: Outlook, words: Words): Block[] {
  const rows = outlook.bounds.slice(0, MAX_BOUNDS).map(({ result, lowPercent, highPercent }) => [
    result.name,
    words.say('outlook-range', {
      low: words.decimal(lowPercent, 2),
      high: words.decimal(highPercent, 2),
    }),
  ]);
  const verdict = [
    ...(outlook.basis === 'voter-list' ? [] : [outstandingText(outlook, words)]),
    ...verdictTexts(outlook, words),
  ];
  return [
    { type: 'paragraph', text: [verdict.join('\n')] },
    { type: 'paragraph', text: [words.say('outlook-bounds')] },
    { type: 'table', rows },
    { type: 'paragraph', text: [assumptionTexts(outlook, words).join('\n')] },
  ];
}

function outstandingText(outlook: Exclude<Outlook, { basis: 'voter-list' }>, words: Words): string {
  const { basis, outstandingPercent, decimals } = outlook;
  return words.say(`outlook-outstanding-${basis}`, { percent: percent(outstandingPercent, decimals, words) });
}

/** Where two and more are level nobody is ahead, so nobody can be overtaken either. */
function verdictTexts(outlook: Outlook, words: Words): string[] {
  const { leaders, canBeOvertaken, basis, majority, caughtFromPercent } = outlook;
  const name = words.list(leaders.map((leader) => leader.name));
  const verdict =
    basis === 'voter-list'
      ? words.say(canBeOvertaken ? 'outlook-open-by-list' : 'outlook-settled-by-list', { name })
      : words.say(canBeOvertaken ? 'outlook-open' : 'outlook-settled', { name });
  return [
    leaders.length > 1 ? words.say('outlook-level', { names: name }) : verdict,
    ...(majority === null ? [] : [words.say(`outlook-majority-${majority}`, { name })]),
    ...(caughtFromPercent === null
      ? []
      : [words.say('outlook-caught-from', { name, percent: percent(caughtFromPercent, 1, words) })]),
  ];
}

/** What all this holds under: basis, hedges, and whom the list may leave out. */
function assumptionTexts(outlook: Outlook, words: Words): string[] {
  const { validVotes } = outlook;
  return [
    outlook.basis === 'voter-list'
      ? words.say('outlook-basis-voter-list', { voters: contextText(outlook.voters, words) })
      : words.say(`outlook-basis-${outlook.basis}`),
    ...(validVotes === null
      ? []
      : [words.say('outlook-from-votes', { votes: contextText(validVotes, words) })]),
    ...(outlook.isListAssumed ? [words.say('outlook-list-assumed')] : []),
    ...(outlook.isRivalUnlisted ? [words.say('outlook-rival-unlisted')] : []),
    ...(outlook.isHedged ? [words.say('outlook-hedged')] : []),
  ];
}

function percent(value: number, decimals: number, words: Words): string {
  return words.say('percent', { value: words.decimal(value, decimals) });
}
