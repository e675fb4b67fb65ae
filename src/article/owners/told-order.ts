import type { Role } from '../cues/role-cue.ts';
import type { Entity } from '../names/registry.ts';
import type { Pairing } from './pairing.ts';
import type { PairingInput } from './pairing-input.ts';

/** A sentence's own word for it that its figures go to those of the list before. */
const IN_THAT_ORDER =
  /\bin (?:exactly )?(?:that|the same|this|the above|identical) (?:order|sequence)\b|\bthe same (?:parties|candidates|contenders|lists|people|names|two|three|four|five|six)\b[^.;\d]{0,40}:|\bthe order (?:being|is|was) the same\b/i;

export function isInThatOrder(text: string): boolean {
  return IN_THAT_ORDER.test(text);
}

/**
 * "On Tele Uno, in the same order: 53.8, 19.5 and 5.4 per cent": as many shares as the list before had owners are
 * theirs where the sentence says so and names none of them itself. `roles` are what each number measures.
 */
export function pairInThatOrder(
  { tokens, text, quantities, mentions, entityOf, listed }: PairingInput,
  roles: readonly Role[],
): Pairing[] | null {
  if (listed.length < 2 || !isInThatOrder(text.slice(tokens[0]?.start, tokens.at(-1)?.end))) return null;
  if (mentions.some((mention) => listed.includes(entityOf(mention)))) return null;
  if (roles.includes('votes') || roles.includes('seats')) return null;
  const shares = quantities.filter((_, at) => roles[at] === 'share');
  if (shares.length !== listed.length) return null;
  return shares.map((quantity, at) => ({ quantity, measure: 'share', entity: listed[at] ?? null }));
}

/**
 * Those who had a share each in the list that the sentences tell, null for whom nobody was found for: it begins anew with
 * whoever has one again.
 */
export class ListedOwners {
  owners: readonly (Entity | null)[] = [];

  leave(pairings: readonly Pairing[]): void {
    for (const { entity, measure } of pairings) {
      if (measure !== 'share') continue;
      this.owners = entity !== null && this.owners.includes(entity) ? [entity] : [...this.owners, entity];
    }
  }
}
