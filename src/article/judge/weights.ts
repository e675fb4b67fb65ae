import { products } from './kernel.ts';
import first from './weights-1.json' with { type: 'json' };
import second from './weights-2.json' with { type: 'json' };

/** Rows of equal length, one after the other. */
export interface Matrix {
  rows: number;
  columns: number;
  values: Float32Array;
}

interface StoredMatrix {
  rows: number;
  columns: number;
  scales: string;
  values: string;
}

/** What a sign or word is to the network: a row of its matrix. Signs without one add nothing, words have row 0. */
export interface Vocabulary {
  rowOf: ReadonlyMap<string, number>;
  matrix: Matrix;
}

/** One direction of an LSTM layer; gates stand in the order input, forget, cell, output. */
export interface LstmWeights {
  input: Matrix;
  recurrent: Matrix;
  bias: Float32Array;
}

/** A layer that is wholly connected. */
export interface DenseWeights {
  matrix: Matrix;
  bias: Float32Array;
}

/** All that the network has learnt. */
export interface Weights {
  /** The kinds in the order of `kind`'s rows; a test holds them to `FIGURE_KINDS`. */
  kinds: readonly string[];
  words: Vocabulary;
  tokenSigns: Vocabulary;
  figureSigns: Vocabulary;
  pairSigns: Vocabulary;
  layers: readonly { forward: LstmWeights; backward: LstmWeights }[];
  kindHidden: DenseWeights;
  kind: DenseWeights;
  ownerFigure: DenseWeights;
  ownerName: DenseWeights;
  ownerScore: DenseWeights;
  ownerMatch: Matrix;
  sourceFigure: DenseWeights;
  sourceName: DenseWeights;
  /** The signs of a pair, as they speak for a poll's maker. */
  pairSources: Vocabulary;
  sourceScore: DenseWeights;
  sourceNone: DenseWeights;
}

let opened: readonly Weights[] | null = null;

/**
 * The trained weights of both networks, unpacked with the first article that is read. Their row 0 of words is for an
 * unknown one.
 */
export function openWeights(): readonly Weights[] {
  opened ??= [first, second].map(unpackAll);
  return opened;
}

type Stored = typeof first | typeof second;

function unpackAll({ vocabulary, matrices, biases }: Stored): Weights {
  const dense = (name: Exclude<keyof Stored['biases'], `layer${string}`>): DenseWeights => ({
    matrix: unpack(matrices[name]),
    bias: floats(biases[name]),
  });
  const lstm = (name: keyof Stored['biases'] & `layer${string}`): LstmWeights => ({
    input: unpack(matrices[`${name}.input` as keyof Stored['matrices']]),
    recurrent: unpack(matrices[`${name}.recurrent` as keyof Stored['matrices']]),
    bias: floats(biases[name]),
  });
  const named = (names: readonly string[], matrix: StoredMatrix, first = 0): Vocabulary => ({
    rowOf: new Map(names.map((name, at) => [name, at + first])),
    matrix: unpack(matrix),
  });
  const pairSigns = named(vocabulary.pairSigns, matrices.pairSigns);
  return {
    kinds: vocabulary.kinds,
    words: named(vocabulary.words.split(' '), matrices.words, 1),
    tokenSigns: named(vocabulary.tokenSigns, matrices.tokenSigns),
    figureSigns: named(vocabulary.figureSigns, matrices.figureSigns),
    pairSigns,
    layers: [
      { forward: lstm('layer1.forward'), backward: lstm('layer1.backward') },
      { forward: lstm('layer2.forward'), backward: lstm('layer2.backward') },
    ],
    kindHidden: dense('kindHidden'),
    kind: dense('kind'),
    ownerFigure: dense('ownerFigure'),
    ownerName: dense('ownerName'),
    ownerScore: dense('ownerScore'),
    ownerMatch: unpack(matrices.ownerMatch),
    sourceFigure: dense('sourceFigure'),
    sourceName: dense('sourceName'),
    pairSources: {
      rowOf: pairSigns.rowOf,
      matrix: multiplied(pairSigns.matrix, unpack(matrices.sourcePair)),
    },
    sourceScore: dense('sourceScore'),
    sourceNone: dense('sourceNone'),
  };
}

/** Bytes −127 to 127, each row with a scale of its own. */
function unpack({ rows, columns, scales, values }: StoredMatrix): Matrix {
  const scaleOf = floats(scales);
  const bytes = new Int8Array(Buffer.from(values, 'base64'));
  const unpacked = new Float32Array(rows * columns);
  for (let row = 0; row < rows; row++)
    for (let at = row * columns; at < (row + 1) * columns; at++)
      unpacked[at] = (bytes[at] ?? 0) * (scaleOf[row] ?? 0);
  return { rows, columns, values: unpacked };
}

/** Every row of one matrix times the other. */
function multiplied(one: Matrix, other: Matrix): Matrix {
  const values = products(one.values, other);
  return { rows: one.rows, columns: other.rows, values };
}

/** Little-endian 32-bit floats out of base64. */
function floats(base64: string): Float32Array {
  const bytes = Buffer.from(base64, 'base64');
  return Float32Array.from({ length: bytes.length / 4 }, (_, at) => bytes.readFloatLE(at * 4));
}
