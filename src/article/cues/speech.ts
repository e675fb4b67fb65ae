/** Verbs of saying, as they stand behind or before a speaker. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(
  `said says saying told tells wrote writes tweeted tweets posted added adds announced stated states declared claimed claims insisted insists noted notes warned warns
  stressed stresses argued argues explained explains confirmed acknowledged admitted vowed promised pledged urged hailed denied denies dismissed reiterated commented
  remarked quipped responded replied thanked accused called calls pointed complained praised blamed described spoke joked emphasised emphasized maintained
  recalled predicted suggested believes thinks hoped conceded acknowledges congratulated observed alleged asserted estimated estimates retorted retorts crowed
  cautioned cautions countered lamented mused boasted concluded complains apologised apologized appealed fumed thundered shouted shouts answered answers remarks reckoned reckons grumbled grumbles groused sighed scoffed snapped exclaimed roared declares announces admits concedes vows pledges promises warns denies rejected rejects asks asked accuses praises hails blames attributed compared likened expressed talked criticised criticized condemned greeted invited
  jokes quips proclaims proclaimed summed reported reports wished voiced termed demanded demands`.split(
    /\s+/,
  ),
);

/** Some verbs also tell plain events ("declared winner", "called for Thursday"): these need words of the speaker behind them. */
export const WEAK_SPEECH_VERBS: ReadonlySet<string> = new Set(
  'declared announced called calls pointed confirmed thanked praised accused described spoke hailed dismissed denied conceded congratulated pledged promised vowed urged predicted suggested blamed claimed acknowledged believes thinks hoped observed posted states admitted recalled responded alleged complained estimated estimates answered answers reported reports wished appealed proclaims proclaimed summed concluded declares announces admits concedes vows pledges promises denies rejected rejects asks asked accuses praises hails blames attributed compared likened expressed talked criticised criticized condemned greeted invited roared roars snapped sighed shouted shouts exclaimed grumbled grumbles scoffed voiced termed demanded demands'.split(
    ' ',
  ),
);

/** Nouns that say what somebody is. */
export const ROLE_NOUNS =
  /\b(?:president|taoiseach|tánaiste|treasurer|president-elect|mayor-elect|minister|premier|chancellor|chairman|chairwoman|chairperson|chair|chief|head|leader|director|secretary|spokesman|spokeswoman|spokesperson|mayor|governor|senator|candidate|nominee|analyst|expert|professor|lecturer|researcher|ambassador|commissioner|mp|mep|lawmaker|deputy|councillor|representative|congressman|congresswoman|speaker|manager|strategist|adviser|advisor|pollster|editor|economist|lawyer|judge|activist|officer|official|member|founder|co-founder|scientist|historian|sociologist|observer|monitor|envoy|rapporteur|coordinator|delegate|voter|resident|student|teacher|farmer|worker|organiser|organizer|campaigner|aide|author|journalist|correspondent|reporter|challenger|incumbent|general|king|queen|prince|bishop|archbishop|pope|successor|rival|opponent|fellow|attorney|prosecutor|pensioner|owner|winner|runner-up|politician|premier|rector|dean|vice-president|statistician|auditor|registrar|clerk|principal|returning officer|boss|host)s?\b/i;

/** Through what it was said. */
export const MEDIUM: readonly RegExp[] = [
  /\bon (?:(?:his|her|its|their|the|a) )?((?:official |personal |verified )?(?:social media (?:accounts?|pages?)|social media|social network|twitter(?: account| page)?|facebook(?: page| account| post)?|telegram(?: channel| account)?|x account|instagram(?: account)?|website|blog|weibo|state (?:tv|television)|television|(?:national|public|local|regional) (?:radio|television|tv|broadcaster)|radio|vkontakte(?: page)?|truth social))\b/i,
  /\bin (?:a|an|his|her|its|their) ((?:\w+ ){0,2}?(?:statement|tweet|interview|speech|post|letter|address|briefing|press conference|news conference|video|message|televised address|acceptance speech|victory speech|blog|column|facebook post|phone call|email|call))\b/i,
  /\bat a ((?:news|press) conference|briefing|rally|media briefing)\b/i,
  /\btold (?:the )?((?:\p{Lu}[\p{L}\d'-]*(?: (?:\p{Lu}|\d)[\p{L}\d'-]*){0,4})|reporters|journalists)/u,
];
