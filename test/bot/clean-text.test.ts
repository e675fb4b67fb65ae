import { expect, test } from 'vitest';
import { cleanText } from '../../src/bot/clean-text.ts';

test('takes out control characters, halves of characters and marks of direction, and nothing else', () => {
  const taken = /[\p{Control}\p{Surrogate}\p{Bidi_Control}]/u;
  const wrong: string[] = [];
  for (let code = 0; code <= 0x10ffff; code += 1) {
    const character = String.fromCodePoint(code);
    const isTaken = taken.test(character) && character !== '\n';
    if (cleanText(`a${character}b`) !== (isTaken ? 'ab' : `a${character}b`)) wrong.push(code.toString(16));
  }
  expect(wrong).toEqual([]);
});
