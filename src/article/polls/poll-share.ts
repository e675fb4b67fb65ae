import type { Evidence } from '../../election/evidence.ts';
import type { Poll } from '../../election/report.ts';
import type { Quantity } from '../numbers/quantities.ts';

type Share = Poll['shares'][number];

/** A figure put down as somebody's share. */
export function shareOf(
  name: string,
  { value, asWorded, qualifier }: Pick<Quantity, 'value' | 'asWorded' | 'qualifier'>,
  evidence: Evidence,
): Share {
  return { name, sharePercent: value, asWorded, qualifier, evidence };
}

/** "About 50 percent" may be 51, "more than 50 percent" 54. */
export function isHedgeOf(
  { qualifier, sharePercent }: Pick<Share, 'qualifier' | 'sharePercent'>,
  value: number,
): boolean {
  const more = value - sharePercent;
  if (qualifier === 'exactly') return false;
  if (qualifier === 'about') return Math.abs(more) <= 2;
  return qualifier === 'over' ? more >= 0 : more <= 0;
}
