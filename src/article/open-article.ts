import type { Article } from '../election/article.ts';
import { readDateline } from './contest/dateline.ts';
import { decodeArticle } from './text/decode.ts';
import { splitFrontMatter } from './text/front-matter.ts';
import { readHtml } from './text/html-text.ts';
import { textLanguage } from './text/language.ts';
import { stripMarkdown } from './text/markdown-text.ts';
import { normaliseText, textSha256 } from './text/normalise.ts';
import { UnreadableArticle } from './unreadable-article.ts';

/** An article and the contest id its front matter names, which a loader may prefer to the one read. */
export type OpenedArticle = Article & { contestId: string | null };

/**
 * A file's bytes → an article. The name's ending chooses how markup goes (`.md`, `.html`, `.htm`, else plain
 * text); front matter wins over page metadata, and that over what the text's own dateline says. The front
 * matter and its title are no part of `text`. Throws `UnreadableArticle` E003–E006.
 */
export function openArticle(bytes: Uint8Array, fileName: string): OpenedArticle {
  const ending = fileName.slice(fileName.lastIndexOf('.') + 1).toLowerCase();
  const { matter, body } = splitFrontMatter(decodeArticle(bytes));
  const isPage = ending === 'html' || ending === 'htm' || /^\s{0,99}<(!doctype html|html)/i.test(body);
  const page = isPage ? readHtml(body) : null;
  const text = normaliseText(page?.text ?? (ending === 'md' ? stripMarkdown(body) : body));
  if (text === '') throw new UnreadableArticle('E003', 'The file holds no text; there is nothing to read.');
  const dateline = readDateline(text);
  return {
    source: {
      sha256: textSha256(text),
      title: oneLine(matter.title ?? page?.title ?? dateline.title),
      publisher: oneLine(matter.publisher ?? page?.publisher ?? dateline.publisher),
      agency: oneLine(matter.agency ?? dateline.agency),
      // An agency's own number leads to the text where no address is known.
      url: oneLine(matter.url ?? page?.url ?? matter.id ?? null),
      publishedOn: matter.published ?? page?.publishedOn ?? dateline.publishedOn,
      language: matter.language ?? textLanguage(text),
    },
    kind: matter.kind ?? 'article',
    text,
    contestId: matter.contest ?? null,
  };
}

function oneLine(text: string | null): string | null {
  return text === null ? null : normaliseText(text).replaceAll('\n', ' ') || null;
}
