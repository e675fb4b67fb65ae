import type { Random } from './random.ts';

/** What goes wrong with a request to the table. */
const TABLE_FAULTS = [
  'table-throttled',
  'table-write-lost',
  'table-applied-but-500',
  'table-repeated',
  'table-slow',
  'table-late-answer',
  'crash-before-table',
  'crash-after-table',
  'freeze',
] as const;

/** What goes wrong with a call of the Bot API. */
const CALL_FAULTS = [
  'call-not-written',
  'call-lost-before-acceptance',
  'call-lost-after-acceptance',
  'call-5xx-before-acceptance',
  'call-5xx-after-acceptance',
  'call-page-of-a-proxy',
  'call-slow',
  'call-id-zero',
  'flood-wait',
  'flood-wait-of-hours',
  'crash-before-call',
  'crash-after-call',
] as const;

/** Carried out long after it was sent, and perhaps after its sender has given it up. */
const LATE = 'call-late';

/** What becomes of chats and of invocations. */
const WORLD_FAULTS = [
  'blocked',
  'migrated',
  'invoked-twice',
  'stream-lost',
  'killed-by-time',
  'provoked-429',
] as const;

export type TableFault = (typeof TABLE_FAULTS)[number];
export type CallFault = (typeof CALL_FAULTS)[number] | typeof LATE;
export type FaultKind = TableFault | CallFault | (typeof WORLD_FAULTS)[number];

/** Crashes and waits of hours stop everything for long: among the faults they are rarer. */
const RARE = 1 / 8;

/** Draws faults by chance, and counts them. */
export class Faults {
  readonly counts = new Map<FaultKind, number>();
  #ofTableProbability: number;
  #ofCallProbability: number;
  readonly #random: Random;
  readonly #ofCalls: readonly CallFault[];

  /** `areCallsLate` only where every clock is right: nobody can wait for what his clock says is over. */
  constructor(random: Random, probability: number, areCallsLate = false) {
    this.#random = random;
    this.#ofTableProbability = probability;
    this.#ofCallProbability = probability;
    this.#ofCalls = areCallsLate ? [...CALL_FAULTS, LATE] : CALL_FAULTS;
  }

  get total(): number {
    return [...this.counts.values()].reduce((sum, count) => sum + count, 0);
  }

  /** From now on, of a request to the table and of a call of the Bot API. */
  happen(ofTable: number, ofCall: number): void {
    this.#ofTableProbability = ofTable;
    this.#ofCallProbability = ofCall;
  }

  ofTable(mayFreeze: boolean): TableFault | undefined {
    const fault = this.#draw(TABLE_FAULTS, this.#ofTableProbability);
    return fault === 'freeze' && !mayFreeze ? undefined : fault && this.count(fault);
  }

  ofCall(): CallFault | undefined {
    const fault = this.#draw(this.#ofCalls, this.#ofCallProbability);
    return fault && this.count(fault);
  }

  count<Kind extends FaultKind>(kind: Kind): Kind {
    this.counts.set(kind, (this.counts.get(kind) ?? 0) + 1);
    return kind;
  }

  #draw<Kind extends FaultKind>(kinds: readonly Kind[], probability: number): Kind | undefined {
    if (!this.#random.chance(probability)) return undefined;
    const kind = kinds[this.#random.whole(kinds.length)];
    const isRare = kind !== undefined && /^crash|hours|freeze/.test(kind);
    return isRare && !this.#random.chance(RARE) ? this.#draw1(kinds) : kind;
  }

  #draw1<Kind extends FaultKind>(kinds: readonly Kind[]): Kind | undefined {
    const common = kinds.filter((kind) => !/^crash|hours|freeze/.test(kind));
    return common[this.#random.whole(common.length)];
  }
}
