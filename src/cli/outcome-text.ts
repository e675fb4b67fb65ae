import type { Approval } from '../desk/approval.ts';

/** What waits for whom, and until when. */
export function approvalText({ id, contestId, why, expiresAt }: Approval): string {
  const reason = why.replaceAll('-', ' ');
  return `${contestId} asks for a second person (${reason}): request ${id}, until ${expiresAt}`;
}
