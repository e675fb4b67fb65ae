import { Parser } from 'htmlparser2';
import { UnreadableArticle } from '../unreadable-article.ts';

/** What a page says about itself; `null` where it does not. */
export interface HtmlArticle {
  text: string;
  title: string | null;
  publisher: string | null;
  url: string | null;
  publishedOn: string | null;
  language: string | null;
}

const LEFT_OUT = new Set(
  'script style noscript template nav aside footer form button select svg math iframe object video audio canvas figcaption dialog menu textarea title'.split(
    ' ',
  ),
);
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const BLOCKS = new Set(
  'address article blockquote body dd details div dl dt fieldset figure h1 h2 h3 h4 h5 h6 header hgroup hr html li main ol p pre section summary table tbody tfoot thead tr ul caption'.split(
    ' ',
  ),
);
/** Parts of a page that are named, not tagged: comment sections, cookie notices, teasers. */
const FURNITURE =
  /(^|[\s_-])(comments?|disqus|cookies?|consent|navbar|navigation|menu|sidebar|related|recommended|newsletter|share|social|promo|advert|advertisement|breadcrumbs?|footer)([\s_-]|$)/i;

/** Deeper nesting than any page has; below it text is kept but tags are no longer told apart. */
const MAX_DEPTH = 512;

/**
 * A page's own words: text of its `<article>` or `<main>` if it has one that holds something, else of its body,
 * one line a block, table cells apart by " | ". Works on the parser's events, so time and memory are linear
 * and nesting costs no stack. Title, site, address, date and language come from the page's metadata.
 */
export function readHtml(html: string): HtmlArticle {
  refuseDeepNesting(html);
  const page = new PageReader();
  const parser = new Parser(page, {
    decodeEntities: true,
    lowerCaseTags: true,
    lowerCaseAttributeNames: true,
  });
  parser.write(html);
  parser.end();
  return page.finish();
}

/** The parser keeps open elements in an array that it shifts: far deeper pages would cost seconds. */
const MAX_OPEN_ELEMENTS = 10_000;

function refuseDeepNesting(html: string): void {
  let open = 0;
  for (const [tag, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]{0,20})/gi)) {
    if (tag.length < 2 || VOID.has(name.toLowerCase())) continue;
    open = Math.max(0, open + (slash === '/' ? -1 : 1));
    if (open > MAX_OPEN_ELEMENTS) {
      throw new UnreadableArticle(
        'E004',
        'The page leaves more than 10,000 elements open, as no article does; nothing was read.',
      );
    }
  }
}

interface OpenTag {
  name: string;
  leftOut: boolean;
  main: boolean;
}

class PageReader {
  #open: OpenTag[] = [];
  #leftOut = 0;
  #main = 0;
  #body: string[] = [];
  #mainText: string[] = [];
  #title = '';
  #inTitle = false;
  #jsonLd: string[] | null = null;
  #jsonLdTexts: string[] = [];
  #heading: string | null = null;
  #firstHeading: string | null = null;
  #meta = new Map<string, string>();

  onopentag(name: string, attributes: Record<string, string>): void {
    const {
      lang,
      rel,
      href,
      datetime,
      type,
      class: classes = '',
      id = '',
      role = '',
      'aria-hidden': ariaHidden,
    } = attributes;
    if (name === 'meta') this.#keepMeta(attributes);
    if (name === 'html' && lang) this.#meta.set('lang', lang);
    if (name === 'link' && rel === 'canonical' && href) {
      this.#meta.set('canonical', href);
    }
    if (name === 'time' && datetime && !this.#meta.has('time')) this.#meta.set('time', datetime);
    if (name === 'script' && type === 'application/ld+json') this.#jsonLd = [];
    if (name === 'title' && this.#title === '') this.#inTitle = true;
    if (name === 'br') this.#put('\n');
    if (name === 'td' || name === 'th') this.#put(' | ');
    if (BLOCKS.has(name)) this.#put('\n\n');
    if (name === 'tr') this.#put('\n');
    if (VOID.has(name)) return;
    if (name === 'h1' && this.#firstHeading === null) this.#heading = '';
    if (this.#open.length >= MAX_DEPTH) return;
    const named = `${classes} ${id} ${role}`;
    const leftOut =
      LEFT_OUT.has(name) ||
      'hidden' in attributes ||
      ariaHidden === 'true' ||
      (name !== 'body' &&
        name !== 'html' &&
        name !== 'article' &&
        name !== 'main' &&
        FURNITURE.test(named.slice(0, 500)));
    const main = name === 'article' || name === 'main';
    this.#open.push({ name, leftOut, main });
    if (leftOut) this.#leftOut++;
    if (main) this.#main++;
  }

  ontext(text: string): void {
    if (this.#jsonLd !== null) this.#jsonLd.push(text);
    if (this.#inTitle) this.#title += text;
    if (this.#heading !== null) this.#heading += text;
    this.#put(text.replace(/\s+/g, ' '));
  }

  onclosetag(name: string): void {
    if (name === 'script' && this.#jsonLd !== null) {
      this.#jsonLdTexts.push(this.#jsonLd.join(''));
      this.#jsonLd = null;
    }
    if (name === 'title') this.#inTitle = false;
    if (name === 'h1' && this.#heading !== null) {
      this.#firstHeading = this.#heading;
      this.#heading = null;
    }
    if (BLOCKS.has(name)) this.#put('\n\n');
    const top = this.#open.at(-1);
    if (top?.name !== name) return;
    this.#open.pop();
    if (top.leftOut) this.#leftOut--;
    if (top.main) this.#main--;
  }

  finish(): HtmlArticle {
    const main = tidy(this.#mainText.join(''));
    const body = tidy(this.#body.join(''));
    const ld = newsArticleOf(this.#jsonLdTexts);
    const date =
      this.#meta.get('article:published_time') ??
      ld.published ??
      this.#meta.get('date') ??
      this.#meta.get('time') ??
      null;
    return {
      text: main.length > 200 || main.length > body.length / 2 ? main : body,
      title: plain(this.#meta.get('og:title') ?? ld.headline ?? this.#firstHeading ?? this.#title),
      publisher: plain(this.#meta.get('og:site_name') ?? ld.publisher ?? ''),
      url: plain(this.#meta.get('canonical') ?? this.#meta.get('og:url') ?? ''),
      publishedOn: date === null ? null : (/^\d{4}-\d\d-\d\d/.exec(date.trim())?.[0] ?? null),
      language: plain(this.#meta.get('lang') ?? ''),
    };
  }

  #put(text: string): void {
    if (this.#leftOut > 0) return;
    this.#body.push(text);
    if (this.#main > 0) this.#mainText.push(text);
  }

  #keepMeta(attributes: Record<string, string>): void {
    const { property, name, content } = attributes;
    const key = (property ?? name)?.toLowerCase();
    if (key && content && !this.#meta.has(key)) this.#meta.set(key, content);
  }
}

function plain(text: string): string | null {
  const line = text.replace(/\s+/g, ' ').trim();
  return line === '' ? null : line;
}

function tidy(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim().replace(/^\| /, ''))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function newsArticleOf(texts: string[]): { headline?: string; published?: string; publisher?: string } {
  for (const text of texts) {
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      continue; // Metadata that cannot be parsed says nothing.
    }
    for (const node of nodesOf(value)) {
      const { '@type': type, headline, datePublished, publisher } = node;
      if (!/Article|Posting/.test(String(type))) continue;
      const { name } = isRecord(publisher) ? publisher : {};
      return {
        ...(typeof headline === 'string' ? { headline } : {}),
        ...(typeof datePublished === 'string' ? { published: datePublished } : {}),
        ...(typeof name === 'string' ? { publisher: name } : {}),
      };
    }
  }
  return {};
}

function nodesOf(value: unknown): Record<string, unknown>[] {
  const { '@graph': graph } = isRecord(value) ? value : {};
  return (Array.isArray(graph) ? graph : [value].flat()).filter(isRecord);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
