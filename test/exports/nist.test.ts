import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { STAGES, type Stage } from '../../src/election/stage.ts';
import type { Export, ExportResult } from '../../src/exports/export.ts';
import { nistText } from '../../src/exports/nist.ts';
import { northland } from './northland.ts';

const sha256 = northland.sources[0]?.sha256;

test('holds the counts that are stated, and neither shares nor hedged numbers', () => {
  expect(nistText(northland)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<ElectionReport xmlns="http://itl.nist.gov/ns/voting/1500-100/v2" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
  <Election>
    <BallotCounts>
      <GpUnitId>unit</GpUnitId>
      <Type>total</Type>
      <BallotsCast>660130</BallotsCast>
    </BallotCounts>
    <Candidate ObjectId="candidate-1">
      <BallotName>
        <Text Language="en">Ada Novak</Text>
      </BallotName>
      <PartyId>party-1</PartyId>
    </Candidate>
    <Candidate ObjectId="candidate-2">
      <BallotName>
        <Text Language="en">Bruno "Bo" Alder &amp; Sons</Text>
      </BallotName>
    </Candidate>
    <Contest ObjectId="contest" xsi:type="CandidateContest">
      <ContestSelection ObjectId="selection-1" xsi:type="CandidateSelection">
        <VoteCounts>
          <GpUnitId>unit</GpUnitId>
          <Type>total</Type>
          <Count>312405</Count>
        </VoteCounts>
        <CandidateIds>candidate-1</CandidateIds>
      </ContestSelection>
      <ContestSelection ObjectId="selection-2" xsi:type="CandidateSelection">
        <VoteCounts>
          <GpUnitId>unit-1</GpUnitId>
          <Type>total</Type>
          <Count>12001</Count>
        </VoteCounts>
        <CandidateIds>candidate-2</CandidateIds>
      </ContestSelection>
      <ElectionDistrictId>unit</ElectionDistrictId>
      <ExternalIdentifier>
        <Type>other</Type>
        <OtherType>teller-contest</OtherType>
        <Value>northland-2026</Value>
      </ExternalIdentifier>
      <Name>president</Name>
      <SubUnitsReported>1206</SubUnitsReported>
      <TotalSubUnits>2010</TotalSubUnits>
      <OfficeIds>office</OfficeIds>
      <VotesAllowed>1</VotesAllowed>
    </Contest>
    <ElectionScopeId>unit</ElectionScopeId>
    <Name>
      <Text Language="en">Northland 2026</Text>
    </Name>
    <StartDate>2026-05-03</StartDate>
    <EndDate>2026-05-03</EndDate>
    <Type>general</Type>
  </Election>
  <ExternalIdentifier>
    <Type>other</Type>
    <OtherType>article-sha256</OtherType>
    <Value>${sha256}</Value>
  </ExternalIdentifier>
  <Format>summary-contest</Format>
  <GeneratedDate>2026-05-03T22:10:00Z</GeneratedDate>
  <GpUnit ObjectId="unit" xsi:type="ReportingUnit">
    <Name>
      <Text Language="en">Northland</Text>
    </Name>
    <Type>other</Type>
    <OtherType>contest</OtherType>
    <VotersRegistered>1204311</VotersRegistered>
  </GpUnit>
  <GpUnit ObjectId="unit-1" xsi:type="ReportingUnit">
    <Name>
      <Text Language="en">North</Text>
    </Name>
    <Type>other</Type>
    <OtherType>area</OtherType>
  </GpUnit>
  <Issuer>Teller, from the articles named in the notes</Issuer>
  <IssuerAbbreviation>Teller</IssuerAbbreviation>
  <Notes>Edition 2; stage: unofficial-partial; as of: 2026-05-03.
Article | ${sha256} | Novak leads, "Bo" Alder follows | Nordwire | 2026-05-03 | https://nordwire.example/1?a=1&amp;b=2
Ada Novak, votes: ${sha256} 0-112 "With 1,206 of 2,010 polling stations, or 60 percent, counted, Ada Novak of the Union has 312,405 votes (47.20%)."
Bruno "Bo" Alder &amp; Sons, North, votes: ${sha256} 114-210 "Bruno "Bo" Alder &amp; Sons has over 250,000 votes, or 38 percent; in the North he has 12,001 votes."</Notes>
  <Office ObjectId="office">
    <Name>
      <Text Language="en">president</Text>
    </Name>
  </Office>
  <Party ObjectId="party-1">
    <Name>
      <Text Language="en">Union</Text>
    </Name>
  </Party>
  <SequenceStart>1</SequenceStart>
  <SequenceEnd>1</SequenceEnd>
  <Status>unofficial-partial</Status>
  <VendorApplicationId>teller</VendorApplicationId>
</ElectionReport>
`);
});

const plain: ExportResult = {
  name: 'Yes',
  aliases: [],
  party: null,
  area: null,
  sharePercent: null,
  votes: 1000,
  seats: null,
  outcome: null,
  asWorded: '1,000',
  qualifier: 'exactly',
  evidence: [],
};

describe('what an edition becomes', () => {
  test.each<[Stage | null, string]>([
    [null, 'unofficial-partial'],
    ['exit-polls', 'pre-election'],
    ['unofficial-partial', 'unofficial-partial'],
    ['unofficial-complete', 'unofficial-complete'],
    ['official', 'unofficial-complete'],
    ['certified', 'certified'],
  ])('stage %s has the status %s, never a higher one', (stage, status) => {
    expect(textsOf(nistText({ ...northland, stage }), 'Status')).toEqual([status]);
  });

  test.each<[Partial<Export['contest']>, Partial<ExportResult>, string[], string]>([
    [{ kind: 'referendum' }, {}, ['BallotMeasureContest', 'BallotMeasureSelection'], 'other'],
    [{ kind: 'parliamentary' }, { seats: 7 }, ['PartyContest', 'PartySelection'], 'general'],
    [{ kind: 'parliamentary' }, { party: 'Greens' }, ['CandidateContest', 'CandidateSelection'], 'general'],
    [{ kind: 'presidential', round: 2 }, {}, ['CandidateContest', 'CandidateSelection'], 'runoff'],
    [{ kind: 'party' }, {}, ['CandidateContest', 'CandidateSelection'], 'other'],
  ])('%j with %j is a %j, of type %s', (contest, result, kinds, type) => {
    const text = nistText({
      ...northland,
      contest: { ...northland.contest, ...contest },
      results: [{ ...plain, ...result }],
    });
    expect([...text.matchAll(/xsi:type="(\w+)"/g)].map(([, kind]) => kind).slice(0, 2)).toEqual(kinds);
    expect(/<\/EndDate>\s*<Type>(\w+)</.exec(text)?.[1]).toBe(type);
  });

  test('seats are counts of their own kind', () => {
    const text = nistText({ ...northland, results: [{ ...plain, votes: null, seats: 7, asWorded: '7' }] });
    expect(text).toContain('<Type>seats</Type>\n          <Count>7</Count>');
  });

  test.each(STAGES)('who is called elected is a winner at an official stage only: %s', (stage) => {
    const text = nistText({ ...northland, stage, results: [{ ...plain, outcome: 'elected' }] });
    expect(textsOf(text, 'PostElectionStatus')).toEqual(
      stage === 'official' || stage === 'certified' ? ['winner'] : [],
    );
  });

  test('every reference names an object, and no object has two names', () => {
    const text = nistText(northland);
    const objects = [...text.matchAll(/ObjectId="([^"]+)"/g)].map(([, id]) => id);
    const references = [
      'GpUnitId',
      'PartyId',
      'CandidateIds',
      'ElectionDistrictId',
      'OfficeIds',
      'ElectionScopeId',
    ];
    expect(new Set(objects).size).toBe(objects.length);
    for (const id of references.flatMap((name) => textsOf(text, name))) expect(objects).toContain(id);
  });
});

describe('what is refused', () => {
  test('an edition without counts, because shares are not turned into votes', () => {
    const results = northland.results.map((result) => ({ ...result, votes: null }));
    expect(() => nistText({ ...northland, results })).toThrow(expect.objectContaining({ code: 'X001' }));
    expect(() => nistText({ ...northland, results: [{ ...plain, qualifier: 'about' }] })).toThrow(
      'NIST SP 1500-100 holds counts of votes or seats, and the sources of this edition state none without a hedge; shares are not turned into votes.',
    );
  });

  test('an edition without the day of the election', () => {
    const contest = { ...northland.contest, electionDate: null };
    expect(() => nistText({ ...northland, contest })).toThrow(
      expect.objectContaining({
        code: 'X002',
        message: 'NIST SP 1500-100 needs the day of the election, and no source of this edition gives it.',
      }),
    );
  });
});

test('a rehearsal is said to be one, between the issuer and the notes as the schema wants it', () => {
  expect(nistText({ ...northland, isTest: true })).toContain(
    '<IssuerAbbreviation>Teller</IssuerAbbreviation>\n  <IsTest>true</IsTest>\n  <Notes>',
  );
  expect(nistText(northland)).not.toContain('IsTest');
});

/** The texts of every element of a name, in order. */
function textsOf(document: string, name: string): string[] {
  const texts: string[] = [];
  let isInside = false;
  const parser = new Parser(
    {
      onopentag: (tag) => {
        isInside = tag === name;
        if (isInside) texts.push('');
      },
      ontext: (text) => {
        if (isInside) texts.push((texts.pop() ?? '') + text);
      },
      onclosetag: () => {
        isInside = false;
      },
    },
    { xmlMode: true },
  );
  parser.end(document);
  return texts;
}
