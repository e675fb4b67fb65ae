/**
 * What a bot written for one election would keep in its table: the words around the figures, and the figures. Every
 * baseline stores the same item and fills it in the same way, so that only the ways to get there differ.
 */
export const KEY = { pk: { S: 'BASELINE' }, sk: { S: 'ANSWER' } };

export function answerFrom({ payload, words, figures }, chatId) {
  const text = words.replace(/\{(\d+)\}/g, (_, at) => figures[at]);
  return { ...payload, chat_id: chatId, text };
}
