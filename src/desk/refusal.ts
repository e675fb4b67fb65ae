/** Why a job was refused: a stable code that the bot has words for. */
export type RefusalCode =
  | 'not-allowed'
  | 'not-a-person'
  | 'last-owner'
  | 'configured-owner'
  | 'no-draft'
  | 'draft-closed'
  | 'draft-changed'
  | 'too-many-parts'
  | 'no-fact'
  | 'not-a-value'
  | 'not-a-contest-id'
  | 'no-contest'
  | 'no-figure'
  | 'several-figures'
  | 'no-reason'
  | 'no-article'
  | 'no-edition'
  | 'not-shown'
  | 'no-candidate'
  | 'no-call'
  | 'no-approval'
  | 'same-person'
  | 'time-not-ahead'
  | 'time-too-far'
  | 'too-many-reports'
  | 'no-report'
  | 'real-contest'
  | 'test-contest';

/** The caller asked for something that can't be done. Nothing was changed; the message is a sentence for people. */
export class Refusal extends Error {
  override name = 'Refusal';
  readonly code: RefusalCode;

  constructor(code: RefusalCode, message: string) {
    super(message);
    this.code = code;
  }
}
