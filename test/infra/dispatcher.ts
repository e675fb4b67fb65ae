import { expect, test } from 'vitest';
import { DispatchEnvironment, readDispatchConfig } from '../../src/config.ts';
import { createDispatch } from '../../src/lambda/dispatch.ts';
import { createDeliveryStore } from '../../src/table/delivery-store.ts';
import { createEditionStore } from '../../src/table/edition-store.ts';
import type { Table } from '../../src/table/table.ts';
import { KICKED, openBotApi } from '../lambda/bot-api.ts';
import { POST, SCHEDULE, STREAM } from '../lambda/living-post.ts';
import { sampleEdition, sampleQuotes } from '../table/samples.ts';
import { openTestTable } from '../table/tables.ts';
import type { Packaged } from './packaged.ts';

/** What the function that sends may do, what it is told, and who hears of its troubles. */
export function describeDispatcher(packaged: () => Packaged): void {
  const properties = (name: string) => packaged().resources[name]?.Properties ?? {};

  test('the dispatcher has exactly the settings that it reads', () => {
    const { Environment } = properties('DispatchLambdaFunction') as { Environment: { Variables: object } };
    expect(Object.keys(Environment.Variables).sort(), 'infra/dispatch.yml beside src/config.ts').toEqual(
      Object.keys(DispatchEnvironment).sort(),
    );
  });

  test('an alarm says that it fails every minute, and that it is behind before the stream gives up', () => {
    expect(properties('DispatchErrors')).toMatchObject({ Threshold: 1, Period: 60, DatapointsToAlarm: 2 });
    const [stream] = Object.values(packaged().resources).filter(
      ({ Type }) => Type === 'AWS::Lambda::EventSourceMapping',
    );
    const givesUpAfterMs = Number(stream?.Properties['MaximumRecordAgeInSeconds']) * 1_000;
    expect(properties('DispatchBehind')['Threshold']).toBeLessThan(givesUpAfterMs);
    const { Timeout } = properties('DispatchLambdaFunction');
    expect(properties('DispatchBehind')['Threshold']).toBeGreaterThanOrEqual(Number(Timeout) * 1_000);
  });

  test('the role allows what the dispatcher does, and nothing that it does not', async () => {
    const { onTable, onIndex } = await sendThroughANight();
    const { Policies } = properties('DispatchRole');
    expect(inOrder(Policies)).toEqual([
      {
        PolicyName: 'dispatch',
        PolicyDocument: {
          Version: '2012-10-17',
          Statement: [
            { Effect: 'Allow', Action: onTable, Resource: { 'Fn::GetAtt': ['Table', 'Arn'] } },
            // The operator's own key, where there is one.
            {
              'Fn::If': [
                'HasTableKey',
                expect.objectContaining({ Effect: 'Allow' }),
                { Ref: 'AWS::NoValue' },
              ],
            },
            {
              Effect: 'Allow',
              Action: onIndex,
              Resource: { 'Fn::Join': ['', [{ 'Fn::GetAtt': ['Table', 'Arn'] }, '/index/due']] },
            },
            // Lambda reads the stream with the function's role, and leaves there what was not taken.
            {
              Effect: 'Allow',
              Action: ['DescribeStream', 'GetRecords', 'GetShardIterator', 'ListStreams'].map(ofDynamoDb),
              Resource: { 'Fn::GetAtt': ['Table', 'StreamArn'] },
            },
            {
              Effect: 'Allow',
              Action: ['sqs:SendMessage'],
              Resource: { 'Fn::GetAtt': ['DeadLetters', 'Arn'] },
            },
            {
              Effect: 'Allow',
              Action: ['logs:CreateLogStream', 'logs:PutLogEvents'],
              Resource: { 'Fn::GetAtt': ['DispatchLogGroup', 'Arn'] },
            },
          ],
        },
      },
    ]);
  });
}

/** A living post is sent, edited, and dropped where the bot is thrown out. Returns what was asked of the table. */
async function sendThroughANight(): Promise<{ onTable: string[]; onIndex: string[] }> {
  const opened = await openTestTable();
  const botApi = await openBotApi();
  const { table } = opened;
  const ours: Table = { ...table, client: opened.anotherClient() };
  const asked = { onTable: new Set<string>(), onIndex: new Set<string>() };
  const { send } = table.client;
  table.client.send = (operation, request) => {
    asked['IndexName' in request ? 'onIndex' : 'onTable'].add(ofDynamoDb(operation));
    return send(operation, request);
  };
  const config = readDispatchConfig({
    TABLE_NAME: 'teller',
    BOT_TOKEN: '1:token',
    BOT_INFO: '{"id":1,"is_bot":true,"first_name":"Teller","username":"teller_bot"}',
    EDITOR_IDS: '',
    TELEGRAM_API_ROOT: botApi.root,
  });
  const dispatch = createDispatch(config, table, () => {});

  await createEditionStore(ours).publishEdition(sampleEdition(1), sampleQuotes(1));
  await createDeliveryStore(ours).saveOrder(POST, new Date(0).toISOString());
  await dispatch(SCHEDULE);
  const complete = sampleEdition(2, { stage: 'unofficial-complete' });
  await createEditionStore(ours).publishEdition(complete, sampleQuotes(1));
  botApi.answer = KICKED;
  await dispatch(STREAM);

  expect(botApi.calls.map(({ method }) => method)).toEqual(['sendMessage', 'editMessageText']);
  ours.client.close();
  botApi.close();
  await opened.close();
  return { onTable: [...asked.onTable].sort(), onIndex: [...asked.onIndex].sort() };
}

const ofDynamoDb = (operation: string) => `dynamodb:${operation}`;

/** The same policies with every list of actions in order, one action a list too. */
function inOrder(policies: unknown): unknown {
  return JSON.parse(JSON.stringify(policies), (key, value) =>
    key === 'Action' ? [value].flat().sort() : value,
  );
}
