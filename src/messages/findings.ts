import type { Edition } from '../election/edition.ts';
import type { FindingCode } from '../election/referee/codes.ts';
import type { Block } from './message.ts';
import type { Words } from './words.ts';

/**
 * The remarks that readers see, each with a sentence of its own in every language. The others are for editors: they
 * repeat an article's words, such as who won, which is not said before the stage allows it.
 */
export const READER_FINDINGS = [
  'W201',
  'W202',
  'W204',
  'W205',
  'W208',
  'W209',
  'W302',
  'W304',
  'W305',
  'N406',
] as const satisfies FindingCode[];

/** What is odd about an edition's figures: a warning is not kept from readers. */
export function findingBlocks({ findings }: Edition, words: Words): Block[] {
  const codes = READER_FINDINGS.filter((code) => findings.some((finding) => finding.code === code));
  if (codes.length === 0) return [];
  return [
    { type: 'paragraph', text: [words.say('findings-heading')] },
    { type: 'list', items: codes.map((code) => [words.say(`finding-${code.toLowerCase()}`)]) },
  ];
}
