import type { Outlet } from '../../delivery/outlet.ts';
import type { PostAnswer, PostPress } from '../../messages/delivery-press.ts';
import { ticked } from '../../messages/digest-card.ts';
import type { Button, Message } from '../../messages/message.ts';
import { plainMessage } from '../../messages/plain.ts';
import type { Words } from '../../messages/words.ts';
import { titleOf } from './outlet-card.ts';

/** In which outlet to post an answer. */
export function postChoiceMessage(
  outlets: readonly Outlet[],
  answer: PostAnswer,
  contestId: string,
  words: Words,
): Message {
  return plainMessage(
    words.say('post-where'),
    outlets.map((outlet) => [{ label: titleOf(outlet), press: firstPress(outlet, answer, contestId) }]),
  );
}

/** What a new post is like where nobody says otherwise: not pinned, with a sound, milestones beside it. */
export function firstPress({ id }: Outlet, answer: PostAnswer, contestId: string): PostPress {
  return {
    ask: 'post',
    step: 'preview',
    outletId: id,
    contestId,
    answer,
    isPinned: false,
    isSilent: false,
    hasMilestones: true,
  };
}

/** The post exactly as its readers will see it, and what else can be set of it before it goes out. */
export function postPreview(outlet: Outlet, press: PostPress, post: Message, words: Words): Message {
  const { isPinned, isSilent, hasMilestones } = press;
  const option = (label: string, isOn: boolean, changed: Partial<PostPress>): Button => ({
    label: ticked(words.say(label), isOn, words),
    press: { ...press, ...changed, step: 'preview' },
  });
  return {
    blocks: [{ type: 'note', text: [words.say('post-preview', { title: titleOf(outlet) })] }, ...post.blocks],
    buttons: [
      ...post.buttons.map((row) => row.filter((button) => 'url' in button)),
      [
        option('post-option-pinned', isPinned, { isPinned: !isPinned }),
        option('post-option-silent', isSilent, { isSilent: !isSilent }),
      ],
      [option('post-option-milestones', hasMilestones, { hasMilestones: !hasMilestones })],
      [{ label: words.say('post-button-send'), press: { ...press, step: 'send' } }],
    ],
  };
}
