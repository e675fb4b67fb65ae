import { writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { drawPicture } from '../../src/charts/charts.ts';
import { wordsOf } from '../../src/messages/words.ts';
import { azerbaijan, germany } from './counted.ts';

test('scratch', () => {
  const words = wordsOf('en');
  for (const [id, pictured] of Object.entries({ azerbaijan, germany })) {
    for (const name of ['results', 'polls', 'progress', 'turnout'] as const)
      for (const shape of ['wide', 'tall'] as const) {
        const start = performance.now();
        const png = drawPicture(name, pictured, shape, words);
        console.log(id, name, shape, png?.length, Math.round(performance.now() - start));
        if (png) writeFileSync(`/tmp/charts-${id}-${name}-${shape}.png`, png);
      }
  }
});
