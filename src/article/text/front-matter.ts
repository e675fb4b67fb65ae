import { parse } from 'yaml';
import * as z from 'zod/mini';
import { ContestId } from '../../election/contest.ts';
import { Day } from '../../election/figure.ts';
import { UnreadableArticle } from '../unreadable-article.ts';

const line = z.string().check(z.minLength(1), z.maxLength(2000));

/** What may stand between the `---` lines at the top of a file: the source, and which contest it is about. */
export const FrontMatter = z.object({
  title: z.optional(line),
  publisher: z.optional(line),
  agency: z.optional(line),
  url: z.optional(line),
  id: z.optional(line),
  published: z.optional(Day),
  language: z.optional(line),
  contest: z.optional(ContestId),
  kind: z.optional(z.enum(['article', 'brief'])),
});
/** Front matter that was checked. */
export type FrontMatter = z.infer<typeof FrontMatter>;

/**
 * Parts a document at its front matter; without any, `matter` is empty and `body` is the whole document.
 * Unknown keys are left alone. Throws E006 when the block does not end, is no YAML, or a key has an impossible value.
 */
export function splitFrontMatter(raw: string): { matter: FrontMatter; body: string } {
  const lines = raw.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
  if (lines[0]?.trim() !== '---') return { matter: {}, body: raw };
  const end = lines.findIndex((text, at) => at > 0 && /^(---|\.\.\.)\s?$/.test(text));
  if (end === -1) {
    if (!/^[a-z]+:( |$)/i.test(lines[1] ?? '')) return { matter: {}, body: raw };
    throw new UnreadableArticle('E006', 'The front matter has no closing --- line.');
  }
  return { matter: parseFrontMatter(lines.slice(1, end).join('\n')), body: lines.slice(end + 1).join('\n') };
}

function parseFrontMatter(yaml: string): FrontMatter {
  let value: unknown;
  try {
    value = parse(yaml, { maxAliasCount: 0, schema: 'failsafe' }) ?? {};
  } catch (cause) {
    throw new UnreadableArticle('E006', 'The front matter between the --- lines is not valid YAML.', {
      cause,
    });
  }
  const known = FrontMatter.safeParse(value);
  if (known.success) return known.data;
  const key = known.error.issues[0]?.path[0];
  const what =
    key === undefined ? 'is no list of keys and values' : `has an impossible value for "${String(key)}"`;
  throw new UnreadableArticle('E006', `The front matter ${what}.`);
}
