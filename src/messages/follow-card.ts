import type { Edition } from '../election/edition.ts';
import { rankResults } from '../election/ranking.ts';
import { candidateKey } from './candidate.ts';
import type { FollowStep } from './delivery-press.ts';
import { ticked } from './digest-card.ts';
import type { Button, Message } from './message.ts';
import { contestTitle } from './status.ts';
import type { Words } from './words.ts';

/** What a chat can hear of as soon as it is published, in the order of their buttons. */
export const FOLLOW_TOPICS = ['stage', 'results', 'polls', 'corrections'] as const;
export type FollowTopic = (typeof FOLLOW_TOPICS)[number];

export type FollowSetting = { topics: readonly FollowTopic[]; candidates: readonly string[] };

const MAX_CANDIDATES = 30;

/** `/follow`: what of an election this chat hears of at once; a press adds or takes out. */
export function followCard(edition: Edition, { topics, candidates }: FollowSetting, words: Words): Message {
  const { contest } = edition;
  const followed = [
    ...FOLLOW_TOPICS.filter((topic) => topics.includes(topic)).map((topic) =>
      words.say(`follow-topic-${topic}`),
    ),
    ...candidates,
  ];
  const isOn = followed.length > 0;
  return {
    blocks: [
      { type: 'heading', text: contestTitle(contest, words) },
      {
        type: 'paragraph',
        text: [
          isOn
            ? words.say('follow-card-on', { followed: words.list(followed) })
            : words.say('follow-card-off'),
        ],
      },
    ],
    buttons: [
      ...FOLLOW_TOPICS.map((topic, at) => [
        step(
          ticked(words.say(`follow-topic-${topic}`), topics.includes(topic), words),
          'topic',
          contest.id,
          at,
        ),
      ]),
      [step(words.say('follow-card-button-candidates'), 'candidates', contest.id)],
      ...(isOn ? [[step(words.say('follow-button-stop'), 'off', contest.id)]] : []),
    ],
  };
}

/** Whom of an election to follow. */
export function followCandidatesCard(edition: Edition, { candidates }: FollowSetting, words: Words): Message {
  const { contest } = edition;
  const names = [...new Set(rankResults(edition.results).map(({ name }) => name))].slice(0, MAX_CANDIDATES);
  return {
    blocks: [
      { type: 'heading', text: contestTitle(contest, words) },
      {
        type: 'paragraph',
        text: [words.say(names.length === 0 ? 'results-none' : 'follow-card-candidates')],
      },
    ],
    buttons: [
      ...names.map((name): Button[] => [
        {
          label: ticked(name, candidates.includes(name), words),
          press: { ask: 'follow-candidate', contestId: contest.id, key: candidateKey(name) },
        },
      ]),
      [step(words.say('button-to-card'), 'view', contest.id)],
    ],
  };
}

function step(label: string, name: FollowStep, contestId: string, at = 0): Button {
  return { label, press: { ask: 'follow', step: name, contestId, at } };
}
