import { products } from './kernel.ts';
import { runLstm } from './lstm.ts';
import { addRow, addSigns, dense, dot, joined, softmax } from './matrix.ts';
import type { ArticleView, FigureView } from './view-article.ts';
import type { DenseWeights, Weights } from './weights.ts';

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
 * candidates and one over its kinds. Most of the time goes into the kernel's products and the gates.
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
  const names = new Map<string, Name>();
  const nameOf = (first: number, last: number): Name => {
    const key = `${first}-${last}`;
    const known = names.get(key);
    if (known !== undefined) return known;
    const state = stateOf(first, last);
    const name = { asOwner: dense(state, weights.ownerName), asSource: dense(state, weights.sourceName) };
    names.set(key, name);
    return name;
  };
  return figures.map((seen) => {
    const { first, last, signs, candidates } = seen;
    const signed = new Float32Array(weights.figureSigns.matrix.columns);
    addSigns(signed, weights.figureSigns, signs);
    const figure = joined(stateOf(first, last), signed);
    const asked = dense(figure, weights.ownerFigure);
    const matched = products(asked, weights.ownerMatch);
    const askedSource = dense(figure, weights.sourceFigure);
    const ownerScores = new Float32Array(candidates.length);
    const sourceScores = new Float32Array(candidates.length + 1);
    const wide = asked.length;
    const named = new Float32Array(candidates.length * wide);
    const source = new Float32Array(askedSource.length);
    candidates.forEach((candidate, at) => {
      const { asOwner, asSource } = nameOf(candidate.first, candidate.last);
      const owner = named.subarray(at * wide, (at + 1) * wide);
      owner.set(asOwner);
      addSigns(owner, weights.pairSigns, candidate.signs);
      ownerScores[at] = scoreOf(owner, asked, weights.ownerScore) + dot(matched, asOwner) / 8;
      source.set(asSource);
      addSigns(source, weights.pairSources, candidate.signs);
      sourceScores[at] = scoreOf(source, askedSource, weights.sourceScore);
    });
    sourceScores[candidates.length] = dense(figure, weights.sourceNone)[0] ?? 0;
    const owners = softmax(ownerScores);
    const summary = new Float32Array(wide);
    owners.forEach((chance, at) => {
      if (chance < LEAST_CHANCE) return;
      for (let index = 0; index < wide; index++)
        summary[index] = (summary[index] ?? 0) + chance * Math.tanh(named[at * wide + index] ?? 0);
    });
    const hidden = dense(joined(figure, summary), weights.kindHidden).map((value) => Math.max(0, value));
    return {
      figure: seen,
      kinds: softmax(dense(hidden, weights.kind)),
      owners,
      sources: softmax(sourceScores),
    };
  });
}

/** Several networks' chances for the same numbers, on average: where one guesses, the others seldom guess alike. */
export function meanOf(all: readonly (readonly Weighed[])[]): Weighed[] {
  const [first = [], ...others] = all;
  const mean = (own: Float32Array, theirs: readonly (Float32Array | undefined)[]): Float32Array =>
    own.map((chance, at) => theirs.reduce((sum, each) => sum + (each?.[at] ?? 0), chance) / all.length);
  return first.map((own, at) => {
    const same = others.map((other) => other[at]);
    return {
      figure: own.figure,
      kinds: mean(
        own.kinds,
        same.map((each) => each?.kinds),
      ),
      owners: mean(
        own.owners,
        same.map((each) => each?.owners),
      ),
      sources: mean(
        own.sources,
        same.map((each) => each?.sources),
      ),
    };
  });
}

/** What a name's words are to the network. */
interface Name {
  asOwner: Float32Array;
  asSource: Float32Array;
}

/** Less changes nothing that a rounded weight does not. */
const LEAST_CHANCE = 1e-5;

/** What the one row of `weights` makes of the sum of both, as far as it is above 0. */
function scoreOf(one: Float32Array, other: Float32Array, { matrix, bias }: DenseWeights): number {
  let score = bias[0] ?? 0;
  for (let at = 0; at < one.length; at++) {
    const sum = (one[at] as number) + (other[at] as number);
    if (sum > 0) score += sum * (matrix.values[at] as number);
  }
  return score;
}
