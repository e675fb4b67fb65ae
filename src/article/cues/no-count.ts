/** "the Harbour Party's own count", "a tally of their own", "a sheet kept by the Yes camp": what one side says it has counted. */
const OWN_COUNT =
  /\b(?:(?:its|their|his|her) own (?:[\w-]+ ){0,2}?(?:counts?|tall(?:y|ies)|tabulations?)|(?:counts?|tall(?:y|ies)|tabulations?|figures) of (?:its|their|his|her) own|(?:sheets?|samples?|tall(?:y|ies)) (?:kept|compiled|drawn up|made|put together|collected) by (?:the )?(?:[\w'-]+ ){0,3}?(?:camps?|campaigns?|party|side|activists|supporters|agents|volunteers))\b/i;

/** "his party's private surveys": nobody outside has seen them. */
const OWN_POLLS =
  /\b(?:(?:its|their|his|her|(?:party|campaign|camp|side|team)(?:'s|s')) (?:own )?(?:private|internal|in-house|secret|confidential|unpublished) (?:[\w-]+ )?(?:polls?|polling|surveys?|research|numbers))\b/i;

/** "Had Okoro reached the runoff, Solano would have beaten her with …": what did not come to pass; not a poll's "Had the election been held today". */
const WOULD_HAVE =
  /(?:^|[,;] |\b(?:and|but|that) )(?:(?:had|if) (?!(?:the |an? |those |such |this |that |last )*(?:[\w-]+ )?(?:elections?|vote|votes|polls?|ballot|referendum|voting|people|respondents|voters) )[^,;]{4,120}|(?:without|excluding|leaving out|not counting|counting only) (?:them|it|him|her|those|these|that|the [^,;]{3,60}?)),? [^;]{0,120}?\b(?:would|might|could) have [^;]{0,60}$/i;

/** "Until he was barred in May, Solano led every survey, lastly with …": of a race in which he ran. */
const UNTIL_OUT =
  /^(?:but |and )?(?:until|before|till) (?:he|she|they|the [\w-]+|[\p{Lu}][\p{L}'. -]{1,40}?) (?:was|were|had been|pulled|dropped|withdrew|quit|died|stood)\b ?(?:barred|banned|disqualified|jailed|ruled out|struck off|excluded|assassinated|killed|out\b|down\b|aside\b|in\b|from\b)?[^,;]{0,40},[^;]{0,200}$/iu;

/** Whether the words of a sentence before a number say that no authority counted it for this vote, and no house asked it. */
export function isOfNoCount(text: string, start: number, end: number): boolean {
  const clause = text.slice(text.lastIndexOf(';', start - 1) + 1, start);
  if (OWN_COUNT.test(clause) || OWN_POLLS.test(clause) || WOULD_HAVE.test(clause) || UNTIL_OUT.test(clause))
    return true;
  return BY_OWN_COUNT.test(text.slice(end, end + REACH));
}

/** "54 percent by its own count" */
const BY_OWN_COUNT =
  /^(?: of (?:the )?(?:valid )?votes?)?,? (?:by|according to|in|on) (?:its|their|his|her) own (?:[\w-]+ )?(?:count|tally|reckoning|figures)\b/i;
const REACH = 90;
