/**
 * Markdown → text: marks of emphasis, headings, links, images, rules and table borders go, words stay. List
 * marks stay, because they tell items apart. Table cells keep " | " between them.
 */
export function stripMarkdown(markdown: string): string {
  return markdown
    .split(/\r\n|\n|\r/)
    .filter((line) => !/^[ \t]{0,3}(\|?[ \t]?:?-{3,}:?[ \t]?)(\|[ \t:-]*)*$/.test(line.slice(0, 500)))
    .map(stripLine)
    .join('\n');
}

function stripLine(line: string): string {
  return line
    .replace(/^[ \t]{0,3}#{1,6}[ \t]+/, '')
    .replace(/^[ \t]{0,3}>[ \t]?/, '')
    .replace(/^[ \t]{0,3}\|/, '')
    .replace(/\|[ \t]{0,3}$/, '')
    .replace(/!\[[^[\]\n]{0,300}\]\([^()\s]{0,500}\)/g, '')
    .replace(/\[([^[\]\n]{1,300})\]\([^()\s]{0,500}\)/g, '$1')
    .replace(/(\*\*|__)(?=\S)([^*_\n]{1,500})\1/g, '$2')
    .replace(/(^|[\s("])[*_](?=[^\s*_])([^*_\n]{1,500})[*_](?=[\s.,;:!?)"]|$)/g, '$1$2')
    .replace(/`([^`\n]{1,300})`/g, '$1');
}
