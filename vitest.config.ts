import { readFile } from 'node:fs/promises';
import { defineConfig } from 'vitest/config';

/** Gives tests the same imports (translations, the table's definition, the fonts' places) that the bundles get. */
const textFiles = {
  name: 'text-files',
  enforce: 'pre' as const,
  async load(id: string) {
    if (id.endsWith('.ttf')) return `export default ${JSON.stringify(id)}`;
    return /\.(ftl|yml)$/.test(id) ? `export default ${JSON.stringify(await readFile(id, 'utf8'))}` : null;
  },
};

export default defineConfig({
  plugins: [textFiles],
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: [new URL('test/seed.ts', import.meta.url).pathname],
    allowOnly: false,
    // Reading takes several times as long on a machine that is busy.
    testTimeout: 60_000,
    // By default one core is left free, which on two cores means one file at a time.
    maxWorkers: '100%',
  },
});
