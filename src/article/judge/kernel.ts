import kernel from './kernel.json' with { type: 'json' };
import type { Matrix } from './weights.ts';

interface Kernel {
  memory: { buffer: ArrayBuffer; grow(pages: number): number };
  addProducts(
    matrix: number,
    rows: number,
    columns: number,
    vectors: number,
    count: number,
    target: number,
  ): void;
}

/** Node has it; its types leave it to those of browsers. */
declare const WebAssembly: {
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object) => { exports: unknown };
};

const PAGE = 65_536;
const BYTES = Float32Array.BYTES_PER_ELEMENT;
const { memory, addProducts } = new WebAssembly.Instance(
  new WebAssembly.Module(Buffer.from(kernel.wasm, 'base64')),
).exports as Kernel;

/** Where matrices stand in the kernel's memory, in numbers, for as long as the process lives: only weights are multiplied. */
const places = new WeakMap<Matrix, number>();
let taken = 0;
let floats = new Float32Array(memory.buffer);

/** The matrix times each of the vectors, which stand one after the other as their products do. */
export function products(vectors: Float32Array, matrix: Matrix): Float32Array {
  const { rows, columns } = matrix;
  const place = places.get(matrix) ?? keep(matrix);
  const [height, width] = [byFour(rows), byFour(columns)];
  const count = vectors.length / columns;
  const target = taken + count * width;
  reserve(target + count * height);
  floats.fill(0, taken, target + count * height);
  for (let at = 0; at < count; at++)
    floats.set(vectors.subarray(at * columns, (at + 1) * columns), taken + at * width);
  addProducts(place * BYTES, height, width, taken * BYTES, count, target * BYTES);
  if (height === rows) return floats.slice(target, target + count * height);
  const products = new Float32Array(count * rows);
  for (let at = 0; at < count; at++)
    products.set(floats.subarray(target + at * height, target + at * height + rows), at * rows);
  return products;
}

/** Lays a matrix behind what is kept, with zeros up to the next four rows and columns. */
function keep(matrix: Matrix): number {
  const { rows, columns, values } = matrix;
  const width = byFour(columns);
  const place = taken;
  reserve(place + byFour(rows) * width);
  floats.fill(0, place, place + byFour(rows) * width);
  for (let row = 0; row < rows; row++)
    floats.set(values.subarray(row * columns, (row + 1) * columns), place + row * width);
  taken += byFour(rows) * width;
  places.set(matrix, place);
  return place;
}

function byFour(number: number): number {
  return Math.ceil(number / 4) * 4;
}

/** Room for so many numbers; the memory only grows. */
function reserve(numbers: number): void {
  const missing = numbers * BYTES - memory.buffer.byteLength;
  if (missing <= 0) return;
  memory.grow(Math.ceil(missing / PAGE));
  floats = new Float32Array(memory.buffer);
}
