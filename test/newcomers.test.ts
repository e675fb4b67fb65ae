import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { renderText } from '../src/bot/render-text.ts';
import { wordsOf } from '../src/messages/words.ts';
import { sampleEdition } from './messages/sample-edition.ts';

test('the answer that docs/newcomers.md adds is one that the bot can give', async () => {
  const page = await readFile('docs/newcomers.md', 'utf8');
  const example = /```ts\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
  const { outputFiles } = await build({
    // Under a name that the lists have: there is no such answer without its lines in them.
    stdin: {
      contents: example.replaceAll("'standing'", "'turnout'"),
      resolveDir: 'src/messages',
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    write: false,
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  const { standingMessage } = await import(`data:text/javascript;base64,${code}`);
  const message = standingMessage(sampleEdition, await wordsOf('en'));
  expect(renderText(message).text).toMatchInlineSnapshot(`
    "Northland: presidential election, 3 May 2026

    Partial count, not official. Counted: 61.50% of the ballots.

    Source: NPA via Nordwire, published 3 May 2026.
    As of 3 May 2026. Edition 2, published 3 May 2026 at 22:10 UTC."
  `);
  expect(message.buttons[0][0].press).toMatchObject({ ask: 'sentences', answer: 'turnout' });
});
