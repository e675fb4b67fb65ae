import { describe, expect, it } from 'vitest';
import { pollsOf } from '../reading.ts';

const OPENING =
  'date 2031-05-06 Corvo News\n\nThe parliamentary election in Estavia will be held on May 20. ' +
  'The Harbour Party is on 41 percent and the Reform Party on 33 percent in an opinion poll by Pollux that was published on Monday.\n\n';

describe('what a poll asks besides whom people would vote for', () => {
  it.each([
    [
      'whom they would elect directly',
      'If they could elect the chancellor directly, 43 percent would choose Mira Solano, 16 percent Ivo Brandt and 12 percent Lena Okoro.',
    ],
    [
      'whom they prefer to govern',
      'Mira Solano was up five points to 55 percent as preferred prime minister, and Ivo Brandt down three points to 20 percent.',
    ],
    [
      'their second preferences',
      'The poll also suggests that 20 percent of the second preferences go to the Greens, with the Reform Party at 17 percent.',
    ],
  ])('is no voting intention: %s', (_, text) => {
    expect(pollsOf(`${OPENING}${text}`)).toEqual(['opinion Pollux: Harbour Party 41, Reform Party 33']);
  });
});
