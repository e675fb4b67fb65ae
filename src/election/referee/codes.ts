import type { Finding, Severity } from '../finding.ts';

/**
 * Everything the referee may remark, by stable code: E is certain to be wrong and holds publication, W is shown to
 * the editor, N explains. `docs/findings.md` has an example of each and what to do. E001 to E006 are refusals of a
 * document that is no report.
 */
export const FINDINGS = {
  E101: 'A share is over 100 percent.',
  E102: 'The shares add up to far more than 100 percent.',
  E103: 'Votes and shares contradict each other, whatever the total.',
  E104: 'Candidates have more votes than there are.',
  E105: 'More was counted than there is to count.',
  E106: 'More people voted than may vote.',
  W201: 'The shares add up oddly.',
  W202: 'The shares are not shares of the valid votes stated.',
  W203: 'A candidate stands in the list twice.',
  W204: 'The progress of the count does not fit its unit.',
  W205: 'Headline and body give different numbers.',
  W206: 'The words say who won, but the count is not final.',
  W207: 'Somebody is said to lead whom the figures put behind.',
  W208: 'The turnout does not fit the voters.',
  W209: 'The votes do not add up to their total.',
  W301: 'A later article has counted less.',
  W302: 'Votes went down.',
  W303: 'A later article is of a lower stage.',
  W304: 'Two sources disagree about the same count.',
  W305: 'Two sources disagree about the same poll.',
  N401: 'It is not said when a poll was taken.',
  N402: 'Dateline and day of publication are apart.',
  N403: 'An article is there more than once.',
  N404: 'Everything rests on one source.',
  N405: 'A share is less precise than the others, and the sum is off.',
  N406: 'An editor vouches for figures that look wrong.',
} as const;
export type FindingCode = keyof typeof FINDINGS;

const SEVERITIES: Record<string, Severity> = { E: 'error', W: 'warning', N: 'note' };

/** A finding whose severity follows its code's letter. */
export function finding(
  code: FindingCode,
  message: string,
  repair: string | null,
  paths: readonly string[],
): Finding {
  return { code, severity: SEVERITIES[code.charAt(0)] ?? 'note', message, repair, paths: [...paths] };
}
