import type { Upload } from '../bot-api/params.ts';
import type { Clock } from '../clock.ts';
import type { Night, Sample } from './page-state.ts';

/** An article to pass on, as a text of a channel's or as its file. */
export type SampleArticle = Sample & {
  text: string;
  file: Upload;
  publisher: string;
  publishedOn: string | null;
};

/** What the page can do beside chatting, done by whoever starts it. */
export type StageJobs = {
  clock: Clock;
  samples: readonly SampleArticle[];
  nights: readonly Night[];
  /** Loads a night's articles one after another, telling of each before it does. */
  replay: (nightId: string, tell: (file: string) => void) => Promise<void>;
  bot: { isOn: () => boolean; turn: (isOn: boolean) => Promise<void> };
};
