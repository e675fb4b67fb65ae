import { Composer, type Context } from 'grammy/web';
import { figureChoice } from '../../messages/figure-choice.ts';
import { figuresOf, type ShownFigure } from '../../messages/figures.ts';
import { noEditionMessage } from '../../messages/help.ts';
import type { FigurePress } from '../../messages/message.ts';
import { plainMessage } from '../../messages/plain.ts';
import type { Words } from '../../messages/words.ts';
import { readAsked } from '../asked.ts';
import { amendText } from '../desk/publish-text.ts';
import { sourcesToRetract } from '../desk/source-list.ts';
import { onDeskCommand, onDeskPress, onDeskReply } from '../on-desk.ts';
import { replaceOrReply } from '../replace-or-reply.ts';
import { reply } from '../reply.ts';
import type { SecondPeople } from '../second-people.ts';
import type { BotServices } from '../services.ts';

/** `/correct` and `/clarify`, `/retract`, `/undo`: putting right what readers have seen, always with a reason. */
export function amendFeature(services: BotServices, second: SecondPeople): Composer<Context> {
  const { desk, editions } = services;
  const feature = new Composer();
  for (const [command, ask] of [
    ['correct', 'corrects'],
    ['clarify', 'clarifies'],
  ] as const) {
    onDeskCommand(feature, command, services, async (ctx, { words }) => {
      const { edition } = await readAsked(ctx, services);
      await reply(
        ctx,
        edition === undefined ? noEditionMessage(words) : figureChoice(edition, ask, 0, words),
      );
    });
  }
  onDeskPress(feature, ['corrects', 'clarifies'], services, async (ctx, { words }, press) => {
    const edition = await editions.findEdition(press.contestId, press.edition);
    if (edition === undefined) return reply(ctx, plainMessage(words.say('refusal-no-figure')));
    await replaceOrReply(ctx, figureChoice(edition, press.ask, press.at, words));
  });
  onDeskPress(feature, ['correct', 'clarify'], services, async (ctx, { words }, press) => {
    const shown = await findShown(services, press, words);
    if (shown === undefined) return reply(ctx, plainMessage(words.say('refusal-no-figure')));
    const question = words.say('correct-ask', { what: shown.what, value: shown.asShown });
    await reply(ctx, { blocks: [{ type: 'paragraph', text: [question] }], buttons: [], asksFor: press });
  });
  onDeskReply(feature, ['correct', 'clarify'], services, async (ctx, { by, words }, press, text) => {
    const shown = await findShown(services, press, words);
    if (shown === undefined) return reply(ctx, plainMessage(words.say('refusal-no-figure')));
    const [value = '', ...reason] = text.split('\n').map((line) => line.trim());
    const outcome = await second.telling(by, () =>
      desk.correct(by, press.contestId, {
        figure: shown.figure,
        from: shown.value,
        value,
        reason: reason.join(' ').trim(),
        kind: press.ask === 'clarify' ? 'clarification' : 'correction',
      }),
    );
    await reply(ctx, plainMessage(amendText(outcome, words)));
  });
  onDeskCommand(feature, 'retract', services, async (ctx, { by, words, contestId }, rest) => {
    const { edition } = await readAsked(ctx, services);
    const [sha256 = '', reason] = splitFirst(rest);
    if (edition === undefined) return reply(ctx, noEditionMessage(words));
    if (sha256 === '') return reply(ctx, sourcesToRetract(edition, words));
    const outcome = await second.telling(by, () => desk.retract(by, contestId, sha256.toLowerCase(), reason));
    await reply(ctx, plainMessage(amendText(outcome, words)));
  });
  onDeskCommand(feature, 'undo', services, async (ctx, { by, words, contestId }, rest) => {
    const { edition } = await readAsked(ctx, services);
    const [number = '', reason] = splitFirst(rest);
    if (edition === undefined || !/^\d{1,6}$/.test(number)) {
      return reply(ctx, plainMessage(words.say('undo-how', { number: edition?.number ?? 0 })));
    }
    const outcome = await second.telling(by, () => desk.undo(by, contestId, Number(number), reason));
    await reply(ctx, plainMessage(amendText(outcome, words)));
  });
  return feature;
}

/** The figure as the edition shows it that the editor was looking at. */
async function findShown(
  { editions }: BotServices,
  { contestId, edition: number, at }: FigurePress,
  words: Words,
): Promise<ShownFigure | undefined> {
  const edition = await editions.findEdition(contestId, number);
  return edition && figuresOf(edition, words)[at];
}

function splitFirst(text: string): [first: string, rest: string] {
  const first = /^\S*/.exec(text)?.[0] ?? '';
  return [first, text.slice(first.length).trim()];
}
