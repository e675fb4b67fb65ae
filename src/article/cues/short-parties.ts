/** What parties are called in short, each with the longer names that it may stand for, the likeliest first. */
const SHORT_PARTIES: Readonly<Record<string, readonly string[]>> = {
  con: ['conservatives', 'conservative party', 'tories'],
  tory: ['conservatives', 'conservative party', 'tories'],
  tories: ['conservatives', 'conservative party'],
  lab: ['labour', 'labour party'],
  ld: ['liberal democrats', 'lib dems'],
  'lib dem': ['liberal democrats', 'lib dems'],
  'lib dems': ['liberal democrats'],
  'liberal democrat': ['liberal democrats', 'lib dems'],
  lib: ['liberals', 'liberal party'],
  grit: ['liberals', 'liberal party'],
  grits: ['liberals', 'liberal party'],
  ndp: ['new democrats', 'new democratic party'],
  'new democrats': ['new democratic party'],
  reform: ['reform uk'],
  conservative: ['conservatives', 'conservative party', 'tories'],
  green: ['greens', 'green party'],
  grn: ['greens', 'green party'],
  ref: ['reform uk'],
  greens: ['green party'],
  grns: ['greens', 'green party'],
  ldem: ['liberal democrats', 'lib dems', 'lib dem'],
};

/** Longer names that a party's name may stand for, small and large alike: "con", "lib dems". */
export function longerParties(name: string): readonly string[] {
  return SHORT_PARTIES[name] ?? [];
}
