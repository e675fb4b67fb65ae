/** The time and its passing, as whoever runs a job has them: a machine's own, or a simulated one. */
export type Clock = {
  /** Milliseconds since 1970, UTC. */
  now: () => number;
  wait: (ms: number) => Promise<void>;
};

/** ISO 8601 in UTC with milliseconds, so that texts sort as times do. */
export function isoTime(ms: number): string {
  return new Date(ms).toISOString();
}
