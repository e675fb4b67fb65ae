import { COUNT, PERCENT, type RoleCue } from './role-cue.ts';

/** Turnout and registers told so plainly that no other cue may come first. */
export const PLAIN_TURNOUT_CUES: readonly RoleCue[] = [
  // "Turnout, traditionally close to 90%, was 74%"
  {
    role: 'unrelated',
    units: PERCENT,
    before:
      /\b(?:turnout|participation)\b[^;.]{0,20}\b(?:traditionally|usually|normally|typically|historically|generally|habitually|often)\b[^;.,]{0,25}$/,
  },
  {
    role: 'turnout',
    units: PERCENT,
    far: /\b(?:turnout|participation), (?:traditionally|usually|normally|typically|historically|generally|habitually|often)\b[^;]{3,50}, (?:this time )?(?:was|is|stood at|came to|reached|fell to|dropped to|rose to) (?:just |only |about |some )?$/,
  },
  // "Turnout slipped from 77.26% to 75.17%"
  {
    role: 'change',
    units: PERCENT,
    before:
      /\b(?:turnout|participation)\b[^;.\d]{0,40}\bfrom (?:the |a |about |around |nearly |just |over |some |more than )*$/,
    beyond:
      /^(?: [^,;.\d]{3,40})?(?: in (?:19|20)\d\d)? to (?:the |a |about |around |nearly |just |over |some |more than |only )*\d/,
  },
  // "About 8.3 million people cast a ballot, or 55.6% of those entitled to", "38.78 percent of them had voted"
  {
    role: 'turnout',
    units: PERCENT,
    after:
      /^ of (?:the |all )?(?:those )?(?:entitled|eligible|who could|registered|on the (?:roll|register|list)s?)\b/,
    before:
      /(?:\b(?:cast|voted|took part|participated|turned out|turnout)\b[^;.]{0,40}|, (?:or |some |about |around |roughly |nearly |just ){1,3})$/,
  },
  {
    role: 'turnout',
    units: PERCENT,
    after:
      /^ of them (?:had |have )?(?:voted|turned out|showed up|turned up|cast (?:a |their )|took part)(?! for| against| early| by post| in advance)/,
  },
  // "Of the 784,151 people eligible to vote – members and supporters – 490,731 did"
  {
    role: 'votes-cast',
    units: COUNT,
    after: /^,? (?:did(?: so)?|voted|took part|cast (?:a |their ))\b(?! for| against| not)/,
    far: /\bof (?:the |its |their |all |some |more than |about )*[\d.,]+ (?:million )?[^;.]{0,20}\b(?:eligible|entitled|registered|members(?! of (?:the )?(?:parliament|house|chamber|assembly|senate|council|board|cabinet|congress))|voters|electors)\b[^;.]{0,120}$/,
  },
  // "13,538,179 out of 30,530,157 ballots cast"
  {
    role: 'votes-cast',
    units: COUNT,
    before: /^ (?:votes )?out of (?:the |a total of |some |about )*$/,
    after: /^ (?:valid )?(?:ballots|votes)(?: that were| that had been| were)? (?:cast|counted)\b/,
  },
  {
    role: 'votes-cast',
    units: COUNT,
    before: /\btotal of (?:about |some |more than |nearly )*$/,
    after: /^ (?:ballots|votes)(?: were| had been)? cast\b(?! for| in favou?r| against)/,
  },
  {
    role: 'turnout',
    units: PERCENT,
    beyond:
      /^ of (?:the |its |some |about |around |more than |nearly |roughly |over |[a-z]+'s |an estimated )*[\d.,]+ (?:million )?(?:people |citizens |eligible |registered |entitled |voters |electors |with (?:the|a) (?:right to )?vote |on the (?:register|rolls?) )+[^,;.]{0,30}?(?:voted|cast|turned out|took part|participated|went|had voted)\b/,
  },
  {
    role: 'turnout',
    units: PERCENT,
    before:
      /\b(?:entitled|eligible|registered|right to vote|(?:electoral |voters' )?(?:rolls?|register|lists?)|who (?:could|may) vote)\b[^,;]{0,30}, $/,
    after:
      /^ (?:of them )?(?:did so|voted|cast|turned out|sent in|took part|went|returned|participated|had voted|came)\b/,
  },
  {
    role: 'registered-voters',
    units: COUNT,
    after: /^ (?:\w+ ){0,2}?(?:had|have|with) (?:the|a) right to vote\b/,
  },
  {
    role: 'registered-voters',
    units: COUNT,
    before:
      /\b(?:rolls?|registers?|registry|voters?'? lists?) (?:has|had|have|holds|held|contains?|contained|counts?|counted|lists?) (?:the names of )?$/,
  },
  { role: 'polling-stations', units: COUNT, before: /\bpolling (?:stations|places|sites|units): $/ },
];

/** Turnout, and who may vote. */
export const TURNOUT_CUES: readonly RoleCue[] = [
  {
    role: 'threshold',
    units: PERCENT,
    before:
      /\b(?:make sure|ensure|ensuring|hop(?:e|ed|es|ing)|want(?:s|ed)?|targets?|aim(?:s|ed)?|goal|orders?|expect(?:s|ed)?|forecast|predicted|projected|wish(?:es)?|requires?|required|requiring|minimum)\b[^;.]{0,60}\bturnout\b[^;.]{0,30}$/,
  },
  {
    role: 'turnout',
    units: PERCENT,
    before:
      /\b(?:turnout|participation|poll(?=\s+of\s+$))\b(?![^;]{0,100}\b(?:won|received|got|took|secured|garnered|leads?|leading|ahead|polled)\b)[^;]{0,90}$/,
    unless: /\bturnout\b[^;]{0,90}\b(?:since|in (?:19|20)\d\d,? when)\b[^;]{0,60}$/,
  },
  {
    role: 'turnout',
    units: PERCENT,
    after: /^,? (?:voter |official |overall |national |final )*(?:turnout|participation)\b/,
  },
  {
    role: 'turnout',
    units: PERCENT,
    after:
      /^ of (?:the |all |its |their |some |more than |about |around |nearly |over |those )*(?:country's |nation's )?(?:[\d.,]+ (?:million )?)?(?:eligible|registered|qualified|entitled|electorate|electors|enrolled|voters|citizens|those(?! who (?:had )?(?:voted|took part|cast)))(?: \w+){0,5}? (?:voted(?! for| against| in favou?r| to | yes| no)|cast(?:ing)? (?:their |a )?(?:ballots?|votes?)\b(?! for)|turn(?:ed|ing) out|took part|taking part|participat\w+|(?:went|gone|going|came|come) to (?:the polls|vote)|showed up)/,
  },
  {
    role: 'turnout',
    units: PERCENT,
    before: /\b(?:voted|had voted|cast their ballots|turned out)\b[^;]{0,30}$/,
    after: /^ of (?:the )?(?:eligible|registered|electorate)/,
  },
  {
    role: 'registered-voters',
    units: COUNT,
    unless:
      /\b(?:polled|surveyed|interviewed|questioned|asked|spoke to|survey of|poll of|sample of|among)(?: (?:about|some|over|more than|nearly))* $/,
    after:
      /^ (?:\w+ ){0,3}?(?:registered|eligible|qualified|entitled|enrolled)(?: to vote)?(?: (?!supporters)\w+){0,3}? (?:voters|electors|people|citizens|members|adults)\b/,
    unlessAfter: /^[^;.]{0,80}\b(?:surveyed|polled|interviewed|questioned|found|had voted|cast|sampled)\b/,
  },
  {
    role: 'registered-voters',
    units: COUNT,
    after:
      /^ (?:\w+ ){0,4}?(?:voters?|electors|people|citizens|members|names|residents|adults|nationals)(?: \w+){0,4}? (?:(?:were|was|are|is|had been|have been|that were|who were|who are|on|entered)? ?(?:eligible|entitled|registered|allowed|called(?! (?:from|by|between|on (?!to\b))| for)|enrolled|qualified|able|on the (?:voters?'? ?|electoral |final |national )*(?:lists?|rolls?|registers?|registry)|in the (?:voters?'? ?|electoral |final |national )*(?:lists?|rolls?|registers?|registry)))(?! (?:overseas|abroad))/,
    unlessAfter: /^[^;.]{0,80}\b(?:surveyed|polled|interviewed|had voted|cast)\b/,
  },
  {
    role: 'registered-voters',
    units: COUNT,
    before:
      /(?:registered voters|registered electors|eligible voters|electorate|electoral roll|electoral register|voters?'? (?:list|roll|register|registry|rolls)|voting population|entitled to vote|eligible to vote|called to vote|on the (?:rolls|register|voters? lists?|electoral roll))(?: (?:is|was|of|are|were|stands at|numbers?|numbered|totals?|totall?ed|:|had|has|contains?|contained|includes?|included|held|lists?|listed|carries|carried|comprises|comprised|names))*(?: \w+ing)?[ :]*(?:about |around |some |over |more than |nearly |almost |roughly |just over |just under |a total of |an estimated |out of |from )*$/,
  },
  {
    role: 'registered-voters',
    units: COUNT,
    before:
      /\b(?:on|in) the (?:voters?'? |electoral |voting |final |national )*(?:lists?|rolls?|registers?|registry) (?:there )?(?:are|were|is|was|stand|stood)(?: some| about| around| nearly| almost| over| more than| a total of)* $/,
  },
  {
    role: 'registered-voters',
    units: COUNT,
    before: /\b(?:total of|with|of|from) $/,
    after: /^ (?:people|citizens|voters|names) (?:on|in) (?:the )?(?:voters?|voter|electoral|voting)/,
  },
  {
    role: 'turnout',
    units: COUNT,
    after: /^ (?:\w+ ){0,3}?(?:accredited voters)/,
  },
];
