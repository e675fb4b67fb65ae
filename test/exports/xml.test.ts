import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import { withAttributes, xml, xmlText } from '../../src/exports/xml.ts';

test('indents elements and leaves out what is null', () => {
  const tree = xml('a', null, withAttributes(xml('b', 'x & <y>'), { id: '"1"\n' }), [xml('c'), xml('d', 2)]);
  expect(xmlText(tree)).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<a>\n  <b id="&quot;1&quot;&#10;">x &amp; &lt;y&gt;</b>\n  <c/>\n  <d>2</d>\n</a>\n',
  );
});

test('any text stays text, and what XML cannot write is marked', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, value) => {
      const read = { text: '', value: '', elements: 0 };
      const parser = new Parser(
        {
          onopentag: (_, attributes) => {
            read.elements += 1;
            read.value = attributes['v'] ?? '';
          },
          ontext: (part) => {
            read.text += part;
          },
        },
        { xmlMode: true, decodeEntities: true },
      );
      parser.end(
        xmlText(withAttributes(xml('a', text), { v: value }))
          .trimEnd()
          .split('\n')
          .slice(1)
          .join('\n'),
      );
      expect(read).toEqual({ text: allowed(text), value: allowed(value), elements: 1 });
    }),
  );
});

/** The characters of XML 1.0; the others become U+FFFD. */
function allowed(text: string): string {
  return [...text]
    .map((sign) => {
      const code = sign.codePointAt(0) ?? 0;
      const isAllowed =
        [9, 10, 13].includes(code) ||
        (code >= 0x20 && !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff);
      return isAllowed ? sign : '\ufffd';
    })
    .join('');
}
