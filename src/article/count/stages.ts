import type * as z from 'zod/mini';
import type { Progress as ProgressSchema } from '../../election/report.ts';
import type { Stage } from '../../election/stage.ts';

type Progress = z.infer<typeof ProgressSchema>;

const PARTIAL =
  /\b(?:partial(?: official| preliminary| unofficial| provisional)? (?:results?|count|returns|figures)|partial official|(?:early|preliminary|provisional|incomplete|initial|unofficial|interim|first) (?:official |partial |unofficial )*(?:results?|returns|count|figures|data|numbers|tall(?:y|ies)|vote count)|votes? (?:are |were )?still being counted|counting (?:continues|continued|is (?:still )?under ?way|was (?:still )?under ?way|goes on)|(?:votes|ballots|count) (?:so far|to come)|yet to be counted|too close to call|latest results)\b/i;
const COMPLETE =
  /\b(?:all (?:the )?(?:votes|ballots|precincts|polling stations|protocols|districts) (?:have been |were |had been |been )?(?:counted|processed|reported|in\b)|(?:count|counting) (?:is |was |has been |had been )?(?:complete|completed|finished|over)|complete (?:but unofficial |preliminary |unofficial )?(?:results|returns|count)|full preliminary|complete preliminary)\b/i;
const OFFICIAL =
  /\b(?:final (?:official |election |and official |vote )*(?:results?|figures|protocol|tally|count|returns|numbers|declaration|scrutiny)|(?:announced|published|released) (?:the )?(?:official |final )+results?\b|(?:council|commission|board|court|tribunal) (?:\([a-z]{2,8}\) )?(?:has |had )?confirmed (?:on \w+ )?that [^.;]{3,80} (?:is|was elected|had won|has won)\b|official (?:final )?results (?:show|showed|were|was|announced|published|declared|from the|gave|put|confirm\w*)|officially (?:declared|announced|confirmed|proclaimed)|(?:was |were |been )?(?:declared|proclaimed|announced) (?:as )?(?:the |its )?(?:winner|president-elect|elected|duly elected|victor|president)|declared (?:the )?(?!(?:him|her|them)sel|that )(?:\w+ ){1,4}(?:winner|elected|president|president-elect|victor)\b|official (?:final )?results (?:of|in) [^.;]{0,60}\b(?:gave|give|show|showed|put|were)\b|declared results?(?! (?:from|in|for) )|(?:winner|victor|president-elect) (?:was|were|has been|had been) (?:officially |formally )?(?:declared|proclaimed)|(?:results? )?as (?:officially )?declared by the|definitive results?)\b/i;
const CERTIFIED =
  /\b(?:(?:certified|ratified|validated|approved|upheld|confirmed) (?:by the (?:constitutional|supreme|electoral)|the (?:results?|outcome|election|protocol)|results?)|(?:constitutional|supreme) (?:court|council) (?:\w+ )?(?:certified|ratified|validated|approved|upheld|confirmed)|results? (?:was|were|has been|have been) (?:certified|ratified|validated))\b/i;
const NOT_YET =
  /\b(?:will|would|due|expected|until|before|to be|only after|has \d+ days|must|should|can|could|has yet|have yet|yet to|not yet|ahead of|pending|await\w*)\b[^.]{0,60}$/i;

/** How far the count of a contest has come, in the words of its sentences; null where they do not tell. */
export function readStage(
  texts: readonly string[],
  progress: readonly Progress[],
  has: { results: boolean; exitPolls: boolean },
): Stage | null {
  if (!has.results)
    return has.exitPolls && progress.length === 0
      ? 'exit-polls'
      : progress.length > 0
        ? stageOfProgress(progress)
        : saidOf(texts, PARTIAL)
          ? 'unofficial-partial'
          : null;
  if (saidOf(texts, CERTIFIED)) return 'certified';
  const counted = progress[0]?.valuePercent;
  if (counted !== undefined && counted < 99.95) return 'unofficial-partial';
  if (counted === undefined && texts.some(countsAPart)) return 'unofficial-partial';
  const official = saidOf(texts, OFFICIAL);
  const partial = saidOf(texts, PARTIAL);
  if (official && !(partial && firstIndex(texts, PARTIAL) < firstIndex(texts, OFFICIAL))) return 'official';
  if (counted !== undefined || saidOf(texts, COMPLETE)) return 'unofficial-complete';
  return partial ? 'unofficial-partial' : null;
}

/** Whether the article speaks of final figures, so that what was counted in part is past. */
export function saysFinal(texts: readonly string[]): boolean {
  return saidOf(
    texts,
    /\b(?:final (?:official |election |vote )?(?:results?|figures|protocol|tally|count)|certified|definitive results?|(?:count|counting) (?:is|was|has been) (?:complete|finished|through|over)|all (?:of )?(?:the )?(?:\d[\d,]* )?(?:votes|ballots|boxes|tally sheets|precincts|polling stations|stations|protocols) (?:have |had |have been |were |had been )?(?:counted|processed|opened|reported)|official(?:ly)? (?:results|declared)|100 ?(?:%|percent|per cent) of)\b/i,
  );
}

function stageOfProgress(progress: readonly Progress[]): Stage {
  return (progress[0]?.valuePercent ?? 0) < 99.95 ? 'unofficial-partial' : 'unofficial-complete';
}

function firstIndex(texts: readonly string[], words: RegExp): number {
  return texts.findIndex((text) => words.test(text));
}

function saidOf(texts: readonly string[], words: RegExp): boolean {
  return texts.some((text) => {
    const match = words.exec(text);
    return match !== null && !NOT_YET.test(text.slice(Math.max(0, match.index - 80), match.index));
  });
}

/** "based on 1,604 of 1,774 precincts", "returns from 98 of Kasanda's 143 constituencies": figures of a part. */
function countsAPart(text: string): boolean {
  const match =
    /\b(?:[Bb]ased on|[Ff]rom|[Ww]ith|[Aa]fter) (\d[\d,]{0,9}) (?:out )?of (?:the |\p{Lu}[\p{L}-]{1,30}'s )?(\d[\d,]{0,9}) (?:polling )?(?:precincts|stations|constituencies|districts|protocols|tally sheets|counties|municipalities)\b/u.exec(
      text,
    );
  const [counted, all] = [match?.[1], match?.[2]].map((digits) => Number(digits?.replaceAll(',', '')));
  return counted !== undefined && all !== undefined && counted < all;
}
