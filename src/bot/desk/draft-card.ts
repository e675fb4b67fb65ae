import type { Draft } from '../../desk/draft.ts';
import type { DraftFact } from '../../desk/draft-fact.ts';
import type { DraftView } from '../../desk/draft-view.ts';
import type { Finding } from '../../election/finding.ts';
import { pairs } from '../../messages/buttons.ts';
import type { Block, Button, Message } from '../../messages/message.ts';
import { contestTitle, sourceName } from '../../messages/status.ts';
import type { Words } from '../../messages/words.ts';
import { draftButton, draftPress } from './draft-press.ts';
import { factMark, factText } from './fact-text.ts';
import { cutText, toPages } from './paging.ts';

/** What the facts of a page may take of the 4096 units, so that what stands above them always fits, too. */
const FACTS_ROOM = 1900;
const MAX_SENTENCE = 300;
const MAX_FINDINGS = 4;
const MAX_NOTICE = 700;

/**
 * A draft under review: what it is, what the referee found, and a page of its facts, each below its sentence.
 * `notice` stands on top: what the last press came to.
 */
export function draftMessage(
  view: DraftView,
  page: number,
  words: Words,
  notice: string | null = null,
): Message {
  const pages = factPages(view);
  const at = Math.min(page, Math.max(pages.length - 1, 0));
  return {
    blocks: [
      ...(notice === null ? [] : [paragraph(cutText(notice, MAX_NOTICE))]),
      { type: 'heading', text: words.say('draft-heading', { title: draftTitle(view, words) }) },
      paragraph([sourceText(view, words), ...contestLines(view, words)].join('\n')),
      ...findingBlocks(view, words),
      paragraph(stateOfDraft(view, words)),
      ...(pages[at] ?? []).flatMap((group) => groupBlocks(group, view, words)),
      ...(pages.length > 1
        ? [paragraph(words.say('sentences-page', { page: at + 1, pages: pages.length }))]
        : []),
    ],
    buttons: [...pageButtons(view, at, pages.length, words), ...stepButtons(view, words)],
  };
}

/** The article's title, or its beginning where it has none. */
export function draftTitle({ draft, article }: Pick<DraftView, 'draft' | 'article'>, words: Words): string {
  const title = draft.title ?? article.text.split('\n')[0] ?? '';
  return cutText(title === '' ? words.say('draft-untitled') : title, 120);
}

function sourceText({ article: { source, kind } }: DraftView, words: Words): string {
  const name = sourceName({ ...source, kind }, words);
  return source.publishedOn === null
    ? words.say('source-line', { source: name })
    : words.say('source-line-dated', { source: name, date: words.day(source.publishedOn) });
}

/** For each contest of the article: which, under which id, what readers see of it now, and how far the count is. */
function contestLines({ contests, report }: DraftView, words: Words): string[] {
  return contests.slice(0, 4).flatMap(({ contest, current }, at) => {
    const title = words.say(current === undefined ? 'draft-contest-new' : 'draft-contest', {
      contest: contestTitle(contest, words),
      id: contest.id,
      number: current?.number ?? 0,
    });
    const stage = report.contests[at]?.stage ?? null;
    return [title, words.say(`stage-${stage ?? 'none'}`)];
  });
}

function findingBlocks({ report, errors, facts }: DraftView, words: Words): Block[] {
  const held = errors.map((error) => findingItem(error, words));
  const remarks = report.findings.filter(
    (finding) => finding.severity === 'warning' && !isSettled(finding, facts),
  );
  return [
    ...listBlocks(words.say('draft-errors'), held, words),
    ...listBlocks(
      words.say('draft-warnings'),
      remarks.map((remark) => findingItem(remark, words)),
      words,
    ),
  ];
}

/** A warning is settled once every fact that it touches has been decided. */
function isSettled({ code, message }: Finding, facts: readonly DraftFact[]): boolean {
  const touched = facts.filter(({ findings }) =>
    findings.some((each) => each.code === code && each.message === message),
  );
  return touched.length > 0 && touched.every(({ decided }) => decided !== null);
}

function listBlocks(heading: string, items: string[], words: Words): Block[] {
  if (items.length === 0) return [];
  const shown = items.slice(0, MAX_FINDINGS);
  const more = items.length - shown.length;
  return [
    paragraph(heading),
    {
      type: 'list',
      items: [...shown, ...(more > 0 ? [words.say('draft-more', { count: more })] : [])].map((item) => [
        item,
      ]),
    },
  ];
}

/** The referee's sentence with its code, and the likely repair. */
export function findingItem({ code, message, repair }: Finding, words: Words): string {
  return cutText(
    repair === null
      ? words.say('finding', { code, message })
      : words.say('finding-repair', { code, message, repair }),
    280,
  );
}

function stateOfDraft({ draft, facts, undecided }: DraftView, words: Words): string {
  switch (draft.state) {
    case 'open': {
      const marked = facts.filter(({ mustDecide, decided }) => mustDecide && decided === null).length;
      const decided = words.say('draft-decided', {
        decided: facts.length - undecided.length,
        count: facts.length,
      });
      if (undecided.length === 0) return `${decided} ${words.say('draft-ready')}`;
      return marked === 0 ? decided : `${decided} ${words.say('draft-marked', { count: marked })}`;
    }
    case 'scheduled':
      return words.say('draft-scheduled', {
        moment: words.moment(draft.schedule?.publishAt ?? draft.expiresAt),
      });
    case 'published':
    case 'discarded':
    case 'expired':
      return words.say(`draft-${draft.state}`);
  }
}

/** Facts that stand in the same sentence, one after the other. */
type Group = { sentence: string | null; facts: DraftFact[] };

function factPages({ facts }: DraftView): Group[][] {
  const groups: Group[] = [];
  for (const fact of facts) {
    const sentence = sentenceOf(fact);
    const last = groups.at(-1);
    if (last !== undefined && last.sentence === sentence && last.facts.length < 12) last.facts.push(fact);
    else groups.push({ sentence, facts: [fact] });
  }
  const lengthOf = ({ sentence, facts: some }: Group) =>
    Math.min(sentence?.length ?? 0, MAX_SENTENCE) +
    some.reduce(
      (sum, { asWorded, name }) => sum + 60 + Math.min(asWorded.length, 160) + (name?.length ?? 0),
      20,
    );
  return toPages(groups, lengthOf, FACTS_ROOM);
}

export function sentenceOf({ evidence }: DraftFact): string | null {
  const exact = evidence[0]?.exact;
  return exact === undefined ? null : exact.replace(/\s*\n\s*/g, ' ');
}

function groupBlocks({ sentence, facts }: Group, { article }: DraftView, words: Words): Block[] {
  const items = facts.map((fact) => `${factMark(fact, words)} ${cutText(factText(fact, words), 260)}`);
  const quote: Block[] =
    sentence === null
      ? []
      : [{ type: 'quote', text: [cutText(sentence, MAX_SENTENCE)], language: article.source.language }];
  return [...quote, paragraph(items.join('\n'))];
}

function pageButtons({ draft }: DraftView, at: number, pages: number, words: Words): Button[][] {
  const back = at > 0 ? [{ label: words.say('button-back'), press: draftPress(draft, 'view', at - 1) }] : [];
  const next =
    at + 1 < pages ? [{ label: words.say('button-next'), press: draftPress(draft, 'view', at + 1) }] : [];
  return back.length + next.length === 0 ? [] : [[...back, ...next]];
}

function stepButtons({ draft, facts, errors }: DraftView, words: Words): Button[][] {
  if (draft.state === 'scheduled') {
    return pairs([draftButton(draft, 'preview', words), draftButton(draft, 'unschedule', words)]);
  }
  if (draft.state !== 'open') return [];
  const first = Math.max(
    facts.findIndex(({ decided }) => decided === null),
    0,
  );
  const canAcceptRest = facts.some(({ decided, mustDecide }) => decided === null && !mustDecide);
  return pairs([
    ...(canAcceptRest ? [draftButton(draft, 'accept-rest', words)] : []),
    draftButton(draft, 'fact', words, first),
    ...vouchButtons(draft, errors, words),
    draftButton(draft, 'contest', words),
    draftButton(draft, 'preview', words),
    draftButton(draft, 'publish', words),
    draftButton(draft, 'ask-time', words),
    draftButton(draft, 'add-part', words),
    draftButton(draft, 'discard', words),
  ]);
}

/** An editor may vouch for what the referee holds for an error: the source says so, odd as it is. */
export function vouchButtons(draft: Draft, findings: readonly Finding[], words: Words): Button[] {
  const vouched = new Set(draft.vouched.map(({ code }) => code));
  const errors = findings.filter(({ severity, code }) => severity === 'error' && !vouched.has(code));
  return [...new Set(errors.map(({ code }) => code))].slice(0, 3).map((code) => ({
    label: words.say('button-vouch', { code }),
    press: draftPress(draft, 'vouch', Number(code.slice(1))),
  }));
}

function paragraph(text: string): Block {
  return { type: 'paragraph', text: [text] };
}
