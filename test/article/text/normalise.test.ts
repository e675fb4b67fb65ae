import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseText, textSha256 } from '../../../src/article/text/normalise.ts';

describe('normaliseText', () => {
  it('takes out what cannot be seen and keeps the words', () => {
    expect(normaliseText('\ufeffVo\u00adtes:\u00a052\u202f000\u200b \u202eabc\u202c\r\nNext')).toBe(
      'Votes: 52 000 abc\nNext',
    );
  });

  it('spells quotes, hyphens, percent signs and digits in one way', () => {
    expect(normaliseText('“No” won – ‘clearly’ – with ٥٢٫٣٪ and −0.5')).toBe(
      '"No" won – \'clearly\' – with 52.3% and -0.5',
    );
  });

  it('keeps one empty line between paragraphs and none at the ends', () => {
    expect(normaliseText('\n\n A  b \n\n\n\nc\n')).toBe('A b\n\nc');
  });

  it('leaves decimal commas as they are written', () => {
    expect(normaliseText('52,3 percent')).toBe('52,3 percent');
  });

  it('changes nothing the second time', () => {
    const strange = fc.string({ unit: 'binary', maxLength: 60 });
    const mixed = fc.array(
      fc.constantFrom(
        '\u200d',
        '\u0301',
        'e',
        ' ',
        '\n',
        '\r',
        '\u2028',
        '\u00ad',
        '“',
        '٣',
        '\ud800',
        '\u1e9b',
      ),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          strange,
          mixed.map((parts) => parts.join('')),
        ),
        (raw) => {
          const once = normaliseText(raw);
          expect(normaliseText(once)).toBe(once);
        },
      ),
    );
  });

  it('leaves no control character but the line feed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (raw) => {
        expect(normaliseText(raw)).not.toMatch(
          /(?!\n)\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069\u200b\ufeff]/u,
        );
      }),
    );
  });
});

describe('textSha256', () => {
  it('is of the UTF-8 bytes', () => {
    expect(textSha256('Dăncilă')).toBe('b5814b73005d5dd0d17e3433dec7e3d48d74e0eca3941c940d77b2111112244e');
  });
});
