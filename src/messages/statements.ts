import type { Edition, EditionStatement } from '../election/edition.ts';
import { answerButtons } from './buttons.ts';
import { quotesBehind } from './cited.ts';
import type { Block, Message } from './message.ts';
import { citedSources, closing, opening, sourceName } from './status.ts';
import type { Words } from './words.ts';

/** `/statements`: who said what, in which role and where; never in Teller's own voice. */
export function statementsMessage(edition: Edition, words: Words): Message {
  const body: Block[] =
    edition.statements.length === 0
      ? [{ type: 'paragraph', text: [words.say('statements-none')] }]
      : [
          { type: 'paragraph', text: [words.say('statements-intro')] },
          ...edition.statements.flatMap((statement) => statementBlocks(statement, edition, words)),
        ];
  const sources = citedSources(edition, edition.statements);
  return {
    blocks: [
      ...opening(edition, words),
      ...body,
      ...closing(edition, words, sources.length > 0 ? sources : undefined),
    ],
    buttons: answerButtons('statements', edition, words, quotesBehind('statements', edition)),
  };
}

/** An article's words are quoted; a brief's are its own, so they are given as reported speech. */
function statementBlocks(statement: EditionStatement, edition: Edition, words: Words): Block[] {
  const named =
    statement.role === null
      ? statement.speaker
      : words.say('statement-speaker-role', { speaker: statement.speaker, role: statement.role });
  const who =
    statement.medium === null
      ? named
      : words.say('statement-medium', { who: named, medium: statement.medium });
  const speaker: Block = { type: 'paragraph', text: [{ text: who, strong: true }] };
  const source = edition.sources[statement.cites[0]?.source ?? 0];
  if (source?.kind === 'brief') {
    const reported = words.say('statement-reported', {
      source: sourceName(source, words),
      quote: statement.quote,
    });
    return [speaker, { type: 'paragraph', text: [reported] }];
  }
  return [speaker, { type: 'quote', text: [statement.quote], language: source?.language ?? 'und' }];
}
