import type { MessageEntity } from 'grammy/types';
import { el } from './element.ts';

/** What a press on a piece of text does: a command is said, a t.me link opens a chat. */
export type TextLinks = { command: (text: string) => void; link: (url: string) => void };

/** A text with its marks as elements. Marks lie inside each other or apart, as Telegram sends them. */
export function entityText(text: string, entities: readonly MessageEntity[], links: TextLinks): Node[] {
  return between(text, 0, text.length, [...entities], links);
}

function between(
  text: string,
  from: number,
  to: number,
  entities: readonly MessageEntity[],
  links: TextLinks,
): Node[] {
  const nodes: Node[] = [];
  let at = from;
  for (let index = 0; index < entities.length; index++) {
    const entity = entities[index];
    if (entity === undefined || entity.offset < at || entity.offset >= to) continue;
    if (entity.offset > at) nodes.push(new Text(text.slice(at, entity.offset)));
    const end = Math.min(entity.offset + entity.length, to);
    const inner = entities.slice(index + 1).filter(({ offset }) => offset < end);
    nodes.push(
      marked(entity, text.slice(entity.offset, end), between(text, entity.offset, end, inner, links), links),
    );
    at = end;
  }
  if (at < to) nodes.push(new Text(text.slice(at, to)));
  return trimmed(nodes);
}

/** A block has its own line: the breaks that a plain text puts around it would be seen twice. */
function trimmed(nodes: Node[]): Node[] {
  return nodes.map((node, at) => {
    if (!(node instanceof Text)) return node;
    let { data } = node;
    if (isBlock(nodes[at - 1])) data = data.replace(/^\n+/, '');
    if (isBlock(nodes[at + 1])) data = data.replace(/(?<!\n)\n+$/, '');
    return new Text(data);
  });
}

const isBlock = (node: Node | undefined): boolean =>
  node instanceof HTMLElement && ['BLOCKQUOTE', 'DETAILS', 'PRE'].includes(node.tagName);

function marked(entity: MessageEntity, text: string, inner: Node[], links: TextLinks): Node {
  switch (entity.type) {
    case 'bold':
      return el('strong', {}, ...inner);
    case 'italic':
      return el('em', {}, ...inner);
    case 'underline':
      return el('u', {}, ...inner);
    case 'strikethrough':
      return el('s', {}, ...inner);
    case 'spoiler':
      return el('span', { class: 'spoiler', tabindex: 0 }, ...inner);
    case 'code':
      return el('code', {}, ...inner);
    case 'pre':
      return el('pre', { tabindex: 0 }, ...inner);
    case 'blockquote':
      return el('blockquote', {}, ...inner);
    case 'expandable_blockquote':
      return expandable(inner);
    case 'text_link':
      return anchor(entity.url, inner, links);
    case 'url':
      return anchor(text, inner, links);
    case 'bot_command':
      return el(
        'button',
        { type: 'button', class: 'in-text', on: { onclick: () => links.command(text) } },
        ...inner,
      );
    default:
      return el('span', { class: 'named' }, ...inner);
  }
}

/** Three lines of a quote, and the rest when asked for. */
export function expandable(inner: Node[]): HTMLElement {
  const quote = el('blockquote', { class: 'folded' }, ...inner);
  const more = el('button', { type: 'button', class: 'unfold', 'aria-expanded': 'false' }, 'Show all');
  more.addEventListener('click', () => {
    const isFolded = quote.classList.toggle('folded');
    more.setAttribute('aria-expanded', String(!isFolded));
    more.textContent = isFolded ? 'Show all' : 'Show less';
  });
  return el('div', { class: 'expandable' }, quote, more);
}

/** A link leads out of the page, except where it leads to a chat in it. */
export function anchor(url: string, inner: (Node | string)[], links: TextLinks): HTMLElement {
  if (/^(https?:\/\/t\.me\/|tg:)/.test(url)) {
    return el(
      'button',
      { type: 'button', class: 'in-text', on: { onclick: () => links.link(url) } },
      ...inner,
    );
  }
  const isSafe = /^https?:\/\//.test(url);
  return el('a', isSafe ? { href: url, target: '_blank', rel: 'noopener noreferrer' } : {}, ...inner);
}
