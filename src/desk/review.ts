import type { Reading } from '../election/accounts.ts';
import type { Edition } from '../election/edition.ts';
import type { Finding } from '../election/finding.ts';
import { refereeReport } from '../election/referee.ts';
import type { Report } from '../election/report.ts';
import { approvedReport } from './approved-report.ts';
import type { Decision, Draft } from './draft.ts';
import type { DraftFact } from './draft-fact.ts';
import { listFacts } from './draft-facts.ts';
import { touches } from './fact-path.ts';
import type { Act, Difference } from './record.ts';

/** A draft thought through: its facts, and the reading that its decisions make. */
export type Reviewed = { facts: DraftFact[]; undecided: string[]; reading: Reading };

/** `currents` are the editions that readers see now, in the order of the report's contests. */
export function review(
  draft: Draft,
  { article, report }: Reading,
  currents: readonly (Edition | undefined)[],
): Reviewed {
  const facts = listFacts(report, draft, currents);
  const decided = approvedReport(report, draft.contestIds, facts);
  const findings = [...readersFindings({ article, report }, facts), ...refereeReport(decided, article)];
  return {
    facts,
    undecided: facts.flatMap(({ path, decided: word }) => (word === null ? [path] : [])),
    reading: { article, report: { ...decided, findings } },
  };
}

/**
 * What the reader itself remarked (the referee judges anew), unless every fact it was about was dropped or edited.
 * Its paths are those of the proposal.
 */
function readersFindings({ article, report }: Reading, facts: readonly DraftFact[]): Finding[] {
  const judged = new Set(
    refereeReport(withoutFindings(report), article).map((finding) => JSON.stringify(finding)),
  );
  return report.findings.filter((finding) => {
    if (judged.has(JSON.stringify(finding))) return false;
    const touched = facts.filter(({ path }) => finding.paths.some((other) => touches(other, path)));
    return touched.length === 0 || !touched.every(({ decided }) => isRepair(decided?.decision));
  });
}

const withoutFindings = (report: Report): Report => ({ ...report, findings: [] });

function isRepair(decision: Decision | undefined): boolean {
  return decision?.is === 'drop' || decision?.is === 'edit';
}

/** What the record of an edition keeps of its draft. */
export function draftOfAct(draft: Draft, facts: readonly DraftFact[]): NonNullable<Act['draft']> {
  return {
    id: draft.id,
    sha256: draft.sha256,
    openedBy: draft.openedBy,
    openedAt: draft.openedAt,
    vouched: draft.vouched.map(({ code }) => code),
    differences: facts.flatMap(differenceOf),
  };
}

function differenceOf(fact: DraftFact): Difference[] {
  const { path, evidence, decided } = fact;
  if (decided === null || decided.decision.is === 'accept') return [];
  const { decision, by, at } = decided;
  const { value, name, area } = fact;
  const proposed = { value: value === null ? fact.asWorded : value, name: fact.about ?? name, area };
  return [
    {
      path,
      sentence: evidence[0]?.exact ?? null,
      proposed: { subject: fact.subject, ...proposed },
      decided: decision.is === 'drop' ? null : editOf(decision),
      by,
      at,
    },
  ];
}

function editOf({
  value,
  name,
  area,
}: Extract<Decision, { is: 'edit' }>): NonNullable<Difference['decided']> {
  return {
    ...(value !== undefined && { value }),
    ...(name !== undefined && { name }),
    ...(area !== undefined && { area }),
  };
}
