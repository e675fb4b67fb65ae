import type { Difference } from './record.ts';
import type { DeskStores } from './stores.ts';

/** What an editor made of a proposal of the reader's: a lesson for it. */
export type DecisionLesson = Pick<Difference, 'path' | 'sentence' | 'proposed' | 'decided'> & {
  contestId: string;
  edition: number;
  sha256: string;
};

/** Every published decision that differs from its proposal, by contest and edition. Who decided stays at the desk. */
export async function* exportDecisions({
  editions,
}: Pick<DeskStores, 'editions'>): AsyncGenerator<DecisionLesson> {
  for (const { contest, edition: newest } of await editions.listContests()) {
    for (let edition = 1; edition <= newest; edition++) {
      const record = await editions.findRecord(contest.id, edition);
      const draft = record?.act.draft;
      for (const { path, sentence, proposed, decided } of draft?.differences ?? []) {
        yield {
          contestId: contest.id,
          edition,
          sha256: draft?.sha256 ?? '',
          path,
          sentence,
          proposed,
          decided,
        };
      }
    }
  }
}
