import { COUNT, type RoleCue } from './role-cue.ts';

/** Registered voters who were asked: not the register. */
export const REGISTER_SAMPLE_CUES: readonly RoleCue[] = [
  // "The polls of 905 registered voters in Nevada, 1,012 in Arizona"
  {
    role: 'sample',
    units: COUNT,
    before: /\b(?:polls?|surveys?|samples?) of (?:a |the |some |about |over |more than |nearly )*$/,
    after: /^ (?:\w+ ){0,2}?(?:registered|eligible|likely) (?:voters|electors)\b/,
  },
  // "The interviews were made with 899 registered voters": those asked, not the register.
  {
    role: 'sample',
    units: COUNT,
    before: /\b(?:among|of|with|from|to) (?:a |the |some |about |over |more than |nearly )*$/,
    after: /^ (?:\w+ ){0,2}?(?:registered|eligible|likely) (?:voters|electors)\b/,
    far: /\b(?:interview(?:s|ed)?|survey(?:s|ed)?|samples?|sampled|questioned|respondents|opinion poll|telephone poll|online poll)\b/,
  },
  // "put its questions online to 1,399 registered voters"
  {
    role: 'sample',
    units: COUNT,
    before:
      /\b(?:put (?:its|their|the|his) questions(?: \w+){0,2} to|spoke (?:to|with)|talked (?:to|with)|surveyed|interviewed|questioned|contacted|reached) (?:some |about |around |over |more than |nearly )*$/,
    after: /^ (?:\w+ ){0,2}?(?:registered|eligible|likely) (?:voters|electors)\b/,
  },
];

/** "Galloway polled 12,335": a candidate's votes; a pollster's people are named or far from such a name. */
const POLLED_VOTES =
  /(?<!\b(?:institute|survey|research|agency|firm|company|pollsters?|group|media|university|it|they|we|had|have|has|were|was)[,)"]? )\bpolled (?:just |only |a |about )*$/;

/** Polls' samples. */
export const SAMPLE_CUES: readonly RoleCue[] = [
  {
    role: 'sample',
    units: COUNT,
    after:
      /^(?: \w+){0,6}? (?:(?:likely |registered |eligible )?(?:voters|adults|people|respondents|persons|citizens|residents|interviews?|individuals|americans|electors|participants|households|interviewees)|of them)(?: \w+){0,6}? ?(?:(?:were |was |are |who |had been |being )*(?:surveyed|polled|interviewed|questioned|asked|sampled|canvassed|took part in (?:the|its|his|her|their|this) (?:\w+ )?(?:survey|poll|study)|conducted|responded)|as they left|leaving|outside)/,
  },
  {
    role: 'sample',
    units: COUNT,
    before:
      /\b(?:survey(?:s|ed|ing)?|poll(?:s|ed|ing)?|interview(?:s|ed|ing)?|question(?:s|ed|ing)?|sampl(?:e|ed|es|ing)|spoke (?:to|with)|speaking to|spoken to|asked|asking|talked to|canvassed|approached|telephoned|stopped)(?: (?:of|a|an|total|the|random|representative|national|nationwide|based|on|with|by|size|telephone|phone|online|was|is|some|about|around|over|more|than|nearly|almost|least|at|among|to|and|roughly|telephone|face-to-face|in|interviews|interviewed|just|under|approximately|from|included|covered|comprised|numbered|among))* $/,
    unless: POLLED_VOTES,
    unlessAfter:
      /^ (?:polling|stations|precincts|sites|seats|places|constituencies|districts|cities|towns|regions|provinces|states|countries|villages|settlements|votes|days|points|interviewers)/,
  },
  { role: 'sample', units: COUNT, after: /^ (?:respondents|likely voters|interviews|interviewees)\b/ },
  {
    role: 'sample',
    units: COUNT,
    before: /\b(?:among|of|from|with) (?:a |the |some |about |over |more than )*$/,
    after:
      /^ (?:\w+ ){0,2}?(?:respondents|likely voters|registered voters|decided voters|(?:potential|prospective|probable) (?:\w+ )?voters|adults|interviews|people in)\b/,
    far: /\b(?:poll|survey|sample)/,
  },
  {
    role: 'sample',
    units: COUNT,
    before: /\bamong (?:a |the |some |about |over |more than |nearly )*$/,
    after: /^ (?:\w+ ){0,2}?(?:voters|people|electors|citizens|residents|(?:caucus|primary)[ -]?goers)\b/,
    far: /\b(?:polls?|survey|sample|interviews|(?:was|were) (?:taken|conducted|carried out|done|made))\b/,
  },
  {
    role: 'sample',
    units: COUNT,
    after: /^ (?:people|voters|citizens|respondents) (?:taking|took) part\b/,
    far: /\b(?:poll|survey)\b/,
  },
  // "a poll by Corvo for the Press Council of 1,264 Toronto residents"
  {
    role: 'sample',
    units: COUNT,
    before: /\bof (?:about |over |some |more than |nearly )*$/,
    after: /^ (?:[\w-]+ ){0,3}?(?:residents|voters|adults|electors)\b/,
    far: /\b(?:an?|the|its|another) (?:[\w-]+ ){0,3}(?:poll|survey) [^,;\d]{0,120}$/,
  },
  {
    role: 'sample',
    units: COUNT,
    before: /\b(?:sample(?: size)?|n)(?: (?:of|was|is|size|there|here|then|:|=))*[ :=]*$/,
  },
  // "of the 1,021 Estavians in its sample", "the 1,038 likely participants whom its interviewers reached"
  {
    role: 'sample',
    units: COUNT,
    before: /\b(?:of|among|from|by) the (?:some |about |over |more than |nearly )*$/,
    after:
      /^ (?:[\w-]+ ){1,6}?(?:in (?:its|the|their|his|this) sample|(?:whom |who |that )?(?:its|the|their|his) (?:\w+ )?(?:interviewers|callers|pollsters|staff) (?:had )?(?:reached|called|asked|questioned|interviewed|contacted|spoke))\b/,
  },
  // "whose interviewers called 612 people", "where the institute reached 765"
  {
    role: 'sample',
    units: COUNT,
    before:
      /\b(?:interviewers|callers|pollsters|institute|firm|house|company|corporation|centre|center|university|college)(?: who| which|,| had)* (?:called|reached|got hold of|got through to|contacted|phoned|rang|heard from) (?:some |about |around |over |more than |nearly )*$/,
    unlessAfter: /^ (?:percent|points|places|districts|regions|cities|towns|stations)/,
  },
];
