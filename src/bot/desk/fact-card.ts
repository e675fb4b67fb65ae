import type { DraftFact } from '../../desk/draft-fact.ts';
import type { DraftView } from '../../desk/draft-view.ts';
import { pairs } from '../../messages/buttons.ts';
import type { Block, Button, DraftStep, Message } from '../../messages/message.ts';
import { markNumbers } from '../../messages/sentences.ts';
import type { Words } from '../../messages/words.ts';
import { findingItem } from './draft-findings.ts';
import { draftButton, draftPress } from './draft-press.ts';
import { sentenceOf } from './fact-pages.ts';
import { factMark, factName, factText } from './fact-text.ts';
import { cutText } from './paging.ts';

const MAX_SENTENCE = 1500;

/** One fact at a time: what was found about it, what it says, and the sentence it stands in. */
export function factMessage(
  view: DraftView,
  at: number,
  words: Words,
  notice: string | null = null,
): Message {
  const { draft, facts, article } = view;
  const fact = facts[at];
  if (fact === undefined) return { blocks: [paragraph(words.say('refusal-no-fact'))], buttons: [] };
  const sentence = sentenceOf(fact);
  const shown: Block =
    sentence === null
      ? paragraph(words.say('fact-whole-article'))
      : {
          type: 'quote',
          text: markNumbers(cutText(sentence, MAX_SENTENCE), [fact.asWorded]),
          language: article.source.language,
        };
  return {
    blocks: [
      ...(notice === null ? [] : [paragraph(notice)]),
      { type: 'heading', text: words.say('fact-heading', { number: at + 1, count: facts.length }) },
      paragraph(`${factMark(fact, words)} ${cutText(factText(fact, words), 400)}`),
      ...(fact.findings.length > 0
        ? [
            {
              type: 'list' as const,
              items: fact.findings.slice(0, 4).map((each) => [findingItem(each, words)]),
            },
          ]
        : []),
      shown,
    ],
    buttons: draft.state === 'open' ? factButtons(view, fact, at, words) : [],
  };
}

/** The next fact that nobody has decided, after `at` and then from the beginning; none where all are decided. */
export function nextUndecided({ facts }: DraftView, at: number): number | null {
  const open = facts.flatMap(({ decided }, index) => (decided === null ? [index] : []));
  return open.find((index) => index > at) ?? open[0] ?? null;
}

const EDITS = { 'edit-value': 'value', 'edit-name': 'name', 'edit-area': 'area' } as const;
export type EditStep = keyof typeof EDITS;

/** Asks for the new value, name or scope of a fact, by a reply. */
export function editQuestion(view: DraftView, at: number, step: EditStep, words: Words): Message {
  const fact = view.facts[at];
  const what = fact === undefined ? '' : cutText(factText(fact, words), 300);
  const key = step === 'edit-value' && fact?.subject === 'stage' ? 'stage' : EDITS[step];
  return {
    blocks: [paragraph(words.say(`fact-ask-${key}`, { fact: what }))],
    buttons: [],
    asksFor: draftPress(view.draft, step, at),
  };
}

/** Which edits make sense: words are dropped or accepted; a row's name and scope go for all its figures. */
function editSteps({ subject }: DraftFact): DraftStep[] {
  switch (subject) {
    case 'share':
    case 'votes':
    case 'seats':
      return ['edit-value', 'edit-name', 'edit-area'];
    case 'poll-share':
      return ['edit-value', 'edit-name'];
    case 'stage':
    case 'progress':
    case 'context':
      return ['edit-value'];
    case 'poll':
      return ['edit-name', 'edit-area'];
    case 'statement':
      return ['edit-name'];
    case 'outcome':
      return [];
  }
}

function factButtons({ draft, facts }: DraftView, fact: DraftFact, at: number, words: Words): Button[][] {
  const edits = editSteps(fact).map((step) => draftButton(draft, step, words, at));
  const turn = (to: number, key: string): Button[] =>
    to < 0 || to >= facts.length ? [] : [{ label: words.say(key), press: draftPress(draft, 'fact', to) }];
  return [
    ...pairs([draftButton(draft, 'accept', words, at), draftButton(draft, 'drop', words, at), ...edits]),
    [...turn(at - 1, 'button-fact-before'), ...turn(at + 1, 'button-fact-after')],
    [draftButton(draft, 'view', words)],
  ].filter((row) => row.length > 0);
}

/** "Ilham Aliyev: 92.05% — accepted." for the top of the next card. */
export function decidedNotice(fact: DraftFact, words: Words): string {
  const is = fact.decided?.decision.is ?? 'accept';
  return words.say(`fact-done-${is}`, { what: factName(fact, words) });
}

function paragraph(text: string): Block {
  return { type: 'paragraph', text: [text] };
}
