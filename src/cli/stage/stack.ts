import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { askAws, clientSettings } from './ask-aws.ts';
import { type Stage, stackName } from './choose-stage.ts';

/** `webhookUrl` is the function's address; null while the stack has none. */
export type Stack = { status: string; webhookUrl: string | null };

/** What has been deployed of a stage; undefined where nothing has. Throws `UsageError`. */
export async function findStack(stage: Stage, endpoint: string | undefined): Promise<Stack | undefined> {
  const client = new CloudFormationClient(clientSettings(stage.region, endpoint));
  return askAws(async () => {
    try {
      const { Stacks } = await client.send(new DescribeStacksCommand({ StackName: stackName(stage) }));
      return Stacks?.map(({ StackStatus = 'unknown', Outputs }) => ({
        status: StackStatus,
        webhookUrl:
          Outputs?.find(({ OutputKey }) => OutputKey === 'WebhookLambdaFunctionUrl')?.OutputValue ?? null,
      }))[0];
    } catch (error) {
      // CloudFormation has no better word for it.
      if (error instanceof Error && /does not exist/.test(error.message)) return undefined;
      throw error;
    }
  });
}
