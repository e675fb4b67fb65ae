import { wordingOf } from '../election/decimals.ts';
import type { Export, ExportContextFact, ExportProgress, ExportResult } from './export.ts';
import type { Figure } from './figure.ts';

/** Every figure of an export, in the order of the file: progress, results, polls with their shares, context. */
export function listFigures({ progress, results, polls, context }: Export): Figure[] {
  return [
    ...progress.flatMap((stand, at) => progressFigures(stand, `progress[${at}]`)),
    ...results.flatMap((result, at) => resultFigures(result, `results[${at}]`)),
    ...polls.flatMap((poll, at) => pollFigures(poll, `polls[${at}]`)),
    ...context.map((fact, at) => contextFigure(fact, `context[${at}]`)),
  ];
}

function progressFigures(progress: ExportProgress, path: string): Figure[] {
  const { valuePercent, counted, total, asWorded, evidence } = progress;
  const common = { section: 'progress', name: null, of: { progress }, evidence } as const;
  const figures: Figure[] = [
    {
      ...common,
      path: `${path}.valuePercent`,
      measure: 'counted-percent',
      value: valuePercent,
      unit: 'percent',
      asWorded,
      qualifier: null,
      isEdited: isEdited(progress, 'valuePercent'),
    },
  ];
  for (const [measure, value] of [
    ['counted', counted],
    ['total', total],
  ] as const) {
    if (value === null) continue;
    figures.push({
      ...common,
      path: `${path}.${measure}`,
      measure,
      value,
      unit: 'count',
      asWorded: null,
      qualifier: null,
      isEdited: false,
    });
  }
  return figures;
}

function resultFigures(result: ExportResult, path: string): Figure[] {
  const { sharePercent, votes, seats, asWorded, qualifier } = result;
  const stated = (
    [
      ['share', 'sharePercent', 'percent', sharePercent],
      ['votes', 'votes', 'count', votes],
      ['seats', 'seats', 'count', seats],
    ] as const
  ).flatMap(([measure, key, unit, value]) => (value === null ? [] : [{ measure, key, unit, value }]));
  const common = { section: 'result', name: result.name, of: { result }, evidence: result.evidence } as const;
  if (stated.length === 0) {
    return [
      {
        ...common,
        path: `${path}.outcome`,
        measure: 'outcome',
        value: null,
        unit: null,
        asWorded,
        qualifier,
        isEdited: isEdited(result, 'outcome'),
      },
    ];
  }
  // A result keeps one wording: that of the number whose digits it has, else that of the first, which a merge prefers.
  const worded = stated.find(({ value }) => isWordingOf(asWorded, value)) ?? stated[0];
  return stated.map(({ measure, key, unit, value }) => ({
    ...common,
    path: `${path}.${key}`,
    measure,
    value,
    unit,
    asWorded: measure === worded?.measure ? asWorded : null,
    qualifier: measure === worded?.measure ? qualifier : null,
    isEdited: isEdited(result, key),
  }));
}

function pollFigures(poll: Export['polls'][number], path: string): Figure[] {
  const common = { section: 'poll', of: { poll } } as const;
  const unworded = {
    name: null,
    asWorded: null,
    qualifier: null,
    isEdited: false,
    evidence: poll.evidence,
  } as const;
  const figures: Figure[] = poll.shares.map((share, at) => {
    const { name, sharePercent, asWorded, qualifier, evidence } = share;
    return {
      ...common,
      path: `${path}.shares[${at}].sharePercent`,
      name,
      measure: 'share',
      value: sharePercent,
      unit: 'percent',
      asWorded,
      qualifier,
      isEdited: isEdited(share, 'sharePercent'),
      evidence,
    };
  });
  const { sampleSize, marginOfErrorPoints } = poll;
  if (sampleSize !== null) {
    figures.push({
      ...common,
      ...unworded,
      path: `${path}.sampleSize`,
      measure: 'sample-size',
      value: sampleSize,
      unit: 'count',
    });
  }
  if (marginOfErrorPoints !== null) {
    figures.push({
      ...common,
      ...unworded,
      path: `${path}.marginOfErrorPoints`,
      measure: 'margin-of-error',
      value: marginOfErrorPoints,
      unit: 'points',
    });
  }
  return figures;
}

function contextFigure(fact: ExportContextFact, path: string): Figure {
  const { kind, value, unit, asWorded, qualifier, evidence } = fact;
  return {
    section: 'context',
    path: `${path}.value`,
    name: null,
    measure: kind,
    value,
    unit,
    asWorded,
    qualifier,
    isEdited: isEdited(fact, 'value'),
    of: {},
    evidence,
  };
}

function isEdited({ edited = [] }: { edited?: string[] | undefined }, field: string): boolean {
  return edited.includes(field);
}

/** Whether the digits of a wording are those of the value: "92.05" are 92.05's, "nearly half" are nobody's. */
function isWordingOf(asWorded: string, value: number): boolean {
  // `wordingOf` gives a wording back only where it states the value, so what it makes of another value tells.
  return wordingOf(value, asWorded) === asWorded;
}
