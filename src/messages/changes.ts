import type { Change, ChangeValue } from '../election/change.ts';
import type { Edition } from '../election/edition.ts';
import { sayableChanges } from '../election/weigh-changes.ts';
import { answerButtons } from './buttons.ts';
import { quotesBehind } from './cited.ts';
import { hedged, percentText } from './figure-text.ts';
import type { Block, Message } from './message.ts';
import { progressWording } from './progress-text.ts';
import { closing, opening } from './status.ts';
import type { Words } from './words.ts';

/** `/changes`: what the newest edition shows otherwise than the one before, old → new. */
export function changesMessage(edition: Edition, words: Words): Message {
  const { number } = edition;
  const changes = sayableChanges(edition.changes, edition.stage);
  const body: Block[] =
    number === 1
      ? [{ type: 'paragraph', text: [words.say('changes-first')] }]
      : changes.length === 0
        ? [{ type: 'paragraph', text: [words.say('changes-none', { number })] }]
        : [
            { type: 'paragraph', text: [words.say('changes-heading', { number })] },
            { type: 'list', items: changes.map((change) => [changeText(change, words)]) },
          ];
  return {
    blocks: [...opening(edition, words), ...body, ...closing(edition, words)],
    buttons: answerButtons('changes', edition, words, quotesBehind('changes', edition)),
  };
}

/** One change in a line: what, old → new, of which kind, and why. */
export function changeText(change: Change, words: Words): string {
  const what = changeSubject(change, words);
  const from = change.from && valueText(change, change.from, words);
  const to = change.to && valueText(change, change.to, words);
  const moved =
    from === null
      ? words.say('change-new', { what, to: to ?? '' })
      : to === null
        ? words.say('change-gone', { what, from })
        : words.say('change-moved', { what, from, to });
  const kind = change.kind === 'update' ? '' : `${words.say(`change-${change.kind}`)}: `;
  const reason = change.reason === null ? '' : ` ${words.say('change-reason', { reason: change.reason })}`;
  return `${kind}${moved}${reason}`;
}

function changeSubject(change: Change, words: Words): string {
  const name = change.name ?? words.say('unnamed-pollster');
  switch (change.subject) {
    case 'stage':
    case 'progress':
      return words.say(`change-${change.subject}`);
    case 'share':
      return name;
    case 'votes':
    case 'seats':
    case 'outcome':
    case 'call':
      return words.say('change-of', { name, what: words.say(`change-${change.subject}`) });
    case 'poll':
      return words.say('change-poll', { pollster: name, name: change.about ?? '' });
    case 'context':
      return words.say(`change-context-${change.name}`);
  }
}

function valueText(change: Change, value: ChangeValue, words: Words): string {
  if (change.subject === 'stage') return words.say(`change-stage-${value.asWorded}`);
  if (change.subject === 'outcome') return words.say(`change-outcome-${value.asWorded}`);
  if (value.value === null) return value.asWorded;
  // With its unit: 93.35% of what matters as much as the number.
  if (change.subject === 'progress') return progressWording(value.value, value.asWorded, words);
  const figure =
    change.unit === 'percent' ? percentText(value.value, value.asWorded, words) : words.count(value.value);
  return hedged(figure, value.qualifier ?? 'exactly', words);
}
