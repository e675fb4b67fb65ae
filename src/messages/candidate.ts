import { createHash } from 'node:crypto';
import type { Edition, EditionResult } from '../election/edition.ts';
import { findCandidates } from '../election/find-candidates.ts';
import { sameName } from '../election/names.ts';
import { placeResults, rankResults } from '../election/ranking.ts';
import { answerButton, electionsButton, pairs, sentencesButton } from './buttons.ts';
import { shareText } from './figure-text.ts';
import type { Block, Button, Message, Span } from './message.ts';
import { pollTitle } from './polls.ts';
import { markRehearsal } from './rehearsal.ts';
import { closing, opening } from './status.ts';
import type { Words } from './words.ts';

/** As many names as are offered to choose from. */
const MAX_CHOICES = 20;

/** `/candidate NAME`: that candidate; which one, where several are meant; who there is, where nobody is. */
export function candidateAnswer(edition: Edition, query: string, words: Words): Message {
  const name = query.trim().replace(/\s+/g, ' ');
  const candidates = rankResults(edition.results).filter(
    ({ name }, at, all) => all.findIndex((other) => other.name === name) === at,
  );
  const found = name === '' ? [] : findCandidates(candidates, name);
  const [only, ...others] = found;
  if (only !== undefined && others.length === 0) return candidateMessage(edition, only, words);
  if (candidates.length === 0) {
    return {
      blocks: [...opening(edition, words), paragraph(words.say('results-none')), ...closing(edition, words)],
      buttons: [],
    };
  }
  const isUnknown = found.length === 0 && name !== '';
  const offered = (found.length > 0 ? found : candidates).slice(0, MAX_CHOICES);
  const question = isUnknown
    ? words.say('candidate-unknown', { names: words.list(offered.map((each) => each.name)) })
    : words.say(name === '' ? 'candidate-whom' : 'candidate-ask');
  return {
    blocks: [paragraph(question)],
    buttons: pairs(offered.map((each) => candidateButton(edition, each))),
  };
}

/** One candidate: place, figures, areas and spellings, and the polls that name them, kept apart from the count. */
export function candidateMessage(edition: Edition, candidate: EditionResult, words: Words): Message {
  const areas = rankResults(edition.results).filter(({ name }) => name === candidate.name);
  const message: Message = {
    blocks: [
      ...opening(edition, words),
      ...areas.flatMap((result) => areaBlocks(edition, result, words)),
      ...pollBlocks(edition, candidate, words),
      ...closing(edition, words),
    ],
    buttons: [
      [sentencesButton('results', edition, 0, words)],
      ...pairs([
        answerButton('results', edition.contest.id, words),
        answerButton('polls', edition.contest.id, words),
      ]),
      [electionsButton(words)],
    ],
  };
  return markRehearsal(edition, message, words);
}

function areaBlocks(edition: Edition, result: EditionResult, words: Words): Block[] {
  const { name, area, sharePercent, votes, seats, party, aliases } = result;
  const placed = placeResults(edition.results, area);
  const place = placed.find((other) => other.result === result)?.place;
  const figures = [
    place === undefined ? null : words.say('candidate-rank', { rank: place, count: placed.length }),
    sharePercent === null
      ? words.say('candidate-share-unstated')
      : words.say('candidate-share', { share: shareText({ ...result, sharePercent }, words) }),
    votes === null ? null : words.say('candidate-votes', { votes: words.count(votes) }),
    seats === null ? null : words.say('candidate-seats', { seats: words.count(seats) }),
    party === null ? null : words.say('candidate-party', { party }),
    aliases.length === 0 ? null : words.say('candidate-also-written', { names: words.list(aliases) }),
  ].filter((text) => text !== null);
  const title = area === null ? name : words.say('candidate-in-area', { name, area });
  return [
    { type: 'heading', text: title },
    { type: 'list', items: figures.map((text) => [text]) },
  ];
}

/** The candidate whose button carried this key; `undefined` if a newer edition no longer has them. */
export function candidateByKey({ results }: Edition, key: string): EditionResult | undefined {
  return rankResults(results).find(({ name }) => candidateKey(name) === key);
}

/** Short for a button, and the same in every edition, unlike a place in the ranking. */
export function candidateKey(name: string): string {
  return createHash('sha256').update(name).digest('hex').slice(0, 8);
}

function candidateButton({ contest }: Edition, { name }: EditionResult): Button {
  return { label: name, press: { ask: 'candidate', contestId: contest.id, key: candidateKey(name) } };
}

function pollBlocks({ polls }: Edition, candidate: EditionResult, words: Words): Block[] {
  const names = [candidate.name, ...candidate.aliases];
  const items = polls.flatMap((poll) =>
    poll.shares
      .filter((share) => names.some((name) => sameName(name, share.name)))
      .map((share): Span[] => [
        words.say('candidate-poll', { poll: pollTitle(poll, words), share: shareText(share, words) }),
      ]),
  );
  if (items.length === 0) return [];
  return [paragraph(words.say('candidate-polls')), { type: 'list', items }];
}

function paragraph(text: string): Block {
  return { type: 'paragraph', text: [text] };
}
