import { type Api, Composer, type Context } from 'grammy/web';
import { amendFeature } from './features/amend.ts';
import { approvalsFeature } from './features/approvals.ts';
import { callFeature } from './features/call.ts';
import { deskFeature } from './features/desk.ts';
import { draftFeature } from './features/draft.ts';
import { editorsFeature } from './features/editors.ts';
import { exportFeature } from './features/export.ts';
import { holdFeature } from './features/hold.ts';
import { intakeFeature } from './features/intake.ts';
import { outletsFeature } from './features/outlets.ts';
import { postFeature } from './features/post.ts';
import { reportsFeature } from './features/reports.ts';
import { settingsFeature } from './features/settings.ts';
import type { FetchFile } from './fetch-file.ts';
import { isOwnWord } from './own-word.ts';
import { createSecondPeople } from './second-people.ts';
import type { BotServices } from './services.ts';

/** What editors do in the chat. Each feature asks anew whether the person may. */
export function deskFeatures(services: BotServices, api: Api, fetchFile: FetchFile): Composer<Context> {
  const features = new Composer();
  const second = createSecondPeople(api, services);
  const asked = features.filter(isOwnWord);
  asked.use(deskFeature(services));
  asked.use(draftFeature(services, second));
  asked.use(amendFeature(services, second));
  asked.use(callFeature(services, second));
  asked.use(approvalsFeature(services));
  asked.use(editorsFeature(services));
  asked.use(reportsFeature(services, api));
  asked.use(settingsFeature(services));
  asked.use(exportFeature(services));
  asked.use(outletsFeature(services));
  asked.use(postFeature(services));
  asked.use(holdFeature(services));
  // An article is passed on, and is data: nothing in it is anybody's word.
  features.use(intakeFeature(services, fetchFile));
  return features;
}
