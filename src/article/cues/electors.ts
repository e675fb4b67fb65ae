/** "Estavians", "Togolese", "Pakistanis": lower case, so told from other people by their endings alone. */
const NATION =
  '(?!(?:veterans|politicians|musicians|physicians|technicians|historians|guardians|civilians|orphans|artisans|partisans|republicans|christians|these)\\b)(?:[\\p{L}-]{3,24}(?:ans|ese|landers|aelis|aqis|anis|eshis|epalis|emenis|aitis|waitis)|(?:new )?zealanders|islanders|villagers|townspeople|britons|scots|poles|finns|danes|swedes|turks|greeks|czechs|slovaks|slovenes|serbs|croats|kosovars|cypriots|spaniards|kazakhs|uzbeks|tajiks|turkmens|thais|filipinos|luxembourgers|montenegrins|basotho|batswana|(?:french|irish|welsh|english|swiss|dutch) (?:people|men and women))';

/** Whoever a roll lists, as a whole: no journalists, no violations, and no part of them, as prisoners or first-time voters. */
export const ELECTORS = `(?:(?:adult|eligible|registered|enrolled|qualified|paid-up|party|of (?:its|the party's|their)|[\\p{L}-]{3,24}(?:an|ish|ese|[bdlnqrt]i)) ){0,2}(?:people|persons|voters|electors|citizens|members|supporters|residents|inhabitants|adults|men and women|names|${NATION})\\b`;
