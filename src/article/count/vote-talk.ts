import type { Entity } from '../names/registry.ts';
import type { Pairing } from '../owners/pairing.ts';
import type { Sentence } from '../text/sentences.ts';

const VOTE_WORDS =
  /\b(?:votes?|voters?|voted|ballots?|elect\w*|election|electors|runoff|run-off|results?|polls?|polled|won|win|wins|winning|winner|victory|leads?|leading|ahead|second|third|fourth|first|candidates?|count|counted|tally|primary|caucus\w*|referendum|landslide|runner-up|constituency|seat|nomination|prevail(?:s|ed)|precincts?|contest|delegates)\b/i;

/** Verbs by which a contender comes to have a share of votes even where no vote is spoken of. */
const GETTING =
  /\b(?:received|receives|receiving|got|gets|getting|took|takes|taking|polled|polling|secured|secures|securing|garnered|garnering|obtained|obtaining|scored|scoring|attracted|attracting|managed|captured|collected|finish(?:ed|es|ing)|placed|trail(?:ed|s|ing)|slumped|fell short|missed|enter(?:ed|s|ing)?|support for|backing for|opted for|plumped for|edged out|outpolled|share of|went to|goes to|on top|runner-up|rival|challenger|opponent|contenders?|threshold)\b/i;

const PARTY =
  /\b(?:party|alliance|coalition|front|movement|bloc|union|league|greens|liberals|conservatives|socialists|democrats|republicans|labour|communists)\b/i;

/** Follows whether an article's shares are of votes, sentence by sentence. */
export class VoteTalk {
  /** The last paragraph in which somebody had a figure. */
  #listParagraph = -1;
  /** The paragraph of the last sentence with figures and words of voting. */
  #votesParagraph = -1;

  isListGoingOn({ paragraph }: Sentence): boolean {
    return this.#listParagraph === paragraph;
  }

  /** A sentence's shares are of votes when it says so, lists several names, or goes on with such a list. */
  speaksOfVotes(
    sentence: Sentence,
    pairings: readonly Pairing[],
    hasResult: (entity: Entity) => boolean,
  ): boolean {
    if (VOTE_WORDS.test(sentence.text) || GETTING.test(sentence.text)) return true;
    if (pairings.some(({ isOfPeople }) => isOfPeople)) return true;
    const names = new Set(pairings.flatMap(({ entity }) => (entity === null ? [] : [entity])));
    if (names.size >= 2 || [...names].some(isPartyOrAnswer)) return true;
    return (
      this.#listParagraph === sentence.paragraph ||
      this.#votesParagraph === sentence.paragraph ||
      [...names].some((entity) => entity.kind !== 'option' && hasResult(entity))
    );
  }

  move({ text, paragraph }: Sentence, pairings: readonly Pairing[]): void {
    if (pairings.length > 0 && VOTE_WORDS.test(text)) this.#votesParagraph = paragraph;
    if (pairings.some(({ entity }) => entity !== null)) this.#listParagraph = paragraph;
  }
}

function isPartyOrAnswer({ kind, name }: Entity): boolean {
  return kind === 'option' || kind === 'group' || PARTY.test(name);
}
