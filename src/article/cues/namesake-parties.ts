/** Parties that bear the name of a chamber or of something else, each with its rivals: where one is named, it is meant. */
const NAMESAKES: Readonly<Record<string, readonly string[]>> = {
  congress: [
    'bjp',
    'bharatiya janata party',
    'aap',
    'aam aadmi party',
    'trinamool congress',
    'tmc',
    'bsp',
    'samajwadi party',
    'bahujan samaj party',
    'janata dal',
    'shiv sena',
    'indian national congress',
  ],
  national: [
    'act',
    'nz first',
    'new zealand first',
    'maori party',
    'māori party',
    'te pāti māori',
    'te pati maori',
    'opportunities party',
    'national party',
  ],
};

/** Names, lower case, that mean a party in a text with these names in it. */
export function namesakeParties(names: ReadonlySet<string>): string[] {
  return Object.entries(NAMESAKES).flatMap(([party, rivals]) =>
    names.has(party) && rivals.some((rival) => names.has(rival)) ? [party] : [],
  );
}
