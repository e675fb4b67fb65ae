import * as z from 'zod/mini';

const optional = <T extends z.ZodMiniType>(schema: T) => z.optional(z.nullable(schema));

/** What the shapes of Lambda's HTTP events have in common: Function URL and API Gateway, versions 1.0 and 2.0. */
const HttpEvent = z.object({
  headers: optional(z.record(z.string(), optional(z.string()))),
  multiValueHeaders: optional(z.record(z.string(), optional(z.array(z.string())))),
  body: optional(z.string()),
  isBase64Encoded: optional(z.boolean()),
});
export type HttpEvent = z.infer<typeof HttpEvent>;

/** What is no HTTP event has neither headers nor a body. */
export function parseHttpEvent(event: unknown): HttpEvent {
  const { success, data } = z.safeParse(HttpEvent, event);
  return success ? data : {};
}

/** The value of a header, whose name comes in any case; `name` is in lower case. */
export function findHeader({ headers, multiValueHeaders }: HttpEvent, name: string): string | undefined {
  for (const [key, value] of Object.entries(headers ?? {})) {
    if (key.toLowerCase() === name && value != null) return value;
  }
  for (const [key, values] of Object.entries(multiValueHeaders ?? {})) {
    if (key.toLowerCase() === name) return values?.[0];
  }
  return undefined;
}

/** The body as text; `undefined` if it is longer than `maxLength` characters as it came. */
export function bodyText({ body, isBase64Encoded }: HttpEvent, maxLength: number): string | undefined {
  if (body == null || body.length > maxLength) return undefined;
  return isBase64Encoded === true ? Buffer.from(body, 'base64').toString() : body;
}
