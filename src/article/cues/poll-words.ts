/** Where a text speaks of a poll, not of polls that open, close or are gone to. */
export const POLL_WORDS =
  /\b(?:exit[- ]polls?|exit[- ]surveys?|opinion polls?|straw polls?|polls?|surveys?|quick count|parallel (?:vote tabulation|count)|polling (?:firm|company|institute|agency|average|organi[sz]ation|data)|pollsters?|trackers?)\b/g;

/** What may not surround "polls": the voting itself, and being at the top of the vote. */
export const NO_POLL_BEFORE =
  /(?:\b(?:close of|closing of|opening of|the|to the|at the|from the|of the|when|as|after|before|until|early|to|heading to the|topped the|top of the|headed the|head of the|leads the|leave the|leaving the|go to|vote at) )$/;
export const NO_POLL_AFTER =
  /^ (?:open|opens|opened|opening|close|closes|closed|closing|station|stations|workers?|officials?|watchers?|day|places?|were (?:open|closed)|are (?:open|closed)|will (?:open|close)|had (?:closed|opened)|shut|on (?:sunday|monday|tuesday|wednesday|thursday|friday|saturday)|in (?:the )?(?:country|capital)|site|sites|booths?|tax)\b/;
export const NO_POLL_PHRASE =
  /\b(?:go|goes|going|went|gone|head|heads|headed|heading|return|returned|came|flock|flocked|flocking|turn out|at|to|leaving|from) (?:\w+ )?to? ?the polls$|\b(?:at|to|leaving|from|topped|top of|head of|before) the polls$/;

/** A name with one of these may be a pollster's. */
export const POLLSTER_WORDS =
  /\b(?:research|institute|cent(?:er|re)|sociolog\w*|opinion|monitor\w*|polls?|polling|survey\w*|university|college|foundation|marketing|strateg\w*|consult\w*|statisti\w*|barometer|data|analytics|insights?|gallup|ipsos|yougov|gfk|kantar|harris|levada|vtsiom|quinnipiac|marist|rasmussen|monmouth|emerson|siena|ifop|elabe|opinionway|harris|bva|demoscop\w*|metroscopia|sora|infratest|forsa|insa|emnid|survation|comres|icm|opinium|datafolha|ibope|quaest|mitofsky|newspoll|edison|group|oracle|metrics|lab)\b/i;
export const NO_POLLSTER_WORDS =
  /\b(?:election|electoral|commission|committee|party|government|ministry|court|parliament|alliance|board|bureau)\b/i;

export const POLL_VERBS =
  /^(?:gives?|gave|giving|puts?|putting|had|has|have|shows?|showed|saw|sees|found|finds|estimates?|estimated|projects?|projected|predicts?|predicted|forecasts?|indicates?|indicated|suggests?|suggested|recorded|measured|reported|placed|places|credited|credits)$/;

/** How interviews were made, in the words reports use. */
export const POLL_MODES =
  /\b(?:by (?:tele)?phone|telephone|online|face-to-face|face to face|in person|by mail|by post|on the internet|live interviewers?|automated calls|robocalls?|landlines? and (?:cell|mobile) ?phones?|text messages?)\b/i;
