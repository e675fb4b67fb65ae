import { el, part } from './element.ts';

const SHOWN_FOR_MS = 6_000;

/** Says something beside the chats for a few seconds. */
export function notice(text: string): void {
  const line = el('p', { class: 'notice' }, text);
  part('notices').append(line);
  setTimeout(() => line.remove(), SHOWN_FOR_MS);
}

/** Says something that has to be put away. */
export function alertBox(text: string): void {
  const dialog = part('alert') as HTMLDialogElement;
  const close = el('button', { type: 'button', on: { onclick: () => dialog.close() } }, 'OK');
  dialog.replaceChildren(el('p', {}, text), close);
  dialog.showModal();
}
