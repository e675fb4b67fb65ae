import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { analyse } from 'scslre';
import { parseAst } from 'vite';
import { expect, test } from 'vitest';

const SRC = join(import.meta.dirname, '..', 'src');

interface Expression {
  file: string;
  source: string;
  flags: string;
}

/** What scslre knows to be slower than linear: backtracking within a match, or from one start to the next. */
function slowness({ file, source, flags }: Expression): string[] {
  const { reports } = analyse(
    { source, flags },
    { reportTypes: { Self: true, Trade: true, Move: true }, assumeRejectingSuffix: false },
  );
  return reports.map(({ type }) => `${file}: ${type} in /${source}/${flags}`);
}

/** The expressions written in a file, wherever they stand in it. */
function literals(file: string): Expression[] {
  const code = transformSync(readFileSync(join(SRC, file), 'utf8'), { loader: 'ts', target: 'esnext' }).code;
  const found: Expression[] = [];
  JSON.stringify(parseAst(code), (_, value: unknown) => {
    if (isObject(value) && isObject(value['regex'])) {
      const { pattern, flags } = value['regex'];
      found.push({ file, source: String(pattern), flags: String(flags) });
    }
    // A literal's own value is a RegExp or a bigint, neither of which is JSON.
    return typeof value === 'bigint' ? null : value;
  });
  return found;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

test('every regular expression of the sources takes time linear in the length of its text', () => {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const expressions = files.flatMap(literals);
  expect(expressions.length).toBeGreaterThan(500);
  expect(expressions.flatMap(slowness)).toEqual([]);
}, 60_000);

test('so does every expression that the reader puts together from its words', async () => {
  const built: Expression[] = [];
  const { RegExp: Original } = globalThis;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, [source, flags]: [string | RegExp, string?]) {
      if (typeof source === 'string') built.push({ file: 'src/article', source, flags: flags ?? '' });
      return new target(source, flags);
    },
  });
  try {
    const { openArticle } = await import('../src/article/open-article.ts');
    const { readArticle } = await import('../src/article/read-article.ts');
    const folder = join(import.meta.dirname, 'corpus');
    const { UnreadableArticle } = await import('../src/article/unreadable-article.ts');
    const texts = readdirSync(folder).filter((each) => each.endsWith('.txt'));
    // Every third builds as many as all do.
    for (const name of texts.filter((_, at) => at % 3 === 0))
      try {
        readArticle(openArticle(readFileSync(join(folder, name)), name));
      } catch (error) {
        // Those that are of no election are refused.
        if (!(error instanceof UnreadableArticle)) throw error;
      }
  } finally {
    globalThis.RegExp = Original;
  }
  expect(built.length).toBeGreaterThan(10);
  const distinct = [...new Map(built.map((each) => [each.source, each])).values()];
  expect(distinct.flatMap(slowness)).toEqual([]);
}, 120_000);

test('an expression that goes back over its text is found', () => {
  const file = 'example';
  expect(slowness({ file, source: '^(a+)+$', flags: '' })).not.toEqual([]);
  expect(slowness({ file, source: 'a*b*a*$', flags: '' })).not.toEqual([]);
  expect(slowness({ file, source: '\\s+$', flags: '' })).toEqual(['example: Move in /\\s+$/']);
});
