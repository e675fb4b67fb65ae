type Asynchronous<T> = { [Verb in keyof T]: (...asked: never[]) => Promise<unknown> };

/**
 * Something whose code is loaded when it is first asked for anything: a cold start loads what it answers with, and no
 * more. What is `known` answers without that.
 */
export function late<T extends Asynchronous<T>>(load: () => Promise<T>, known: Partial<T> = {}): T {
  let loading: Promise<T> | undefined;
  const answer =
    (verb: keyof T) =>
    async (...asked: never[]) => {
      loading ??= load();
      return (await loading)[verb](...asked);
    };
  return new Proxy(known, {
    get(_, name) {
      const verb = name as keyof T;
      // It is no promise: whoever awaits it asks for "then".
      return name === 'then' || typeof name === 'symbol' ? undefined : (known[verb] ?? answer(verb));
    },
  }) as T;
}
