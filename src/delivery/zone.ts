/** What holds in a chat that has chosen no zone. */
export const DEFAULT_ZONE = 'UTC';

const known = new Map<string, boolean>();

/** Whether this runtime knows a name as an IANA zone; making its calendar is slow, so that it is asked once. */
export function isZone(name: string): boolean {
  const answer = known.get(name) ?? canTell(name);
  known.set(name, answer);
  return answer;
}

function canTell(name: string): boolean {
  // An offset such as "+04:00" is taken for a zone, too, and knows nothing of summer time.
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
