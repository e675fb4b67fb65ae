import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMultipart } from '../../../src/local/bot-api/multipart.ts';

const TYPE = 'multipart/form-data; boundary=----x1';

test('a form is read as curl, browsers and grammY write it', () => {
  const form = [
    '------x1\r\ncontent-disposition:form-data;name="chat_id"\r\n\r\n1001',
    '\r\n------x1\r\nContent-Disposition: form-data; name="caption"\r\n\r\nCounted: 93.35%\r\n',
    '\r\n------x1\r\ncontent-disposition:form-data;name="p1";filename=cards 2.png\r\ncontent-type:image/png\r\n\r\n\u0000\r\n--',
    '\r\n------x1\r\nContent-Disposition: form-data; name="p2"; filename="a \\"b\\".txt"\r\n\r\n',
    '\r\n------x1--\r\n',
  ].join('');
  expect(readMultipart(Buffer.from(form), TYPE)).toEqual({
    values: { chat_id: '1001', caption: 'Counted: 93.35%\r\n' },
    uploads: new Map([
      ['p1', { name: 'cards 2.png', bytes: new Uint8Array(Buffer.from('\u0000\r\n--')) }],
      ['p2', { name: 'a "b".txt', bytes: new Uint8Array() }],
    ]),
  });
});

test('a file comes out as it went in, whatever is in it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
      const form = new FormData();
      form.set('file', new File([bytes], 'article.txt'));
      const sent = new Response(form);
      const type = sent.headers.get('content-type') ?? '';
      const read = readMultipart(Buffer.from(await sent.arrayBuffer()), type);
      expect([...(read?.uploads.get('file')?.bytes ?? [])]).toEqual([...bytes]);
    }),
  );
});

test('what is no form is none, and nothing in one makes it fall over', () => {
  expect(readMultipart(Buffer.from('x'), 'multipart/form-data')).toBeUndefined();
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('------x1', '\r\n', '--', 'content-disposition:', 'name="', '"', 'a')),
      (parts) => {
        expect(readMultipart(Buffer.from(parts.join('')), TYPE)).toBeDefined();
      },
    ),
  );
});
