import type { Token } from '../text/tokens.ts';
import type { Entity } from './registry.ts';

/** `unknown` is a single word that may be a surname, a party or a place. */
export type NameKind = 'person' | 'group' | 'place' | 'option' | 'unknown';

/** A name where it stands. Tokens `first` to `last` hold the name without its title. */
export interface Mention {
  name: string;
  kind: NameKind;
  /** "CEC Chairman" before the name, as written; null without one. */
  title: string | null;
  first: number;
  last: number;
  /** The first token of title and name together. */
  lead: number;
  start: number;
  end: number;
  isPossessive: boolean;
  /** A lone capitalised word that begins its sentence: perhaps no name at all. */
  isDoubtful: boolean;
  /** Whom a description means, which the registry does not know by its words. */
  entity?: Entity;
}

/** The words from `first` to `last` as a name that has no title. */
export function bareMention(
  tokens: readonly Token[],
  first: number,
  last: number,
  text: string,
  kind: NameKind,
): Mention {
  const [start, end] = [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0];
  return {
    name: text.slice(start, end),
    kind,
    title: null,
    first,
    last,
    lead: first,
    start,
    end,
    isPossessive: false,
    isDoubtful: false,
  };
}
