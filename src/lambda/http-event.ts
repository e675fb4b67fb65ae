/**
 * What the shapes of Lambda's HTTP events have in common: Function URL and API Gateway, versions 1.0 and 2.0. What has
 * another form than it should is taken as absent; nothing is thrown, whatever calls.
 */
export type HttpEvent = {
  headers?: unknown;
  multiValueHeaders?: unknown;
  body?: unknown;
  isBase64Encoded?: unknown;
};

/** What is no HTTP event has neither headers nor a body. */
export function httpEvent(event: unknown): HttpEvent {
  return typeof event === 'object' && event !== null ? event : {};
}

/** The value of a header, whose name comes in any case; `name` is in lower case. */
export function findHeader({ headers, multiValueHeaders }: HttpEvent, name: string): string | undefined {
  for (const [key, value] of [...pairs(headers), ...pairs(multiValueHeaders)]) {
    const first = Array.isArray(value) ? value[0] : value;
    if (key.toLowerCase() === name && typeof first === 'string') return first;
  }
  return undefined;
}

const pairs = (value: unknown): [string, unknown][] => Object.entries(Object(value));

/** The body as text; `undefined` if it is longer than `maxLength` characters as it came. */
export function bodyText({ body, isBase64Encoded }: HttpEvent, maxLength: number): string | undefined {
  if (typeof body !== 'string' || body.length > maxLength) return undefined;
  return isBase64Encoded === true ? Buffer.from(body, 'base64').toString() : body;
}
