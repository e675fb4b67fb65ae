import { expect, test } from 'vitest';
import { createTableClient, DynamoRefusal } from '../../src/table/client.ts';
import { amazons, PlaceUnknown, placeIn, standIn } from '../../src/table/place.ts';

const page = (status: number, body: string) => async () => ({ status, body });
const refusal = (type: string) =>
  page(400, `{"__type":"com.amazonaws.dynamodb.v20120810#${type}","message":"No."}`);
const broken = (code: string) => async () => {
  throw Object.assign(new Error('The line broke.'), { code });
};
const done = page(200, '{"Items":[]}');

/** Asks over a line on which these things happen in turn, and tells what was sent. */
async function ask(...events: (() => Promise<{ status: number; body: string }>)[]) {
  const sent: string[] = [];
  const client = createTableClient(async () => standIn('http://127.0.0.1:8000'), {
    post: (address, headers, body) => {
      sent.push(`${address.host} ${headers['x-amz-target']} ${body}`);
      return (events[sent.length - 1] ?? done)();
    },
    close: () => {},
  });
  const outcome = await client.send('Query', { TableName: 'teller' }).catch((error) => error);
  return { outcome, sent };
}

test('a request names its operation and carries JSON both ways', async () => {
  expect(await ask(done)).toEqual({
    outcome: { Items: [] },
    sent: ['127.0.0.1:8000 DynamoDB_20120810.Query {"TableName":"teller"}'],
  });
});

test.each([
  ['the table fails', page(500, '{"__type":"InternalServerError"}')],
  ['something before it does', page(502, '<html>Bad Gateway</html>')],
  ['it throttles', refusal('ProvisionedThroughputExceededException')],
  ['the connection is refused', broken('ECONNREFUSED')],
  ['the connection breaks', broken('ECONNRESET')],
])('is sent three times at most where %s', async (_, fault) => {
  const { outcome, sent } = await ask(fault, fault);
  expect({ outcome, tries: sent.length }).toEqual({ outcome: { Items: [] }, tries: 3 });
  const failed = await ask(fault, fault, fault);
  expect(failed.outcome).toBeInstanceOf(Error);
  expect(failed.sent).toHaveLength(3);
});

test.each(['ConditionalCheckFailedException', 'ValidationException', 'AccessDeniedException'])(
  'is not repeated after %s',
  async (type) => {
    const { outcome, sent } = await ask(refusal(type));
    expect(outcome).toEqual(new DynamoRefusal(type, 'No.'));
    expect(outcome.name).toBe(type);
    expect(sent).toHaveLength(1);
  },
);

const LAMBDA = {
  AWS_REGION: 'eu-central-1',
  AWS_ACCESS_KEY_ID: 'id',
  AWS_SECRET_ACCESS_KEY: 'secret',
  AWS_SESSION_TOKEN: 'token',
};

test("the place is where Lambda's variables say", () => {
  expect(placeIn(LAMBDA)).toEqual({
    endpoint: new URL('https://dynamodb.eu-central-1.amazonaws.com/'),
    region: 'eu-central-1',
    credentials: { accessKeyId: 'id', secretAccessKey: 'secret', sessionToken: 'token' },
  });
  expect(placeIn({ ...LAMBDA, AWS_ENDPOINT_URL_DYNAMODB: 'http://127.0.0.1:8000' }).endpoint.host).toBe(
    '127.0.0.1:8000',
  );
  expect(amazons('cn-north-1').host).toBe('dynamodb.cn-north-1.amazonaws.com.cn');
});

test.each(['AWS_REGION', 'AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'])(
  'without %s there is none',
  (name) => {
    expect(() => placeIn({ ...LAMBDA, [name]: '' })).toThrow(PlaceUnknown);
  },
);
