/** It took longer than an update may. */
export class Late extends Error {
  override name = 'Late';
}

/** Gives up before the function is killed, which would tell nobody why; throws {@link Late}. */
export async function within(limitMs: number, handled: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Late()), limitMs);
  });
  // Whatever still comes of it, nobody waits for it any more.
  handled.catch(() => {});
  try {
    await Promise.race([handled, late]);
  } finally {
    clearTimeout(timer);
  }
}
