import type { Upload } from './params.ts';

/** The parts of a form: texts and files, by name. */
export type Form = { values: Record<string, string>; uploads: Map<string, Upload> };

/**
 * Reads multipart/form-data as browsers, curl and grammY write it: names with or without quotation marks, any case,
 * with or without spaces. Undefined where it is none.
 */
export function readMultipart(body: Buffer, contentType: string): Form | undefined {
  const boundary = /boundary="?([^";]+)"?/i.exec(contentType)?.[1];
  if (boundary === undefined) return undefined;
  const form: Form = { values: {}, uploads: new Map() };
  const delimiter = Buffer.from(`--${boundary}`);
  let start = body.indexOf(delimiter);
  while (start !== -1) {
    const from = start + delimiter.length + 2;
    const next = body.indexOf(`\r\n--${boundary}`, from - 2);
    if (next === -1) break;
    readPart(body.subarray(from, next), form);
    start = next + 2;
  }
  return form;
}

function readPart(part: Buffer, form: Form): void {
  const headEnd = part.indexOf('\r\n\r\n');
  if (headEnd === -1) return;
  const head = part.subarray(0, headEnd).toString('utf8');
  const disposition = /^content-disposition:(.*)$/im.exec(head)?.[1] ?? '';
  const name = parameter(disposition, 'name');
  if (name === undefined) return;
  const content = part.subarray(headEnd + 4);
  const fileName = parameter(disposition, 'filename');
  if (fileName === undefined) form.values[name] = content.toString('utf8');
  else form.uploads.set(name, { name: fileName, bytes: new Uint8Array(content) });
}

function parameter(disposition: string, name: string): string | undefined {
  const match = new RegExp(`(?:^|;)\\s*${name}=(?:"((?:[^"\\\\]|\\\\.)*)"|([^;]*))`, 'i').exec(disposition);
  return match === null ? undefined : (match[1]?.replace(/\\(.)/g, '$1') ?? match[2]?.trim());
}
