import { drawPicture } from '../src/charts/charts.ts';
import { wordsOf } from '../src/messages/words.ts';
import { createStores } from '../src/services.ts';
import type { Table } from '../src/table/table.ts';
import { median } from './median.ts';
import { CONTEST } from './sample-table.ts';

const PICTURES = 15;

/** Milliseconds for a picture of the results, 1200 × 675, once the first is drawn. */
export async function measurePicture(table: Table): Promise<number> {
  const edition = await createStores(table).editions.findCurrentEdition(CONTEST);
  if (edition === undefined) throw new Error('The sample election is not there.');
  const words = await wordsOf('en');
  const times: number[] = [];
  for (let picture = 0; picture <= PICTURES; picture += 1) {
    const started = performance.now();
    await drawPicture('results', { edition, earlier: [] }, 'wide', words);
    times.push(performance.now() - started);
  }
  return median(times.slice(1));
}
