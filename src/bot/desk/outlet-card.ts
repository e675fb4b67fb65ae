import type { Delivery } from '../../delivery/delivery.ts';
import type { Outlet } from '../../delivery/outlet.ts';
import type { OutletStep } from '../../messages/delivery-press.ts';
import { LANGUAGE_NAMES, LOCALES, type Locale } from '../../messages/locales.ts';
import type { Button, Message } from '../../messages/message.ts';
import { plainMessage } from '../../messages/plain.ts';
import type { Words } from '../../messages/words.ts';
import { cutText } from './paging.ts';

const MAX_TITLE = 60;

/** `/channels`: where the desk can post, and how to bring in more. */
export function outletListMessage(outlets: readonly Outlet[], words: Words): Message {
  return {
    blocks: [
      { type: 'heading', text: words.say('outlets-heading') },
      ...(outlets.length === 0
        ? []
        : [
            {
              type: 'list' as const,
              items: outlets.map((outlet) => [
                words.say(`outlet-line-${stateOf(outlet)}`, { title: titleOf(outlet) }),
              ]),
            },
          ]),
      { type: 'paragraph', text: [words.say('outlets-how')] },
    ],
    buttons: outlets.map((outlet) => [button(titleOf(outlet), 'view', outlet)]),
  };
}

/** One outlet: what may be done there, how it is spoken to, what is kept up to date in it. */
export function outletCard(
  outlet: Outlet,
  { zone, locale, posts }: { zone: string; locale: Locale; posts: readonly Delivery[] },
  words: Words,
): Message {
  const template = [outlet.signOff, ...outlet.hashtags.map((tag) => `#${tag}`)].filter(
    (part) => part !== null,
  );
  const items = [
    words.say(`outlet-state-${stateOf(outlet)}`),
    words.say('outlet-language', { language: LANGUAGE_NAMES[locale] }),
    words.say('outlet-zone', { zone }),
    template.length === 0
      ? words.say('outlet-no-template')
      : words.say('outlet-template', { template: template.join(' ') }),
    ...posts.map(({ owed }) =>
      owed.kind === 'post'
        ? words.say('outlet-post', { answer: words.say(`button-${owed.answer}`), contest: owed.contestId })
        : '',
    ),
  ].filter((line) => line !== '');
  return {
    blocks: [
      { type: 'heading', text: titleOf(outlet) },
      { type: 'list', items: items.map((line) => [line]) },
      ...(outlet.isLinked ? [{ type: 'paragraph' as const, text: [words.say('outlet-how-to-post')] }] : []),
    ],
    buttons: outlet.isLinked
      ? [
          ...posts.flatMap((post) => endButton(outlet, post, words)),
          [
            button(words.say('outlet-button-languages'), 'languages', outlet),
            button(words.say('outlet-button-zone'), 'zone', outlet),
          ],
          [button(words.say('outlet-button-template'), 'template', outlet)],
          [button(words.say('outlet-button-unlink'), 'unlink', outlet)],
        ]
      : [[button(words.say('outlet-button-link'), 'link', outlet)]],
  };
}

/** In which language an outlet is spoken to. */
export function outletLanguagesCard({ id, ...outlet }: Outlet, words: Words): Message {
  return plainMessage(words.say('outlet-choose-language', { title: titleOf(outlet) }), [
    ...LOCALES.map((locale): Button[] => [
      { label: LANGUAGE_NAMES[locale], press: { ask: 'outlet-language', outletId: id, locale } },
    ]),
  ]);
}

/** Whether to unlink, surely: what is kept up to date there is not any more. */
export function outletUnlinkCard(outlet: Outlet, words: Words): Message {
  return plainMessage(words.say('outlet-unlink-ask', { title: titleOf(outlet) }), [
    [
      button(words.say('outlet-button-unlink-surely'), 'unlink-surely', outlet),
      button(words.say('button-to-card'), 'view', outlet),
    ],
  ]);
}

/** That the bot is in somewhere new, or that something about its rights there has changed. */
export function outletNotice(key: string, outlet: Outlet, words: Words): Message {
  const look = button(words.say('outlet-button-view'), 'view', outlet);
  return plainMessage(words.say(key, { title: titleOf(outlet) }), [[look]]);
}

/** A title as a line shows it; whoever named the channel chose its length. */
export function titleOf({ title }: Pick<Outlet, 'title'>): string {
  return cutText(title, MAX_TITLE);
}

function stateOf({ isLinked, mayPost }: Outlet): 'linked' | 'waiting' | 'barred' {
  if (!mayPost) return 'barred';
  return isLinked ? 'linked' : 'waiting';
}

function endButton({ id }: Outlet, { owed, isSilent }: Delivery, words: Words): Button[][] {
  if (owed.kind !== 'post') return [];
  const { contestId, answer, isPinned, hasMilestones } = owed;
  return [
    [
      {
        label: words.say('outlet-button-end', { answer: words.say(`button-${answer}`), contest: contestId }),
        press: {
          ask: 'post',
          step: 'remove',
          outletId: id,
          contestId,
          answer,
          isPinned,
          isSilent,
          hasMilestones,
        },
      },
    ],
  ];
}

function button(label: string, step: OutletStep, { id }: Pick<Outlet, 'id'>): Button {
  return { label, press: { ask: 'outlet', step, outletId: id } };
}
