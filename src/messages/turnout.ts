import type { Edition, EditionContextFact } from '../election/edition.ts';
import { contextRatios, type Ratio } from '../election/ratios.ts';
import { answerButtons } from './buttons.ts';
import { quotesBehind } from './cited.ts';
import { contextText, hedged } from './figure-text.ts';
import type { Block, Message, Span } from './message.ts';
import { citedSources, closing, opening } from './status.ts';
import type { Words } from './words.ts';

/** `/turnout`: voters, stations and observers as stated, hedges kept; then what is computed from them, as such. */
export function turnoutMessage(edition: Edition, words: Words): Message {
  const { context } = edition;
  const stated = context.map((fact) => [factLine(fact, words)]);
  const hasTurnout = context.some(({ kind }) => kind === 'turnout');
  const items: Span[][] = hasTurnout ? stated : [...stated, [words.say('context-turnout-unstated')]];
  const facts: Block =
    context.length === 0 ? { type: 'paragraph', text: [words.say('context-none')] } : { type: 'list', items };
  const ratios = contextRatios(context).map((ratio) => [ratioLine(ratio, words)]);
  const computed: Block[] =
    ratios.length === 0
      ? []
      : [
          { type: 'paragraph', text: [words.say('computed-heading')] },
          { type: 'list', items: ratios },
        ];
  const sources = citedSources(edition, context);
  return {
    blocks: [
      ...opening(edition, words),
      facts,
      ...computed,
      ...closing(edition, words, sources.length > 0 ? sources : undefined),
    ],
    buttons: answerButtons('turnout', edition, words, quotesBehind('turnout', edition)),
  };
}

function factLine(fact: EditionContextFact, words: Words): string {
  return words.say(`context-${fact.kind}`, { figure: contextText(fact, words) });
}

function ratioLine({ kind, value, unit, decimals, qualifier }: Ratio, words: Words): string {
  const number = words.decimal(value, decimals);
  const figure = unit === 'percent' ? words.say('percent', { value: number }) : number;
  return words.say(`ratio-${kind}`, { figure: hedged(figure, qualifier, words) });
}
