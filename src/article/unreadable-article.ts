/**
 * Why a document is no report. The codes are stable: E001 no election figures, E002 a language that is not
 * read, E003 empty, E004 not text, E005 longer or fuller than any report, E006 front matter that cannot be understood.
 */
export type UnreadableCode = 'E001' | 'E002' | 'E003' | 'E004' | 'E005' | 'E006';

/** A document that is refused whole. Its message is a sentence for whoever sent it. */
export class UnreadableArticle extends Error {
  override readonly name = 'UnreadableArticle';
  readonly code: UnreadableCode;

  constructor(code: UnreadableCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
