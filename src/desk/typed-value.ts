import { STAGES, type Stage } from '../election/stage.ts';
import { Refusal } from './refusal.ts';

/** What an editor typed for a figure, as a number and in a wording with its decimals: "92,10 %" is 92.1, "92.10". */
export type TypedValue = { value: number; asWorded: string };

/** Throws a `Refusal` with `not-a-value`: a figure that is nearly understood is not understood. */
export function parseTypedValue(text: string, unit: 'percent' | 'count'): TypedValue {
  return unit === 'percent' ? parsePercent(text) : parseCount(text);
}

function parsePercent(text: string): TypedValue {
  const digits = /^(\d{1,3}(?:[.,]\d{1,6})?)\s*%?$/.exec(text.trim())?.[1]?.replace(',', '.');
  const value = Number(digits);
  if (digits === undefined || value > 100) {
    throw new Refusal('not-a-value', `"${text}" is no percentage from 0 to 100, such as 92.05.`);
  }
  return { value, asWorded: digits };
}

/** Groups of three with commas, points, spaces or apostrophes between; "4.5" is no count. */
function parseCount(text: string): TypedValue {
  const trimmed = text.trim().replace(/[\u00a0\u202f]/g, ' ');
  const digits = /^(?:\d{1,15}|\d{1,3}([,. '’])\d{3}(?:\1\d{3})*)$/.exec(trimmed)?.[0];
  if (digits === undefined) throw new Refusal('not-a-value', `"${text}" is no count, such as 4,281,625.`);
  const value = Number(digits.replace(/\D/g, ''));
  return { value, asWorded: value.toLocaleString('en') };
}

/** Throws a `Refusal` with `not-a-value`. */
export function parseTypedStage(text: string): Stage {
  const stage = STAGES.find((one) => one === text.trim().toLowerCase());
  if (stage === undefined) {
    throw new Refusal('not-a-value', `"${text}" is no stage; the stages are ${STAGES.join(', ')}.`);
  }
  return stage;
}
