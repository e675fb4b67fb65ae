import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Browser, chromium, type Page } from 'playwright-core';

const ROOT = join(import.meta.dirname, '..', '..');

/** Where pictures of the page are left to be looked at. */
export const SCREENSHOTS = join(ROOT, 'screenshots');

const CHROMIUM_ARGS = [
  '--headless',
  '--lang=en-GB',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const LAPTOP = { width: 1366, height: 860 };
export const PHONE = { width: 390, height: 844 };

/** `teller start` as it is built, on a table of its own, and a browser in front of it. */
export async function openTeller() {
  const folder = await mkdtemp(join(tmpdir(), 'teller-browser-'));
  await mkdir(SCREENSHOTS, { recursive: true });
  const { BOT_TOKEN: _, ...env } = process.env;
  const teller = spawn(process.execPath, [join(ROOT, 'dist/teller.mjs'), 'start', '--table', `${folder}/`], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env,
  });
  const said: string[] = [];
  teller.stderr.on('data', (chunk) => said.push(String(chunk)));
  const url = await addressIn(teller.stdout);
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] || '/usr/bin/chromium',
    args: CHROMIUM_ARGS,
  });
  const troubles: string[] = [];
  return {
    url,
    /** What the page's console complained of, and what Teller said on stderr. */
    troubles: () => [...troubles, ...said],
    /** A window of its own: what one keeps in it, another does not. */
    async window(size: { width: number; height: number }, colorScheme: 'light' | 'dark' = 'light') {
      const context = await browser.newContext({
        viewport: size,
        colorScheme,
        locale: 'en-GB',
        timezoneId: 'UTC',
        // A picture is of what stands, not of what is on its way.
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) troubles.push(message.text());
      });
      page.on('pageerror', ({ message }) => troubles.push(message));
      page.on('request', (request) => {
        if (!request.url().startsWith(url)) troubles.push(`asked for ${request.url()}`);
      });
      await page.goto(url);
      await page.getByRole('button', { name: /Reader’s chat/ }).waitFor();
      return page;
    },
    async close() {
      await browser.close();
      teller.kill('SIGTERM');
      await once(teller, 'exit');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export type Teller = Awaited<ReturnType<typeof openTeller>>;
export type { Browser, Page };

async function addressIn(stream: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: stream })) {
    const [url] = /http:\/\/127\.0\.0\.1:\d+\/[\w-]+\//.exec(line) ?? [];
    if (url !== undefined) return url;
  }
  throw new Error('Teller has ended without an address');
}
