/** The update that a line of the log belongs to, as a keyed hash. */
type Belonging = { update?: string };

const underWay = new Set<{ update: string }>();

/**
 * What is logged until the job has ended belongs to the update. `AsyncLocalStorage` would follow each of several, and costs
 * Node 20 an eighth of all that a warm function does; AWS hands over one event at a time.
 * https://docs.aws.amazon.com/lambda/latest/dg/lambda-concurrency.html
 */
export async function ofUpdate<T>(update: string, job: () => Promise<T>): Promise<T> {
  const entry = { update };
  underWay.add(entry);
  try {
    return await job();
  } finally {
    underWay.delete(entry);
  }
}

/** Nothing while two are under way, as when one was too late for its answer and still goes on. */
export function updateUnderWay(): Belonging {
  const [update, ...others] = new Set(Array.from(underWay, (entry) => entry.update));
  return update === undefined || others.length > 0 ? {} : { update };
}
