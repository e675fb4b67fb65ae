import { isFinal } from '../election/stage.ts';
import type { Export, ExportResult } from './export.ts';
import { type StatedCount, statedUnits } from './nist-counts.ts';
import { type NistIds, nistName } from './nist-ids.ts';
import { withAttributes, type XmlElement, xml } from './xml.ts';

type NistKind = 'CandidateContest' | 'PartyContest' | 'BallotMeasureContest';

/**
 * What kind of contest the names make: options in a referendum; parties where a parliament is elected and no name
 * has a party of its own beside it; candidates else.
 */
export function nistKind({ contest, results }: Export): NistKind {
  if (contest.kind === 'referendum') return 'BallotMeasureContest';
  const isOfLists = contest.kind === 'parliamentary' && results.every(({ party }) => party === null);
  return isOfLists ? 'PartyContest' : 'CandidateContest';
}

/** The contest with a selection for every name, and under it the counts that are stated. */
export function nistContest(content: Export, counts: readonly StatedCount[], ids: NistIds): XmlElement {
  const { contest } = content;
  const kind = nistKind(content);
  const units = statedUnits(content);
  const isOffice = kind === 'CandidateContest' && contest.office !== null;
  const element = xml(
    'Contest',
    ids.names.map((name) => selection(name, kind, counts, ids)),
    xml('ElectionDistrictId', ids.unitOf(null)),
    xml(
      'ExternalIdentifier',
      xml('Type', 'other'),
      xml('OtherType', 'teller-contest'),
      xml('Value', contest.id),
    ),
    xml('Name', contest.office ?? contest.id),
    units.reported === null ? null : xml('SubUnitsReported', units.reported),
    units.total === null ? null : xml('TotalSubUnits', units.total),
    isOffice ? xml('OfficeIds', ids.office) : null,
    // The schema wants a number that no article gives; every contest that we read is one vote a voter.
    kind === 'CandidateContest' ? xml('VotesAllowed', 1) : null,
  );
  return withAttributes(element, { ObjectId: 'contest', 'xsi:type': kind });
}

function selection(name: string, kind: NistKind, counts: readonly StatedCount[], ids: NistIds): XmlElement {
  const own = counts.filter((count) => count.name === name);
  const element = xml(
    'ContestSelection',
    own.map(({ area, type, count }) =>
      xml('VoteCounts', xml('GpUnitId', ids.unitOf(area)), xml('Type', type), xml('Count', count)),
    ),
    kind === 'CandidateContest' ? xml('CandidateIds', ids.candidateOf(name)) : null,
    kind === 'PartyContest' ? xml('PartyIds', ids.partyOf(name)) : null,
    kind === 'BallotMeasureContest' ? xml('Selection', nistName(name, ids.language)) : null,
  );
  const type = kind.replace('Contest', 'Selection');
  return withAttributes(element, { ObjectId: ids.selectionOf(name), 'xsi:type': type });
}

/** The people of a candidate contest; none in the others. */
export function nistCandidates(content: Export, ids: NistIds): XmlElement[] {
  if (nistKind(content) !== 'CandidateContest') return [];
  return ids.names.map((name) => {
    const results = content.results.filter((result) => result.name === name);
    const party = results.find((result) => result.party !== null)?.party ?? null;
    const element = xml(
      'Candidate',
      xml('BallotName', nistName(name, ids.language)),
      party === null ? null : xml('PartyId', ids.partyOf(party)),
      postElectionStatus(
        content,
        results.find(({ area }) => area === null),
      ),
    );
    return withAttributes(element, { ObjectId: ids.candidateOf(name) });
  });
}

/** Who is in front has no status: only an official result makes winners. */
function postElectionStatus({ stage }: Export, result: ExportResult | undefined): XmlElement | null {
  if (!isFinal(stage)) return null;
  switch (result?.outcome) {
    case 'elected':
      return xml('PostElectionStatus', 'winner');
    case 'runoff':
      return xml('PostElectionStatus', 'advanced-to-runoff');
    default:
      return null;
  }
}
