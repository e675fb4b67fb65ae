import type { Edition } from '../election/edition.ts';
import type { Finding } from '../election/finding.ts';
import type { Report } from '../election/report.ts';
import type { Decided, Draft } from './draft.ts';
import type { DraftFact } from './draft-fact.ts';
import { touches } from './fact-path.ts';
import { type StatedFact, statedIn, statedStatements } from './stated-facts.ts';

/** Every fact of a report in its own order, with what readers see now and what was decided. */
export function listFacts(
  report: Report,
  draft: Pick<Draft, 'contestIds' | 'decisions' | 'restAccepted'>,
  currents: readonly (Edition | undefined)[],
): DraftFact[] {
  const serious = report.findings.filter(({ severity }) => severity !== 'note');
  const facts = report.contests.flatMap((contest, at) => {
    const contestId = draft.contestIds[at] ?? contest.contest.id;
    return statedIn(contest, at, currents[at]).map((fact) => ({ ...fact, contestId }));
  });
  const [main = ''] = draft.contestIds;
  const statements = statedStatements(report, currents[0]).map((fact) => ({ ...fact, contestId: main }));
  return [...facts, ...statements].map((fact) => {
    const findings = serious.filter(({ paths }) => paths.some((path) => touches(path, fact.path)));
    return { ...fact, findings, mustDecide: findings.length > 0, decided: decidedOn(fact, findings, draft) };
  });
}

function decidedOn(
  { path }: StatedFact,
  findings: readonly Finding[],
  { decisions, restAccepted }: Pick<Draft, 'decisions' | 'restAccepted'>,
): Decided | null {
  const own = decisions[path];
  if (own !== undefined) return own;
  if (findings.length > 0 || restAccepted === null) return null;
  return { decision: { is: 'accept' }, ...restAccepted };
}
