import type { Sample } from '../chat-page/page-state.ts';
import { fieldOf, momentOf } from './dates.ts';
import { el, icon, part, refill } from './element.ts';
import { perform } from './server.ts';
import { THEMES, type Theme } from './theme.ts';
import { chatOf, speakerOf, type View } from './view.ts';

const HOUR_MS = 60 * 60 * 1000;

export type BackstageLinks = {
  close: () => void;
  theme: { now: () => Theme; choose: (theme: Theme) => void };
  /** Opens the chat in which what was done is to be seen. */
  open: (chatId: number) => void;
};

/** What a laptop can do that Telegram can't: the clock, the articles, a night, the bot itself. */
export function renderBackstage(view: View, links: BackstageLinks): void {
  refill(
    part('backstage'),
    el(
      'header',
      { class: 'backstage-head' },
      el('h2', {}, 'Backstage'),
      el(
        'button',
        {
          type: 'button',
          class: 'round close-backstage',
          'aria-label': 'Close',
          'data-key': 'close',
          on: { onclick: links.close },
        },
        icon('close'),
      ),
    ),
    clock(view),
    articles(view, links),
    nights(view, links),
    client(view, links),
    bot(view),
  );
}

function clock({ frame }: View): HTMLElement {
  const { nowMs } = frame.stage;
  const move = (toMs: number) => void perform({ do: 'clock', toMs });
  const field = el('input', {
    type: 'datetime-local',
    'data-key': 'time',
    'aria-label': 'Time to move to',
    value: fieldOf(nowMs),
    min: fieldOf(nowMs),
  });
  const form = el(
    'form',
    { class: 'pair' },
    field,
    el('button', { type: 'submit', 'data-key': 'move' }, 'Move'),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const toMs = new Date(field.value).getTime();
    if (Number.isFinite(toMs)) move(toMs);
  });
  return section(
    'Clock',
    'Goes forward only. What is due then is sent; an hour that is jumped over by far counts as missed.',
    el('p', { class: 'clock', id: 'clock' }, momentOf(nowMs)),
    el(
      'div',
      { class: 'pair' },
      el(
        'button',
        { type: 'button', 'data-key': 'hour', on: { onclick: () => move(frame.stage.nowMs + HOUR_MS) } },
        '+ 1 hour',
      ),
      el(
        'button',
        { type: 'button', 'data-key': 'day', on: { onclick: () => move(frame.stage.nowMs + 24 * HOUR_MS) } },
        '+ 1 day',
      ),
    ),
    form,
  );
}

/** Articles go to an editor: to the one whose chat is open, else to the first. */
function articles(view: View, { open }: BackstageLinks): HTMLElement {
  const editors = view.frame.people.filter(({ name }) => /editor/i.test(name));
  const editor = editors.find(({ id }) => id === view.openId) ?? editors[0];
  if (editor === undefined) return el('section');
  const pass = (sample: Sample, as: 'text' | 'file') => {
    open(editor.id);
    void perform({ do: 'sample', chatId: editor.id, userId: editor.id, sampleId: sample.id, as });
  };
  return section(
    'Articles',
    `Passed on to the ${editor.name.toLowerCase()}’s chat, where they become drafts.`,
    el(
      'ul',
      { class: 'articles' },
      ...view.frame.stage.samples.map((sample) =>
        el(
          'li',
          {},
          el('p', { class: 'article-title' }, sample.title),
          el(
            'p',
            { class: 'article-do' },
            el('span', {}, sample.contest),
            el(
              'button',
              {
                type: 'button',
                'data-key': `text:${sample.id}`,
                'aria-label': `Forward “${sample.title}”`,
                on: { onclick: () => pass(sample, 'text') },
              },
              'Forward',
            ),
            el(
              'button',
              {
                type: 'button',
                'data-key': `file:${sample.id}`,
                'aria-label': `Send “${sample.title}” as a file`,
                on: { onclick: () => pass(sample, 'file') },
              },
              'As a file',
            ),
          ),
        ),
      ),
    ),
  );
}

function nights({ frame }: View, _links: BackstageLinks): HTMLElement {
  const { nights: all, playing } = frame.stage;
  return section(
    'A count night',
    'Replayed as a rehearsal, an article every few seconds, in an election of its own: see /elections.',
    playing === null
      ? null
      : el(
          'p',
          { class: 'playing', role: 'status' },
          `${playing.night}: ${playing.file || 'about to begin'}`,
        ),
    ...all.map(({ id, title, files }) =>
      el(
        'button',
        {
          type: 'button',
          class: 'wide',
          'data-key': `night:${id}`,
          disabled: playing !== null,
          on: { onclick: () => void perform({ do: 'replay', nightId: id }) },
        },
        `Replay ${title} (${files} articles)`,
      ),
    ),
  );
}

/** English, and what else the bot has told Telegram about itself in, each by its own name. */
function languages({ frame }: View): [string, string][] {
  const codes = ['en', ...Object.keys(frame.bot.descriptions).filter((code) => code !== '')];
  return codes.map((code) => {
    const name = new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
    return [code, name.charAt(0).toLocaleUpperCase(code) + name.slice(1)];
  });
}

function client(view: View, { theme }: BackstageLinks): HTMLElement {
  const userId = speakerOf(view, chatOf(view, view.openId));
  const person = view.frame.people.find(({ id }) => id === userId);
  const language = choice(
    'Language of the app',
    'language',
    languages(view),
    person?.language ?? 'en',
    (chosen) => void perform({ do: 'language', userId, language: chosen }),
  );
  const look = choice('Look', 'theme', Object.entries(THEMES), theme.now(), (chosen) =>
    theme.choose(chosen as Theme),
  );
  return section(
    `The ${person?.name.toLowerCase() ?? 'reader'}’s app`,
    'What Telegram tells a bot of whoever writes.',
    language,
    look,
  );
}

function choice(
  label: string,
  key: string,
  options: [string, string][],
  chosen: string,
  choose: (value: string) => void,
): HTMLElement {
  const select = el(
    'select',
    { 'data-key': key },
    ...options.map(([value, name]) => el('option', { value, selected: value === chosen }, name)),
  );
  select.addEventListener('change', () => choose(select.value));
  return el('label', { class: 'choice' }, el('span', {}, label), select);
}

function bot({ frame }: View): HTMLElement {
  const { isOn, name } = frame.bot;
  return section(
    'The bot',
    'Every reply is its own. Turned off it is silent, and finds what was said when it is back.',
    el(
      'button',
      {
        type: 'button',
        class: 'wide',
        'data-key': 'bot',
        on: { onclick: () => void perform({ do: 'bot', isOn: !isOn }) },
      },
      isOn ? `Turn ${name} off` : `Turn ${name} on`,
    ),
  );
}

function section(title: string, about: string, ...children: (Node | null)[]): HTMLElement {
  return el('section', {}, el('h3', {}, title), el('p', { class: 'about' }, about), ...children);
}
