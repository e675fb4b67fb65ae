import type { DraftFact } from '../../desk/draft-fact.ts';
import type { DraftView } from '../../desk/draft-view.ts';
import type { Block } from '../../messages/message.ts';
import type { Words } from '../../messages/words.ts';
import { factMark, factText } from './fact-text.ts';
import { cutText, toPages } from './paging.ts';

/** What the facts of a page may take of the 4096 units, so that what stands above them always fits, too. */
const FACTS_ROOM = 1900;
const MAX_SENTENCE = 300;
const MAX_FACTS_TOGETHER = 12;

/** Facts that stand in the same sentence, one after the other. */
export type Group = { sentence: string | null; facts: DraftFact[] };

/** A draft's facts by their sentences, as many on a page as fit. */
export function factPages({ facts }: DraftView): Group[][] {
  const groups: Group[] = [];
  for (const fact of facts) {
    const sentence = sentenceOf(fact);
    const last = groups.at(-1);
    if (last !== undefined && last.sentence === sentence && last.facts.length < MAX_FACTS_TOGETHER)
      last.facts.push(fact);
    else groups.push({ sentence, facts: [fact] });
  }
  const lengthOf = ({ sentence, facts: some }: Group) =>
    Math.min(sentence?.length ?? 0, MAX_SENTENCE) +
    some.reduce(
      (sum, { asWorded, name }) => sum + 60 + Math.min(asWorded.length, 160) + (name?.length ?? 0),
      20,
    );
  return toPages(groups, lengthOf, FACTS_ROOM);
}

export function sentenceOf({ evidence }: DraftFact): string | null {
  const exact = evidence[0]?.exact;
  return exact === undefined ? null : exact.replace(/(?<!\s)\s*\n\s*/g, ' ');
}

export function groupBlocks({ sentence, facts }: Group, { article }: DraftView, words: Words): Block[] {
  const items = facts.map((fact) => `${factMark(fact, words)} ${cutText(factText(fact, words), 260)}`);
  const quote: Block[] =
    sentence === null
      ? []
      : [{ type: 'quote', text: [cutText(sentence, MAX_SENTENCE)], language: article.source.language }];
  return [...quote, { type: 'paragraph', text: [items.join('\n')] }];
}
