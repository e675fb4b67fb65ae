import type { Context, Middleware } from 'grammy/web';

export type Condition = (ctx: Context) => boolean | Promise<boolean>;

/** For `Composer.lazy`: a feature whose code is loaded with the first update that is for it. */
export function lateFeature(
  isFor: Condition,
  load: () => Promise<Middleware>,
): (ctx: Context) => Promise<Middleware[]> {
  let loading: Promise<Middleware> | undefined;
  return async (ctx) => {
    if (!(await isFor(ctx))) return [];
    loading ??= load();
    return [await loading];
  };
}
