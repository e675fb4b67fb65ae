/** A message by its address, as `forwardMessage` wants it: a public chat by its name, a private one by its id. */
export type LinkedMessage = { chatId: string | number; messageId: number };

/**
 * "https://t.me/NAME/42", "https://t.me/c/1234/42", with a topic between or a query behind; undefined for any other
 * text. https://core.telegram.org/api/links#message-links
 */
export function findLinkedMessage(text: string): LinkedMessage | undefined {
  const [, privateId, name, number] =
    /^https:\/\/t\.me\/(?:c\/(\d{1,13})|([A-Za-z]\w{3,31}))(?:\/\d{1,10})?\/(\d{1,10})(?:\?[\w=&-]{0,64})?$/.exec(
      text.trim(),
    ) ?? [];
  if (number === undefined) return undefined;
  // Ids of supergroups and channels carry this mark in the Bot API. https://core.telegram.org/api/bots/ids
  const chatId = privateId === undefined ? `@${name}` : Number(`-100${privateId}`);
  return { chatId, messageId: Number(number) };
}
