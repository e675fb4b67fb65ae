import type { Edition } from '../election/edition.ts';
import type { AnswerName } from './message.ts';

/** A figure with its wording and the places it stands in. */
type Cited = { asWorded: string; cites: readonly { quote: number }[] };

/** The figures of an answer, as cited, in the order they are shown. */
export function citedFigures(answer: AnswerName, edition: Edition): Cited[] {
  const polls = edition.polls.flatMap((poll) => [
    ...poll.shares,
    { asWorded: String(poll.sampleSize ?? ''), cites: poll.cites },
  ]);
  switch (answer) {
    case 'polls':
      return polls;
    case 'compare':
      return [...polls, ...edition.results];
    case 'turnout':
      return edition.context;
    case 'statements':
      return edition.statements.map(({ cites }) => ({ asWorded: '', cites }));
    default:
      return [...edition.progress, ...edition.results];
  }
}

/** The quotes behind an answer's figures, each once, in the order of the figures. */
export function quotesBehind(answer: AnswerName, edition: Edition): number[] {
  return [...new Set(citedFigures(answer, edition).flatMap(({ cites }) => cites.map(({ quote }) => quote)))];
}
