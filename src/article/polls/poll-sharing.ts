import { isContender } from '../names/contenders.ts';
import type { Mention } from '../names/names.ts';
import type { Entity } from '../names/registry.ts';
import type { Quantity } from '../numbers/quantities.ts';
import { lowerWords } from '../owners/grammar.ts';
import type { Pairing } from '../owners/pairing.ts';
import type { Sentence } from '../text/sentences.ts';
import type { PollDraft } from './poll-draft.ts';
import type { PollReference } from './poll-reference.ts';
import type { PollsTold } from './polls-told.ts';

/** A share told for one name by several polls at once, with the poll that it is of. */
export interface SharedShare {
  quantity: Quantity;
  entity: Entity;
  poll: PollDraft;
}

interface Told {
  sentence: Sentence;
  quantities: readonly Quantity[];
  /** Names that may have shares. */
  mentions: readonly Mention[];
  references: readonly PollReference[];
  entityOf: (mention: Mention) => Entity;
}

/**
 * "Polls by Corvo and Pollux put Solano at 43 percent and 45 percent", "on 27.1, 25.5 and 28.4 percent
 * respectively" behind three polls: as many shares of one name as polls, in their order.
 */
export function sharedShares(told: Told, pairings: readonly Pairing[], known: PollsTold): SharedShare[] {
  const polls = pollsInOrder(told, known);
  if (polls === null) return [];
  const run = runOf(told, pairings, polls.length);
  if (run === null) return [];
  const { tokens } = told.sentence;
  const [first] = run;
  const owner =
    first === undefined
      ? undefined
      : told.mentions.findLast(
          (mention) =>
            mention.last < first.first && isContender(mention, { tokens, entityOf: told.entityOf }),
        );
  if (owner === undefined) return [];
  return run.flatMap((quantity, at) => {
    const poll = polls[at];
    return poll === undefined ? [] : [{ quantity, entity: told.entityOf(owner), poll }];
  });
}

/** "third in all three, with 20.2%, 20.1% and 20.2% respectively": of the polls told before. */
const ALL_POLLS = /\b(?:in|by) (?:all )?(both|two|three|four)\b(?=[^.]*\brespectively\b)/;

function pollsInOrder({ sentence, references }: Told, known: PollsTold): PollDraft[] | null {
  const each = references.find(({ isOfEach }) => isOfEach);
  if (each !== undefined && references.length === 1) return known.enterEach(each, sentence);
  const count = ALL_POLLS.exec(sentence.text.toLowerCase())?.[1];
  if (count !== undefined && references.length === 0)
    return known.lastNamed({ both: 2, two: 2, three: 3, four: 4 }[count] ?? 0);
  const named = references.filter(({ pollster }) => pollster !== null);
  if (named.length < 2 || named.length !== references.length || !/\brespectively\b/.test(sentence.text))
    return null;
  return named.map((reference) => known.enter(reference, sentence));
}

/** The last run of shares joined by commas and "and" that is as long as wanted and has one owner at most. */
function runOf(
  { sentence: { tokens } }: Told,
  pairings: readonly Pairing[],
  length: number,
): Quantity[] | null {
  const shares = pairings.filter(({ measure }) => measure === 'share');
  for (let from = shares.length - length; from >= 0; from--) {
    const run = shares.slice(from, from + length);
    const owners = new Set(run.flatMap(({ entity }) => (entity === null ? [] : [entity])));
    const isRun = run.every(({ quantity }, at) => {
      const before = run[at - 1];
      return (
        before === undefined ||
        /^(?:of the votes? )?(?:,|and|, and)(?: (?:at|on))?$/.test(
          lowerWords(tokens, before.quantity.last + 1, quantity.first),
        )
      );
    });
    if (isRun && owners.size <= 1) return run.map(({ quantity }) => quantity);
  }
  return null;
}
