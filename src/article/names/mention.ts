import type { Token } from '../text/tokens.ts';
import type { Mention, NameKind } from './names.ts';

/** The words from `first` to `last` as a name that has no title. */
export function bareMention(
  tokens: readonly Token[],
  first: number,
  last: number,
  text: string,
  kind: NameKind,
): Mention {
  const [start, end] = [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0];
  return {
    name: text.slice(start, end),
    kind,
    title: null,
    first,
    last,
    lead: first,
    start,
    end,
    isPossessive: false,
    isDoubtful: false,
  };
}
