import { COUNT, type RoleCue } from './role-cue.ts';

/** Polling stations, observers and constituencies. */
export const STATION_CUES: readonly RoleCue[] = [
  {
    role: 'polling-stations',
    units: COUNT,
    after:
      /^ (?:(?!(?:people|voters|citizens|electors|came|come|went|gone|going|turned|voted|queued|at|to|in|were|was|had|have) )\w+ ){0,3}?(?:polling|voting|electoral) (?:stations|sites|places|centres|centers|precincts|units|points|locations|booths)/,
    unless:
      /\b(?:outside|from only|results from|figures from|after|with|irregularit\w+[^;]{0,40}|at only|in only|spoke\b[^;]{0,60}|interview\w*[^;]{0,60}|exit poll\b[^;]{0,80}|staff\b[^;]{0,80}|observ\w+[^;]{0,50}|monitor\w+[^;]{0,50}|counted|results? (?:at|in)|from|of them|cameras?[^;]{0,30}|closed|abroad|one of|of its|of the|at (?:just|about|some)) (?:the )?(?:first )?$|\b(?:outside|(?:doors|gates|exits) of|voters (?:at|leaving))(?: some| about| around| the| more than| nearly| almost| over)* $/,
    unlessAfter:
      /^ (?:\w+ ){0,3}?(?:stations|sites|places|centres|centers|precincts|units|points|locations|booths) (?:abroad|overseas|in embassies|outside|counted|reporting|reported|were closed|processed|surveyed|had (?:web|cameras)|with (?:web|cameras)|in,|in (?:so far|now))|^(?:xx)/,
  },
  {
    role: 'polling-stations',
    units: COUNT,
    after: /^ (?:precincts|precinct)\b/,
    unless: /\b(?:outside|after|with|of|in|from|of the) (?:the )?$/,
    unlessAfter: /^ (?:precincts|precinct)(?: \w+){0,3} (?:counted|reporting|reported|in\b|processed)/,
  },
  {
    role: 'polling-stations',
    units: COUNT,
    before:
      /\b(?:polling (?:stations|sites|places|centres|centers|units)|precincts)(?: (?:is|was|of|were|:|number|numbered|totall?ed|open|opened))+[ :]*$/,
  },
  {
    role: 'observers',
    units: COUNT,
    after: /^ (?:[\w-]+ ){0,5}?(?:observers|monitors)\b/,
    unless: /\b(?:among them|including|of whom|of them|of which|them,)[^;]{0,20}$/,
    unlessAfter: /^ (?:[\w-]+ ){0,3}?(?:groups|organi[sz]ations|missions|countries)/,
  },
  {
    role: 'observers',
    units: COUNT,
    before:
      /\b(?:observers|monitors)(?: (?:is|was|of|were|:|number|numbered|totall?ed|accredited|registered))+[ :]*$/,
    after: /^(?! (?:polling|stations|countries|from))/,
  },
  {
    role: 'constituencies',
    units: COUNT,
    after:
      /^ (?:\w+ ){0,2}?(?:constituencies|electoral districts|single-mandate districts|election districts)\b/,
    unless:
      /\b(?:won|wins|carried|took|lead|leads|leading|ahead|of the|in at least|held|after|with|results? (?:from|in)|from) (?:the )?$/,
    unlessAfter:
      /^ (?:\w+ ){0,2}?(?:constituencies|districts)(?: \w+){0,3} (?:declared|counted|reporting|reported|in\b|to declare)/,
  },
];
