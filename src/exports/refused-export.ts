/**
 * Why an edition cannot be written in a format. The codes are stable: X001 no counts for NIST, X002 no day of the
 * election for NIST, X003 no polls for ROPF, X004 only polls that ROPF has no way to write.
 */
export type RefusalCode = 'X001' | 'X002' | 'X003' | 'X004';

/** An edition that a format cannot hold; the message is a sentence for whoever asked. */
export class RefusedExport extends Error {
  override readonly name = 'RefusedExport';
  readonly code: RefusalCode;

  constructor(code: RefusalCode, message: string) {
    super(message);
    this.code = code;
  }
}
