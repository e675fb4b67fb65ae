import type { Mention } from '../names/names.ts';
import type { Entity } from '../names/registry.ts';
import { isKnownHouse } from '../polls/poll-sources.ts';

/** No house of pollsters, and no building that stands for who works there. */
export function isSomebody({ name }: Mention): boolean {
  return (
    !isKnownHouse(name) &&
    !isKnownHouse(name.split(' ')[0] ?? '') &&
    !/\b(?:Street|House|Court|Hall|Square|Palace|Territory|Secretary|Party|Platform|Project|Institute|Agency|Movement|Coalition|Alliance|Commission|Committee|Council|Mission|Front|Forum|Foundation|Network|Watch|Beach|City|County|Democrat|Minister)$|^(?:New|North|South|East|West|San|Santa|São|St|Saint) \p{L}+$/u.test(
      name,
    )
  );
}

const HAS_INITIAL = /^(?:\p{Lu}\. \p{Lu}\p{L}+|\p{Lu}\p{L}+ \p{Lu}\.) \p{Lu}/u;

/** Whether somebody is called "J. Ann Selzer": a pollster may bear the name of her firm. */
export const bearsInitial = ({ name }: Entity): boolean => HAS_INITIAL.test(name);
