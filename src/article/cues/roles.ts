import { ASKED_CUES } from './asked.ts';
import { BALLOT_CUES } from './ballots.ts';
import { DISTANCE_CUES } from './distances.ts';
import { ELECTORATE_CUES } from './electorate.ts';
import { LABEL_CUES } from './labels.ts';
import { OF_THE_ROLL_CUES } from './of-the-roll.ts';
import { OTHER_CUES } from './other-matters.ts';
import { PROGRESS_CUES } from './progress.ts';
import { REGISTER_CUES } from './registers.ts';
import type { RoleCue } from './role-cue.ts';
import { REGISTER_SAMPLE_CUES, SAMPLE_CUES } from './samples.ts';
import { SHARE_OF_CAST_CUES } from './share-of-cast.ts';
import { STATION_CUES, WATCHER_CUES } from './stations.ts';
import { PLAIN_TURNOUT_CUES, TURNOUT_CUES } from './turnout.ts';
import { VOTES_TOLD_CUES } from './votes-told.ts';
import { WHOLE_CUES } from './whole-told.ts';

const SEAT_CUES: readonly RoleCue[] = [
  {
    role: 'seats',
    units: ['count'],
    after:
      /^ (?:\w+ ){0,3}?(?:seats?|mandates?|delegates?|deputies|mps?|lawmakers?|electoral votes|electors|senators|councillors|legislators|delegate equivalents)\b/,
  },
];

/** What a number is about, by the words around it: tried from the top, the first that fits decides. */
export const ROLE_CUES: readonly RoleCue[] = [
  ...REGISTER_SAMPLE_CUES,
  ...LABEL_CUES,
  ...ASKED_CUES,
  ...SHARE_OF_CAST_CUES,
  ...WHOLE_CUES,
  ...OF_THE_ROLL_CUES,
  ...VOTES_TOLD_CUES,
  ...WATCHER_CUES,
  ...REGISTER_CUES,
  ...ELECTORATE_CUES,
  ...PLAIN_TURNOUT_CUES,
  ...PROGRESS_CUES,
  ...TURNOUT_CUES,
  ...BALLOT_CUES,
  ...STATION_CUES,
  ...DISTANCE_CUES,
  ...SAMPLE_CUES,
  ...OTHER_CUES,
  ...SEAT_CUES,
];
