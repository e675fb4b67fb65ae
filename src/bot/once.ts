import type { Context, MiddlewareFn } from 'grammy/web';

/**
 * What becomes of an update that changes something or takes several calls. `taken`: handle it and finish the claim.
 * `done`: it was handled. `busy`: another delivery of it is being handled. `crashed`: whoever handled it died, twice.
 */
export type Claim = 'taken' | 'done' | 'busy' | 'crashed';

export interface ClaimStore {
  claimUpdate(chatId: number, updateId: number): Promise<Claim>;
  finishUpdate(chatId: number, updateId: number): Promise<void>;
}

/** Another delivery of this update is being handled at this moment; Telegram shall ask again. */
export class UpdateBusy extends Error {
  override name = 'UpdateBusy';
  /** As long as it may take. */
  readonly forMs: number;

  constructor(forMs = 5_000) {
    super();
    this.forMs = forMs;
  }
}

/** Whoever handled this update died of it every time. */
export class UpdateCrashed extends Error {
  override name = 'UpdateCrashed';
}

/** Lets every update through once, whatever is delivered again. */
export function once(claims: ClaimStore): MiddlewareFn<Context> {
  return async (ctx, next) => {
    const { chatId, update } = ctx;
    if (chatId === undefined) return next();
    switch (await claims.claimUpdate(chatId, update.update_id)) {
      case 'taken':
        await next();
        return claims.finishUpdate(chatId, update.update_id);
      case 'done':
        return;
      case 'busy':
        throw new UpdateBusy();
      case 'crashed':
        throw new UpdateCrashed();
    }
  };
}
