import { PLACES } from '../cues/places.ts';
import type { Quantity } from '../numbers/quantities.ts';
import type { Token } from '../text/tokens.ts';
import type { Mention } from './names.ts';
import type { Entity } from './registry.ts';

const LEAST_OTHERS = 3;

/** Between a list's name and its share. */
const JOINT = /^(?:[–—:(,-]|with|at|on|\) [–—:(,-]|party (?:[–—:(,-]|with|at|on))?$/;

interface Listed {
  tokens: readonly Token[];
  mentions: readonly Mention[];
  quantities: readonly Quantity[];
}

/**
 * A sentence's names, and of them as a party's a country's between parties that have shares: "Harbour - 20.3%, Estavia -
 * 13.1%, …". In a list of countries none is a party.
 */
export function withCountryParties(
  { tokens, mentions, quantities }: Listed,
  partyOf: (country: string) => Entity,
): Mention[] {
  const listed = mentions.filter(({ first, last, kind }, index) => {
    const share = quantities.find((quantity) => quantity.first > last);
    const next = mentions[index + 1];
    if (
      share?.unit !== 'percent' ||
      (next !== undefined && next.first < share.first && !isShort(tokens, next))
    )
      return false;
    return kind !== 'place' ? share.first - last < 7 : isItem(tokens, first, last, share);
  });
  const countries = listed.filter(({ kind }) => kind === 'place');
  const [country, ...others] = countries;
  const isParty =
    country !== undefined &&
    others.length === 0 &&
    isCountry(country) &&
    listed.length - countries.length >= LEAST_OTHERS;
  return mentions.map((mention) =>
    isParty && mention === country ? { ...mention, kind: 'group', entity: partyOf(mention.name) } : mention,
  );
}

function isCountry({ kind, name }: Mention): boolean {
  return kind === 'place' && PLACES.get(name)?.isCountry === true;
}

/** "(SDP)" behind its long name. */
function isShort(tokens: readonly Token[], { first, last }: Mention): boolean {
  return tokens[first - 1]?.text === '(' && tokens[last + 1]?.text === ')';
}

/** ", Estavia - 13.1%": behind a list's sign or at its head, and the share next. */
function isItem(tokens: readonly Token[], first: number, last: number, share: Quantity): boolean {
  const between = tokens
    .slice(last + 1, share.first)
    .map(({ lower }) => lower)
    .join(' ');
  return /^(?:[,;:]|and|")?$/.test(tokens[first - 1]?.lower ?? '') && JOINT.test(between);
}

/** "the Estavia bloc": called one, the country's name is a part of its own; an acronym before "alliance" is a state. */
export function withPartyNoun(tokens: readonly Token[], mention: Mention): Mention {
  const noun = tokens[mention.last + 1];
  const isCalledOne =
    isCountry(mention) &&
    !mention.isPossessive &&
    /\p{Ll}/u.test(mention.name) &&
    noun?.isCapital === false &&
    /^(?:bloc|alliance|coalition|party)$/.test(noun.lower) &&
    (noun.lower !== 'party' || /^[–—:(,-]$/.test(tokens[mention.last + 2]?.text ?? ''));
  if (!isCalledOne) return mention;
  return {
    ...mention,
    name: `${mention.name} ${noun.text}`,
    kind: 'group',
    last: mention.last + 1,
    end: noun.end,
  };
}
