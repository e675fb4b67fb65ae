import { openArticle } from '../../src/article/open-article.ts';
import { createDesk } from '../../src/desk/create-desk.ts';
import type { Desk } from '../../src/desk/desk.ts';
import type { DraftView } from '../../src/desk/draft-view.ts';
import type { DeskServices } from '../../src/desk/services.ts';
import type { Article } from '../../src/election/article.ts';
import { createStores, type Stores } from '../../src/services.ts';
import type { Table } from '../../src/table/table.ts';
import { openTestTable, type TestTable } from '../table/tables.ts';

export const OWNER = 11;
export const EDITOR = 22;
export const OTHER_EDITOR = 33;
export const STRANGER = 44;
export const ID = 'northland-2026';

/** A desk over a table of its own, at a clock that tests move. */
export type Newsroom = {
  opened: TestTable;
  stores: Stores;
  services: DeskServices;
  desk: Desk;
  clock: { now: Date };
  /** The same desk through a client of its own, on which faults can be laid. */
  another(): { table: Table; desk: Desk };
  close(): Promise<void>;
};

export async function openNewsroom(): Promise<Newsroom> {
  const opened = await openTestTable();
  const clock = { now: new Date('2026-05-03T20:00:00.000Z') };
  let ids = 0;
  const servicesOver = (table: Table): DeskServices => ({
    stores: createStores(table),
    ownerIds: [OWNER],
    now: () => clock.now,
    random: (bytes) => Uint8Array.from({ length: bytes }, (_, at) => (at === bytes - 1 ? ids++ : 0)),
  });
  const services = servicesOver(opened.table);
  const desk = createDesk(services);
  await desk.addEditor(OWNER, EDITOR, 'editor');
  await desk.addEditor(OWNER, OTHER_EDITOR, 'editor');
  return {
    opened,
    stores: services.stores as Stores,
    services,
    desk,
    clock,
    another() {
      const table = { ...opened.table, client: opened.anotherClient() };
      return { table, desk: createDesk(servicesOver(table)) };
    },
    close: () => opened.close(),
  };
}

/** An article in our own words, published on a day of the count. */
export function article(text: string, publishedOn = '2026-05-03', agency = 'NPA'): Article {
  const matter = `---\ntitle: Northland votes\npublisher: Nordwire\nagency: ${agency}\npublished: ${publishedOn}\n---\n`;
  return openArticle(Buffer.from(matter + text), 'article.md');
}

const OPENING = 'Voting in the presidential election in Northland took place on 3 May 2026.';

export const FIRST_COUNT = article(
  `${OPENING} With 40% of the ballots counted, Ada Novak has 61.5% of the votes and Bruno Alder has 38.5% of the votes, the election board said.`,
);
export const SECOND_COUNT = article(
  `${OPENING} With 80% of the ballots counted, Ada Novak has 60.1% of the votes and Bruno Alder has 39.9% of the votes, the election board said.`,
);
/** The second count as another paper tells it, with the same figures in other words. */
export const SECOND_COUNT_AGAIN = article(
  `${OPENING} Ada Novak has 60.1% of the votes and Bruno Alder has 39.9% of the votes with 80% of the ballots counted, officials said on Monday.`,
  '2026-05-04',
  'Other Press',
);
export const FINAL_COUNT = article(
  `${OPENING} With 100% of the ballots counted, Ada Novak has 60% of the votes and Bruno Alder has 40% of the votes, the election board said.`,
  '2026-05-05',
);
export const TURNOUT = article(
  `${OPENING} Turnout in the presidential election was 71.5%, the election board said. There are 1,204,311 registered voters.`,
);
/** Shares that cannot be: the referee holds it back. */
export const DAMAGED = article(
  `${OPENING} Ada Novak received 161.5% of the votes, Bruno Alder received 38.5% of the votes.`,
);

/** Opens a draft and accepts all that need not be decided one by one. */
export async function acceptedDraft(desk: Desk, by: number, text: Article): Promise<DraftView> {
  const { draft } = await desk.openDraft(by, text, { contestId: null, chatId: by });
  return desk.acceptRest(by, draft.id, draft.version);
}

/** Publishes an article as it was read. */
export async function publishAll(desk: Desk, by: number, text: Article): Promise<void> {
  const { draft } = await acceptedDraft(desk, by, text);
  const outcome = await desk.publish(by, draft.id, draft.version, null);
  if (outcome.outcome !== 'published') throw new Error(`Not published: ${JSON.stringify(outcome)}`);
}
