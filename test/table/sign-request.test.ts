import { createHash, createHmac } from 'node:crypto';
import { SignatureV4 } from '@smithy/signature-v4';
import type { SourceData } from '@smithy/types';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { signRequest } from '../../src/table/sign-request.ts';

/** Node's hashes in the form that AWS's own signer takes. */
class Sha256 {
  readonly #hash;
  constructor(secret?: SourceData) {
    this.#hash = secret === undefined ? createHash('sha256') : createHmac('sha256', secret as string);
  }
  update(data: SourceData) {
    this.#hash.update(data as string);
  }
  async digest() {
    return this.#hash.digest();
  }
  reset() {}
}

/** AWS's keys and tokens are base64. */
const key = fc.stringMatching(/^[A-Za-z0-9+/=]{1,60}$/);

test("a request is signed as AWS's own signer signs it", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        host: fc.constantFrom('dynamodb.eu-central-1.amazonaws.com', '127.0.0.1:8000'),
        region: fc.constantFrom('eu-central-1', 'us-gov-west-1'),
        service: fc.constantFrom('dynamodb' as const, 'lambda' as const),
        path: fc.constantFrom('/', '/2015-03-31/functions/teller-prod-page/invocations'),
        target: fc.constantFrom('DynamoDB_20120810.Query', 'DynamoDB_20120810.PutItem'),
        body: fc.string({ unit: 'binary' }).map((text) => JSON.stringify({ text })),
      }),
      fc.record(
        { accessKeyId: key, secretAccessKey: key, sessionToken: key },
        { requiredKeys: ['accessKeyId', 'secretAccessKey'] },
      ),
      fc.date({ min: new Date('2001-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
      async (request, credentials, now) => {
        const { host, region, service, path, target, body } = request;
        const signer = new SignatureV4({
          service,
          region,
          credentials,
          sha256: Sha256,
          applyChecksum: false,
        });
        const headers = { host, 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': target };
        const signed = await signer.sign(
          { method: 'POST', protocol: 'https:', hostname: host, path, headers, body },
          { signingDate: now },
        );
        expect(signRequest(request, credentials, now)).toEqual(signed.headers);
      },
    ),
  );
});
