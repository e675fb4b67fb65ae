/** Words of voting near a day. */
export const VOTED =
  /\b(?:(?:re-)?elected|elections?|vot(?:e|es|ed|ing|ers)|ballot|referendum|run-?off|polls?|by-?(?:election|poll)s?|primar(?:y|ies)|caucus(?:es)?|plebiscite|contests?|race|(?<!way )round)\b/;

const NOT_POLLING_DAY =
  /\b(?:published|released|issued|unveiled|registered|certif\w+|announce\w*|due|deadline|inaugurat\w+|sworn|interview\w*|survey\w*|conducted|polled|session|results? (?:by|on|were)|until|scheduled for|will publish|approve|report(?:ed|s)?|tally|count|campaign\w*|debate|resign\w*|dissol\w+|called|nominat\w+|closes|counted|update|expected)\b/;

/** A party that chooses its leader speaks of the public elections that it lost. */
export const PUBLIC_ELECTION =
  /\b(?:general|parliamentary|federal|presidential|provincial|local) elections?(?: of| on| in|,)? $/;

/** Members vote for weeks: their contest's day is the one its outcome is told on. */
export function isDeclared(before: string, after: string): boolean {
  return (
    /\b(?:announced|declared|named|elected|chosen|unveiled) (?:as )?(?:the )?(?:new )?leader\b[^.;]{0,60}\b(?:on|in the (?:early|small) hours of) $/.test(
      before,
    ) ||
    /\b(?:outcome|results?|winner|leader)\b[^.;]{0,60}\b(?:announced|read out|declared|revealed|made known)\b[^.;]{0,60}$|\bresults? (?:announced|read out|declared) (?:on )?$/.test(
      before,
    ) ||
    /\b(?:announced|declared|revealed|read out|gave|made known) the (?:outcome|results?|winner|figures)\b[^.;,]{0,40} on $/.test(
      before,
    ) ||
    (/\bannounced (?:on )?$/.test(before) && /\b(?:won|elected|leader|chosen)\b/.test(after))
  );
}

/** "the June 6 runoff" */
const IS_OF_VOTE =
  /^(?:'s)? (?!(?:after|before|since|following|when|as|and|in) )(?:(?:\w+ ){0,2}?(?:elections?|vote|ballot|referendums?|run-?off|by-?election|primary|primaries|caucuses|recall|polls|contest)|(?:(?:general|parliamentary|presidential|local|state|assembly) )?poll)\b/;
/** "Saturday, March 31. Polls closed at 17:00": a live report's entry. */
const CLOSED_THEN =
  /^[.,:]? (?:the )?(?:polls|polling stations|voting) (?:have |has )?(?:closed|opened|ended|began)\b/;
const CLOSE_OF_VOTING =
  /\b(?:(?:close|end) of (?:voting|polls|polling)|(?:voting|polling|polls|polling stations) (?:had |have |has )?(?:close[sd]?|end(?:s|ed)|finish(?:es|ed))) (?:on )?(?:\w+day,? )?$/;
/** "no surveys may be published before voting on January 14" */
const AHEAD_OF_VOTE =
  /\b(?:before|until|ahead of) (?:the |a )?(?:\w+ )?(?:voting|polling|elections?|vote|primary|primaries|referendum|run-?off|ballot) (?:begins |starts )?(?:on|of) (?:\w+day,? )?$/;
/** "Twelve are up on 6 November": the seats, of a chamber. */
const SEATS_UP =
  /\b(?:is|are|come|comes) up (?:for (?:re-?election|election|grabs) )?(?:again )?(?:on |this )?(?:\w+day,? )?$/;
/** "of 812,440 registered voters had gone to the polls on 3 May" */
const VOTED_ON =
  /\b(?:(?:gone|went|go|going) to the polls|turned out(?: to vote)?|cast (?:a|their) (?:ballots?|votes?)) (?:on )?(?:\w+day,? )?$/;
/** "choose a new Storting on 13 September", "Estavians chose a president on Tuesday" */
const CHOSEN_ON =
  /\b(?:choose|chooses|chose|elect|elects|pick|picks|picked) (?:a|an|their|its)(?: new| next)? (?!speaker|candidate|nominee|leader|committee|commission|cabinet|prime|premier|judge|chair|running|successor)\p{L}+(?: of state)? on (?:\w+day,? )?$/u;
/** "If these numbers were repeated on 7 May" */
const REPEATED_ON =
  /\b(?:numbers|figures|results?|poll|survey|shares?|pattern|picture|swing) (?:is|are|was|were|be) (?:repeated|replicated|reproduced|borne out|mirrored|confirmed) (?:at the (?:polls|ballot box) )?on (?:\w+day,? )?$/;
/** "late on Sunday, election day, …" */
const IS_POLLING_DAY = /^,? (?:which was )?(?:the )?(?:election|polling|voting) day\b/;
/** "a turnout of 60.5% on February 5" */
const TURNOUT_ON = /\bturnout (?:of [\d ]+(?:%|per ?cent) )?on (?:\w+day,? )?$/;
const OF_ANOTHER_ROUND =
  /\b(?:simulated|annulled|cancelled|canceled|voided|(?:thrown|threw) out|overturned|invalidated|quashed|struck down|first[- ]round|first[- ]ballot|opening round|original)\b[^.;,]{0,30}$/;

/** How plainly the words around a named day say that people voted on it: 0 for another day's, 5 for polling day. */
export function dayScore(before: string, after: string): number {
  if (
    OF_ANOTHER_ROUND.test(before) ||
    /^ ?(?:to|and|through|until|-|–) (?:\d|(?:sun|mon|tues|wednes|thurs|fri|satur)day|(?:jan|feb|mar|apr|may|june?|july?|aug|sept|oct|nov|dec)[a-z]*\.? \d)/.test(
      after,
    ) ||
    /\d ?(?:to|and|-|–) ?$/.test(before) ||
    /\b(?:between|from) (?:[a-z]{3,5}\. )?[^.,;]{1,20} (?:and|to) $/.test(before)
  )
    return 0;
  if (
    IS_OF_VOTE.test(after) ||
    AHEAD_OF_VOTE.test(before) ||
    CLOSED_THEN.test(after) ||
    CLOSE_OF_VOTING.test(before) ||
    CHOSEN_ON.test(before) ||
    REPEATED_ON.test(before) ||
    IS_POLLING_DAY.test(after) ||
    TURNOUT_ON.test(before)
  )
    return 4;
  if (VOTED_ON.test(before) && !/\b(?:until|by|due|scheduled|expected|will|would)\b[^.;]{0,40}$/.test(before))
    return 3;
  if (
    NOT_POLLING_DAY.test(before.slice(-45)) &&
    !/\b(?:held|took place|election of|vote of|voted)\b[^.]{0,30}$/.test(before)
  )
    return 0;
  if (
    /\b(?:until|by|after|from|since|before)[^a-z]{1,3}$/.test(before) &&
    !/\belections? (?:of|on)/.test(before)
  )
    return 0;
  const near = before.slice(-45);
  if (
    /\b(?:polling|election|voting) day(?: (?:was|is|on|of))*[:,]?(?: (?:sunday|monday|tuesday|wednesday|thursday|friday|saturday),?)? $/.test(
      near,
    )
  )
    return 5;
  if (
    /\b(?:elections?|vote|voting|ballot(?: paper)?|referendum|run-?off|by-?election|primar(?:y|ies)|caucuses|polls|(?<!way )round|contest)(?:,? (?:was|were|is|which|that|being))?(?:,? (?:held|took place|takes place|taking place|set|fixed|went ahead|of|on|in|for|this|last|the))*(?:,? (?:sunday|monday|tuesday|wednesday|thursday|friday|saturday),?)?[ ,]*(?:on |of )?$/.test(
      near,
    )
  )
    return 4;
  if (
    /\b(?:held|took place|takes place|voted|polls opened|went to the polls|elected|elects?|will vote|votes)\b[^.]{0,40}$/.test(
      near,
    ) ||
    SEATS_UP.test(near)
  )
    return 3;
  if (/\b(?:night|evening),? (?:of )?$/.test(near)) return 2;
  return VOTED.test(near.replace(/\bpolls?\b/g, '')) ? 1 : 0;
}

/** "on Monday, seven hours after polls closed" */
const CLOCK_OF_VOTING =
  /^(?: (?:night|evening))?(?: at \d{1,2}(?:[:.]\d\d)? ?(?:[ap]m)? *)?,? (?:(?:just |only |some |about )?\w+ (?:hours?|minutes) after|(?:just |right )(?:when|as|after)) (?:the |all )?(?:polls|polling stations|polling places|polling|precincts|voting) (?:had )?(?:closed|ended|came to an end|shut)\b/;
/** "All 40 polls had reported by 10:40 p.m. on Monday": what is counted before midnight was cast that day. */
const ALL_IN_BY_NIGHT =
  /\b(?:polls|precincts|stations|wards|districts|votes|ballots)\b[^.;]{0,40}\b(?:reported|counted|tallied|in) (?:by|at|before) (?:(?:8|9|10|11)(?:[:.]?\s?\d\d)? ?pm|midnight) +on $/;
/** "took the oath on Friday evening" */
const TAKES_OFFICE =
  /\b(?:(?:took|takes|taking|take) (?:the|his|her|an|their) oath|sworn in|swearing-in|inaugurated|installed|took office)\b[^.;]{0,50}$/;
/** "with postal votes still to be added on Monday" */
const STILL_TO_DO = /\b(?:still|yet|remain\w*) to be (?!held\b)\w+ed\b[^.;,]{0,25}$/;
/** "Polling, which took place on Friday" */
const POLLING_HELD =
  /\bpolling,? (?:which |that )?(?:was held|took place|went ahead|passed off)(?: \w+)? (?:on |last )$/;
/** "had 38% of the vote on Monday with returns in from half of the polling places": mostly the day of the count. */
const COUNTED_BY_THEN =
  /^,? (?:with|after|once|when) [^.;]{0,50}\b(?:returns|counted|tallied|processed|reporting|(?:results|reports) (?:in|from))\b/;
/** The day of the count: "was still too close to call on Monday". */
const STILL_COUNTED =
  /\b(?:too (?:close|early) to (?:call|say)|in the balance|(?:was|were) still being (?:counted|tallied)|woke up)\b[^.;]{0,25}$/;

/** "overturned a majority of 20,137 to take Harrow Vale on Thursday" */
const OVERTURNED = /\boverturn(?:ed|s|ing) (?:a|the) [^.;]{0,30}\bmajority\b[^.;]{0,50} on $/;
/** "voters turned him out on Thursday" */
const VOTERS_DID =
  /\bvoters\b[^.;]{0,70}\b(?:approved|rejected|backed|passed|chose|picked|replaced|returned|ousted|unseated|ejected|punished|handed|gave|sent|turned|threw|dealt|delivered)\b[^.;]{0,45} on $/;
/** "83.7% made their way on Saturday to one of the 1,280 polling stations", "200 polling stations were open on Saturday" */
const WENT_TO_STATIONS =
  /^ to (?:one of )?(?:the |their |a )?(?:[\d,. ]+ )?(?:polling (?:stations?|places?)|ballot boxes|polls)\b/;
const STATIONS_OPEN =
  /\bpolling (?:stations|places) (?:were |had been |had |was |that )?open(?:ed)? (?:on )?$/;
/** "On Tuesday Porto answered him, and an hour after the polls shut he was gone." */
const HOURS_BEHIND =
  /^,? [^.;]{3,80}\b(?:hours?|minutes) after (?:the |all )?(?:polls|polling stations|polling places|polling|voting) (?:had )?(?:closed|ended|shut)\b/;
/** "was returned on Wednesday by 622,794 of her compatriots" */
const RETURNED_ON = /\b(?:was|were|been) returned (?:to (?:office|power) )?on $/;
/** "On Sunday three Estavians in five told their rulers no." */
const FRACTION_VOTED =
  /^,? (?:about |some |almost |nearly |over |more than |fewer than )?(?:one|two|three|four|five|six|seven|eight|nine) (?:\w+ )?(?:in|out of) (?:every )?(?:two|three|four|five|six|seven|eight|nine|ten)\b/;
/** "the figures tally with what voters told interviewers on Sunday" */
const AT_THE_DOORS = /\bvoters (?:had )?(?:told|said)\b[^.;]{0,45} on $/;
/** The same of a weekday, which reports tell of everything. */
export function weekdayScore(before: string, after: string, isPossessive: boolean): number {
  // "Sunday shows preview": a programme.
  if (
    /^ (?:(?:night|evening|morning) )?(?:shows?|market|news|bulletins?|programmes?|papers|newspapers)\b/.test(
      after,
    )
  )
    return 0;
  if (
    isPossessive &&
    /^ (?:\w+[ -]){0,3}?(?:repeat|re-?run|count|election|elections|votes?|ballots?|referendums?|run-?off|by-?election|primary|primaries|polls?|contest|race|round|caucuses|first round|second round)\b/.test(
      after,
    )
  )
    return 3;
  if (isPossessive)
    return /^ (?:official |final |preliminary )?(?:figures|results?|tally|winner|loser|defeat|victory|win|upset|landslide|triumph|map|turnout|\w+-placed)\b/.test(
      after,
    )
      ? 1
      : 0;
  if (
    /\b(?:exit polls?|turnout|participation|(?:voters|electors|citizens) (?:were )?(?:asked|decided|chose))\b[^.;]{0,70}\bon $/.test(
      before,
    )
  )
    return 1;
  if (TAKES_OFFICE.test(before) || STILL_TO_DO.test(before)) return 0;
  if (
    POLLING_HELD.test(before) ||
    CHOSEN_ON.test(before) ||
    IS_POLLING_DAY.test(after) ||
    WENT_TO_STATIONS.test(after) ||
    STATIONS_OPEN.test(before)
  )
    return 2;
  if (HOURS_BEHIND.test(after) || RETURNED_ON.test(before)) return 1;
  if (AT_THE_DOORS.test(before)) return 1;
  if (CLOCK_OF_VOTING.test(after)) return 2;
  if (COUNTED_BY_THEN.test(after)) return 0.4;
  if (ALL_IN_BY_NIGHT.test(before)) return 0.5;
  if (STILL_COUNTED.test(before)) return 0;
  if (/\b(?:counted|tallied|reporting|processed) (?:by |on |as of )?$/.test(before)) return 0;
  if (/\bout (?:on )?$/.test(before)) return 0;
  // The morning after.
  if (
    /\b(?:early|(?:early|small|first) hours of|early on|morning of|(?:(?:before|at|around) (?:dawn|daybreak|sunrise)|after midnight)(?: on)?) $/.test(
      before,
    ) ||
    /^ morning\b/.test(after)
  )
    return 0;
  if (/\b(?:will|due|only)\b[^.;]{0,45} on $/.test(before) && !/\bvoted?\b/.test(before)) return 0;
  if (
    /\b(?:due|expected|set) to\b[^.;]{0,75} on $/.test(before) &&
    !/\b(?:held|elect|choose|(?<!an? )vote|voted|polls)\b/.test(before)
  )
    return 0;
  if (/\b(?:vote|voting|polling) (?:had |has )?(?:ended|closed|finished)\b[^.;]{0,25}(?:on )?$/.test(before))
    return 2;
  if (
    /\b(?:since|until|from|before|after|by) (?:last |noon on |midnight on |[\d ]+[ap]m +(?:on )?)?$/.test(
      before,
    )
  )
    return 0;
  if (/\bpolls? (?:have |had )?(?:closed?|opened?|opens|closes)\b[^.;]{0,25}(?:on )?$/.test(before)) return 2;
  if (
    /^ (?:night|evening)\b/.test(after) &&
    /\b(?:declared (?:himself|herself|victory)|claimed victory|conceded(?: defeat)?)\b[^.;]{0,60}$/.test(
      before,
    )
  )
    return 0.5;
  if (
    /\b(?:declared|announced|proclaimed)\b[^.;]{0,60}(?:on )?$|\b(?:said|told|announced|published|released|made public|issued|unveiled|reported|conceded|wrote|tweeted|confirmed|showed|expected|declared|read out|next|on the(?! [a-z-]+ (?:[a-z-]+ )?on $)|due|certified|results?)\b[^.;]{0,25}(?:on )?$/.test(
      before,
    )
  )
    return 0;
  if (
    /\b(?:elections?|vote|votes|voted|voting|ballot|referendum|run-?off|primar(?:y|ies)|polls|round|held|elects?|elected|won|winning|finished (?:first|second)|came (?:first|top)|chooses?|decides?|contests?|by-?(?:election|poll)s?|(?:took|got|gets|polled|secured|scored|received) [\d.,]+ ?(?:%|per ?cent)|(?<!(?:out of|left|quit|entered|joined|into) the )race|nomination)\b[^.;]{0,45}(?:on |held |last )?$/.test(
      before,
    )
  )
    return 1;
  if (VOTERS_DID.test(before) || OVERTURNED.test(before) || FRACTION_VOTED.test(after)) return 1;
  if (
    (/^ (?:night|evening)\b/.test(after) && !/\b(?:released|said|told|published|update\w*)\b/.test(before)) ||
    /\b(?:midnight|late|\d ?[ap]m|\d\d ?pm) +(?:on )?$/.test(before)
  )
    return 0.6;
  return /^,? (?:(?:voter )?turnout|participation|it) was (?:about |only |just )?\d/.test(after) ||
    /^, (?:winning|defeating|beating|ousting|unseating)\b/.test(after) ||
    /^,? (?:[\p{L}\p{N}'.-]+,? ){0,12}?(?:voted|vote|went to the polls|elected|won|held|defeated|beat|lost|rejected|approved|chose)\b/u.test(
      after,
    )
    ? 1
    : 0;
}
