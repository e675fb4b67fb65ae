import { products } from './kernel.ts';
import type { LstmWeights } from './weights.ts';

/** Runs one direction of a layer over all words; what it says of each goes `into` its row there, at `from`. */
export function runLstm(
  states: Float32Array,
  columns: number,
  { input, recurrent, bias }: LstmWeights,
  into: Float32Array,
  { from, isBackward }: { from: number; isBackward: boolean },
): void {
  const hidden = recurrent.columns;
  const count = states.length / columns;
  const wide = into.length / count;
  const inputs = products(states, input);
  const memory = new Float32Array(hidden);
  const before = new Float32Array(hidden);
  for (let step = 0; step < count; step++) {
    const at = isBackward ? count - 1 - step : step;
    const from4 = at * 4 * hidden;
    const gates = products(before, recurrent);
    for (let gate = 0; gate < gates.length; gate++)
      gates[gate] = (gates[gate] as number) + (bias[gate] as number) + (inputs[from4 + gate] as number);
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

function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
