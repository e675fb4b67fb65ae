import type { DenseWeights, Matrix, Vocabulary } from './weights.ts';

/** Adds the rows of all signs that are known. */
export function addSigns(
  target: Float32Array,
  { rowOf, matrix }: Vocabulary,
  signs: readonly string[],
): void {
  for (const sign of signs) {
    const row = rowOf.get(sign);
    if (row !== undefined) addRow(target, matrix, row);
  }
}

/** Adds a row of the matrix to a vector. */
export function addRow(target: Float32Array, { columns, values }: Matrix, row: number): void {
  for (let at = 0; at < columns; at++) target[at] = (target[at] ?? 0) + (values[row * columns + at] ?? 0);
}

/** The matrix times each vector, one after the other: four rows by two vectors at a time. Rows are a multiple of four. */
export function products(vectors: Float32Array, columns: number, { rows, values }: Matrix): Float32Array {
  const count = vectors.length / columns;
  const target = new Float32Array(count * rows);
  const lastVector = (count - 1) * columns;
  for (let vector = 0; vector < count; vector += 2) {
    const one = vector * columns;
    const other = Math.min(one + columns, lastVector);
    for (let row = 0; row < rows; row += 4) {
      const first = row * columns;
      const second = first + columns;
      const third = second + columns;
      const fourth = third + columns;
      // Rows p to s by vector x are summed in a to d, by vector y in e to h.
      let a = 0;
      let b = 0;
      let c = 0;
      let d = 0;
      let e = 0;
      let f = 0;
      let g = 0;
      let h = 0;
      for (let at = 0; at < columns; at++) {
        const x = vectors[one + at] as number;
        const y = vectors[other + at] as number;
        const p = values[first + at] as number;
        const q = values[second + at] as number;
        const r = values[third + at] as number;
        const s = values[fourth + at] as number;
        a += p * x;
        b += q * x;
        c += r * x;
        d += s * x;
        e += p * y;
        f += q * y;
        g += r * y;
        h += s * y;
      }
      const into = vector * rows + row;
      target[into] = a;
      target[into + 1] = b;
      target[into + 2] = c;
      target[into + 3] = d;
      if (vector + 1 === count) continue;
      target[into + rows] = e;
      target[into + rows + 1] = f;
      target[into + rows + 2] = g;
      target[into + rows + 3] = h;
    }
  }
  return target;
}

/** Four rows at a time: a sum alone waits for its own last addition. Rows past the last are the last again. */
export function addProduct(
  target: Float32Array,
  vector: Float32Array,
  { rows, columns, values }: Matrix,
): void {
  const last = (rows - 1) * columns;
  for (let row = 0; row < rows; row += 4) {
    const first = row * columns;
    const second = Math.min(first + columns, last);
    const third = Math.min(second + columns, last);
    const fourth = Math.min(third + columns, last);
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let at = 0; at < columns; at++) {
      const value = vector[at] as number;
      a += (values[first + at] as number) * value;
      b += (values[second + at] as number) * value;
      c += (values[third + at] as number) * value;
      d += (values[fourth + at] as number) * value;
    }
    target[row] = (target[row] as number) + a;
    if (row + 1 < rows) target[row + 1] = (target[row + 1] as number) + b;
    if (row + 2 < rows) target[row + 2] = (target[row + 2] as number) + c;
    if (row + 3 < rows) target[row + 3] = (target[row + 3] as number) + d;
  }
}

/** The matrix times a vector. */
export function product(vector: Float32Array, matrix: Matrix): Float32Array {
  const target = new Float32Array(matrix.rows);
  addProduct(target, vector, matrix);
  return target;
}

/** The same with a bias. */
export function dense(vector: Float32Array, { matrix, bias }: DenseWeights): Float32Array {
  const target = Float32Array.from(bias);
  addProduct(target, vector, matrix);
  return target;
}

/** One vector behind the other. */
export function joined(a: Float32Array, b: Float32Array): Float32Array {
  const both = new Float32Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

/** The sum of the products of their parts. */
export function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

/** Scores as chances, which sum to 1. */
export function softmax(scores: Float32Array): Float32Array {
  const most = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const raised = scores.map((score) => Math.exp(score - most));
  const sum = raised.reduce((a, b) => a + b, 0);
  return raised.map((value) => value / sum);
}
