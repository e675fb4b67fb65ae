import type { Decision } from '../../desk/draft.ts';
import type { DraftPress, Message } from '../../messages/message.ts';
import { plainMessage } from '../../messages/plain.ts';
import { draftMessage, draftTitle } from '../desk/draft-card.ts';
import { draftButton, draftPress } from '../desk/draft-press.ts';
import { findMoment, minutesOf } from '../desk/moment.ts';
import type { AtDesk } from '../person.ts';
import type { BotServices } from '../services.ts';
import { afterDecision } from './draft-step.ts';

/** Does what somebody typed as the answer to a question about a draft; `now` is when it was typed. */
export async function answerQuestion(
  services: BotServices,
  person: AtDesk,
  { step, draftId, version, at }: DraftPress,
  text: string,
  now: Date,
): Promise<Message> {
  const { desk } = services;
  const { by, words } = person;
  switch (step) {
    case 'edit-value':
    case 'edit-name':
    case 'edit-area': {
      const path = (await desk.viewDraft(by, draftId)).facts[at]?.path ?? '';
      return afterDecision(await desk.decide(by, draftId, version, path, editOf(step, text)), at, words);
    }
    case 'name-contest': {
      const id = text.toLowerCase();
      const view = await desk.chooseContest(by, draftId, version, at, id);
      return draftMessage(view, 0, words, words.say('contest-chosen', { id }));
    }
    case 'ask-time':
      return publishAtQuestion(services, person, draftId, text, now);
    default:
      return draftMessage(await desk.viewDraft(by, draftId), 0, words);
  }
}

/** Shows the time as it was understood before anything is scheduled: "21:00Z" is easily tomorrow's. */
export async function publishAtQuestion(
  { desk }: BotServices,
  { by, words }: AtDesk,
  draftId: string,
  text: string,
  now: Date,
): Promise<Message> {
  const view = await desk.viewDraft(by, draftId);
  const moment = findMoment(text, now);
  if (moment === undefined) {
    return {
      blocks: [{ type: 'paragraph', text: [words.say('publish-time-unclear')] }],
      buttons: [],
      asksFor: draftPress(view.draft, 'ask-time'),
    };
  }
  const question = words.say('publish-at-ask', {
    title: draftTitle(view, words),
    moment: words.moment(moment.toISOString()),
  });
  return plainMessage(question, [
    [draftButton(view.draft, 'publish-at', words, minutesOf(moment))],
    [draftButton(view.draft, 'view', words)],
  ]);
}

/** "-" is how an editor says that a figure is for the whole contest. */
function editOf(step: 'edit-value' | 'edit-name' | 'edit-area', text: string): Decision {
  switch (step) {
    case 'edit-value':
      return { is: 'edit', value: text };
    case 'edit-name':
      return { is: 'edit', name: text };
    case 'edit-area':
      return { is: 'edit', area: text === '-' ? null : text };
  }
}
