import { ROLE_NOUNS } from '../cues/speech.ts';
import type { Entity } from '../names/registry.ts';
import type { Sentence } from '../text/sentences.ts';

const DESCRIBED =
  /(?:^(?:In|At|On) [^",;]{3,40} |^|" |, |\. )[Tt]he ((?:[\p{Ll}\p{Lu}][\p{L}-]* ){0,3}?(?:MP|[\p{Ll}][\p{Ll}-]*))(?: of (?:the )?\p{Lu}\p{L}+)?(?:, \d{2})?(?:, who [^,"]{1,120})?,? (?:said|says|told|tells|tweets|writes|replies|added|wrote|tweeted|insisted|called|thanked|replied|retorted|declared|responded|argued|warned|claimed|announced|promised)\b/u;

/** "\"We did it,\" said the winner", of whom the vote alone tells who it is. */
const SAID_THE_WINNER =
  /" (?:said|says|added) the ((?:\p{Ll}[\p{Ll}-]* )?(?:winner|victor|\p{Ll}+-elect))(?=[,.]| \p{Ll})/u;

/** Whom the vote made what they are called, or who stands in it: said of the person that a passage is about. */
const OF_CONTENDERS =
  /(?:-elect|winner|victor|candidate|challenger|incumbent|mayor|senator|governor|nominee|leader|front-runner)$/;

/** What somebody is besides a name; of a minister or a president only with a word that tells of which. */
const OF_OFFICE =
  /(?:^|[ -])(?:leader|governor|senator|mayor|mp|congressman|congresswoman|judge|lawmaker)$|\S (?:minister|secretary|president|premier)$/;

/** Nobody of whom the article tells another office. */
const isFitting = (role: string | undefined, noun: string): boolean =>
  role === undefined || role.toLowerCase().includes(noun);

const VICTORY_SPEECH =
  /\bin (?:a|an|the|his|her) (?:victory|acceptance|winning|inaugural) (?:speech|address)\b/;

/**
 * Who is quoted under what they are and not by name: "the president-elect told a crowd". `about` is whom the passage
 * is about, `before` the only one whom the sentence before names, at its head, `main` whom the article is; null where the description fits several or nobody.
 */
export function describedSpeaker(
  { text }: Sentence,
  roles: ReadonlyMap<Entity, string>,
  about: Entity | null,
  before: Entity | null,
  main: Entity | null,
): Entity | null {
  if (!text.includes('"')) return null;
  const outside = text.replace(/"[^"]*"/g, (quoted) => `"${' '.repeat(Math.max(0, quoted.length - 2))}"`);
  const words = (DESCRIBED.exec(outside) ?? SAID_THE_WINNER.exec(outside))?.[1];
  if (words === undefined) return null;
  const said = words.toLowerCase();
  const noun = said.split(' ').at(-1) ?? '';
  if (!ROLE_NOUNS.test(noun) && !OF_CONTENDERS.test(noun)) return null;
  if (/(?:-elect|winner|victor)$/.test(noun)) return main ?? about;
  // "the new leader": whom a report of the choice is about.
  if (
    /^new (?:[\p{L}-]+ )?(?:leader|mayor|governor|senator|president|premier|chancellor|minister|MP|congressman|congresswoman|lawmaker)$/u.test(
      words,
    )
  )
    return main;
  // Only who has won makes a victory speech.
  if (VICTORY_SPEECH.test(text)) return main ?? about;
  const holders = [...roles].filter(([, role]) => role.toLowerCase().includes(said));
  const [only] = holders;
  if (only !== undefined) return holders.length === 1 ? only[0] : null;
  // "Solano went to bed. \"It is late,\" the former Corvo judge said."
  if (before !== null && OF_OFFICE.test(said) && isFitting(roles.get(before), noun)) return before;
  // "the former Massachusetts governor" may be anybody.
  return OF_CONTENDERS.test(noun) && !/\p{Lu}/u.test(words) ? about : null;
}
