import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What became of an invocation: the handler's answer, or the error that the runtime reported. */
export type Outcome = { answer: unknown } | { error: { errorType: string; errorMessage: string } };
type Invocation = { id: string; event: unknown; settle: (outcome: Outcome) => void };

/**
 * The side of Lambda that its runtime client talks to: hands out events and takes the answers.
 * https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html
 */
export class RuntimeApi {
  readonly #server = createServer((request, response) => void this.#serve(request, response));
  readonly #waiting: Invocation[] = [];
  readonly #running = new Map<string, Invocation>();
  #idle: ServerResponse | undefined;
  #count = 0;

  /** Returns the host and port for AWS_LAMBDA_RUNTIME_API. */
  async listen(): Promise<string> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** The runtime has ended, and with it whatever it had not answered. */
  end(printed: string): void {
    const error = { errorType: 'Runtime.ExitError', errorMessage: printed };
    for (const { settle } of [...this.#running.values(), ...this.#waiting]) settle({ error });
    this.#server.close();
    this.#server.closeAllConnections();
  }

  invoke(event: unknown): Promise<Outcome> {
    return new Promise((settle) => {
      this.#count += 1;
      this.#waiting.push({ id: `invocation-${this.#count}`, event, settle });
      this.#handOut();
    });
  }

  #handOut(): void {
    const response = this.#idle;
    const invocation = response && this.#waiting.shift();
    if (invocation === undefined) return;
    this.#idle = undefined;
    this.#running.set(invocation.id, invocation);
    response?.writeHead(200, {
      'content-type': 'application/json',
      'lambda-runtime-aws-request-id': invocation.id,
      'lambda-runtime-deadline-ms': String(Date.now() + 20_000),
      'lambda-runtime-invoked-function-arn': 'arn:aws:lambda:eu-central-1:000000000000:function:teller',
    });
    response?.end(JSON.stringify(invocation.event));
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, , kind, id = '', outcome] = (request.url ?? '').split('/').slice(1);
    if (kind === 'invocation' && id === 'next') {
      this.#idle = response;
      this.#handOut();
      return;
    }
    let body = '';
    for await (const chunk of request) body += chunk;
    response.writeHead(202).end();
    const settled = JSON.parse(body);
    if (kind === 'init') {
      // The runtime ends after an error at its start: every event that waits gets to hear it.
      for (const { settle } of this.#waiting.splice(0)) settle({ error: settled });
    } else {
      this.#running.get(id)?.settle(outcome === 'response' ? { answer: settled } : { error: settled });
      this.#running.delete(id);
    }
  }
}
