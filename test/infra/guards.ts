import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadAwsServiceSpecSync } from '@aws-cdk/aws-service-spec';
import { describe, expect, test } from 'vitest';
import { ALARMS } from '../../src/bot/alarm-text.ts';
import { TOMBSTONE_DAYS } from '../../src/delivery/tombstone.ts';
import { createMetrics } from '../../src/lambda/metrics.ts';
import type { EventCode } from '../../src/log.ts';
import type { Packaged } from './packaged.ts';

/** What stands between the service and loss, cost without end, and trouble that nobody notices. */
export function describeGuards(packaged: () => Packaged): void {
  const all = (type: string) => Object.entries(packaged().resources).filter(([, { Type }]) => Type === type);

  describe('what is deployed', () => {
    test('loses no table: not with the stack, not by a slip, not to the last five minutes', () => {
      expect(packaged().resources['Table']).toMatchObject({
        DeletionPolicy: 'Retain',
        UpdateReplacePolicy: 'Retain',
        Properties: {
          DeletionProtectionEnabled: true,
          PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
          SSESpecification: { SSEEnabled: true, SSEType: 'KMS' },
        },
      });
    });

    test('gives each function a role of its own, and no role an action or a resource with a star', () => {
      const roles = all('AWS::Lambda::Function').map(([, { Properties }]) =>
        JSON.stringify(Properties['Role']),
      );
      expect(new Set(roles).size).toBe(roles.length);
      expect(all('AWS::IAM::Role').length).toBe(roles.length);
      for (const [name, { Properties }] of [...all('AWS::IAM::Role'), ...all('AWS::IAM::Policy')]) {
        const policies = JSON.stringify([Properties['Policies'], Properties['PolicyDocument']]);
        expect(`${name} ${policies}`).not.toMatch(/\*|ManagedPolicyArns/);
      }
    });

    test('lets whoever uses the table use the key that the operator may have for it', () => {
      const roles = all('AWS::IAM::Role').map(([, role]) => JSON.stringify(role));
      const ofTheTable = roles.filter((role) => role.includes('dynamodb:'));
      expect(ofTheTable.length).toBeGreaterThanOrEqual(2);
      for (const role of ofTheTable) expect(role).toContain('HasTableKey');
    });

    test('lets the function that asks strangers for pages know nothing', () => {
      const { resources } = packaged();
      expect(resources['PageLambdaFunction']?.Properties['Environment']).toBeUndefined();
      expect(JSON.stringify(resources['PageRole'])).not.toMatch(/dynamodb|ssm|kms|lambda:/);
      expect(resources['MayAskForPages']?.Properties['PolicyDocument']).toMatchObject({
        Statement: [
          { Action: 'lambda:InvokeFunction', Resource: { 'Fn::GetAtt': ['PageLambdaFunction', 'Arn'] } },
        ],
      });
    });

    test('cannot run at once without end, but in accounts that can reserve nothing', () => {
      const limits = all('AWS::Lambda::Function').map(([name, { Properties }]) => [
        name,
        Properties['ReservedConcurrentExecutions'],
      ]);
      const of = (most: number | string) => ({ 'Fn::If': ['HasConcurrency', most, { Ref: 'AWS::NoValue' }] });
      expect(Object.fromEntries(limits)).toEqual({
        WebhookLambdaFunction: of('100'),
        DispatchLambdaFunction: of(5),
        AlertLambdaFunction: of(2),
        PageLambdaFunction: of(5),
      });
    });

    test('keeps what was called and could not be done: an alarm, on the way and in the function, and news', () => {
      const { resources } = packaged();
      const deadLetters = { 'Fn::GetAtt': ['DeadLetters', 'Arn'] };
      expect(resources['AlertSubscription']?.Properties['RedrivePolicy']).toEqual({
        deadLetterTargetArn: deadLetters,
      });
      const kept = [...all('AWS::Lambda::EventInvokeConfig'), ...all('AWS::Lambda::EventSourceMapping')]
        .filter(([, { Properties }]) =>
          JSON.stringify(Properties['DestinationConfig']).includes('DeadLetters'),
        )
        .map(([, { Properties }]) => Properties['FunctionName']);
      expect(JSON.stringify(kept)).toMatch(/AlertLambdaFunction.*DispatchLambdaFunction/);
      expect(resources['AlertRole']?.Properties['Policies']).toMatchObject([
        {
          PolicyDocument: {
            Statement: [
              { Action: 'sqs:SendMessage', Resource: deadLetters },
              { Action: ['logs:CreateLogStream', 'logs:PutLogEvents'] },
            ],
          },
        },
      ]);
    });

    test('knows who was forgotten for longer than a backup can bring them back', () => {
      const { PointInTimeRecoverySpecification } = packaged().resources['Table']?.Properties ?? {};
      const { RecoveryPeriodInDays } = PointInTimeRecoverySpecification as { RecoveryPeriodInDays: number };
      expect(TOMBSTONE_DAYS).toBeGreaterThan(RecoveryPeriodInDays);
    });

    test('is called by its stage, all of it, so that two stand side by side', () => {
      const database = loadAwsServiceSpecSync();
      let named = 0;
      for (const [name, { Type, Properties }] of Object.entries(packaged().resources)) {
        const [spec] = database.lookup('resource', 'cloudFormationType', 'equals', Type);
        for (const property of spec?.primaryIdentifier ?? []) {
          const value = Properties?.[property];
          // A qualifier is a part of a function's own name.
          if (typeof value !== 'string' || value === '$LATEST') continue;
          expect(`${name} ${value}`).toContain('teller-prod');
          named += 1;
        }
      }
      expect(named).toBeGreaterThan(15);
    });

    test('keeps no log longer than a month', () => {
      for (const [name, { Properties }] of all('AWS::Logs::LogGroup')) {
        expect([name, Properties['RetentionInDays']]).toEqual([name, 30]);
      }
    });

    test('has alarms that all go to the topic, come back from it, and have a text for the owners', () => {
      const alarms = all('AWS::CloudWatch::Alarm').map(([, { Properties }]) => Properties);
      const names = alarms.map(({ AlarmName }) => String(AlarmName).replace(/^teller-prod-/, ''));
      expect(names.sort()).toEqual([...ALARMS].sort());
      for (const { AlarmName, AlarmActions, OKActions, TreatMissingData } of alarms) {
        expect([AlarmActions, OKActions]).toEqual([[{ Ref: 'Alarms' }], [{ Ref: 'Alarms' }]]);
        // Silence is trouble only where something runs every minute.
        expect(TreatMissingData).toBe(/silent$/.test(String(AlarmName)) ? 'breaching' : 'notBreaching');
      }
    });

    test('looks only at numbers of ours that the function it names is told to give', () => {
      const looked = all('AWS::CloudWatch::Alarm').flatMap(([, { Properties }]) => {
        if (Properties['Namespace'] !== 'Teller') return [];
        const [{ Value }] = Properties['Dimensions'] as [{ Value: { Ref: string } }];
        return [[Value.Ref, Properties['MetricName']] as const];
      });
      expect(looked.length).toBeGreaterThan(5);
      for (const [lambda, name] of looked) expect(numbersOf(lambda)).toContain(name);
    });

    test('has a dashboard of well-formed widgets over numbers that there are', () => {
      const [body = ''] = all('AWS::CloudWatch::Dashboard').map(
        ([, { Properties }]) => (Properties['DashboardBody'] as { 'Fn::Sub': string })['Fn::Sub'],
      );
      const { widgets } = JSON.parse(body) as {
        widgets: { properties: { title: string; metrics: unknown[] } }[];
      };
      expect(widgets.map(({ properties }) => properties.title)).toContain('Milliseconds to an answer');
      for (const { properties } of widgets) {
        for (const [lambda, name] of ownNumbers(properties.metrics))
          expect(numbersOf(lambda)).toContain(name);
      }
    });
  });
}

const SOURCE = join(import.meta.dirname, '../../src/lambda');

/** The sources of an entry and of all that it loads from beside it. */
function sourcesOf(entry: string): string {
  const texts = new Map<string, string>();
  const read = (name: string) => {
    if (texts.has(name)) return;
    const text = readFileSync(join(SOURCE, `${name}.ts`), 'utf8');
    texts.set(name, text);
    for (const [, beside = ''] of text.matchAll(/'\.\/([\w-]+)\.ts'/g)) read(beside);
  };
  read(entry);
  return [...texts.values()].join('');
}

/** The numbers that a function gives CloudWatch: those of the events that it logs. */
function numbersOf(lambda: string): string[] {
  const entry = lambda.replace(/LambdaFunction$/, '').toLowerCase();
  const logged = sourcesOf(entry).matchAll(/\blog\('([\w-]+)'/g);
  const metrics = createMetrics('teller-prod-x', () => 0);
  return [...logged].flatMap(([, event]) => {
    const line: { _aws?: { CloudWatchMetrics: { Metrics: { Name: string }[] }[] } } = metrics(
      event as EventCode,
    );
    return line._aws?.CloudWatchMetrics.flatMap(({ Metrics }) => Metrics.map(({ Name }) => Name)) ?? [];
  });
}

/** The function and the number of each line of a chart that shows one of ours; "." is as above. */
function ownNumbers(metrics: unknown[]): [lambda: string, name: string][] {
  let above: unknown[] = [];
  return (metrics as unknown[][]).flatMap((line) => {
    above = line.map((part, at) => (part === '.' ? above[at] : part));
    const [namespace, name, , lambda] = above;
    return namespace === 'Teller' ? [[String(lambda).replace(/^\$\{|\}$/g, ''), String(name)]] : [];
  });
}
