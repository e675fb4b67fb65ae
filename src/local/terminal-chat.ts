import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Conversation } from './conversation.ts';
import { buttonsOf, type ShownButton, showCall } from './show-call.ts';

/**
 * A chat in a terminal, line by line until the input ends: a line is said to the bot, and a line that reads like
 * a button of the last answer presses it. Returns how many lines there were, empty ones among them;
 * `heard` is called at each.
 */
export async function chatInTerminal(
  conversation: Conversation,
  input: Readable & { isTTY?: boolean },
  output: Writable,
  heard: () => void = () => {},
): Promise<number> {
  const isInteractive = input.isTTY === true;
  const lines = createInterface({ input, ...(isInteractive ? { output } : {}), prompt: '> ' });
  let buttons: ShownButton[] = [];
  let count = 0;
  // Who ends the chat while an answer is on its way gets no prompt after it: it would wake the input up again.
  let isOpen = true;
  lines.once('close', () => {
    isOpen = false;
  });
  if (isInteractive) lines.prompt();
  for await (const raw of lines) {
    count++;
    heard();
    const line = raw.trim();
    if (line !== '') {
      if (!isInteractive) output.write(`> ${line}\n\n`);
      const pressed = buttons.find(({ label }) => label.toLowerCase() === line.toLowerCase());
      const calls =
        pressed === undefined ? await conversation.say(line) : await conversation.press(pressed.data);
      const shown = calls.map(showCall).filter((text) => text !== '');
      if (shown.length > 0) output.write(`${shown.join('\n\n')}\n\n`);
      buttons = calls.flatMap(buttonsOf);
    }
    if (isInteractive && isOpen) lines.prompt();
  }
  return count;
}
