import type { ToldResult } from '../count/count-desk.ts';
import type { Entity } from '../names/registry.ts';
import type { Reading, ReadText } from '../readings.ts';
import { type PrimaryParty, partyCues, tellsOfBoth } from './party-cues.ts';
import { type MixedReport, mayBeOfOne, type Race, sentenceOf } from './race.ts';

/** Shares that one sentence tells of one party's primary; null where its own words leave it open whose. */
interface Block {
  told: ToldResult[];
  reading: Reading;
  party: PrimaryParty | null;
}

/**
 * Both parties' primaries of one evening. A figure is of the party that its sentence tells of, else of the one in whose
 * primary other sentences tell of its owner, else of the one that its paragraph is about, else of the only one whose
 * shares leave it room. Null where a figure stays open, or where a party's shares are more than a whole.
 */
export function partyPrimaries(report: MixedReport): Race[] | null {
  const { contest, shares, others, read } = report;
  if (!/^(?:party|presidential)$/.test(contest.kind)) return null;
  if (!read.readings.some(({ sentence }) => PRIMARY.test(sentence.text))) return null;
  const blocks = blocksOf(shares, read);
  if (blocks === null) return null;
  const partiesOf = peoplesParties(read);
  for (const block of blocks) {
    const told = partyTold(block, partiesOf);
    if (told === 'both') return null;
    block.party ??= told ?? partyOfParagraph(block, blocks, read);
  }
  const cued = new Set(
    read.readings.flatMap(({ sentence }) => partyCues(sentence.text)).map((cue) => cue.party),
  );
  const open = blocks.filter((block) => block.party === null);
  const [left, other] = [...cued].filter((party) =>
    mayBeOfOne([...blocks.filter((block) => block.party === party), ...open].flatMap((block) => block.told)),
  );
  for (const block of open)
    block.party = other === undefined ? (left ?? null) : onlyPartyBefore(block, blocks, read);
  if (open.some((block) => block.party === null)) return null;
  const races = PARTIES.map((party): Race => {
    const vote = /primary|caucuses/.exec(contest.office ?? '')?.[0] ?? 'primary';
    const office = contest.office?.includes(vote) === true ? contest.office : vote;
    return {
      contest: { office: `${party} ${office}`, kind: 'party' },
      idWords: `${party} ${vote}`,
      shares: blocks.filter((block) => block.party === party).flatMap((block) => block.told),
      others: others.filter((one) => partyOfOther(one, partiesOf, read) === party),
    };
  });
  return races.every((race) => race.shares.length > 0 && mayBeOfOne(race.shares))
    ? headlineFirst(races, report)
    : null;
}

const PARTIES: readonly PrimaryParty[] = ['Republican', 'Democratic'];

/** Of somebody without a share, from the words of the own sentence, else from others'. */
function partyOfOther(one: ToldResult, partiesOf: PeoplesParties, read: ReadText): PrimaryParty | null {
  const told = partyTold({ told: [one], party: null }, partiesOf);
  if (told !== null) return told === 'both' ? null : told;
  const cues = partyCues(sentenceOf(one, read)?.sentence.text ?? '');
  const [party, other] = new Set(cues.map((cue) => cue.party));
  return other === undefined ? (party ?? null) : null;
}

const PRIMARY = /\b(?:primar(?:y|ies)|caucus(?:es)?)\b/;

function blocksOf(shares: readonly ToldResult[], read: ReadText): Block[] | null {
  const blocks: Block[] = [];
  for (const share of shares) {
    const reading = sentenceOf(share, read);
    if (reading === undefined) return null;
    const cues = partyCues(reading.sentence.text);
    const at = share.at - reading.sentence.start;
    const party = (cues.findLast((cue) => cue.at < at) ?? cues[0])?.party ?? null;
    const last = blocks.at(-1);
    if (last?.reading === reading && last.party === party) last.told.push(share);
    else blocks.push({ told: [share], reading, party });
  }
  return blocks;
}

/** How often each is told of with the primary of which party. */
type PeoplesParties = ReadonlyMap<Entity, Record<PrimaryParty, number>>;

function peoplesParties({ readings, entityOf }: ReadText): PeoplesParties {
  const parties = new Map<Entity, Record<PrimaryParty, number>>();
  for (const { sentence, mentions } of readings)
    for (const [from, clause] of clausesOf(sentence.text)) {
      const [party, other] = new Set(partyCues(clause).map((cue) => cue.party));
      if (party === undefined || other !== undefined) continue;
      const start = sentence.start + from;
      const named = mentions.filter(
        (mention) => start <= mention.start && mention.start < start + clause.length,
      );
      for (const entity of new Set(named.map(entityOf))) {
        const known = parties.get(entity) ?? { Republican: 0, Democratic: 0 };
        known[party]++;
        parties.set(entity, known);
      }
    }
  return parties;
}

/** "…, while on the Democratic side …" begins another clause. */
function clausesOf(sentence: string): [from: number, clause: string][] {
  const clauses: [number, string][] = [];
  let from = 0;
  for (const { index } of sentence.matchAll(/[;:—]|,? (?:while|whereas|and|but|as)\b/g)) {
    clauses.push([from, sentence.slice(from, index)]);
    from = index;
  }
  return [...clauses, [from, sentence.slice(from)]];
}

/** In whose primary those of a block are told to stand; `both` where that is not what its own sentence says. */
function partyTold(
  { told, party }: Pick<Block, 'told' | 'party'>,
  partiesOf: PeoplesParties,
): PrimaryParty | 'both' | null {
  const count = (one: PrimaryParty): number =>
    told.reduce((sum, { entity }) => sum + (partiesOf.get(entity)?.[one] ?? 0), 0);
  const [republican, democratic] = [count('Republican'), count('Democratic')];
  if (republican === 0 && democratic === 0) return null;
  const most = republican > democratic * 2 ? 'Republican' : democratic > republican * 2 ? 'Democratic' : null;
  if (most === null) return party ?? 'both';
  return party === null || party === most ? most : 'both';
}

/** The party that the sentences before a block are about in its paragraph. */
function partyOfParagraph(
  { reading }: Block,
  blocks: readonly Block[],
  { readings }: ReadText,
): PrimaryParty | null {
  const { paragraph } = reading.sentence;
  const before = readings.slice(0, readings.indexOf(reading));
  const told = before.findLast(
    (each) => each.sentence.paragraph === paragraph && partyOf(each, blocks) !== null,
  );
  return told === undefined ? null : partyOf(told, blocks);
}

/** The party that all of the text before a block is about; null where it tells of both or of none. */
function onlyPartyBefore(
  { reading }: Block,
  blocks: readonly Block[],
  { readings }: ReadText,
): PrimaryParty | null {
  const before = readings.slice(0, readings.indexOf(reading));
  if (before.some(({ sentence }) => tellsOfBoth(sentence.text))) return null;
  const told = before.flatMap((each) => [
    ...partyCues(each.sentence.text).map((cue) => cue.party),
    partyOf(each, blocks),
  ]);
  const [party, other] = new Set(told.filter((each) => each !== null));
  return other === undefined ? (party ?? null) : null;
}

function partyOf(reading: Reading, blocks: readonly Block[]): PrimaryParty | null {
  return (
    partyCues(reading.sentence.text).at(-1)?.party ??
    blocks.findLast((each) => each.reading === reading)?.party ??
    null
  );
}

/** The main race is the one that the headline names people of; else the one told first. */
function headlineFirst(races: readonly Race[], { read, title, shares }: MixedReport): Race[] {
  const headline = read.readings.find(({ sentence }) => sentence.text === title);
  const named = new Set(headline?.mentions.map(read.entityOf));
  const inHeadline = races.filter((race) => race.shares.some(({ entity }) => named.has(entity)));
  const told = races.find((race) => race.shares.some((share) => share === shares[0]));
  const main = inHeadline.length === 1 ? inHeadline[0] : told;
  return races.toSorted((one, other) => Number(other === main) - Number(one === main));
}
