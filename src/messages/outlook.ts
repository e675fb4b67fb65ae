import type { Edition } from '../election/edition.ts';
import { findOutlook, type Outlook } from '../election/outlook.ts';
import { answerButtons } from './buttons.ts';
import { decimalText } from './figure-text.ts';
import type { Block, Message } from './message.ts';
import { closing, opening } from './status.ts';
import type { Words } from './words.ts';

/** As many candidates as the bounds are shown for. */
const MAX_BOUNDS = 10;

/** `/outlook`: what the part not yet counted can and cannot change; bounds with their assumption, no forecast. */
export function outlookMessage(edition: Edition, words: Words): Message {
  const outlook = findOutlook(edition);
  const body: Block[] = outlook.isKnown
    ? outlookBlocks(outlook, words)
    : [{ type: 'paragraph', text: [words.say(`outlook-${outlook.reason}`)] }];
  return {
    blocks: [...opening(edition, words), ...body, ...closing(edition, words)],
    buttons: answerButtons('outlook', edition, words),
  };
}

function outlookBlocks(outlook: Outlook, words: Words): Block[] {
  const percent = (value: number, decimals = 2) =>
    words.say('percent', { value: words.decimal(value, decimals) });
  const leader = outlook.leader.name;
  const sentences = [
    words.say('outlook-outstanding', {
      percent: words.say('percent', { value: decimalText(outlook.outstandingPercent, words) }),
    }),
    words.say(outlook.canBeOvertaken ? 'outlook-open' : 'outlook-settled', { name: leader }),
    ...(outlook.majority === null
      ? []
      : [words.say(`outlook-majority-${outlook.majority}`, { name: leader })]),
    ...(outlook.canBeOvertaken || outlook.caughtFromPercent === null
      ? []
      : [words.say('outlook-caught-from', { name: leader, percent: percent(outlook.caughtFromPercent, 1) })]),
  ];
  const rows = outlook.bounds.slice(0, MAX_BOUNDS).map(({ result, lowPercent, highPercent }) => [
    result.name,
    words.say('outlook-range', {
      low: words.decimal(lowPercent, 2),
      high: percent(Math.min(highPercent, 100)),
    }),
  ]);
  return [
    { type: 'paragraph', text: [sentences.join('\n')] },
    { type: 'paragraph', text: [words.say('outlook-bounds')] },
    { type: 'table', rows },
    { type: 'paragraph', text: [words.say(`outlook-basis-${outlook.basis}`)] },
  ];
}
