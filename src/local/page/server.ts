import type { PageAction, PageAnswer } from '../chat-page/page-action.ts';
import type { PageEvent } from '../chat-page/page-state.ts';
import { notice } from './notice.ts';

/** Asks for something to be done. What can't be is said to whoever looks, and answered with undefined. */
export async function perform(action: PageAction): Promise<{ queryId?: string } | undefined> {
  try {
    const response = await fetch('do', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(action),
    });
    const answer: PageAnswer = response.ok
      ? await response.json()
      : { ok: false, why: 'That was not understood.' };
    if (answer.ok) return answer;
    notice(answer.why);
  } catch {
    notice('Teller is not running any more. Start it again, and open the address it prints.');
  }
  return undefined;
}

/** Hears of everything that happens, first of how things stand. */
export function follow(hear: (event: PageEvent) => void, lost: (isLost: boolean) => void): void {
  const events = new EventSource('events');
  events.addEventListener('open', () => lost(false));
  events.addEventListener('error', () => lost(true));
  events.addEventListener('message', ({ data }) => hear(JSON.parse(String(data)) as PageEvent));
}
