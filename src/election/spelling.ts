/** Letters that Unicode does not take apart, and Cyrillic, as the English press writes them. */
const LETTERS: Record<string, string> = {
  ...{ ə: 'a', ı: 'i', ø: 'o', ł: 'l', ß: 'ss', æ: 'ae', œ: 'oe', đ: 'd', ð: 'd', þ: 'th' },
  ...{ ş: 'sh', ș: 'sh', š: 'sh', ç: 'ch', č: 'ch', ğ: 'gh', ž: 'zh' },
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', ё: 'yo', є: 'ye', ж: 'zh', з: 'z', и: 'i' },
  ...{ і: 'i', ї: 'yi', й: 'y', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't' },
  ...{ у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e' },
  ...{ ю: 'yu', я: 'ya', ў: 'u' },
};

/** A name as lower-case words of plain letters and digits: "«Əliyev», Fuad" → ["aliyev", "fuad"]. */
export function plainWords(name: string): string[] {
  const letters = [...name.normalize('NFC').toLowerCase()]
    .map((letter) => LETTERS[letter] ?? letter)
    .join('');
  return letters
    .normalize('NFKD')
    .replace(/[\p{M}'’ʼ`´]/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/**
 * One key for a word's usual spellings in Latin script: Musaev and Musayev, Zelensky and Zelenskyy, Gudrat and
 * Qüdrət, Mueller and Müller. Never shown, only compared. Initials and numbers have no variants: Option I is not
 * Option J, and Proposition 11 not Proposition 1.
 */
export function spellingKey(word: string): string {
  if (word.length < 3 || /\d/.test(word)) return word;
  return word
    .replace(/^ye/, 'e')
    .replace(/shch|sch|sh|ş/g, 's')
    .replace(/tch|ch/g, 'c')
    .replace(/dzh|dj|zh/g, 'j')
    .replace(/kh|gh/g, (digraph) => (digraph === 'kh' ? 'h' : 'g'))
    .replace(/ph/g, 'f')
    .replace(/q/g, 'g')
    .replace(/w/g, 'v')
    .replace(/ou|oo|ue/g, 'u')
    .replace(/oe/g, 'o')
    .replace(/ae(?!v)/g, 'a')
    .replace(/(?<=[aeiou])y(?=[aeiou])/g, '')
    .replace(/(?<![iyj])[iyj]+$/, 'i')
    .replace(/y/g, 'i')
    .replace(/(.)\1+/g, '$1');
}

/** How many letters must be added, left out, replaced or swapped with a neighbour; more than `limit` → Infinity. */
export function editDistance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return Infinity;
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let at = 1; at <= one.length; at++) {
    const next = [at];
    for (let column = 1; column <= other.length; column++) {
      const isEqual = one[at - 1] === other[column - 1];
      const isSwap =
        at > 1 && column > 1 && one[at - 1] === other[column - 2] && one[at - 2] === other[column - 1];
      next[column] = Math.min(
        (row[column] ?? Infinity) + 1,
        (next[column - 1] ?? Infinity) + 1,
        (row[column - 1] ?? Infinity) + (isEqual ? 0 : 1),
        isSwap ? (before[column - 2] ?? Infinity) + 1 : Infinity,
      );
    }
    before = row;
    row = next;
  }
  const distance = row[other.length] ?? Infinity;
  return distance > limit ? Infinity : distance;
}
