/** What a writer says of a number: its kind, whose it is, whose poll. */
export interface Mark {
  /** Where it stands in the report's plain text. */
  start: number;
  text: string;
  kind: string;
  owner: string | null;
  source: string | null;
}

export interface MarkedReport {
  /** As a wire sends it: a line with day and publisher, the headline, the paragraphs. */
  text: string;
  marks: Mark[];
}

/**
 * Parts a file of marked reports, as README.md beside this describes them. Throws where a mark is not of that form.
 */
export function partReports(file: string): MarkedReport[] {
  return file
    .split(/^=== /m)
    .slice(1)
    .map((report) => unmark(`date ${report.replace('\n', '\n\n')}`));
}

function unmark(report: string): MarkedReport {
  const marks: Mark[] = [];
  let text = '';
  let last = 0;
  for (const { 0: whole, 1: words = '', 2: said = '', index } of report.matchAll(
    /\{([^{}|]*)\|([^{}]*)\}/g,
  )) {
    text += report.slice(last, index);
    const [kind = '', owner = '', source = ''] = said.split('|').map((part) => part.trim());
    if (!/^[rvpetcgubs]$/.test(kind)) throw new Error(`"${whole}" is of no known kind.`);
    marks.push({ start: text.length, text: words, kind, owner: owner || null, source: source || null });
    text += words;
    last = index + whole.length;
  }
  text += report.slice(last);
  if (/[{}]/.test(text)) throw new Error(`A brace stands alone: "${/.{0,30}[{}].{0,30}/.exec(text)?.[0]}"`);
  return { text, marks };
}
