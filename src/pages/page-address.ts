import { isIP } from 'node:net';

/** Longer addresses are no article's. */
const MAX_LENGTH = 2_000;

/**
 * The address of a page that may be asked for: http or https, at the usual port, of a host with a name, with nobody's
 * password; undefined for any other. How a host is spelled (decimal, octal, dots of other alphabets) `URL` has settled.
 */
export function findPageAddress(text: string, base?: URL): URL | undefined {
  if (text.length > MAX_LENGTH || !URL.canParse(text, base?.href)) return undefined;
  const url = new URL(text, base);
  const host = url.hostname.replace(/\.$/, '');
  const isNamed =
    isIP(host) === 0 && !host.startsWith('[') && /^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z][a-z0-9-]+$/.test(host);
  const isUsual =
    /^https?:$/.test(url.protocol) && url.port === '' && url.username === '' && url.password === '';
  return isNamed && isUsual ? url : undefined;
}
