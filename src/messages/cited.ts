import type { Edition, EditionContextFact } from '../election/edition.ts';
import { findOutlook } from '../election/outlook.ts';
import type { AnswerName } from './message.ts';
import { quotesOf } from './quotes-of.ts';

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
    case 'outlook':
      return [...edition.progress, ...edition.results, ...outlookFacts(edition)];
    case 'statements':
      return edition.statements.map(({ cites }) => ({ asWorded: '', cites }));
    case 'source':
      return [];
    case 'results':
    case 'changes':
      return [...edition.progress, ...edition.results];
  }
}

/** The facts about the vote that bounds rest on, where they rest on any. */
export function outlookFacts(edition: Edition): EditionContextFact[] {
  const outlook = findOutlook(edition);
  if (!outlook.isKnown) return [];
  const facts = [outlook.basis === 'voter-list' ? outlook.voters : null, outlook.validVotes];
  return facts.filter((fact) => fact !== null);
}

/** The quotes behind an answer's figures, each once, in the order of the figures. */
export function quotesBehind(answer: AnswerName, edition: Edition): number[] {
  return quotesOf(citedFigures(answer, edition));
}
