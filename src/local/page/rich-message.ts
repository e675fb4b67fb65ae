import type { RichBlock, RichBlockCaption, RichBlockTableCell, RichMessage, RichText } from 'grammy/types';
import { type Pressed, pressable } from './buttons.ts';
import { el } from './element.ts';
import { anchor, expandable, type TextLinks } from './entity-text.ts';
import { documentCard, picture } from './media.ts';
import { plainText } from './message-text.ts';

export type RichLinks = TextLinks & { press: Pressed };

/** A rich message block by block. `id` keeps its anchors apart from those of others. */
export function richMessage({ blocks, is_rtl }: RichMessage, id: number, links: RichLinks): HTMLElement {
  const show: Show = { id, links };
  return el(
    'div',
    { class: 'rich', dir: is_rtl === true ? 'rtl' : 'auto' },
    ...blocks.map((one) => block(one, show)),
  );
}

type Show = { id: number; links: RichLinks };

function block(one: RichBlock, show: Show): Node {
  switch (one.type) {
    case 'paragraph':
      return el('p', {}, ...rich(one.text, show));
    case 'heading':
      // The page has an h1, a chat an h2: what stands in a bubble begins below them.
      return el('h3', { class: `size-${one.size}` }, ...rich(one.text, show));
    case 'pre':
      return el('pre', { tabindex: 0 }, ...rich(one.text, show));
    case 'footer':
      return el('footer', {}, ...rich(one.text, show));
    case 'divider':
      return el('hr');
    case 'anchor':
      return el('span', { id: `${show.id}-${one.name}` });
    case 'list': {
      const isOrdered = one.items.some(({ value }) => value !== undefined);
      const items = one.items.map((item) => el('li', {}, ...item.blocks.map((inner) => block(inner, show))));
      return isOrdered ? el('ol', {}, ...items) : el('ul', {}, ...items);
    }
    case 'blockquote':
      return el('blockquote', {}, ...one.blocks.map((inner) => block(inner, show)), credit(one.credit, show));
    case 'expandable_blockquote':
      return expandable([
        ...rich(one.text, show),
        ...(one.credit === undefined ? [] : [credit(one.credit, show) as Node]),
      ]);
    case 'pullquote':
      return el('blockquote', { class: 'pull' }, ...rich(one.text, show), credit(one.credit, show));
    case 'table':
      return table(one, show);
    case 'details':
      return el(
        'details',
        { open: one.is_open === true },
        el('summary', {}, ...rich(one.summary, show)),
        ...one.blocks.map((inner) => block(inner, show)),
      );
    case 'photo':
      return figure(picture(one.photo, plainText(one.caption?.text ?? '')), one.caption, show);
    case 'document':
      return figure(documentCard(one.document), one.caption, show);
    case 'collage':
    case 'slideshow':
      return figure(
        el('div', { class: one.type }, ...one.blocks.map((inner) => block(inner, show))),
        one.caption,
        show,
      );
    case 'buttons':
      return el(
        'div',
        { class: `button-row ${one.align ?? 'left'}` },
        ...one.buttons.map((button, at) =>
          pressable({ ...button, text: plainText(button.text) }, `${show.id}:rich:${at}`, show.links.press),
        ),
      );
    default:
      return el('p', { class: 'unknown' }, `(${one.type})`);
  }
}

function table(
  { cells, caption, is_bordered, is_striped, is_compact }: Extract<RichBlock, { type: 'table' }>,
  show: Show,
): Node {
  const classes = [is_bordered && 'bordered', is_striped && 'striped', is_compact && 'compact'].filter(
    Boolean,
  );
  const isHead = (row: RichBlockTableCell[]) =>
    row.length > 0 && row.every(({ is_header }) => is_header === true);
  const firstBody = cells.findIndex((row) => !isHead(row));
  const headRows = firstBody === -1 ? 0 : firstBody;
  return el(
    'div',
    { class: 'table-frame', tabindex: 0, role: 'group', 'aria-label': plainText(caption ?? '') || 'Table' },
    el(
      'table',
      { class: classes.join(' ') },
      caption === undefined ? null : el('caption', {}, ...rich(caption, show)),
      headRows === 0
        ? null
        : el('thead', {}, ...cells.slice(0, headRows).map((row) => tableRow(row, 'col', show))),
      el('tbody', {}, ...cells.slice(headRows).map((row) => tableRow(row, 'row', show))),
    ),
  );
}

function tableRow(row: readonly RichBlockTableCell[], scope: 'col' | 'row', show: Show): Node {
  return el(
    'tr',
    {},
    ...row.map(({ text, is_header, colspan, rowspan, align, valign }) => {
      const place = { colspan, rowspan, class: `${align} ${valign}` };
      const inner = text === undefined ? [] : rich(text, show);
      return is_header === true ? el('th', { ...place, scope }, ...inner) : el('td', place, ...inner);
    }),
  );
}

function figure(content: Node, caption: RichBlockCaption | undefined, show: Show): Node {
  if (caption === undefined) return el('figure', {}, content);
  return el(
    'figure',
    {},
    content,
    el('figcaption', {}, ...rich(caption.text, show), credit(caption.credit, show)),
  );
}

function credit(text: RichText | undefined, show: Show): Node | null {
  return text === undefined ? null : el('cite', {}, ...rich(text, show));
}

function rich(text: RichText, show: Show): Node[] {
  if (typeof text === 'string') return [new Text(text)];
  if (Array.isArray(text)) return text.flatMap((one) => rich(one, show));
  const inner = 'text' in text ? rich(text.text, show) : [];
  switch (text.type) {
    case 'bold':
      return [el('strong', {}, ...inner)];
    case 'italic':
      return [el('em', {}, ...inner)];
    case 'underline':
      return [el('u', {}, ...inner)];
    case 'strikethrough':
      return [el('s', {}, ...inner)];
    case 'spoiler':
      return [el('span', { class: 'spoiler', tabindex: 0 }, ...inner)];
    case 'subscript':
      return [el('sub', {}, ...inner)];
    case 'superscript':
      return [el('sup', {}, ...inner)];
    case 'marked':
      return [el('mark', {}, ...inner)];
    case 'code':
      return [el('code', {}, ...inner)];
    case 'url':
      return [anchor(text.url, inner, show.links)];
    case 'bot_command': {
      const { bot_command: command } = text;
      const say = () => show.links.command(command.startsWith('/') ? command : `/${command}`);
      return [el('button', { type: 'button', class: 'in-text', on: { onclick: say } }, ...inner)];
    }
    case 'anchor':
      return [el('span', { id: `${show.id}-${text.name}` })];
    case 'anchor_link':
      return [jump(text.anchor_name, inner, show, 'in-text')];
    case 'reference':
      return [el('span', { class: 'reference', id: `${show.id}-ref-${text.name}`, tabindex: -1 }, ...inner)];
    case 'reference_link':
      return [jump(`ref-${text.reference_name}`, inner, show, 'footnote')];
    case 'button':
      return [
        pressable({ ...text.button, text: plainText(text.button.text) }, `${show.id}:text`, show.links.press),
      ];
    default:
      return inner.length > 0 ? inner : [new Text('')];
  }
}

/** Leads to a place in the same message, opening what it is folded into. */
function jump(name: string, inner: Node[], { id }: Show, kind: string): HTMLElement {
  const go = () => {
    const target = document.getElementById(`${id}-${name}`);
    for (let at = target?.parentElement; at; at = at.parentElement) {
      if (at instanceof HTMLDetailsElement) at.open = true;
    }
    target?.scrollIntoView({ block: 'center', behavior: 'smooth' });
    target?.focus({ preventScroll: true });
  };
  return el('button', { type: 'button', class: kind, on: { onclick: go } }, ...inner);
}
