import type { FigureReport } from '../../desk/figure-report.ts';
import type { Block, Message } from '../../messages/message.ts';
import { plainMessage } from '../../messages/plain.ts';
import type { Words } from '../../messages/words.ts';
import { asFact, factName } from './fact-text.ts';
import { cutText } from './paging.ts';

const MAX_REPORTS = 6;

/** `/reports`: the figures that readers doubt, each with its sentence, the oldest first. */
export function reportListMessage(reports: readonly FigureReport[], words: Words): Message {
  if (reports.length === 0) return plainMessage(words.say('reports-none'));
  const shown = reports.slice(0, MAX_REPORTS);
  const more = reports.length - shown.length;
  return {
    blocks: [
      { type: 'heading', text: words.say('reports-heading') },
      ...shown.flatMap((report, index) => reportBlocks(report, index + 1, words)),
      ...(more > 0 ? [paragraph(words.say('draft-more', { count: more }))] : []),
    ],
    buttons: shown.map(({ id }, index) => [
      { label: words.say('button-answer', { number: index + 1 }), press: { ask: 'answer-report', id } },
    ]),
  };
}

/** "Zahid Oruj: 2.19%", as the reader saw it. */
export function doubtedText(
  { figure, asShown }: Pick<FigureReport, 'figure' | 'asShown'>,
  words: Words,
): string {
  return words.say('fact', { what: factName(asFact(figure), words), value: asShown });
}

function reportBlocks(report: FigureReport, number: number, words: Words): Block[] {
  const { contestId: id, edition, sentence, note } = report;
  const head = words.say('reports-line', { number, figure: doubtedText(report, words), id, edition });
  const wrote = note === null ? [] : [words.say('reports-note', { note: cutText(note, 300) })];
  return [
    paragraph([cutText(head, 300), ...wrote].join('\n')),
    ...(sentence === null
      ? []
      : [{ type: 'quote' as const, text: [cutText(sentence, 240)], language: 'und' }]),
  ];
}

function paragraph(text: string): Block {
  return { type: 'paragraph', text: [text] };
}
