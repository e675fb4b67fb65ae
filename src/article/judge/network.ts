import type { ArticleView, FigureView } from './view-article.ts';
import type { DenseWeights, LstmWeights, Matrix, Vocabulary, Weights } from './weights.ts';

/** For each number: how likely it is of each kind, whose of the candidates, and from whose poll. Each sums to 1. */
export interface Weighed {
  figure: FigureView;
  kinds: Float32Array;
  owners: Float32Array;
  /** Of each candidate, and last that nobody is named. */
  sources: Float32Array;
}

/**
 * Two layers of LSTM in both directions over the article's words, then for each number a softmax over its
 * candidates and one over its kinds. About 0.2 ms a word on one core.
 */
export function weigh({ tokens, figures }: ArticleView, weights: Weights): Weighed[] {
  if (figures.length === 0) return [];
  const width = weights.words.matrix.columns;
  let states = new Float32Array(tokens.length * width);
  tokens.forEach(({ word, signs }, at) => {
    const target = states.subarray(at * width, (at + 1) * width);
    addRow(target, weights.words.matrix, weights.words.rowOf.get(word) ?? 0);
    addSigns(target, weights.tokenSigns, signs);
  });
  let columns = width;
  for (const { forward, backward } of weights.layers) {
    const hidden = forward.recurrent.columns;
    const next = new Float32Array(tokens.length * 2 * hidden);
    runLstm(states, columns, forward, next, { from: 0, isBackward: false });
    runLstm(states, columns, backward, next, { from: hidden, isBackward: true });
    states = next;
    columns = 2 * hidden;
  }
  const stateOf = (first: number, last: number): Float32Array => {
    const both = new Float32Array(2 * columns);
    both.set(states.subarray(first * columns, (first + 1) * columns));
    both.set(states.subarray(last * columns, (last + 1) * columns), columns);
    return both;
  };
  const names = new Map<string, { asOwner: Float32Array; asSource: Float32Array }>();
  const nameOf = (first: number, last: number): { asOwner: Float32Array; asSource: Float32Array } => {
    const key = `${first}-${last}`;
    const known = names.get(key);
    if (known !== undefined) return known;
    const state = stateOf(first, last);
    const named = { asOwner: dense(state, weights.ownerName), asSource: dense(state, weights.sourceName) };
    names.set(key, named);
    return named;
  };
  return figures.map((seen) => {
    const { first, last, signs, candidates } = seen;
    const signed = new Float32Array(weights.figureSigns.matrix.columns);
    addSigns(signed, weights.figureSigns, signs);
    const figure = joined(stateOf(first, last), signed);
    const asked = dense(figure, weights.ownerFigure);
    const matched = product(asked, weights.ownerMatch);
    const askedSource = dense(figure, weights.sourceFigure);
    const weighed = candidates.map((candidate) => {
      const { asOwner, asSource } = nameOf(candidate.first, candidate.last);
      const pair = new Float32Array(weights.pairSigns.matrix.columns);
      addSigns(pair, weights.pairSigns, candidate.signs);
      const named = plus(asOwner, pair);
      const source = plus(plus(asSource, askedSource), product(pair, weights.sourcePair));
      return {
        named,
        owner: scoreOf(plus(named, asked), weights.ownerScore) + dot(matched, asOwner) / 8,
        source: scoreOf(source, weights.sourceScore),
      };
    });
    const nobody = dense(figure, weights.sourceNone)[0] ?? 0;
    const owners = softmax(Float32Array.from(weighed, ({ owner }) => owner));
    const sources = softmax(Float32Array.from([...weighed.map(({ source }) => source), nobody]));
    const summary = new Float32Array(asked.length);
    weighed.forEach(({ named }, at) => {
      for (let index = 0; index < summary.length; index++)
        summary[index] = (summary[index] ?? 0) + (owners[at] ?? 0) * Math.tanh(named[index] ?? 0);
    });
    const hidden = dense(joined(figure, summary), weights.kindHidden).map((value) => Math.max(0, value));
    return { figure: seen, kinds: softmax(dense(hidden, weights.kind)), owners, sources };
  });
}

function runLstm(
  states: Float32Array,
  columns: number,
  { input, recurrent, bias }: LstmWeights,
  into: Float32Array,
  { from, isBackward }: { from: number; isBackward: boolean },
): void {
  const hidden = recurrent.columns;
  const count = states.length / columns;
  const wide = into.length / count;
  const inputs = products(states, columns, input);
  const memory = new Float32Array(hidden);
  const before = new Float32Array(hidden);
  const gates = new Float32Array(4 * hidden);
  for (let step = 0; step < count; step++) {
    const at = isBackward ? count - 1 - step : step;
    const from4 = at * 4 * hidden;
    for (let gate = 0; gate < gates.length; gate++)
      gates[gate] = (bias[gate] as number) + (inputs[from4 + gate] as number);
    addProduct(gates, before, recurrent);
    for (let unit = 0; unit < hidden; unit++) {
      const kept = sigmoid(gates[hidden + unit] ?? 0) * (memory[unit] ?? 0);
      const added = sigmoid(gates[unit] ?? 0) * Math.tanh(gates[2 * hidden + unit] ?? 0);
      memory[unit] = kept + added;
      const told = sigmoid(gates[3 * hidden + unit] ?? 0) * Math.tanh(memory[unit] ?? 0);
      before[unit] = told;
      into[at * wide + from + unit] = told;
    }
  }
}

function addSigns(target: Float32Array, { rowOf, matrix }: Vocabulary, signs: readonly string[]): void {
  for (const sign of signs) {
    const row = rowOf.get(sign);
    if (row !== undefined) addRow(target, matrix, row);
  }
}

function addRow(target: Float32Array, { columns, values }: Matrix, row: number): void {
  for (let at = 0; at < columns; at++) target[at] = (target[at] ?? 0) + (values[row * columns + at] ?? 0);
}

/** The matrix times each vector, one after the other: four rows by two vectors at a time. Rows are a multiple of four. */
function products(vectors: Float32Array, columns: number, { rows, values }: Matrix): Float32Array {
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
function addProduct(target: Float32Array, vector: Float32Array, { rows, columns, values }: Matrix): void {
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

function product(vector: Float32Array, matrix: Matrix): Float32Array {
  const target = new Float32Array(matrix.rows);
  addProduct(target, vector, matrix);
  return target;
}

function dense(vector: Float32Array, { matrix, bias }: DenseWeights): Float32Array {
  const target = Float32Array.from(bias);
  addProduct(target, vector, matrix);
  return target;
}

function scoreOf(hidden: Float32Array, weights: DenseWeights): number {
  return dense(
    hidden.map((value) => Math.max(0, value)),
    weights,
  )[0] as number;
}

function plus(a: Float32Array, b: Float32Array): Float32Array {
  return a.map((value, at) => value + (b[at] as number));
}

function joined(a: Float32Array, b: Float32Array): Float32Array {
  const both = new Float32Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value));
}

function softmax(scores: Float32Array): Float32Array {
  const most = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const raised = scores.map((score) => Math.exp(score - most));
  const sum = raised.reduce((a, b) => a + b, 0);
  return raised.map((value) => value / sum);
}
