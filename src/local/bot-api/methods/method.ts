import type { Pace } from '../pace.ts';
import type { Params } from '../params.ts';
import type { World } from '../world.ts';

/** A method of the Bot API: its result, or {@link Refused} thrown. */
export type Method = (world: World, params: Params, pace: Pace) => unknown;

export type Methods = Readonly<Record<string, Method>>;
