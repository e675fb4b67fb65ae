import type { Mention } from './names.ts';
import type { PollDraft } from './poll-desk.ts';
import type { PollReference } from './polls.ts';
import type { Quantity } from './quantities.ts';
import type { Sentence } from './sentences.ts';

/** The poll whose figure this is: the last one spoken of before it, or one that closes the clause behind it. */
export function governing(
  quantity: Quantity,
  references: readonly PollReference[],
  drafts: ReadonlyMap<PollReference, PollDraft>,
  carried: PollDraft | null,
  sentence: Sentence,
): PollDraft | null {
  const words = sentence.text.toLowerCase();
  const at = quantity.start - sentence.start;
  const named = references.find(
    (reference) => reference.start >= quantity.end && reference.start - quantity.end < 40,
  );
  if (
    named !== undefined &&
    /^ ?(?:of (?:the )?votes? )?\(?(?:according to|in|by|from)? ?(?:an?|the|its)? ?$/.test(
      words.slice(quantity.end - sentence.start, named.start - sentence.start),
    )
  ) {
    return drafts.get(named) ?? null;
  }
  const before = references.findLast((reference) => reference.start < quantity.start);
  if (before !== undefined) {
    const between = words.slice(before.end - sentence.start, at);
    const isCounter =
      /\b(?:but|while|whereas|although|though|compared)\b[^;]*\b(?:count|counted|results?|commission|official|actually|ballots)\b|;[^;]*\b(?:count|counted|results?|commission|official)\b/.test(
        between,
      );
    return isCounter ? null : (drafts.get(before) ?? null);
  }
  const behind = references.find((reference) => reference.start >= quantity.end);
  if (behind !== undefined) {
    const between = words.slice(quantity.end - sentence.start, behind.start - sentence.start);
    if (
      /\b(?:according to|in an?|in the|by an?|by the|of an?|of the|based on|citing|from an?|from the|an?|the|per|latest|new)\b[^;]{0,60}$/.test(
        between,
      ) &&
      !/\b(?:in line with|than|close to|similar|match\w*|confirm\w*|contrast|unlike|after|before|contradict\w*|as)\b/.test(
        between,
      )
    ) {
      return drafts.get(behind) ?? null;
    }
  }
  return carried;
}

/** Whether a sentence is about a part of those asked ("among women"), or about something else than the vote. */
export function hasSubgroup(words: string): boolean {
  return /\b[Aa]mong (?!(?:all |the |those |them\b)?(?:likely|registered|decided|eligible)? ?(?:voters|adults|respondents|electors|party members|members)\b(?! (?:in [\w ]+ )?(?:aged|younger|older|under|over|who|paying|with|without|from|of|in rural|in urban)))(?:[\w-]+ ){0,9}?(?:women|men|independents|democrats|republicans|bloc|younger|older|voters|whites|blacks|latinos|hispanics|people|graduates|catholics|evangelicals|supporters|paying|aged|under|over|youth|workers|farmers|protestants|muslims)\b|\b(?:crossbreak|cross-break|subsample|sub-sample|approval rating|approve of|right direction|wrong (?:track|road|direction)|highest rating|own rating|net rating)\b/i.test(
    words,
  );
}

/** Whether the figure at an offset of the sentence is of an earlier poll: "last month", "in the previous survey". */
export function isOldPoll(text: string, at: number): boolean {
  return (
    /\b(?:last month|a month (?:ago|earlier)|last week|a week (?:ago|earlier)|previous (?:poll|survey)|earlier (?:poll|survey)|in (?:a|the) (?:poll|survey) (?:last|a)|last (?:january|february|march|april|may|june|july|august|september|october|november|december))\b[^,;]{0,60}$/i.test(
      text.slice(Math.max(0, at - 120), at),
    ) ||
    /^[^,;]{0,25}\b(?:last month|a month (?:ago|earlier)|last week|a week (?:ago|earlier)|in (?:the|its) previous (?:poll|survey))\b/i.test(
      text.slice(at),
    )
  );
}

/** Whether a sentence speaks of what is expected, so that its seats are nobody's yet. */
export function isProjected(text: string): boolean {
  return /\b(?:project\w*|on track|on course|expected to|predict\w*|forecast\w*|exit polls?|could|would|set to|likely to)\b/i.test(
    text,
  );
}

/** The place that a poll's figure is for: "in Florida" in the same clause. */
export function areaNear(
  quantity: Quantity,
  mentions: readonly Mention[],
  sentence: Sentence,
): string | null {
  const places = mentions.filter(
    (mention) =>
      mention.kind === 'place' &&
      /^(?:in|for|of|across)$/.test(sentence.tokens[mention.lead - 1]?.lower ?? ''),
  );
  if (places.length === 0) return null;
  const behind = places.find(
    (place) =>
      place.start > quantity.end &&
      !/[;.]|\band\b|\bbut\b/.test(
        sentence.text.slice(quantity.end - sentence.start, place.start - sentence.start),
      ) &&
      place.start - quantity.end < 45,
  );
  const before = places.findLast((place) => place.end < quantity.start);
  return before?.name ?? behind?.name ?? null;
}

/** The place a sample was asked in, where a sentence tells several samples apart by place. */
export function sampleArea(
  quantity: Quantity,
  mentions: readonly Mention[],
  sentence: Sentence,
): string | null {
  const behind = mentions.find(
    (mention) =>
      mention.kind === 'place' &&
      mention.start > quantity.end &&
      mention.start - quantity.end < 40 &&
      sentence.tokens[mention.lead - 1]?.lower === 'in',
  );
  const others = mentions.filter(
    (mention) => mention.kind === 'place' && sentence.tokens[mention.lead - 1]?.lower === 'in',
  );
  return others.length >= 2 ? (behind?.name ?? null) : null;
}
