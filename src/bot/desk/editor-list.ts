import type { Editor } from '../../desk/editors.ts';
import type { Message } from '../../messages/message.ts';
import type { Words } from '../../messages/words.ts';

/** `/editors`: who may do what at the desk, and how to change that. */
export function editorListMessage(
  editors: readonly Editor[],
  isOwner: boolean,
  words: Words,
  notice: string | null = null,
): Message {
  return {
    blocks: [
      ...(notice === null ? [] : [{ type: 'paragraph' as const, text: [notice] }]),
      { type: 'heading', text: words.say('editors-heading') },
      { type: 'list', items: editors.map((editor) => [editorLine(editor, words)]) },
      { type: 'paragraph', text: [words.say(isOwner ? 'editors-how' : 'editors-owners-only')] },
    ],
    buttons: [],
  };
}

function editorLine({ userId, role, addedBy }: Editor, words: Words): string {
  const line = words.say('editors-line', { id: String(userId), role: words.say(`role-${role}`) });
  return addedBy === null ? words.say('editors-configured', { line }) : line;
}
