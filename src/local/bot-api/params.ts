import * as z from 'zod/mini';
import { badRequest } from './refused.ts';

/** A file that came with a call. */
export type Upload = { name: string; bytes: Uint8Array };

/**
 * What a call says, however it came: as JSON every value has its type; in a form all are texts, and objects are
 * JSON. `uploads` are the parts of a form that are files, by the names of their parts.
 */
export type Params = { values: Readonly<Record<string, unknown>>; uploads: ReadonlyMap<string, Upload> };

export const NO_PARAMS: Params = { values: {}, uploads: new Map() };

export function findText({ values }: Params, name: string): string | undefined {
  const value = values[name];
  if (value === undefined || value === null) return undefined;
  return typeof value === 'string' ? value : String(value);
}

/** Undefined where absent; anything but a whole number is refused. */
export function findInteger(params: Params, name: string): number | undefined {
  const text = findText(params, name)?.trim();
  if (text === undefined || text === '') return undefined;
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw badRequest(`invalid ${name} specified`);
  return value;
}

export function isSet(params: Params, name: string): boolean {
  return ['true', '1', 'yes'].includes(findText(params, name)?.toLowerCase() ?? '');
}

/** An object or array. `what` names it in the refusal of one that does not fit, as Telegram does. */
export function findObject<T>(
  { values }: Params,
  name: string,
  schema: z.ZodMiniType<T>,
  what: string,
): T | undefined {
  const value = values[name];
  if (value === undefined || value === null || value === '') return undefined;
  const parsed = z.safeParse(schema, typeof value === 'string' ? parseJson(value, what) : value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw badRequest(`can't parse ${what}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`);
}

function parseJson(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badRequest(`can't parse ${what} JSON object`);
  }
}
