import { readFileSync } from 'node:fs';

/** Sentences that may follow one opening, a line each: "sentence => what is read of it". */
interface PhrasingBlock {
  opening: string;
  lines: readonly string[];
}

/** The blocks of a file by what they are of: "# a by-election: An opening." and under it the lines. */
export function phrasingsIn(file: string): [string, PhrasingBlock][] {
  const blocks = readFileSync(file, 'utf8').trim().split('\n\n');
  return blocks.map((block) => {
    const [heading = '', ...lines] = block.split('\n');
    const [, matter = '', opening = ''] = /^# ([^:]*): (.*)$/.exec(heading) ?? [];
    return [matter, { opening, lines }];
  });
}

/** The lines anew, with what is read of each sentence behind the opening now. */
export function readAnew({ opening, lines }: PhrasingBlock, tell: (text: string) => string): string[] {
  return lines.map((line) => {
    const [sentence = ''] = line.split(' =>');
    const text = `date 2031-05-06 Corvo News\n\n${opening}\n\n${sentence}`.replaceAll('\\n', '\n');
    return `${sentence} => ${tell(text)}`.trimEnd();
  });
}
