import type { DraftFact } from '../../desk/draft-fact.ts';
import type { FigureRef } from '../../desk/record.ts';
import type { ChangeValue } from '../../election/change.ts';
import { hedged, percentText } from '../../messages/figure-text.ts';
import { progressWording } from '../../messages/progress-text.ts';
import type { Words } from '../../messages/words.ts';
import { cutText } from './paging.ts';

/** A statement stands whole in its sentence. */
const MAX_STATEMENT = 60;

/** What stands before a fact: whether and how it has been decided. */
export function factMark({ decided, mustDecide }: DraftFact, words: Words): string {
  if (decided === null) return words.say(mustDecide ? 'fact-mark-must' : 'fact-mark-open');
  return words.say(`fact-mark-${decided.decision.is}`);
}

/** "Zahid Oruj: 2.19% (was 2.2%)", with an editor's own word on it where there is one. */
export function factText(fact: DraftFact, words: Words): string {
  return `${words.say('fact', { what: factName(fact, words), value: valueText(fact, fact, words) })}${stateText(fact, words)}${editText(fact, words)}`;
}

/** "Zahid Oruj", "Zahid Oruj, votes", "Pollwerk, Ada Novak", "Registered voters". */
export function factName(
  { subject, name, about, area }: Pick<DraftFact, 'subject' | 'name' | 'about' | 'area'>,
  words: Words,
): string {
  const whose = name ?? words.say('unnamed-pollster');
  const what = () => {
    switch (subject) {
      case 'stage':
      case 'progress':
        return words.say(`change-${subject}`);
      case 'share':
      case 'statement':
        return whose;
      case 'votes':
      case 'seats':
      case 'outcome':
        return words.say('change-of', { name: whose, what: words.say(`fact-${subject}`) });
      case 'poll':
        return words.say('fact-poll', { pollster: whose });
      case 'poll-share':
        return words.say('change-poll', { pollster: whose, name: about ?? '' });
      case 'context':
        return words.say(`change-context-${name}`);
    }
  };
  return area === null ? what() : words.say('fact-in-area', { what: what(), area });
}

/** A published figure in a fact's terms: a poll's figure is one candidate's share in it. */
export function asFact({
  subject,
  name,
  about,
  area,
}: FigureRef): Pick<DraftFact, 'subject' | 'name' | 'about' | 'area'> {
  const named = subject === 'progress' ? null : name;
  return { subject: subject === 'poll' ? 'poll-share' : subject, name: named, about, area };
}

/** A value as readers would see it, in the decimals of its wording. */
function valueText(
  { subject, unit, qualifier }: Pick<DraftFact, 'subject' | 'unit' | 'qualifier'>,
  { value, asWorded }: ChangeValue,
  words: Words,
): string {
  if (subject === 'stage') return words.say(`change-stage-${asWorded}`);
  if (subject === 'outcome') return words.say(`change-outcome-${asWorded}`);
  if (subject === 'poll') return words.say(`polls-kind-${asWorded}`);
  if (subject === 'statement') return cutText(asWorded, MAX_STATEMENT);
  if (value === null) return asWorded;
  if (subject === 'progress') return progressWording(value, asWorded, words);
  const figure = unit === 'percent' ? percentText(value, asWorded, words) : words.count(value);
  return hedged(figure, qualifier, words);
}

function stateText(fact: DraftFact, words: Words): string {
  const { state } = fact;
  switch (state.is) {
    case 'new':
      return words.say('fact-new');
    case 'same':
      return words.say('fact-same');
    case 'changed':
      return words.say('fact-changed', {
        from: valueText({ ...fact, qualifier: 'exactly' }, state.from, words),
      });
  }
}

/** An edited fact is shown as read, and beside it what the editor set. */
function editText({ decided }: DraftFact, words: Words): string {
  if (decided?.decision.is !== 'edit') return '';
  const { value, name, area } = decided.decision;
  const edits = [
    value === undefined ? null : words.say('fact-edit-value', { value }),
    name === undefined ? null : words.say('fact-edit-name', { name }),
    area === undefined
      ? null
      : area === null
        ? words.say('fact-edit-whole')
        : words.say('fact-edit-area', { area }),
  ].filter((edit) => edit !== null);
  return words.say('fact-edited', { edits: words.list(edits) });
}
