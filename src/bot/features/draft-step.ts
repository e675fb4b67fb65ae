import type { DraftView } from '../../desk/draft-view.ts';
import { answerButton } from '../../messages/buttons.ts';
import type { DraftPress, Message } from '../../messages/message.ts';
import { plainMessage } from '../../messages/plain.ts';
import { contestByNumber, contestChoice, contestQuestion } from '../desk/contest-choice.ts';
import { draftMessage, draftTitle } from '../desk/draft-card.ts';
import { draftButton, draftPress } from '../desk/draft-press.ts';
import { decidedNotice, editQuestion, factMessage, nextUndecided } from '../desk/fact-card.ts';
import { momentOf } from '../desk/moment.ts';
import { previewMessage } from '../desk/preview-card.ts';
import { publishText } from '../desk/publish-text.ts';
import type { AtDesk } from '../person.ts';
import type { SecondPeople } from '../second-people.ts';
import type { BotServices } from '../services.ts';

/** Does what a button of a draft's card asks for; what the card shows then. */
export async function takeStep(
  services: BotServices,
  person: AtDesk,
  press: DraftPress,
  second: SecondPeople,
): Promise<Message> {
  const { desk, editions } = services;
  const { by, words } = person;
  const { step, draftId, version, at, choice } = press;
  const view = () => desk.viewDraft(by, draftId);
  switch (step) {
    case 'view':
      return draftMessage(await view(), at, words);
    case 'fact':
      return factMessage(await view(), at, words);
    case 'accept':
    case 'drop': {
      const fact = (await view()).facts[at];
      const path = fact?.path ?? '';
      return afterDecision(await desk.decide(by, draftId, version, path, { is: step }), at, words);
    }
    case 'edit-value':
    case 'edit-name':
    case 'edit-area':
      return editQuestion(await view(), at, step, words);
    case 'accept-rest': {
      const next = await desk.acceptRest(by, draftId, version);
      const open = nextUndecided(next, -1);
      const notice = words.say(open === null ? 'draft-all-accepted' : 'draft-rest-accepted');
      return open === null ? draftMessage(next, 0, words, notice) : factMessage(next, open, words, notice);
    }
    case 'vouch': {
      const code = `E${String(at).padStart(3, '0')}`;
      const next = await desk.vouch(by, draftId, version, code);
      return draftMessage(next, 0, words, words.say('draft-vouched', { code }));
    }
    case 'contest':
      return contestChoice(await view(), at, await editions.listContests(), words);
    case 'choose-contest': {
      const id = contestByNumber(await view(), await editions.listContests(), choice);
      if (id === undefined) return plainMessage(words.say('elections-unknown'));
      const next = await desk.chooseContest(by, draftId, version, at, id);
      return draftMessage(next, 0, words, words.say('contest-chosen', { id }));
    }
    case 'name-contest':
      return contestQuestion(await view(), at, words);
    case 'preview': {
      const { draft } = await view();
      return previewMessage(draft, await desk.preview(by, draftId), at, choice, words);
    }
    case 'publish':
      return publish(services, person, press, null, second);
    case 'publish-at':
      return publish(services, person, press, momentOf(at), second);
    case 'ask-time':
      return {
        blocks: [{ type: 'paragraph', text: [words.say('publish-ask-time')] }],
        buttons: [],
        asksFor: draftPress((await view()).draft, 'ask-time'),
      };
    case 'unschedule':
      return draftMessage(await desk.unschedule(by, draftId, version), 0, words, words.say('unscheduled'));
    case 'discard':
      return discardQuestion(await view(), words);
    case 'discard-surely':
      await desk.discard(by, draftId, version);
      return plainMessage(words.say('draft-discarded'));
  }
}

/** The next fact to decide, or the whole draft where nothing is left to. */
export function afterDecision(view: DraftView, at: number, words: AtDesk['words']): Message {
  const fact = view.facts[at];
  const notice = fact === undefined ? null : decidedNotice(fact, words);
  const next = nextUndecided(view, at);
  return next === null ? draftMessage(view, 0, words, notice) : factMessage(view, next, words, notice);
}

/** Publishes, or asks other people to let it happen, and says what came of it. */
async function publish(
  { desk }: BotServices,
  { by, words }: AtDesk,
  { draftId, version }: DraftPress,
  publishAt: Date | null,
  second: SecondPeople,
): Promise<Message> {
  const outcome = await second.telling(by, () => desk.publish(by, draftId, version, publishAt));
  const text = publishText(outcome, words);
  if (outcome.outcome !== 'published') {
    const view = await desk.viewDraft(by, draftId);
    // What shows only in the merged edition has to be settled, too.
    const errors = outcome.outcome === 'held' && outcome.errors.length > 0 ? outcome.errors : view.errors;
    return draftMessage({ ...view, errors }, 0, words, text);
  }
  return plainMessage(
    text,
    outcome.contests.map(({ edition }) => [answerButton('results', edition.contest.id, words)]),
  );
}

function discardQuestion(view: DraftView, words: AtDesk['words']): Message {
  const { draft } = view;
  return plainMessage(words.say('discard-ask', { title: draftTitle(view, words) }), [
    [draftButton(draft, 'discard-surely', words)],
    [draftButton(draft, 'view', words)],
  ]);
}
