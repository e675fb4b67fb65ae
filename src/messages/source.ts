import type { Edition, EditionSource } from '../election/edition.ts';
import { answerButtons } from './buttons.ts';
import type { Block, Message, Span } from './message.ts';
import { closing, opening, sourceName } from './status.ts';
import type { Words } from './words.ts';

/** `/source`: the articles behind an edition, with link and hash, so that anybody can check. */
export function sourceMessage(edition: Edition, words: Words): Message {
  const isBrief = edition.sources.some((source) => source.kind === 'brief');
  const brief: Block[] = isBrief ? [{ type: 'paragraph', text: [words.say('sources-is-brief')] }] : [];
  return {
    blocks: [
      ...opening(edition, words),
      { type: 'paragraph', text: [words.say('sources-heading', { number: edition.number })] },
      { type: 'list', items: edition.sources.map((source) => sourceItem(source, words)) },
      ...brief,
      ...closing(edition, words, []),
    ],
    buttons: answerButtons('source', edition, words, []),
  };
}

function sourceItem(source: EditionSource, words: Words): Span[] {
  const title = source.title ?? sourceName(source, words);
  const published =
    source.publishedOn === null
      ? words.say('source-undated')
      : words.say('source-published', { date: words.day(source.publishedOn) });
  return [
    isWebAddress(source.url) ? { text: title, url: source.url } : { text: title, strong: true },
    `\n${sourceName(source, words)}, ${published}`,
    ...(source.url === null || isWebAddress(source.url)
      ? []
      : [`\n${words.say('source-reference', { reference: source.url })}`]),
    `\n${words.say('source-hash', { hash: source.sha256 })}`,
  ];
}

/** Only plain web addresses become links: `tg://` and `javascript:` could act in a reader's name. */
function isWebAddress(url: string | null): url is string {
  return url !== null && /^https?:\/\/[^\s/]+/i.test(url);
}
