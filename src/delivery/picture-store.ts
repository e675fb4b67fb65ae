import type { Locale } from '../messages/locales.ts';
import type { ChartName, PictureShape } from '../messages/message.ts';

/** One picture: the same for everybody who asks for it in the same language. */
export type PictureRef = {
  contestId: string;
  edition: number;
  chart: ChartName;
  shape: PictureShape;
  locale: Locale;
};

/**
 * Pictures that Telegram holds already, by the `file_id` that sends them again without drawing or uploading: it is
 * lasting and this bot's own. https://core.telegram.org/bots/api#sending-files
 */
export interface PictureStore {
  findFileId(picture: PictureRef): Promise<string | undefined>;
  saveFileId(picture: PictureRef, fileId: string, now: Date): Promise<void>;
}
