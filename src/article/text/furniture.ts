import type { Sentence } from './sentences.ts';
import type { Token } from './tokens.ts';

const PAGE_LINE =
  /^(?:> ?|► ?|• ?)?(?:also read|read more|read also|read next|related(?: articles| stories| news)?:?$|recommended(?: stories)?$|what to read next|more on this|see also:|subscribe|★|advertisement|share this|share {2}|cookies|we use cookies|sign up|get our|click here|image copyright|media caption|©|copyright|skip to|jump to|home ›|reading time|by continuing|\+\+\+|\[picture|top stories|most read|trending|editor's picks)/i;
const LINK_HEADING =
  /^(?:related|recommended|what to read next|more on this|top stories|most read|trending|read next|read more|see also)/i;

/** The sentences of the article itself: lines that lead to other pages go, and the lists under their headings. */
export function articleSentences(sentences: readonly Sentence[]): Sentence[] {
  let linksIn = -1;
  return sentences.filter((sentence) => {
    if (sentence.paragraph === linksIn) return false;
    if (!PAGE_LINE.test(sentence.text.slice(0, 60))) return true;
    if (LINK_HEADING.test(sentence.text) && sentence.text.length < 40) linksIn = sentence.paragraph;
    return false;
  });
}

/**
 * Leaves out page furniture that some sites' texts carry inside a sentence: a name's full form glued to the
 * headlines of related articles, closed by the word MORE ("Jane Roe Jane Q. RoeHeadline one Headline two MORE").
 */
export function withoutFurniture(tokens: readonly Token[]): Token[] {
  const end = tokens.findIndex(({ text }) => text === 'MORE');
  if (end === -1) return [...tokens];
  const glued = tokens.findIndex(
    ({ text }, at) =>
      at < end && /\p{Ll}\p{Lu}\p{Ll}/u.test(text) && !/^(?:Mc|Mac|De|Di|La|Le|O')/.test(text),
  );
  if (glued === -1) return [...tokens];
  let from = glued;
  while (
    from > 0 &&
    (tokens[from - 1]?.isCapital === true || /^[().]$/.test(tokens[from - 1]?.text ?? '')) &&
    glued - from < 6
  )
    from--;
  const surname = tokens
    .slice(from, glued)
    .findIndex(({ text }) => text.length > 2 && (tokens[glued]?.text ?? '').startsWith(text));
  const start = surname === -1 ? glued : from + surname + 1;
  return withoutFurniture([...tokens.slice(0, start), ...tokens.slice(end + 1)]);
}
