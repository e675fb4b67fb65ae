import { CHAT, SECRET, TOKEN } from './updates.ts';

/** What must never be said outside a chat, by what it is. */
export const CANARIES = {
  token: TOKEN,
  secret: SECRET,
  'AWS key': 'canaryAwsKey/0+1',
  chat: String(CHAT),
  channel: '1001234567890',
  name: 'Canaryname',
  'message text': 'canarymessage',
  'article text': 'canaryarticle',
  'page address': 'canarypage.example',
  "somebody else's words": 'canary',
} as const;

/** Which canaries a text holds, as they are or as they travel: in base64, in an address, in bytes as hex. */
export function canariesIn(text: string): string[] {
  const low = text.toLowerCase();
  return Object.entries(CANARIES).flatMap(([what, canary]) => {
    const forms = [canary, encodeURIComponent(canary), Buffer.from(canary).toString('hex')];
    const isThere = forms.some((form) => low.includes(form.toLowerCase()));
    // In base64 a text has three forms, by where it begins; their inner parts are always the same.
    const inBase64 = [0, 1, 2].map((shift) => {
      const whole = Buffer.from('_'.repeat(shift) + canary).toString('base64');
      return whole.slice(Math.ceil((shift * 4) / 3), Math.floor(((shift + canary.length) * 4) / 3));
    });
    return isThere || inBase64.some((form) => text.includes(form)) ? [what] : [];
  });
}
