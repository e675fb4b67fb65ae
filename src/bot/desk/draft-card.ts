import type { DraftView } from '../../desk/draft-view.ts';
import { pairs } from '../../messages/buttons.ts';
import type { Block, Button, Message } from '../../messages/message.ts';
import { contestTitle, sourceName } from '../../messages/status.ts';
import type { Words } from '../../messages/words.ts';
import { findingBlocks, openErrors, vouchButtons } from './draft-findings.ts';
import { draftButton, draftPress } from './draft-press.ts';
import { factPages, groupBlocks } from './fact-pages.ts';
import { cutText } from './paging.ts';

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

function stateOfDraft(view: DraftView, words: Words): string {
  const { draft, facts, undecided } = view;
  switch (draft.state) {
    case 'open': {
      const marked = facts.filter(({ mustDecide, decided }) => mustDecide && decided === null).length;
      const decided = words.say('draft-decided', {
        decided: facts.length - undecided.length,
        count: facts.length,
      });
      if (undecided.length === 0) {
        return openErrors(view).length > 0 ? decided : `${decided} ${words.say('draft-ready')}`;
      }
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

function pageButtons({ draft }: DraftView, at: number, pages: number, words: Words): Button[][] {
  const back = at > 0 ? [{ label: words.say('button-back'), press: draftPress(draft, 'view', at - 1) }] : [];
  const next =
    at + 1 < pages ? [{ label: words.say('button-next'), press: draftPress(draft, 'view', at + 1) }] : [];
  return back.length + next.length === 0 ? [] : [[...back, ...next]];
}

function stepButtons(view: DraftView, words: Words): Button[][] {
  const { draft, facts } = view;
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
    ...vouchButtons(draft, openErrors(view), words),
    draftButton(draft, 'contest', words),
    draftButton(draft, 'preview', words),
    draftButton(draft, 'publish', words),
    draftButton(draft, 'ask-time', words),
    draftButton(draft, 'discard', words),
  ]);
}

function paragraph(text: string): Block {
  return { type: 'paragraph', text: [text] };
}
