import { products } from './kernel.ts';
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

/** The matrix times a vector, plus a bias. */
export function dense(vector: Float32Array, { matrix, bias }: DenseWeights): Float32Array {
  const target = products(vector, matrix);
  for (let row = 0; row < target.length; row++) target[row] = (target[row] ?? 0) + (bias[row] ?? 0);
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
