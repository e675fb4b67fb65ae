import { ContextKind } from '../election/report.ts';
import type { Decision } from './draft.ts';
import type { DraftFact } from './draft-fact.ts';
import { Refusal } from './refusal.ts';
import { parseTypedStage, parseTypedValue } from './typed-value.ts';

/** Throws a `Refusal` where a decision can't be made on a fact. */
export function checkDecision({ subject, unit }: DraftFact, decision: Decision): void {
  if (decision.is !== 'edit') return;
  const { value, name, area } = decision;
  const fail = (message: string) => new Refusal('not-a-value', message);
  if (value === undefined && name === undefined && area === undefined) throw fail('Nothing is edited.');
  if (name !== undefined && name.trim() === '') throw fail('A name has letters.');
  if (value !== undefined) {
    if (subject === 'stage') parseTypedStage(value);
    else if (unit !== null) parseTypedValue(value, unit);
    else throw fail('This fact has no value to edit; drop it where it is wrong.');
  }
  if (name !== undefined && (subject === 'stage' || subject === 'progress'))
    throw fail('This fact has no name.');
  if (name !== undefined && subject === 'context' && !ContextKind.safeParse(name).success) {
    throw fail(`"${name}" is none of ${ContextKind.options.join(', ')}.`);
  }
  const hasArea = ['share', 'votes', 'seats', 'outcome', 'poll', 'poll-share'].includes(subject);
  if (area !== undefined && !hasArea) throw fail('This fact has no area.');
}
