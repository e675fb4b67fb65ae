/** Who runs a vote and counts it. */
export const ELECTION_BODY =
  /\b(?:commission|returning officer|(?:electoral|elections?) (?:board|council|court|tribunal|authority|committee|service|administration|office|management))\b/i;
