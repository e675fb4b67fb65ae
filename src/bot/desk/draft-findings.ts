import type { Draft } from '../../desk/draft.ts';
import type { DraftFact } from '../../desk/draft-fact.ts';
import type { DraftView } from '../../desk/draft-view.ts';
import type { Finding } from '../../election/finding.ts';
import type { Locale } from '../../messages/locales.ts';
import type { Block, Button } from '../../messages/message.ts';
import type { Words } from '../../messages/words.ts';
import { draftPress } from './draft-press.ts';
import { cutText } from './paging.ts';

const MAX_FINDINGS = 4;
const MAX_FINDING = 280;

/** The referee's own sentences name figures, and stand in reports and exports too. */
const REFEREE_LOCALE: Locale = 'en';

/** What holds the draft back, then what is worth a look. */
export function findingBlocks(view: DraftView, words: Words): Block[] {
  const { report, facts } = view;
  const warnings = report.findings.filter(
    (finding) => finding.severity === 'warning' && !isSettled(finding, facts),
  );
  return [
    ...listBlocks(words.say('draft-errors'), openErrors(view), words),
    ...listBlocks(words.say('draft-warnings'), warnings, words),
  ];
}

/** The errors in what is decided so far, and in what is left to decide, that nobody has vouched for. */
export function openErrors({ draft, errors, report, facts }: DraftView): Finding[] {
  const vouched = new Set(draft.vouched.map(({ code }) => code));
  const proposed = report.findings.filter(
    (finding) => finding.severity === 'error' && !vouched.has(finding.code) && !isSettled(finding, facts),
  );
  const all = [...errors, ...proposed];
  return all.filter((one, at) => all.findIndex((other) => other.message === one.message) === at);
}

/** The proposal's finding is settled once every fact that it touches has been decided. */
function isSettled({ code, message }: Finding, facts: readonly DraftFact[]): boolean {
  const touched = facts.filter(({ findings }) =>
    findings.some((each) => each.code === code && each.message === message),
  );
  return touched.length > 0 && touched.every(({ decided }) => decided !== null);
}

function listBlocks(heading: string, findings: readonly Finding[], words: Words): Block[] {
  if (findings.length === 0) return [];
  const shown = findings.slice(0, MAX_FINDINGS).map((finding) => findingItem(finding, words));
  const more = findings.length - shown.length;
  const items = more > 0 ? [...shown, words.say('draft-more', { count: more })] : shown;
  return [paragraph(heading), { type: 'list', items: items.map((item) => [item]) }];
}

/** The referee's sentence with its code, and the likely repair. */
export function findingItem({ code, message, repair }: Finding, words: Words): string {
  const english = repair === null ? message : `${message} ${repair}`;
  const item =
    words.locale === REFEREE_LOCALE
      ? words.say('finding', { code, message: english })
      : words.say('finding-abroad', {
          code,
          meaning: words.say(`meaning-${code.toLowerCase()}`),
          message: english,
        });
  return cutText(item, MAX_FINDING);
}

/** An editor may vouch for what the referee holds for an error: the source says so, odd as it is. */
export function vouchButtons(draft: Draft, findings: readonly Finding[], words: Words): Button[] {
  const vouched = new Set(draft.vouched.map(({ code }) => code));
  const errors = findings.filter(({ severity, code }) => severity === 'error' && !vouched.has(code));
  return [...new Set(errors.map(({ code }) => code))].slice(0, 3).map((code) => ({
    label: words.say('button-vouch', { code }),
    press: draftPress(draft, 'vouch', Number(code.slice(1))),
  }));
}

function paragraph(text: string): Block {
  return { type: 'paragraph', text: [text] };
}
