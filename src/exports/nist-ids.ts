import type { Export } from './export.ts';
import { withAttributes, type XmlElement, xml } from './xml.ts';

/** The names of a report's objects, by which its parts refer to each other, and the language its names are in. */
export type NistIds = {
  /** Every name with a result, each once, in the order of the export. */
  names: readonly string[];
  parties: readonly string[];
  areas: readonly string[];
  office: 'office';
  language: string;
  /** The reporting unit of an area; null is the whole contest. */
  unitOf(area: string | null): string;
  candidateOf(name: string): string;
  selectionOf(name: string): string;
  partyOf(party: string): string;
};

export function nistIds({ results, sources }: Export, isOfLists: boolean): NistIds {
  const names = distinct(results.map(({ name }) => name));
  const areas = distinct(results.flatMap(({ area }) => area ?? []));
  const parties = isOfLists ? names : distinct(results.flatMap(({ party }) => party ?? []));
  return {
    names,
    parties,
    areas,
    office: 'office',
    language: xsdLanguage(sources[0]?.language ?? ''),
    unitOf: (area) => (area === null ? 'unit' : `unit-${areas.indexOf(area) + 1}`),
    candidateOf: (name) => `candidate-${names.indexOf(name) + 1}`,
    selectionOf: (name) => `selection-${names.indexOf(name) + 1}`,
    partyOf: (party) => `party-${parties.indexOf(party) + 1}`,
  };
}

/** A name as NIST writes them, with its language. */
export function nistName(text: string, language: string): XmlElement {
  return withAttributes(xml('Text', text), { Language: language });
}

/** A language tag that xsd:language allows; "und" (undetermined) for any other. */
function xsdLanguage(language: string): string {
  return /^[a-z]{1,8}(-[a-z0-9]{1,8})*$/i.test(language) ? language : 'und';
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
