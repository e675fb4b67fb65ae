import type { VirtualTime } from '../src/simulator/virtual-time.ts';

type Act = (...args: unknown[]) => void;

/** Puts the timers and clocks of this process on simulated time; returns how to put them back. */
export function useVirtualTimers(time: VirtualTime): () => void {
  const { setTimeout, setInterval, clearTimeout, clearInterval } = globalThis;
  const { now } = Date;
  const cancelled = new WeakSet<object>();
  const begin = (act: Act, ms: number, args: unknown[], repeats: boolean) => {
    const timer = { ref: () => timer, unref: () => timer, hasRef: () => true };
    const arm = () =>
      time.after(Math.max(1, ms), () => {
        if (cancelled.has(timer)) return;
        act(...args);
        if (repeats) arm();
      });
    arm();
    return timer;
  };
  const clear = (timer: unknown) => {
    if (typeof timer === 'object' && timer !== null) cancelled.add(timer);
  };
  Object.assign(globalThis, {
    setTimeout: (act: Act, ms = 0, ...args: unknown[]) => begin(act, ms, args, false),
    setInterval: (act: Act, ms = 0, ...args: unknown[]) => begin(act, ms, args, true),
    clearTimeout: clear,
    clearInterval: clear,
  });
  Date.now = time.now;
  return () => {
    Object.assign(globalThis, { setTimeout, setInterval, clearTimeout, clearInterval });
    Date.now = now;
  };
}
