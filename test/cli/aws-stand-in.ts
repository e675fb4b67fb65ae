import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** AWS's parameters and stacks and Telegram's function, as far as the operator's commands ask for them, on loopback. */
export type AwsStandIn = {
  url: string;
  /** Parameters by their full names, with the type that they were stored as. */
  parameters: Map<string, { value: string; type: string }>;
  /** Statuses of stacks by name; each has the address of the function below. */
  stacks: Map<string, string>;
  /** The secret that the function knows; null where it does not start. */
  functionSecret: string | null;
  functionUrl: string;
  close: () => Promise<void>;
};

export async function startAws(): Promise<AwsStandIn> {
  const server = createServer(async (request, response) => {
    const body = (await request.setEncoding('utf8').toArray()).join('');
    const target = String(request.headers['x-amz-target'] ?? '').replace('AmazonSSM.', '');
    if (request.url === '/function') {
      const isKnown = request.headers['x-telegram-bot-api-secret-token'] === aws.functionSecret;
      response.statusCode = aws.functionSecret === null ? 502 : isKnown ? 400 : 401;
      response.end();
    } else if (target !== '') {
      response.setHeader('content-type', 'application/x-amz-json-1.1');
      response.end(JSON.stringify(answerSsm(target, JSON.parse(body))));
    } else {
      const status = aws.stacks.get(new URLSearchParams(body).get('StackName') ?? '');
      response.statusCode = status === undefined ? 400 : 200;
      response.setHeader('content-type', 'text/xml');
      response.end(status === undefined ? NO_STACK : stackXml(status, aws.functionUrl));
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const aws: AwsStandIn = {
    url,
    parameters: new Map(),
    stacks: new Map(),
    functionSecret: null,
    functionUrl: `${url}/function`,
    async close() {
      server.close();
      server.closeAllConnections();
    },
  };
  return aws;

  function answerSsm(target: string, ask: Record<string, unknown>): object {
    switch (target) {
      case 'PutParameter':
        aws.parameters.set(String(ask['Name']), { value: String(ask['Value']), type: String(ask['Type']) });
        return { Version: 1 };
      case 'GetParameters': {
        const found = (ask['Names'] as string[]).filter((name) => aws.parameters.has(name));
        return { Parameters: found.map((Name) => ({ Name, Value: aws.parameters.get(Name)?.value })) };
      }
      case 'DeleteParameters':
        for (const name of ask['Names'] as string[]) aws.parameters.delete(name);
        return {};
      default:
        throw new Error(`The stand-in knows no ${target}.`);
    }
  }
}

const NO_STACK =
  '<ErrorResponse><Error><Type>Sender</Type><Code>ValidationError</Code><Message>Stack with id teller does not exist</Message></Error></ErrorResponse>';

const stackXml = (status: string, url: string) =>
  `<DescribeStacksResponse xmlns="http://cloudformation.amazonaws.com/doc/2010-05-15/"><DescribeStacksResult><Stacks><member><StackName>teller</StackName><CreationTime>2026-05-04T06:00:00Z</CreationTime><StackStatus>${status}</StackStatus><Outputs><member><OutputKey>WebhookLambdaFunctionUrl</OutputKey><OutputValue>${url}</OutputValue></member></Outputs></member></Stacks></DescribeStacksResult></DescribeStacksResponse>`;
