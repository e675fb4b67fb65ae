import { readFile } from 'node:fs/promises';
import { defineConfig } from 'vitest/config';

/** Gives tests the same text imports (translations, the table's definition) that the bundles get. */
const textFiles = {
  name: 'text-files',
  enforce: 'pre' as const,
  async load(id: string) {
    return /\.(ftl|yml)$/.test(id) ? `export default ${JSON.stringify(await readFile(id, 'utf8'))}` : null;
  },
};

export default defineConfig({
  plugins: [textFiles],
  test: { include: ['test/**/*.test.ts'], allowOnly: false, testTimeout: 20_000 },
});
