import { el } from './element.ts';

/** A button as a keyboard or a rich message has it, its label being plain. */
export type ShownButton = { text: string; style?: string | undefined } & Record<string, unknown>;

/** What becomes of a press. */
export type Pressed = {
  data: (data: string, button: HTMLButtonElement) => void;
  link: (url: string) => void;
  inline: (query: string, isHere: boolean) => void;
};

/** A button that does what it says it does; one that can't do anything here is disabled. */
export function pressable(button: ShownButton, key: string, pressed: Pressed): HTMLElement {
  const { text, style } = button;
  const look = { class: `key ${style ?? ''}`.trim(), 'data-key': key };
  const { url, callback_data: data, copy_text: copy } = button;
  if (typeof url === 'string' && !/^(https?:\/\/t\.me\/|tg:)/.test(url)) {
    return el(
      'a',
      { ...look, href: url, target: '_blank', rel: 'noopener noreferrer' },
      text,
      el('span', { class: 'out', 'aria-hidden': 'true' }, ' ↗'),
    );
  }
  const act = (self: HTMLButtonElement) => {
    if (typeof data === 'string') pressed.data(data, self);
    else if (typeof url === 'string') pressed.link(url);
    else if (typeof button['switch_inline_query_current_chat'] === 'string')
      pressed.inline(button['switch_inline_query_current_chat'], true);
    else if (typeof button['switch_inline_query'] === 'string')
      pressed.inline(button['switch_inline_query'], false);
    else if (typeof copy === 'object' && copy !== null && 'text' in copy)
      void navigator.clipboard.writeText(String(copy.text));
  };
  const element: HTMLButtonElement = el(
    'button',
    { type: 'button', ...look, disabled: 'disabled' in button, on: { onclick: () => act(element) } },
    text,
  );
  return element;
}
