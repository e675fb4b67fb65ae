const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof sen sens rep reps gov lt gen col sgt hon rev st sr jr jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun no nos vs pct inc ltd co corp dept approx est etc ind pa fla calif mass mich wis ill conn ariz ala ga va tenn tex minn ore wash ky okla nev colo mo md la kan ark del ft mt u.s u.k u.n e.g i.e a.m p.m messrs cllr supt comr atty'.split(
    ' ',
  ),
);

/** After "7 a.m." these go on: "Eastern", "GMT", "Monday", "Kyiv time"; any other word with a capital begins a sentence. */
const GOES_ON =
  /^\. (?:(?:Eastern|Central|Pacific|Mountain|Atlantic|Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|\p{Lu}{2,5})\b|(?:\p{Lu}[\p{L}-]* ){1,3}[Tt]ime\b)/u;

/** "By 9 p.m. Solano had …": what opens with an hour has its subject behind it. */
const AN_HOUR =
  /^\s*(?:By|At|As of|Around|About|Until|Before|Since|(?:Shortly |Just )?After) (?:about |some )?[\d:.]{1,5} ?[ap]\.m$/;

/** Whether the full stop at `dot` only shortens the word before it, so that the sentence from `from` goes on. */
export function isAbbreviation(text: string, from: number, dot: number): boolean {
  const word = /[\p{L}\p{M}.-]{1,20}$/u.exec(text.slice(Math.max(from, dot - 20), dot))?.[0] ?? '';
  const last = word.slice(word.lastIndexOf('-') + 1);
  const next = /^\. (\p{L}+)/u.exec(text.slice(dot, dot + 20))?.[1] ?? '';
  if (
    /^\p{Lu}$/u.test(last) &&
    /^(?:The|A|An|In|On|At|He|She|It|They|But|And|This|That|His|Her|For)$/.test(next)
  )
    return false;
  if (/^[ap]\.m$/.test(last) && /^\p{Lu}/u.test(next))
    return GOES_ON.test(text.slice(dot, dot + 60)) || AN_HOUR.test(text.slice(Math.max(from, dot - 40), dot));
  // "Christian Dem. 6.59 percent": a party's line.
  if (
    /^(?:Dem|Lib|Soc|Cons|Lab|Rep|Ind|Nat|Con)$/.test(last) &&
    /^\. \d[\d.,]* ?(?:%|per ?cent)/.test(text.slice(dot, dot + 20))
  )
    return true;
  return (
    /^\p{Lu}$/u.test(last) ||
    /^(\p{L}\.)+\p{L}$/u.test(last) ||
    (ABBREVIATIONS.has(last.toLowerCase()) && !(last === 'no' || last === 'Sun' || last === 'sun'))
  );
}
