import { ContestId } from '../election/contest.ts';
import { ANSWER_NAMES, type AnswerName } from './message.ts';

/** An answer about an election, as a link to the bot asks for it. */
export type DeepLink = { answer: AnswerName; contestId: string };

/** The address that opens the bot and asks it for an answer. https://core.telegram.org/bots/features#deep-linking */
export function deepLinkUrl(botUsername: string, { answer, contestId }: DeepLink): string {
  return `https://t.me/${botUsername}?start=${answer}_${contestId}`;
}

/** What the payload of a link asks for; undefined for any that {@link deepLinkUrl} does not write. */
export function readDeepLink(payload: string): DeepLink | undefined {
  const [name = '', contestId = '', ...rest] = payload.split('_');
  const answer = ANSWER_NAMES.find((each) => each === name);
  const isLink = rest.length === 0 && ContestId.safeParse(contestId).success;
  return answer === undefined || !isLink ? undefined : { answer, contestId };
}
