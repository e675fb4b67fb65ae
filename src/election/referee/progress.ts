import { decimalsOf } from '../decimals.ts';
import type { Finding } from '../finding.ts';
import { halfUnit } from '../sums.ts';
import { finding } from './codes.ts';
import { countText, type Place } from './subject.ts';

const UNITS = {
  ballots: 'ballots',
  'polling-stations': 'polling stations',
  'expected-vote': 'expected vote',
  unspecified: 'count',
} as const;

export function judgeProgress({ subject: { progress }, path }: Place): Finding[] {
  return [
    ...progress.flatMap((entry, at) => impossibleProgress(entry, `${path}progress[${at}]`)),
    ...sameValueOfTwoUnits(progress, path),
  ];
}

function impossibleProgress(entry: Place['subject']['progress'][number], path: string): Finding[] {
  const { counted, total, valuePercent, asWorded } = entry;
  const isFraction = counted !== null && total !== null && total > 0;
  if (valuePercent > 100 || (isFraction && counted > total)) {
    const message = isFraction
      ? `${countText(counted)} of ${countText(total)} were counted, which is more than there are.`
      : `${valuePercent} percent were counted, which is over 100.`;
    return [finding('E105', message, 'Look for two numbers that changed places.', [path])];
  }
  if (!isFraction) return [];
  const percent = (counted / total) * 100;
  const decimals = decimalsOf(valuePercent, percentWording(asWorded));
  if (Math.abs(percent - valuePercent) <= 2 * halfUnit(decimals)) return [];
  const message = `${countText(counted)} of ${countText(total)} are ${percent.toFixed(decimals)} percent, but ${valuePercent} percent are said to be counted.`;
  return [finding('W204', message, 'See whether the percentage is of something else.', [path])];
}

/** The same percentage of ballots and of polling stations would be chance: one of the two is named wrongly. */
function sameValueOfTwoUnits(progress: Place['subject']['progress'], path: string): Finding[] {
  const stations = progress.findIndex(({ unit }) => unit === 'polling-stations');
  const others = progress.findIndex(
    ({ unit, valuePercent }) => unit === 'ballots' && valuePercent === progress[stations]?.valuePercent,
  );
  const [ofStations, ofBallots] = [progress[stations], progress[others]];
  if (ofStations === undefined || ofBallots === undefined) return [];
  const fraction =
    ofStations.counted !== null && ofStations.total !== null
      ? `, and ${countText(ofStations.counted)} of ${countText(ofStations.total)} are polling stations`
      : '';
  const message = `${ofBallots.valuePercent} percent are said to be of the ${UNITS[ofBallots.unit]} and of the ${UNITS[ofStations.unit]}${fraction}.`;
  return [
    finding('W204', message, 'Take it as the percentage of polling stations.', [
      `${path}progress[${others}]`,
      `${path}progress[${stations}]`,
    ]),
  ];
}

/** "93.35" of "93.35% of the ballots" or of "6,102 of 6,537 polling stations (93.35 percent)". */
function percentWording(asWorded: string): string {
  return /(?<![\d.,])(\d[\d.,]*)\s?(?:%|per ?cent)/.exec(asWorded)?.[1] ?? asWorded;
}
