/** Who runs a vote and counts it, and the parliaments that are voted for: nobody who could have votes. */
export const NO_CONTENDER =
  /\b(?:commission|returning officer|(?:electoral|elections?) (?:board|council|court|tribunal|authority|committee|service|administration|office|management)|rada|duma|knesset|bundestag|seimas|saeima|riigikogu|riksdag|storting|folketing|lok sabha|majlis)\b|^(?:the )?(?:state|national|legislative|regional|provincial|constituent|federal) assembly$|^(?:the )?abstentions?(?: rate)?$/i;
