import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ALARMS } from '../../src/bot/alarm-text.ts';
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

    test('cannot run at once without end', () => {
      const limits = all('AWS::Lambda::Function').map(([name, { Properties }]) => [
        name,
        JSON.stringify(Properties['ReservedConcurrentExecutions'] ?? null),
      ]);
      expect(limits).toEqual(
        expect.arrayContaining([['WebhookLambdaFunction', expect.stringContaining('"100"')]]),
      );
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

    test('counts only events that the functions write', () => {
      const log = readFileSync(join(import.meta.dirname, '../../src/log.ts'), 'utf8');
      const counted = all('AWS::Logs::MetricFilter').map(([, { Properties }]) =>
        String(Properties['FilterPattern']),
      );
      expect(counted.length).toBeGreaterThan(0);
      for (const pattern of counted) {
        const [, event = 'none'] = /\$\.event = "([\w-]+)"/.exec(pattern) ?? [];
        expect(log).toContain(`'${event}'`);
      }
    });

    test('has a dashboard of well-formed widgets over numbers that there are', () => {
      const [body = ''] = all('AWS::CloudWatch::Dashboard').map(
        ([, { Properties }]) => (Properties['DashboardBody'] as { 'Fn::Sub': string })['Fn::Sub'],
      );
      const { widgets } = JSON.parse(body) as {
        widgets: { properties: { title: string; metrics: unknown[] } }[];
      };
      expect(widgets.map(({ properties }) => properties.title)).toContain('Milliseconds to an answer');
      const own = [...body.matchAll(/\["teller-prod", "(\w+)"\]/g)].map(([, name]) => name);
      const counted = all('AWS::Logs::MetricFilter').flatMap(([, { Properties }]) =>
        (Properties['MetricTransformations'] as { MetricName: string }[]).map(({ MetricName }) => MetricName),
      );
      expect(counted).toEqual(expect.arrayContaining(own));
    });
  });
}
