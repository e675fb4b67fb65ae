/** A Rich Opinion Poll Format file as its published grammar reads it: https://github.com/filipvanlaenen/asapop. */
export type RopfFile = {
  comments: string[];
  polls: { metadata: [key: string, value: string][]; results: [keys: string, value: string][] }[];
  lists: { key: string; id: string; names: Record<string, string> }[];
};

const METADATA_KEY = '[A-Z]+';
const LIST_KEY = '\\p{Uppercase}[\\p{Uppercase}0-9]*';
const LIST_KEYS = `${LIST_KEY}(?:\\+${LIST_KEY})*`;
const FIELD = `(?:•${METADATA_KEY}|${LIST_KEYS}):.+?`;

const FIELDS = new RegExp(`^\\s*(${FIELD})((?:\\s+${FIELD})*)$`, 'u');
const METADATA = new RegExp(`^\\s*•(${METADATA_KEY}):\\s*(.+?)\\s*$`, 'u');
const RESULT = new RegExp(`^\\s*(${LIST_KEYS}):\\s*(.+?)\\s*$`, 'u');
const POLL_LINE = new RegExp(`^\\s*•${METADATA_KEY}:.+?(?:\\s+${FIELD})+$`, 'u');
const LIST_LINE = new RegExp(
  `^\\s*(${LIST_KEY}):\\s*([A-Z]{2}[0-9]{3,6})((?:\\s+•${METADATA_KEY}:.+?)+)$`,
  'u',
);

const DAY = /^\d{4}(-\d{2}(-\d{2})?)?$/;
const VALUES: Record<string, RegExp> = {
  A: /./,
  C: /./,
  FE: DAY,
  FS: DAY,
  PD: /^\d{4}-\d{2}-\d{2}$/,
  PF: /./,
  PFP: /./,
  SC: /^(N|E|P1)$/,
  SS: /^([≈≥]?\d+|\d+–\d+)$/,
};
const RESULT_VALUE = /^<?\d+(\.\d+)?$/;

/** Throws on a line, a key or a value that the grammar does not know, and on a result of an undefined list. */
export function parseRopf(text: string): RopfFile {
  const file: RopfFile = { comments: [], polls: [], lists: [] };
  for (const line of text.split('\n')) {
    const list = LIST_LINE.exec(line);
    if (list !== null) {
      const [, key = '', id = '', rest = ''] = list;
      file.lists.push({ key, id, names: Object.fromEntries(splitFields(rest).map(metadataOf)) });
    } else if (POLL_LINE.test(line)) file.polls.push(pollOf(line));
    else if (/^\s*‡.*$/.test(line)) file.comments.push(line.trim().slice(1).trimStart());
    else if (line.trim() !== '') throw new Error(`No line of the format: ${line}`);
  }
  const known = new Set(file.lists.map(({ key }) => key));
  const unknown = file.polls.flatMap(({ results }) => results.filter(([key]) => !known.has(key)));
  if (unknown.length > 0) throw new Error(`No list is defined for ${unknown.join()}.`);
  return file;
}

function pollOf(line: string): RopfFile['polls'][number] {
  const fields = splitFields(line);
  const metadata = fields.filter((field) => field.startsWith('•')).map(metadataOf);
  for (const [key, value] of metadata) {
    if (!VALUES[key]?.test(value)) throw new Error(`${key} cannot be ${value}.`);
    if (key !== 'C' && metadata.filter(([other]) => other === key).length > 1)
      throw new Error(`${key} is there twice.`);
  }
  const results = fields.filter((field) => !field.startsWith('•')).map(resultOf);
  return { metadata, results };
}

function splitFields(line: string): string[] {
  const fields: string[] = [];
  for (let rest = line; rest.trim() !== ''; ) {
    const match = FIELDS.exec(rest);
    if (match === null) throw new Error(`No field: ${rest}`);
    fields.push(match[1] ?? '');
    rest = match[2] ?? '';
  }
  return fields;
}

function metadataOf(field: string): [string, string] {
  const [, key = '', value = ''] = METADATA.exec(field) ?? [];
  return [key, value];
}

function resultOf(field: string): [string, string] {
  const [, keys = '', value = ''] = RESULT.exec(field) ?? [];
  if (!RESULT_VALUE.test(value)) throw new Error(`A result cannot be ${value}.`);
  return [keys, value];
}
