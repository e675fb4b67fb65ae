import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import openWabt from 'wabt';
import { products } from '../../../src/article/judge/kernel.ts';

/** `npx vitest run test/article/judge/kernel.test.ts -u` writes it anew. */
it('is what kernel.wat says', async () => {
  const source = await readFile('src/article/judge/kernel.wat', 'utf8');
  const module = (await openWabt()).parseWat('kernel.wat', source, { simd: true });
  const wasm = Buffer.from(module.toBinary({}).buffer).toString('base64');
  const compiled = `${JSON.stringify({ wasm }, null, 2)}\n`;
  await expect(compiled).toMatchFileSnapshot('../../../src/article/judge/kernel.json');
});

it('multiplies a matrix by hand', () => {
  const matrix = { rows: 2, columns: 3, values: Float32Array.of(1, 2, 3, 4, 5, 6) };
  expect([...products(Float32Array.of(1, 0, -1, 0.5, 0.5, 0.5), matrix)]).toEqual([-2, -2, 3, 7.5]);
  expect([...products(new Float32Array(), matrix)]).toEqual([]);
});

it('multiplies any matrix by any number of vectors as the sums say, to seven digits', () => {
  const size = fc.integer({ min: 1, max: 9 });
  const numbers = (length: number) =>
    fc.float32Array({ minLength: length, maxLength: length, min: -9, max: 9, noNaN: true });
  const cases = fc.tuple(size, size, size).chain(([rows, columns, count]) =>
    fc.record({
      rows: fc.constant(rows),
      columns: fc.constant(columns),
      values: numbers(rows * columns),
      vectors: numbers(count * columns),
    }),
  );
  fc.assert(
    fc.property(cases, ({ rows, columns, values, vectors }) => {
      const sums = Array.from({ length: (vectors.length / columns) * rows }, (_, at) => {
        const [vector, row] = [Math.floor(at / rows) * columns, (at % rows) * columns];
        return Array.from({ length: columns }, (_, c) => (values[row + c] ?? 0) * (vectors[vector + c] ?? 0));
      }).map((terms) => terms.reduce((a, b) => a + b, 0));
      const found = [...products(vectors, { rows, columns, values })];
      expect(found).toEqual(sums.map((sum) => expect.closeTo(sum, 3)));
    }),
  );
});
