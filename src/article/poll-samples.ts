import { lowerWords } from './grammar.ts';
import type { Mention } from './names.ts';
import type { Quantity } from './quantities.ts';
import type { Reading } from './readings.ts';

/** People asked, where a sentence tells several places apart: `area` is null where it tells of one sample. */
export interface Sample {
  quantity: Quantity;
  area: string | null;
}

const LEAST_RESPONDENTS = 50;

/** The samples of a sentence: "905 voters in Nevada, 1,012 in Arizona and 811 in Montana" are three. */
export function readSamples({ quantities, roles, mentions, sentence }: Reading): Sample[] {
  const samples: Quantity[] = [];
  const { tokens } = sentence;
  quantities.forEach((quantity, index) => {
    if (!Number.isInteger(quantity.value) || quantity.value < LEAST_RESPONDENTS) return;
    if (roles[index] === 'sample') {
      samples.push(quantity);
      return;
    }
    const [last, previous] = [samples.at(-1), quantities[index - 1]];
    const isBare = quantity.unit === 'bare' || quantity.unit === 'count';
    if (last === undefined || last !== previous || !isBare) return;
    const isPlaced = placeOf(quantity, mentions, tokens.length, sentence) !== null;
    const between = lowerWords(tokens, last.last + 1, quantity.first);
    if (isPlaced && /(?:^|\s)(?:,|and)$/.test(between) && /\bin\b/.test(between)) samples.push(quantity);
  });
  return samples.map((quantity, at) => ({
    quantity,
    area:
      samples.length > 1
        ? placeOf(quantity, mentions, samples[at + 1]?.first ?? tokens.length, sentence)
        : null,
  }));
}

/** Whether the number is said to be of people asked, so that it is no candidate's "polled 61,361". */
export function isOfPeople({ last }: Quantity, { tokens }: Reading['sentence']): boolean {
  return /\b(?:voters|people|adults|respondents|interviews?|electors|citizens|residents|persons|interviewees)\b/.test(
    lowerWords(tokens, last + 1, last + 7),
  );
}

function placeOf(
  { last }: Quantity,
  mentions: readonly Mention[],
  limit: number,
  { tokens }: Reading['sentence'],
): string | null {
  const place = mentions.find(
    ({ kind, lead }) =>
      kind === 'place' &&
      lead > last &&
      lead < Math.min(limit, last + 10) &&
      tokens[lead - 1]?.lower === 'in',
  );
  return place?.name ?? null;
}
