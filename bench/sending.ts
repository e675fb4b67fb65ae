import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** Messages a second to everybody together. https://core.telegram.org/bots/faq#broadcasting-to-users */
const LIMIT_PER_SECOND = 30;
const SENDS = 10_000;

/** How long the dispatcher takes for a broadcast, as a multiple of what Telegram's limit alone would; simulated time. */
export function measureSending(project: string): number {
  const args = ['simulate', '--seed', '1', '--sends', String(SENDS), '--faults', '0'];
  const printed = execFileSync(process.execPath, [join(project, 'dist/teller.mjs'), ...args], {
    encoding: 'utf8',
  });
  const { simulatedSeconds, sends } = JSON.parse(printed.trim().split('\n').at(-1) ?? '');
  return simulatedSeconds / (sends / LIMIT_PER_SECOND);
}
