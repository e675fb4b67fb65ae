/** A clock that can be put forward, and never back. */
export type Clock = {
  now: () => Date;
  /** What is in the past changes nothing. */
  moveTo: (time: Date) => void;
  /** Called after each move. Returns what ends it. */
  listen: (listener: () => void) => () => void;
};

/** A clock that goes with another one, ahead of it by as much as it was moved. */
export function createClock(base: () => Date): Clock {
  let aheadMs = 0;
  const listeners = new Set<() => void>();
  const now = () => new Date(base().getTime() + aheadMs);
  return {
    now,
    moveTo(time) {
      const stepMs = time.getTime() - now().getTime();
      if (!(stepMs > 0)) return;
      aheadMs += stepMs;
      for (const listener of listeners) listener();
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
