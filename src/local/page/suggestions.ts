import { el } from './element.ts';

/** Something that can be chosen instead of being typed. */
export type Suggestion = { title: string; line: string; choose: () => void };

/** A list over the field one writes in, moved through with the arrows. */
export type Suggestions = {
  element: HTMLElement;
  show: (cards: readonly Suggestion[], note?: string) => void;
  /** Whether a key was meant for the list. */
  key: (event: KeyboardEvent) => boolean;
};

export function createSuggestions(field: HTMLTextAreaElement): Suggestions {
  let cards: readonly Suggestion[] = [];
  let chosen = 0;
  const list = el('ul', { id: 'suggestions', role: 'listbox', 'aria-label': 'Suggestions' });
  const note = el('p', { class: 'suggestion-note' });
  const element = el('div', { class: 'suggestions', hidden: true }, note, list);
  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-controls', 'suggestions');
  field.setAttribute('aria-expanded', 'false');
  field.setAttribute('aria-autocomplete', 'list');

  function draw(): void {
    element.hidden = cards.length === 0 && note.textContent === '';
    field.setAttribute('aria-expanded', String(!element.hidden));
    list.replaceChildren(
      ...cards.map(({ title, line }, at) =>
        el(
          'li',
          {
            id: `suggestion-${at}`,
            role: 'option',
            'aria-selected': String(at === chosen),
            // Before the field loses the focus.
            on: { onmousedown: (event) => event.preventDefault(), onclick: () => choose(at) },
          },
          el('span', { class: 'suggestion-title' }, title),
          el('span', { class: 'suggestion-line' }, line),
        ),
      ),
    );
    if (cards.length > 0) field.setAttribute('aria-activedescendant', `suggestion-${chosen}`);
    else field.removeAttribute('aria-activedescendant');
    list.children[chosen]?.scrollIntoView({ block: 'nearest' });
  }

  function choose(at: number): void {
    const card = cards[at];
    show([]);
    card?.choose();
  }

  function show(next: readonly Suggestion[], said = ''): void {
    cards = next;
    chosen = 0;
    note.textContent = said;
    draw();
  }

  return {
    element,
    show,
    key(event) {
      if (cards.length === 0) return false;
      switch (event.key) {
        case 'ArrowDown':
        case 'ArrowUp':
          chosen = (chosen + (event.key === 'ArrowDown' ? 1 : cards.length - 1)) % cards.length;
          draw();
          break;
        case 'Tab':
        case 'Enter':
          // What is written out needs no choosing any more.
          if (event.key === 'Enter' && cards.some(({ title }) => title === field.value)) {
            show([]);
            return false;
          }
          choose(chosen);
          break;
        case 'Escape':
          show([]);
          break;
        default:
          return false;
      }
      event.preventDefault();
      return true;
    },
  };
}
