import type { World } from '../bot-api/world.ts';
import type { AskedInline } from './act.ts';
import type { PageEvent, Stage } from './page-state.ts';
import { showFrame, showState } from './show-state.ts';
import type { StageJobs } from './stage-jobs.ts';

/** What open pages hear of. */
export type PageFeed = {
  /** Tells one page how things stand, then everything that happens. Returns what ends it. */
  follow: (tell: (event: PageEvent) => void) => () => void;
  /** Plays a night, if there is one by this name and none is playing. */
  replay: (nightId: string) => void;
  /** The cards that inline queries were answered with. */
  inline: AskedInline;
  close: () => void;
};

export function createPageFeed(world: World, jobs: StageJobs): PageFeed {
  const pages = new Set<(event: PageEvent) => void>();
  const inline: AskedInline = new Map();
  let playing: Stage['playing'] = null;

  const stage = (): Stage => ({
    nowMs: jobs.clock.now().getTime(),
    samples: jobs.samples.map(({ id, title, contest }) => ({ id, title, contest })),
    nights: [...jobs.nights],
    playing,
  });
  const tellAll = (event: PageEvent) => {
    for (const tell of pages) tell(event);
  };
  const tellFrame = () => tellAll({ type: 'frame', frame: showFrame(world, jobs.bot.isOn(), stage()) });

  const stopListening = world.listen((event) => {
    if (event.type === 'pins' || event.type === 'members' || event.type === 'profile') {
      tellFrame();
      return;
    }
    if (event.type === 'inline-answer') {
      const asked = inline.get(event.queryId);
      if (asked !== undefined) asked.results = event.results;
    }
    tellAll(event);
  });
  const stopClock = jobs.clock.listen(tellFrame);

  function play(next: Stage['playing']): void {
    playing = next;
    tellFrame();
  }

  return {
    inline,
    follow(tell) {
      pages.add(tell);
      tell({ type: 'state', state: showState(world, jobs.bot.isOn(), stage()) });
      return () => pages.delete(tell);
    },
    replay(nightId) {
      const night = jobs.nights.find(({ id }) => id === nightId);
      if (night === undefined || playing !== null) return;
      play({ night: night.title, file: '' });
      void jobs.replay(nightId, (file) => play({ night: night.title, file })).finally(() => play(null));
    },
    close() {
      stopListening();
      stopClock();
    },
  };
}
