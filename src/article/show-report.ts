import type { Evidence } from '../election/evidence.ts';
import type { ContestReport, Poll, Report } from '../election/report.ts';

/**
 * A report for people at a terminal: each figure beside its sentence with the number marked (»92.05%«), then
 * the statements, what was set aside and why, and the findings. `text` is the article's normalised text.
 */
export function showReport(report: Report, text: string): string {
  const { article } = report;
  const lines: string[] = [];
  lines.push(article.title ?? '(no title)');
  const source = [article.publisher, article.agency, article.publishedOn, article.url].filter(
    (part) => part !== null,
  );
  lines.push(
    `  ${source.length > 0 ? source.join(', ') : 'source not stated'}`,
    `  text sha256 ${article.sha256}`,
  );
  for (const contest of report.contests) lines.push('', ...contestLines(contest, text));
  if (report.statements.length > 0) lines.push('', 'Statements');
  for (const { speaker, role, medium, quote } of report.statements) {
    const who = [speaker, role].filter((part) => part !== null).join(', ');
    lines.push(`  ${who}${medium === null ? '' : ` (${medium})`}: ${clip(quote)}`);
  }
  if (report.setAside.length > 0) lines.push('', 'Set aside');
  for (const { value, unit, why, evidence } of report.setAside) {
    lines.push(`  ${value} ${unit}, ${why.replaceAll('-', ' ')}: ${clip(evidence.exact)}`);
  }
  if (report.findings.length > 0) lines.push('', 'Findings');
  for (const { code, severity, message, repair } of report.findings) {
    lines.push(`  ${code} ${severity}: ${message}${repair === null ? '' : ` ${repair}`}`);
  }
  return `${lines.map(printable).join('\n')}\n`;
}

function contestLines(report: ContestReport, text: string): string[] {
  const { contest, stage } = report;
  const about = [contest.place, contest.office, contest.electionDate]
    .filter((part) => part !== null)
    .join(', ');
  const lines = [`${contest.id}: ${about || contest.kind}; stage ${stage ?? 'not stated'}`];
  for (const { valuePercent, asWorded, evidence } of report.progress)
    lines.push(...figureLines(`counted: ${valuePercent}%`, asWorded, evidence, text));
  for (const result of report.results) {
    const figures = [
      result.sharePercent === null ? null : `${result.sharePercent}%`,
      result.votes === null ? null : `${counted(result.votes)} votes`,
      result.seats === null ? null : `${result.seats} seat${result.seats === 1 ? '' : 's'}`,
      result.outcome,
    ].filter((part) => part !== null);
    const label = [result.name, result.party === null ? null : `(${result.party})`, result.area].filter(
      (part) => part !== null,
    );
    const [first, ...others] = result.evidence;
    if (first === undefined) continue;
    lines.push(...figureLines(`${label.join(' ')}: ${figures.join(', ')}`, result.asWorded, first, text));
    const votes = result.votes === null ? '' : counted(result.votes);
    for (const other of others) lines.push(sentenceLine(votes, other, text));
  }
  for (const poll of report.polls) {
    lines.push(`  ${pollLine(poll)}`);
    for (const { name, sharePercent, asWorded, evidence } of poll.shares) {
      lines.push(...figureLines(`${name}: ${sharePercent}%`, asWorded, evidence, text, '    '));
    }
  }
  for (const { kind, value, unit, qualifier, asWorded, evidence } of report.context) {
    const hedge = qualifier === 'exactly' ? '' : `${qualifier} `;
    const label = `${kind.replaceAll('-', ' ')}: ${hedge}${unit === 'percent' ? `${value}%` : counted(value)}`;
    lines.push(...figureLines(label, asWorded, evidence, text));
  }
  return lines;
}

/** As English articles write a number of people: "1,204,511". */
function counted(number: number): string {
  return number.toLocaleString('en');
}

/** Who asked whom, when and how: what is needed to weigh a poll, as far as the article tells it. */
function pollLine(poll: Poll): string {
  const house = [poll.pollster ?? 'pollster not stated', ...poll.partners].join(' with ');
  const days = poll.fieldwork === null ? [] : [poll.fieldwork.start, poll.fieldwork.end];
  const told = [
    poll.sponsor === null ? null : `for ${poll.sponsor}`,
    poll.area === null ? null : `in ${poll.area}`,
    poll.sampleSize === null ? null : `${counted(poll.sampleSize)} asked`,
    poll.universe,
    poll.mode,
    poll.marginOfErrorPoints === null ? null : `±${poll.marginOfErrorPoints} points`,
    [...new Set(days.filter((day) => day !== null))].join(' to ') || null,
  ];
  return [`${poll.kind} poll`, house, ...told.filter((part) => part !== null)].join(', ');
}

function figureLines(
  label: string,
  asWorded: string,
  evidence: Evidence,
  text: string,
  indent = '  ',
): string[] {
  return [`${indent}${label}`, sentenceLine(asWorded, evidence, text, indent)];
}

/** An evidence's sentence on one line, with the number marked where it stands there in these words. */
function sentenceLine(asWorded: string, { start, end }: Evidence, text: string, indent = '  '): string {
  const sentence = text.slice(start, end);
  const at = asWorded === '' ? -1 : findWhole(sentence, asWorded);
  const unit =
    at === -1 ? '' : (/^ ?(%|percent|per cent)/.exec(sentence.slice(at + asWorded.length))?.[0] ?? '');
  const stop = at + asWorded.length + unit.length;
  const marked =
    at === -1 ? sentence : `${sentence.slice(0, at)}»${sentence.slice(at, stop)}«${sentence.slice(stop)}`;
  return `${indent}    ${marked.replaceAll('\n', ' ')}`;
}

/** Where a wording stands as a number of its own: the 2 of "2%", not the one of "2.19%". */
function findWhole(sentence: string, asWorded: string): number {
  for (let at = sentence.indexOf(asWorded); at !== -1; at = sentence.indexOf(asWorded, at + 1)) {
    const isPart =
      /\d[.,]?$/.test(sentence.slice(Math.max(at - 2, 0), at)) ||
      /^[.,]?\d/.test(sentence.slice(at + asWorded.length, at + asWorded.length + 2));
    if (!isPart) return at;
  }
  return -1;
}

function clip(words: string): string {
  const line = words.replaceAll('\n', ' ');
  return line.length <= 160 ? line : `${line.slice(0, 159)}…`;
}

/** Nothing of an article may steer a terminal. */
function printable(line: string): string {
  return line.replace(/\p{C}/gu, '');
}
