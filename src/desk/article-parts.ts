import type { ArticlePart, PartOrigin } from './article-part.ts';
import { requireLeave } from './leave.ts';
import { Refusal } from './refusal.ts';
import type { DeskServices } from './services.ts';

/** How long an editor may take to send all parts. Later messages are nobody's parts any more. */
const OPEN_MS = 60 * 60 * 1000;

/** As many messages as an article of a megabyte would take, and then some. */
const MOST_PARTS = 400;

/** Waits for an article in several messages; what was there of an earlier one is gone. */
export async function beginParts(desk: DeskServices, by: number): Promise<void> {
  await requireLeave(desk, by, 'review');
  await desk.stores.parts.begin(by, new Date(desk.now().getTime() + OPEN_MS));
}

/** Keeps one more part, and says what there is by now; null where none are waited for. */
export async function addPart(
  desk: DeskServices,
  by: number,
  part: ArticlePart,
): Promise<{ parts: number; characters: number } | null> {
  await requireLeave(desk, by, 'review');
  const known = await desk.stores.parts.listParts(by, desk.now());
  if (known === null) return null;
  const parts = [...known.filter(({ messageId }) => messageId !== part.messageId), part];
  if (parts.length > MOST_PARTS) {
    throw new Refusal('too-many-parts', `An article has at most ${MOST_PARTS} parts.`);
  }
  await desk.stores.parts.savePart(by, part);
  return { parts: parts.length, characters: joinParts(parts).length };
}

/** The whole text, and where its first part comes from; null where nothing came or none was waited for. */
export async function readParts(
  desk: DeskServices,
  by: number,
): Promise<{ text: string; origin: PartOrigin | null } | null> {
  await requireLeave(desk, by, 'review');
  const parts = (await desk.stores.parts.listParts(by, desk.now())) ?? [];
  const [first] = [...parts].sort(byMessage);
  return first === undefined ? null : { text: joinParts(parts), origin: first.origin };
}

export async function endParts(desk: DeskServices, by: number): Promise<void> {
  await requireLeave(desk, by, 'review');
  await desk.stores.parts.end(by);
}

/**
 * The parts in the order they were written, however they arrived. Telegram's apps cut a pasted text where a message is
 * full, be it within a sentence: such a part goes on in the next one, while others are paragraphs of their own.
 */
export function joinParts(parts: readonly ArticlePart[]): string {
  return [...parts].sort(byMessage).reduce((whole, { text }) => {
    if (whole === '') return text;
    return `${whole}${/[.!?…:;"”’»)\]]\s*$/.test(whole.slice(-9)) ? '\n\n' : ' '}${text}`;
  }, '');
}

function byMessage(one: ArticlePart, other: ArticlePart): number {
  return one.messageId - other.messageId;
}
