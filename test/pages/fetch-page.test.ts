import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { type Caps, createFetchPage, type Net } from '../../src/pages/fetch-page.ts';
import { isPublicAddress } from '../../src/pages/public-address.ts';

const CAPS: Caps = { withinMs: 2_000, bytes: 100_000 };
const HTML = { 'content-type': 'text/html; charset=utf-8' };

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A server that all hosts lead to; their public address is only claimed. */
async function serve(listener: RequestListener, addresses: Record<string, string[]> = {}) {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(() => {
    server.close();
    server.closeAllConnections();
  });
  const opened: string[] = [];
  const net: Net = {
    resolve: async (host) => addresses[host] ?? ['93.184.216.34'],
    // The stand-in's own address is what it is reached at.
    isPublic: (address) => address === '127.0.0.1' || isPublicAddress(address),
    open: (address) => {
      opened.push(address);
      return connect((server.address() as AddressInfo).port, '127.0.0.1');
    },
  };
  return { fetchPage: createFetchPage(CAPS, net), opened };
}

describe('a page', () => {
  test('is fetched, through redirects that are each looked at, and unpacked once', async () => {
    const { fetchPage, opened } = await serve((request, response) => {
      if (request.url === '/old') response.writeHead(301, { location: '//news.example/new' }).end();
      else
        response
          .writeHead(200, { ...HTML, 'content-encoding': 'gzip' })
          .end(gzipSync('<p>Ada Gül received 60%.</p>'));
    });
    const page = await fetchPage('http://short.example/old');
    expect(page).toEqual({
      is: 'page',
      bytes: Buffer.from('<p>Ada Gül received 60%.</p>'),
      url: 'http://news.example/new',
      name: 'page.html',
    });
    expect(opened).toEqual(['93.184.216.34', '93.184.216.34']);
  });

  test.each<[string, RequestListener, string]>([
    ['that is not there', (_, response) => response.writeHead(404, HTML).end(), 'missing'],
    [
      'that leads in circles',
      (_, response) => response.writeHead(302, { location: '/again' }).end(),
      'missing',
    ],
    [
      'that leads to a machine beside us',
      (_, response) =>
        response.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data/' }).end(),
      'address',
    ],
    [
      'that leads to a file',
      (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
      'address',
    ],
    [
      'that leads to a host of two kinds of addresses',
      (_, response) => response.writeHead(307, { location: 'http://mixed.example/' }).end(),
      'address',
    ],
    [
      'that is a picture',
      (_, response) => response.writeHead(200, { 'content-type': 'image/png' }).end('x'),
      'other',
    ],
    [
      'packed twice',
      (_, response) =>
        response.writeHead(200, { ...HTML, 'content-encoding': 'gzip, gzip' }).end(gzipSync(gzipSync('x'))),
      'other',
    ],
    [
      'packed otherwise',
      (_, response) => response.writeHead(200, { ...HTML, 'content-encoding': 'br' }).end('x'),
      'other',
    ],
    [
      'that says it is packed and is not',
      (_, response) => response.writeHead(200, { ...HTML, 'content-encoding': 'gzip' }).end('x'),
      'silent',
    ],
    ['that never ends', (_, response) => drip(response.writeHead(200, HTML), 'x'.repeat(20_000), 1), 'long'],
    [
      'that comes a letter at a time',
      (_, response) => drip(response.writeHead(200, HTML), 'x', 50),
      'silent',
    ],
    ['that does not come', () => {}, 'silent'],
    [
      'with more headers than a page',
      (_, response) => response.writeHead(200, { ...HTML, more: 'x'.repeat(100_000) }).end('x'),
      'silent',
    ],
    [
      'that breaks off',
      (_, response) =>
        response.writeHead(200, { ...HTML, 'content-length': '99' }).write('x', () => response.destroy()),
      'silent',
    ],
  ])('%s is none', async (_, listener, why) => {
    const { fetchPage, opened } = await serve(listener, { 'mixed.example': ['93.184.216.34', '10.0.0.1'] });
    const startedMs = performance.now();
    expect(await fetchPage('http://news.example/')).toEqual({ is: 'none', why });
    expect(performance.now() - startedMs).toBeLessThan(CAPS.withinMs + 1_500);
    expect(opened.filter((address) => !isPublicAddress(address))).toEqual([]);
  });

  test('that grows a thousandfold when unpacked is given up at the cap, not after', async () => {
    const bomb = gzipSync(Buffer.alloc(200_000_000));
    const { fetchPage } = await serve((_, response) =>
      response.writeHead(200, { ...HTML, 'content-encoding': 'gzip' }).end(bomb),
    );
    const before = process.memoryUsage().rss;
    expect(await fetchPage('http://news.example/')).toEqual({ is: 'none', why: 'long' });
    expect(process.memoryUsage().rss - before).toBeLessThan(CAPS.bytes + 32_000_000);
  });

  test('of a host whose name changes its mind is asked for where it was looked at', async () => {
    let asked = 0;
    const opened: string[] = [];
    const rebinding: Net = {
      resolve: async () => (++asked === 1 ? ['93.184.216.34'] : ['127.0.0.1']),
      isPublic: isPublicAddress,
      open: (address) => {
        opened.push(address);
        return refusing();
      },
    };
    await createFetchPage(CAPS, rebinding)('https://rebind.example/');
    expect([asked, opened]).toEqual([1, ['93.184.216.34']]);
  });

  test('is not read where the connection turns out to be to a private address', async () => {
    const { fetchPage } = await serve((_, response) => response.writeHead(200, HTML).end('secret'));
    const server = createServer((_, response) => response.writeHead(200, HTML).end('secret')).listen(
      0,
      '127.0.0.1',
    );
    await once(server, 'listening');
    closing.push(() => server.close());
    const misled: Net = {
      resolve: async () => ['93.184.216.34'],
      isPublic: isPublicAddress,
      open: () => connect((server.address() as AddressInfo).port, '127.0.0.1'),
    };
    expect(await createFetchPage(CAPS, misled)('http://news.example/')).toEqual({
      is: 'none',
      why: 'silent',
    });
    expect(await fetchPage('http://news.example/')).toMatchObject({ is: 'page' });
  });
});

/** A connection that nobody takes. */
function refusing(): Socket {
  const socket = connect(9, '127.0.0.1');
  socket.on('error', () => {});
  return socket;
}

function drip(response: import('node:http').ServerResponse, text: string, everyMs: number): void {
  const timer = setInterval(() => response.write(text), everyMs);
  response.once('close', () => clearInterval(timer));
}

describe('ten thousand hostile addresses', () => {
  /** What private hosts are called, in all the ways that clients have been led to them. */
  const PRIVATE = [
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.9',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.7',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '198.18.0.1',
    '192.0.0.192',
  ];
  const PRIVATE_6 = [
    '::1',
    '::',
    'fe80::1',
    'fc00::1',
    'fd00:ec2::254',
    '::ffff:127.0.0.1',
    '::ffff:a9fe:a9fe',
    '64:ff9b::a9fe:a9fe',
    '2002:7f00:1::',
    '2001:0:7f00:1::',
    '2001:db8::1',
    'ff02::1',
    '100::1',
  ];
  const spellings = (address: string): string[] => {
    const parts = address.split('.').map(Number);
    const number = parts.reduce((sum, part) => sum * 256 + part, 0);
    const hex = (part: number) => `0x${part.toString(16)}`;
    const octal = (part: number) => `0${part.toString(8)}`;
    return [
      address,
      String(number),
      hex(number),
      parts.map(hex).join('.'),
      parts.map(octal).join('.'),
      `${parts[0]}.${number % 2 ** 24}`,
      `${address}.`,
      address.replaceAll('.', '。'),
      `[::ffff:${address}]`,
      [...address].map((c) => (/\d/.test(c) ? String.fromCodePoint(0xff10 + Number(c)) : c)).join(''),
    ];
  };
  const hosts = [
    ...PRIVATE.flatMap(spellings),
    ...PRIVATE_6.map((address) => `[${address}]`),
    ...[...PRIVATE, ...PRIVATE_6].map((_, at) => `private-${at}.example`),
    'localhost',
    'LOCALHOST',
    'metadata',
    'metadata.google.internal',
    'instance-data',
    'kubernetes.default.svc',
    'mixed.example',
    'nothing.example',
    'a..b',
    '-',
    '%31%32%37.0.0.1',
  ];
  const wraps = [
    (host: string) => `http://${host}/`,
    (host: string) => `https://${host}/latest/meta-data/iam/security-credentials/`,
    (host: string) => `http://${host}:80/`,
    (host: string) => `http://${host}:8080/`,
    (host: string) => `http://${host}:22/`,
    (host: string) => `http://news.example@${host}/`,
    (host: string) => `http://user:pass@${host}/`,
    (host: string) => `http://${host}#@news.example/`,
    (host: string) => `http://${host}\\@news.example/`,
    (host: string) => `http:\\\\${host}\\x`,
    (host: string) => `http:${host}/x`,
    (host: string) => `//${host}/x`,
    (host: string) => `HTTP://${host}`,
    (host: string) => `\thttp://${host}/\n`,
    (host: string) => `ftp://${host}/`,
    (host: string) => `gopher://${host}:70/_GET`,
    (host: string) => `file://${host}/etc/passwd`,
    (host: string) => `data:text/html,${host}`,
    (host: string) => `javascript:fetch("http://${host}/")`,
    (host: string) => `http://news.example/?next=http://${host}/`,
  ];
  const tails = ['', '?q=1', '#x', '%00', '/../', ';a=b', '\u202e', 'x'.repeat(60), '?a=\r\nhost: x'];

  test('lead to no private connection, and ordinary ones lead to a public one', async () => {
    const urls = hosts.flatMap((host) => wraps.flatMap((wrap) => tails.map((tail) => wrap(host) + tail)));
    expect(new Set(urls).size).toBeGreaterThan(10_000);
    const opened: { address: string; port: number }[] = [];
    const all = [...PRIVATE, ...PRIVATE_6];
    const net: Net = {
      resolve: async (host) => {
        const at = /^private-(\d+)\.example$/.exec(host)?.[1];
        if (at !== undefined) return [all[Number(at)] ?? ''];
        if (host === 'mixed.example') return ['93.184.216.34', '127.0.0.1'];
        if (host === 'news.example') return ['93.184.216.34', '2606:2800:220:1::1'];
        // A resolver that knows more names than it should.
        return ['127.0.0.1'];
      },
      isPublic: isPublicAddress,
      open: (address, port) => {
        opened.push({ address, port });
        throw new Error('No network in a test.');
      },
    };
    const fetchPage = createFetchPage({ withinMs: 60_000, bytes: 1_000 }, net);
    for (const url of urls) await fetchPage(url);
    expect(
      opened.filter(({ address, port }) => !isPublicAddress(address) || ![80, 443].includes(port)),
    ).toEqual([]);
    // What was only mentioned in the query of an ordinary address was not hostile.
    expect(new Set(opened.map(({ address }) => address))).toEqual(new Set(['93.184.216.34']));
  });

  test.each<[string, boolean]>([
    ['93.184.216.34', true],
    ['8.8.8.8', true],
    ['2606:2800:220:1::1', true],
    ['2a00:1450::1', true],
    ...PRIVATE.map((address) => [address, false] as [string, boolean]),
    ...PRIVATE_6.map((address) => [address, false] as [string, boolean]),
    ['', false],
    ['news.example', false],
  ])('%s is public: %s', (address, isPublic) => {
    expect(isPublicAddress(address)).toBe(isPublic);
  });
});
