const OFFICE =
  '(?:(?:u\\.s\\.|open|state|vacant|county|city|local) )*(?:senate|(?<!white )house|congress|governor(?:ship)?|mayor(?:alty)?|attorney general|lieutenant governor|(?:town|city|county) council)';

/** A race for another office than the presidency, which the same story tells of: "the race for the Senate seat". */
export const OTHER_OFFICE = new RegExp(
  `\\b(?:race|contest|primary|run-?off|election|nomination|nominee|battle|bid)s? (?:for|to) (?:the )?${OFFICE}\\b|\\b(?:${OFFICE}|gubernatorial|congressional|aldermanic|mayoral|senatorial|down-?ballot) (?:race|contest|primary|primaries|run-?off|election|nomination)s?\\b|\\b(?:farther|further|lower) down the (?:ballot|ticket)\\b|\\bwon (?:the |its |their )?(?:last |previous )?(?:parliamentary|legislative|assembly) elections?\\b`,
  'i',
);
