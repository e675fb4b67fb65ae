import type { Order } from '../../src/delivery/delivery.ts';

export const CHANNEL = -1_001_234_567_890;

/** The results of Norland in a channel, kept up to date. */
export const POST: Order = {
  chatId: CHANNEL,
  chatKind: 'channel',
  threadId: null,
  isSilent: false,
  owed: {
    kind: 'post',
    contestId: 'norland-2030',
    answer: 'results',
    isPinned: false,
    hasMilestones: false,
    signOff: null,
    hashtags: [],
  },
};

/** https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-rule-schedule.html */
export const SCHEDULE = {
  version: '0',
  id: '53dc4d37-cffa-4f76-80c9-8b7d4a4d2eaa',
  'detail-type': 'Scheduled Event',
  source: 'aws.events',
  account: '000000000000',
  time: '2030-05-12T20:00:00Z',
  region: 'eu-central-1',
  resources: ['arn:aws:events:eu-central-1:000000000000:rule/teller-prod-dispatch'],
  detail: {},
};

/** A new edition, as the table's stream says it. https://docs.aws.amazon.com/lambda/latest/dg/with-ddb.html */
export const STREAM = {
  Records: [
    {
      eventID: '1',
      eventVersion: '1.1',
      eventName: 'MODIFY',
      eventSource: 'aws:dynamodb',
      awsRegion: 'eu-central-1',
      dynamodb: {
        ApproximateCreationDateTime: 1_904_846_400,
        Keys: { pk: { S: 'CONTEST#norland-2030' }, sk: { S: 'CURRENT' } },
        SequenceNumber: '111',
        SizeBytes: 26,
        StreamViewType: 'NEW_IMAGE',
        NewImage: { pk: { S: 'CONTEST#norland-2030' }, sk: { S: 'CURRENT' }, number: { N: '2' } },
      },
      eventSourceARN:
        'arn:aws:dynamodb:eu-central-1:000000000000:table/teller-prod/stream/2030-05-12T00:00:00.000',
    },
  ],
};
