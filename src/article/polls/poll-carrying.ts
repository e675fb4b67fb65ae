import { AUTHORITY_GIVES, LEAVING_THE_POLL } from '../cues/poll-words.ts';
import type { Sentence } from '../text/sentences.ts';
import type { PollDraft } from './poll-draft.ts';
import type { PollReference } from './poll-reference.ts';
import type { PollsTold } from './polls-told.ts';

const SPEAKS_OF_THE_COUNT =
  /\b(?:(?:votes|ballots) (?:counted|cast|had been counted)|official (?:results?|count|figures|returns)|preliminary results|(?:election|electoral) commission|with [\d.]+ ?(?:%|percent|per cent) (?:of|counted)|partial results|the (?:official |actual )?count\b|polling stations (?:counted|reporting)|first round|final results|state of the parties|(?:seats|constituencies|districts|wards|precincts|states|results|returns) (?:are|have been|were|had been|having) (?:in\b|declared|called|counted)|constituencies declared|(?:seats|results) declared|first to declare)\b/;

/** The poll that the sentences before go on about: in their paragraph, until the count is spoken of. */
export function carriedPoll(
  { current, paragraph }: PollsTold,
  sentence: Sentence,
  references: readonly PollReference[],
  isPollArticle: boolean,
): PollDraft | null {
  if (current === null || (current.isAtLarge && references.length === 0)) return null;
  if (paragraph !== sentence.paragraph && !isPollArticle) return null;
  const isLeft =
    LEAVING_THE_POLL.test(sentence.text) ||
    AUTHORITY_GIVES.test(sentence.text) ||
    SPEAKS_OF_THE_COUNT.test(sentence.text.toLowerCase());
  return isLeft && references.length === 0 ? null : current;
}
