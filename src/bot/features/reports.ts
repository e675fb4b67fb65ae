import { type Api, Composer, type Context } from 'grammy/web';
import type { FigureReport } from '../../desk/figure-report.ts';
import { DEFAULT_LOCALE, findLocale } from '../../messages/locales.ts';
import { plainMessage } from '../../messages/plain.ts';
import { wordsOf } from '../../messages/words.ts';
import { doubtedText, reportListMessage } from '../desk/report-list.ts';
import { onDeskCommand, onDeskPress, onDeskReply } from '../on-desk.ts';
import { reply } from '../reply.ts';
import type { BotServices } from '../services.ts';
import { tell } from '../tell.ts';

/** `/reports`: the figures that readers doubt; an editor's answer goes to the reader's chat, through `api`. */
export function reportsFeature(services: BotServices, api: Api): Composer<Context> {
  const { desk } = services;
  const feature = new Composer();
  onDeskCommand(feature, 'reports', services, async (ctx, { by, words }) =>
    reply(ctx, reportListMessage(await desk.listReports(by), words)),
  );
  onDeskPress(feature, ['answer-report'], services, async (ctx, { by, words }, press) => {
    const report = (await desk.listReports(by)).find(({ id }) => id === press.id);
    if (report === undefined) return reply(ctx, plainMessage(words.say('refusal-no-report')));
    const question = words.say('report-ask', { figure: doubtedText(report, words) });
    await reply(ctx, { blocks: [{ type: 'paragraph', text: [question] }], buttons: [], asksFor: press });
  });
  onDeskReply(feature, ['answer-report'], services, async (ctx, { by, words }, { id }, text) => {
    const report = await desk.answerReport(by, id, text);
    const hasArrived =
      report.chatId !== null && (await tellReader(api, services, report, report.chatId, text));
    await reply(ctx, plainMessage(words.say(hasArrived ? 'report-answered' : 'report-unreachable')));
  });
  return feature;
}

/** Says the answer in the reader's chat and language; false where Telegram does not take it. */
async function tellReader(
  api: Api,
  { chats, defaultContestId, log }: BotServices,
  report: FigureReport,
  chatId: number,
  answer: string,
): Promise<boolean> {
  const { settings } = await chats.readForAnswer(chatId, report.contestId, defaultContestId);
  const words = await wordsOf(findLocale(settings.locale) ?? DEFAULT_LOCALE);
  const told = words.say('report-told', { figure: doubtedText(report, words), answer });
  return tell(api, chatId, plainMessage(told), log);
}
