import type { Draft } from '../desk/draft.ts';
import type { DraftFact } from '../desk/draft-fact.ts';
import type { DraftView } from '../desk/draft-view.ts';

/** One draft a line. */
export function draftLine({ id, state, schedule, contestIds, title, openedAt, expiresAt }: Draft): string {
  const until = schedule === null ? `until ${expiresAt}` : `to publish at ${schedule.publishAt}`;
  return `${id}  ${state}  ${contestIds.join(', ')}  ${title ?? '(no title)'}  opened ${openedAt}, ${until}`;
}

/** A draft with each fact beside its sentence, its decision and its path, and what still holds it back. */
export function draftText(view: DraftView): string {
  const { draft, facts, undecided, errors, report } = view;
  const findings = report.findings.map(({ code, severity, message }) => `  ${code} ${severity}: ${message}`);
  const open = undecided.length === 0 ? 'every fact is decided' : `${undecided.length} facts to decide`;
  const held = errors.length === 0 ? '' : `; to vouch for: ${errors.map(({ code }) => code).join(', ')}`;
  return [draftLine(draft), ...findings, ...facts.map(factText), `${open}${held}`].join('\n');
}

function factText(fact: DraftFact): string {
  const { path, subject, name, about, area, asWorded, state, evidence } = fact;
  const from = state.is === 'changed' ? ` from ${state.from.asWorded}` : '';
  const what = [subject, about ?? name, area, asWorded].filter((part) => part !== null).join(' ');
  const sentence = evidence[0] === undefined ? '' : `\n    “${evidence[0].exact.replace(/\s+/g, ' ')}”`;
  return `  ${path}\n    ${what} (${state.is}${from}): ${decisionText(fact)}${sentence}`;
}

function decisionText({ decided, mustDecide }: DraftFact): string {
  if (decided === null) return mustDecide ? 'must be decided by itself' : 'not decided';
  const { decision, by } = decided;
  switch (decision.is) {
    case 'accept':
      return `accepted by ${by}`;
    case 'drop':
      return `dropped by ${by}`;
    case 'edit': {
      const { value, name, area } = decision;
      const fields = { value, name, area: area === null ? 'the whole contest' : area };
      const edits = Object.entries(fields).flatMap(([field, to]) =>
        to === undefined ? [] : [`${field} ${to}`],
      );
      return `edited by ${by}: ${edits.join(', ')}`;
    }
  }
}
