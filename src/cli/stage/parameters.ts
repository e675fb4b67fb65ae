import {
  DeleteParametersCommand,
  GetParametersCommand,
  PutParameterCommand,
  SSMClient,
} from '@aws-sdk/client-ssm';
import { askAws, clientSettings } from './ask-aws.ts';
import type { Stage } from './choose-stage.ts';

/** What a deployment is told in secret, by the names that serverless.yml reads it under: `/teller/STAGE/bot-token`. */
export const SETTINGS = ['bot-token', 'bot-info', 'webhook-secret', 'editor-ids'] as const;
export type Setting = (typeof SETTINGS)[number];

export interface Parameters {
  /** What is there; the others are not. */
  read(): Promise<Partial<Record<Setting, string>>>;
  save(setting: Setting, value: string): Promise<void>;
  remove(): Promise<void>;
}

/** AWS's store of parameters, encrypted. `endpoint` is another than Amazon's. Its jobs throw `UsageError`. */
export function openParameters({ name, region }: Stage, endpoint: string | undefined): Parameters {
  const client = new SSMClient(clientSettings(region, endpoint));
  const path = (setting: Setting) => `/teller/${name}/${setting}`;
  return {
    read: () =>
      askAws(async () => {
        const { Parameters = [] } = await client.send(
          new GetParametersCommand({ Names: SETTINGS.map(path), WithDecryption: true }),
        );
        const found = SETTINGS.flatMap((setting) =>
          Parameters.filter(({ Name }) => Name === path(setting)).map(({ Value = '' }) => [setting, Value]),
        );
        return Object.fromEntries(found);
      }),
    save: (setting, value) =>
      askAws(async () => {
        const Type = 'SecureString';
        await client.send(
          new PutParameterCommand({ Name: path(setting), Value: value, Type, Overwrite: true }),
        );
      }),
    remove: () =>
      askAws(async () => {
        await client.send(new DeleteParametersCommand({ Names: SETTINGS.map(path) }));
      }),
  };
}
