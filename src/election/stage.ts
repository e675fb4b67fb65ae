/**
 * What kind of number a result is, lowest first: NIST SP 1500-100 results status with Google's `exit-polls`
 * below it. Only `official` and `certified` allow words such as "won" or "elected".
 */
export const STAGES = [
  'exit-polls',
  'unofficial-partial',
  'unofficial-complete',
  'official',
  'certified',
] as const;
export type Stage = (typeof STAGES)[number];

/** The stage's height on the ladder, 0 for `exit-polls`; −1 when the article names none. */
export function stageRank(stage: Stage | null): number {
  return stage === null ? -1 : STAGES.indexOf(stage);
}

/** Whether the stage itself allows winner words. */
export function isFinal(stage: Stage | null): boolean {
  return stage === 'official' || stage === 'certified';
}
