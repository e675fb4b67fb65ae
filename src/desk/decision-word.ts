import type { Decided, Decision } from './draft.ts';

/** What was decided on one fact: whether it stays, what was edited, and when ('' if nobody has decided). */
export type Word = { isKept: boolean; edit: Extract<Decision, { is: 'edit' }> | undefined; at: string };

/** Finds the word on a fact by its path; what nobody has decided does not stay. */
export function wordsByPath(decided: ReadonlyMap<string, Decided>): (path: string) => Word {
  return (path) => {
    const word = decided.get(path);
    const isKept = word !== undefined && word.decision.is !== 'drop';
    return { isKept, edit: word?.decision.is === 'edit' ? word.decision : undefined, at: word?.at ?? '' };
  };
}

/** The mark of a fact's edited fields, old and new; nothing where there are none. */
export function editedMark(
  before: readonly string[] | undefined,
  ...fields: (string | false)[]
): { edited?: string[] } {
  const edited = [...new Set([...(before ?? []), ...fields.filter((field) => field !== false)])];
  return edited.length > 0 ? { edited } : {};
}
