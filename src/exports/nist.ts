import type { Contest } from '../election/contest.ts';
import type { Stage } from '../election/stage.ts';
import type { Export } from './export.ts';
import { nistCandidates, nistContest, nistKind } from './nist-contest.ts';
import { type StatedCount, statedCounts, statedFact } from './nist-counts.ts';
import { type NistIds, nistIds, nistName } from './nist-ids.ts';
import { nistNotes } from './nist-notes.ts';
import { RefusedExport } from './refused-export.ts';
import { withAttributes, type XmlElement, xml, xmlText } from './xml.ts';

const NAMESPACES = {
  xmlns: 'http://itl.nist.gov/ns/voting/1500-100/v2',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
};

/**
 * A summary report of NIST SP 1500-100 version 2 with the counts that the sources state. Throws `RefusedExport`
 * X001 where they state none, X002 where the day of the election, which the schema wants, is not known.
 */
export function nistText(content: Export): string {
  const counts = statedCounts(content);
  if (counts.length === 0) {
    throw new RefusedExport(
      'X001',
      'NIST SP 1500-100 holds counts of votes or seats, and the sources of this edition state none without a hedge; shares are not turned into votes.',
    );
  }
  const { electionDate } = content.contest;
  if (electionDate === null) {
    throw new RefusedExport(
      'X002',
      'NIST SP 1500-100 needs the day of the election, and no source of this edition gives it.',
    );
  }
  const ids = nistIds(content, nistKind(content) === 'PartyContest');
  // The order is the schema's.
  const report = xml(
    'ElectionReport',
    election(content, electionDate, counts, ids),
    content.sources.map(({ sha256 }) =>
      xml(
        'ExternalIdentifier',
        xml('Type', 'other'),
        xml('OtherType', 'article-sha256'),
        xml('Value', sha256),
      ),
    ),
    xml('Format', 'summary-contest'),
    xml('GeneratedDate', content.publishedAt.replace(/\.\d+/, '')),
    units(content, ids),
    xml('Issuer', 'Teller, from the articles named in the notes'),
    xml('IssuerAbbreviation', 'Teller'),
    content.isTest ? xml('IsTest', 'true') : null,
    xml('Notes', nistNotes(content, counts)),
    office(content, ids),
    ids.parties.map((party) =>
      withAttributes(xml('Party', xml('Name', nistName(party, ids.language))), {
        ObjectId: ids.partyOf(party),
      }),
    ),
    xml('SequenceStart', 1),
    xml('SequenceEnd', 1),
    xml('Status', resultsStatus(content.stage)),
    xml('VendorApplicationId', 'teller'),
  );
  return xmlText(withAttributes(report, NAMESPACES));
}

function election(content: Export, day: string, counts: readonly StatedCount[], ids: NistIds): XmlElement {
  const { contest } = content;
  const cast = statedFact(content, 'votes-cast');
  const rejected = statedFact(content, 'rejected-votes');
  const ballots = xml(
    'BallotCounts',
    xml('GpUnitId', ids.unitOf(null)),
    xml('Type', 'total'),
    cast === null ? null : xml('BallotsCast', cast),
    rejected === null ? null : xml('BallotsRejected', rejected),
  );
  return xml(
    'Election',
    cast === null && rejected === null ? null : ballots,
    nistCandidates(content, ids),
    nistContest(content, counts, ids),
    xml('ElectionScopeId', ids.unitOf(null)),
    xml('Name', nistName(`${contest.place ?? contest.id} ${day.slice(0, 4)}`, ids.language)),
    xml('StartDate', day),
    xml('EndDate', day),
    electionType(contest),
  );
}

/** An article seldom says what kind of place it reports on, so every unit is an "other" one. */
function units(content: Export, ids: NistIds): XmlElement[] {
  const unit = (id: string, name: string | null, kind: string, ...voters: (XmlElement | null)[]) =>
    withAttributes(
      xml(
        'GpUnit',
        name === null ? null : xml('Name', nistName(name, ids.language)),
        xml('Type', 'other'),
        xml('OtherType', kind),
        ...voters,
      ),
      { ObjectId: id, 'xsi:type': 'ReportingUnit' },
    );
  const participated = statedFact(content, 'turnout');
  const registered = statedFact(content, 'registered-voters');
  return [
    unit(
      ids.unitOf(null),
      content.contest.place,
      'contest',
      participated === null ? null : xml('VotersParticipated', participated),
      registered === null ? null : xml('VotersRegistered', registered),
    ),
    ...ids.areas.map((area) => unit(ids.unitOf(area), area, 'area')),
  ];
}

function office(content: Export, ids: NistIds): XmlElement | null {
  const name = content.contest.office;
  if (name === null || nistKind(content) !== 'CandidateContest') return null;
  return withAttributes(xml('Office', xml('Name', nistName(name, ids.language))), { ObjectId: ids.office });
}

function electionType({ kind, round }: Contest): XmlElement[] {
  if (kind === 'referendum' || kind === 'party' || kind === 'other') {
    return [xml('Type', 'other'), xml('OtherType', kind)];
  }
  return [xml('Type', round !== null && round > 1 ? 'runoff' : 'general')];
}

/** NIST's ladder lacks two of our rungs; a result is put on the one below, never above. */
function resultsStatus(stage: Stage | null): string {
  switch (stage) {
    case 'exit-polls':
      return 'pre-election';
    case null:
    case 'unofficial-partial':
      return 'unofficial-partial';
    case 'unofficial-complete':
    case 'official':
      return 'unofficial-complete';
    case 'certified':
      return 'certified';
  }
}
