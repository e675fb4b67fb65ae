import type { ToldResult } from '../count/count-desk.ts';
import type { ReadText } from '../readings.ts';
import { type OtherOffice, officeTurn } from './office-turns.ts';
import { type MixedReport, mayBeOfOne, type Race, sentenceOf } from './race.ts';

/**
 * A vote for another office on the same day: "In the contest for deputy leader, …". What a turn to it governs is to the
 * end of its paragraph; beside a president's election, all parties behind the turn to parliament are of that. Yes and
 * No are of a referendum.
 */
export function otherOffices({ contest, shares, others, read }: MixedReport): Race[] | null {
  const offices = officesBySentence(read, contest.office);
  const holdsReferendum =
    contest.kind !== 'referendum' && read.readings.some(({ sentence }) => REFERENDUM.test(sentence.text));
  let parliament: OtherOffice | null = null;
  const officeOf = (one: ToldResult): OtherOffice | null | undefined => {
    if (one.entity.kind === 'option' && ANSWER.test(one.entity.name))
      return holdsReferendum ? OF_REFERENDUM : undefined;
    const reading = sentenceOf(one, read);
    if (reading === undefined) return undefined;
    const office = offices.get(reading) ?? null;
    if (office?.kind === 'parliamentary') parliament = office;
    return office ?? (one.entity.kind === 'person' ? null : parliament);
  };
  const races: Race[] = [{ contest: {}, idWords: null, shares: [], others: [] }];
  const raceOf = (office: OtherOffice): Race => {
    const known = races.find((race) => race.contest.office === office.office);
    if (known !== undefined) return known;
    const race = {
      contest: { ...office, round: null },
      idWords: office.office.replace(/ of the .*/, ''),
      shares: [],
      others: [],
    };
    races.push(race);
    return race;
  };
  const [main] = races;
  for (const share of shares) {
    const office = officeOf(share);
    if (office === undefined) return null;
    (office === null ? main : raceOf(office))?.shares.push(share);
  }
  const [, ...beside] = races;
  if (
    main?.shares.length === 0 ||
    beside.length === 0 ||
    !beside.every((race) => mayBeOfOne(race.shares) && mayStand(race))
  )
    return null;
  for (const other of others) {
    const office = officeOf(other);
    const race = beside.find((each) => each.contest.office === office?.office);
    (race ?? main)?.others.push(other);
  }
  return races;
}

/** No party is elected to what one person holds. */
function mayStand({ contest, shares }: Race): boolean {
  return (
    /parliament|referendum/.test(contest.office ?? '') ||
    shares.every(({ entity }) => entity.kind !== 'group')
  );
}

const REFERENDUM = /\b(?:referendums?|referenda|plebiscite|ballot (?:measure|question|initiative))\b/i;
const ANSWER = /^(?:Yes|No)$/;
const OF_REFERENDUM: OtherOffice = { office: 'referendum', kind: 'referendum' };

/** Of the sentences that a turn to another office governs, which it is. */
function officesBySentence(
  { readings }: ReadText,
  own: string | null,
): Map<ReadText['readings'][number], OtherOffice> {
  const offices = new Map<ReadText['readings'][number], OtherOffice>();
  let [office, paragraph]: [OtherOffice | null, number] = [null, -1];
  for (const reading of readings) {
    const { sentence } = reading;
    if (sentence.paragraph !== paragraph) office = null;
    paragraph = sentence.paragraph;
    const turn = officeTurn(sentence.text, own);
    if (turn !== undefined) office = turn;
    if (office !== null) offices.set(reading, office);
  }
  return offices;
}
