import { Composer, type Context } from 'grammy/web';
import { ContestId } from '../../election/contest.ts';
import { plainMessage } from '../../messages/plain.ts';
import { heldMessage, holdsMessage, MAX_LISTED, resumePreview } from '../desk/hold-card.ts';
import { onDeskCommand, onDeskPress } from '../on-desk.ts';
import type { AtDesk } from '../person.ts';
import { replaceOrReply } from '../replace-or-reply.ts';
import { reply } from '../reply.ts';
import type { BotServices } from '../services.ts';

/**
 * The stop button. `/hold` holds everything back at once, `/hold ID` one election; `/resume` first shows what would go out,
 * and lets it go by a press.
 */
export function holdFeature(services: BotServices): Composer<Context> {
  const { desk, seats, queueView, now } = services;
  const feature = new Composer();
  const hold = async (ctx: Context, { by, words }: AtDesk, contestId: string | null) => {
    // Held before it is written down: whoever presses this is in a hurry. The right is asked for first all the same.
    await desk.requireLeave(by, 'post');
    await seats.hold(contestId);
    await desk.noteOutgoing(by, contestId, 'held', contestId ?? ctx.me.username);
    await reply(ctx, heldMessage(contestId, words));
  };
  const previewOf = async (contestId: string | null, { words }: AtDesk) =>
    resumePreview(contestId, await queueView.listDue(contestId, now(), MAX_LISTED + 1), words);

  onDeskCommand(feature, 'hold', services, async (ctx, person, wanted) => {
    const contestId = readContest(wanted);
    if (contestId === undefined)
      return reply(ctx, plainMessage(person.words.say('refusal-not-a-contest-id')));
    await hold(ctx, person, contestId);
  });
  onDeskPress(feature, ['hold'], services, (ctx, person, { contestId }) => hold(ctx, person, contestId));
  onDeskCommand(feature, 'resume', services, async (ctx, person, wanted) => {
    const { words } = person;
    const contestId = readContest(wanted);
    if (contestId === undefined) return reply(ctx, plainMessage(words.say('refusal-not-a-contest-id')));
    const held = await seats.readHolds();
    const isHeld = contestId === null ? held.all : held.contestIds.includes(contestId);
    await reply(ctx, isHeld ? await previewOf(contestId, person) : holdsMessage(held, words));
  });
  onDeskPress(feature, ['resume'], services, async (ctx, person, { contestId }) =>
    replaceOrReply(ctx, await previewOf(contestId, person)),
  );
  onDeskPress(feature, ['resume-surely'], services, async (ctx, { by, words }, { contestId }) => {
    await desk.noteOutgoing(by, contestId, 'resumed', contestId ?? ctx.me.username);
    await seats.resume(contestId);
    const left = await seats.readHolds();
    const isAnyLeft = left.all || left.contestIds.length > 0;
    await replaceOrReply(ctx, isAnyLeft ? holdsMessage(left, words) : plainMessage(words.say('resume-done')));
  });
  return feature;
}

/** An election's id, null for everything, undefined for what is neither. */
function readContest(wanted: string): string | null | undefined {
  const id = wanted.toLowerCase();
  if (id === '' || id === 'all') return null;
  return ContestId.safeParse(id).success ? id : undefined;
}
