/** A call that Telegram refuses, in its own words. */
export class Refused extends Error {
  override name = 'Refused';
  readonly code: number;
  readonly retryAfterSeconds: number | undefined;

  constructor(code: number, description: string, retryAfterSeconds?: number) {
    super(description);
    this.code = code;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

export function badRequest(what: string): Refused {
  return new Refused(400, `Bad Request: ${what}`);
}

export function forbidden(what: string): Refused {
  return new Refused(403, `Forbidden: ${what}`);
}

export function tooManyRequests(seconds: number): Refused {
  return new Refused(429, `Too Many Requests: retry after ${seconds}`, seconds);
}
