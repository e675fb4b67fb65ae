import { ELECTORS } from './electors.ts';
import { COUNT, HEDGED, PERCENT, type RoleCue } from './role-cue.ts';

/** The list of those who may vote, as a sentence's subject. */
const REGISTER =
  "(?:electorate|(?:number|total) of (?:eligible |registered |enrolled |qualified )?(?:voters|electors|people (?:eligible|entitled|registered|able) to vote)|(?:voters?'? |electoral |voting |final |national )?(?:roll|rolls|register|registry)|(?:voters?'?|voting|electoral) lists?|lists? of (?:eligible |registered )?voters)";
const NAMED =
  '(?: (?:names|entries|voters|people|citizens|electors|members|persons))?(?: in all| in total| altogether)?(?=[.,;:)]| [–—-]|$| (?:on|and|for|in (?:the|this)|of whom|across|nationwide|before|at|who)\\b)';
/** "Estavians", "people at home", "members of the party". */
const WHO = `${ELECTORS} (?:at home(?: and abroad)? |nationwide |(?:in|across|of) (?:the |its )?[\\p{L}'-]+ )?`;
/** "The number of voters reached 501,220, a turnout of 61.7%": of those who came. */
const A_TURNOUT = /^,? (?:or )?an? (?:[\p{L}-]+ ){0,2}?(?:turnout|participation)\b/u;

/** Registers told in other words: "the register carried 812,440 names", "some 64 million people may vote". */
export const REGISTER_CUES: readonly RoleCue[] = [
  // "16-year-olds, of whom 109,533 had registered": a part of them.
  {
    role: 'subgroup',
    units: COUNT,
    before: new RegExp(`\\b(?:of whom|of them|of these|including|among them)${HEDGED}$`),
    after: /^ (?:[\w'-]+ ){0,3}?(?:registered|eligible|entitled|enrolled)\b/,
  },
  {
    role: 'registered-voters',
    units: COUNT,
    before: new RegExp(
      `\\b${REGISTER} (?:(?:now|then|had|has|have) )?(?:carried|carries|had|has|held|holds|contain(?:s|ed)?|comprise[sd]?|listed|lists|numbers?|numbered|counts|counted|bears|bore|shows|showed|(?:ran|runs|came|comes|amounts|amounted) to|stands at|stood at|totals?|totall?ed|included|includes|reached|topped)${HEDGED}$`,
    ),
    after: new RegExp(`^${NAMED}`),
    unlessAfter: A_TURNOUT,
  },
  // "The lists, with 812,440 names on them, hang at the stations"
  {
    role: 'registered-voters',
    units: COUNT,
    before: new RegExp(
      `\\b(?:voters?'?|electoral|voting|final|national) (?:lists?|rolls?|register|registry),? (?:with|bearing|carrying|holding|of|on which (?:are|were|stand|stood))${HEDGED}$`,
    ),
    after: new RegExp(`^${NAMED}`),
  },
  // "Ballot papers went out to some 98,000 members": a party's own.
  {
    role: 'registered-voters',
    units: COUNT,
    before: new RegExp(
      `\\b(?:ballots?|ballot papers?|voting papers?|ballot forms?) (?:(?:had|have|has|was|were|been) ){0,2}(?:gone out|went out|go out|sent(?: out)?|posted(?: out)?|mailed(?: out)?|issued|distributed|dispatched) to${HEDGED}$`,
    ),
    after:
      /^ (?:(?:party|paid-up|fee-paying|eligible|registered|card-carrying|(?:of )?(?:its|the party's|[a-z]+)) ){0,3}(?:members|members and supporters)\b(?! (?:abroad|overseas|in|who had))/,
  },
  // "Some 98,000 people had been sent a ballot, and 71% of them sent it back"
  {
    role: 'registered-voters',
    units: COUNT,
    after:
      /^ (?:people|members|voters|supporters|of them) (?:had been|were|have been) (?:sent|posted|mailed|given) (?:a |their )?(?:ballots?|ballot papers?|voting papers?)\b(?! (?:abroad|overseas|late|twice|in error))/,
  },
  {
    role: 'turnout',
    units: PERCENT,
    after:
      /^ of (?:them|those|these)(?: (?:had|have))? (?:(?:sent|posted|handed|mailed|gave) (?:it|them|theirs) (?:back|in)|returned (?:it|them|theirs)|filled (?:it|them) in)\b/,
  },
  {
    role: 'registered-voters',
    units: COUNT,
    before: new RegExp(`\\bthere (?:are|were)(?: now)?${HEDGED}$`),
    after:
      /^ (?:voters|electors)(?=[.,;]|$| (?:in the country|in all|nationwide|across|on the|registered|eligible|entitled|who (?:can|may|could)))/,
  },
  // "The electorate has grown by 23,000 to 812,440"
  {
    role: 'registered-voters',
    units: COUNT,
    far: new RegExp(
      `\\b${REGISTER} (?:had |has |have )?(?:grown|grew|risen|rose|swelled|swollen|increased|expanded|fallen|fell|shrunk|shrank|dropped|climbed|declined)\\b[^;.]{0,40} to${HEDGED}$`,
    ),
  },
  {
    role: 'registered-voters',
    units: COUNT,
    after: new RegExp(
      `^ ${WHO}(?:can|may|could|will be able to|were able to|get to) (?:now )?(?:vote\\b(?! for| against| early| by| online)|cast (?:a|their) (?:ballots?|votes?)\\b(?! for)|go to the polls|take part in the (?:vote|election|referendum|ballot))`,
      'u',
    ),
    unlessAfter: /\b(?:first time|abroad|overseas|by post|by mail|early)\b/,
  },
  {
    role: 'registered-voters',
    units: COUNT,
    after: new RegExp(
      `^ ${WHO}(?:are|were|is|had been|have been) (?:enrolled|registered|inscribed|eligible|entitled|called (?:up )?to vote|called to the (?:polls|ballot box(?:es)?)|summoned to the polls|expected to vote)(?=[.,;:)]| [–—-]|$| (?:and|in the|for the|to (?:vote|cast|take part|participate|elect|choose|go to the polls)|as|at|on)\\b)`,
      'u',
    ),
    unlessAfter:
      /\b(?:surveyed|polled|interviewed|questioned|sampled|abroad|overseas|to (?:vote )?(?:by (?:post|mail)|online|stand|run|early))\b/,
  },
];
