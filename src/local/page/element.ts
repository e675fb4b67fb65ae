type Child = Node | string | null | undefined | false;
type Handlers = {
  [Name in keyof HTMLElementEventMap as `on${Name}`]?: (event: HTMLElementEventMap[Name]) => void;
};
type Attributes = Record<string, string | number | boolean | null | undefined>;

/**
 * An element with its attributes, handlers and children. Texts become text nodes, never markup; an attribute that is
 * false, null or undefined is left out.
 */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  { on = {}, ...attributes }: { on?: Handlers } & Record<string, unknown> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes as Attributes)) {
    if (value === false || value === null || value === undefined) continue;
    element.setAttribute(name, value === true ? '' : String(value));
  }
  for (const [name, handler] of Object.entries(on)) {
    element.addEventListener(name.slice(2), handler as EventListener);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** Puts new children into an element; what had the focus has it again, if it is still there by its `data-key`. */
export function refill(parent: Element, ...children: Child[]): void {
  const focused = document.activeElement;
  const key = focused !== null && parent.contains(focused) ? focused.getAttribute('data-key') : null;
  parent.replaceChildren(
    ...children.filter((child) => child !== null && child !== undefined && child !== false),
  );
  if (key !== null) focusKey(parent, key);
}

export function focusKey(parent: Element, key: string): void {
  const found = [...parent.querySelectorAll<HTMLElement>('[data-key]')].find(
    (one) => one.dataset['key'] === key,
  );
  found?.focus({ preventScroll: true });
}

/** The element of the page's own frame with this id. */
export function part(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no #${id}`);
  return found;
}

const ICONS = {
  send: 'M3 11.5 20.5 4l-5 16.5-4-7z M11.5 13.5 20.5 4',
  clip: 'M20 11.5 12 19.5a5 5 0 0 1-7-7l8.5-8.5a3.4 3.4 0 0 1 4.8 4.8L9.8 17.3a1.7 1.7 0 0 1-2.4-2.4l7.6-7.6',
  back: 'M15 5l-7 7 7 7',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  pin: 'M9 4h6l-1 6 3 3H7l3-3zM12 13v7',
  file: 'M6 3h8l4 4v14H6zM14 3v4h4',
  slash: 'M15 4 9 20',
  close: 'M6 6l12 12M18 6 6 18',
  down: 'M6 9l6 6 6-6',
} as const;

/** A drawing beside words, or on a button that has a label of its own. */
export function icon(name: keyof typeof ICONS): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  svg.classList.add('icon');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', ICONS[name]);
  svg.append(path);
  return svg;
}
