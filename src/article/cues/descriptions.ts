const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Nouns that any contender may be called by: what stands with them must tell whom. */
export const GENERIC_NOUNS = set(
  'candidate nominee contender politician hopeful man woman newcomer figure member leader challenger rival opponent competitor',
);

/** "his rival", "her main challenger": in a race of two, the other one. */
export const RIVAL_NOUNS = set('rival challenger opponent adversary competitor');

/** Whose party it is: several people of an article may be one. */
export const PARTY_NOUNS = set(
  'democrat republican conservative socialist liberal green communist nationalist independent centrist leftist populist libertarian tory progressive',
);

/** Adjectives that tell nobody apart. */
export const LEFT_OUT = set(
  'former ex new old first second then current long longtime main nearest closest only chief veteran popular young outgoing',
);

/** Verbs that only contenders do. */
export const GETTING = set(
  'had has received receives got gets took takes won wins obtained obtains polled polls secured secures garnered garners gained gains scored scores polls drew captured collected attracted picked',
);
