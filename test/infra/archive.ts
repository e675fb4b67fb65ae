import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Packaged } from './packaged.ts';

type Files = Packaged['files'];

/** The tests of what is in the functions' archive. */
export function describeArchive(packaged: () => Packaged): void {
  const archive = () => packaged().files;

  describe("the functions' archive", () => {
    test('holds every module that a bundle requires', () => {
      const files = archive();
      const required = bundlesIn(files).flatMap((path) => named(files, path, REQUIRED));
      expect(required.map(({ name }) => name)).toContain('@resvg/resvg-js');
      const missing = required.filter(
        ({ by, name }) => !isBuiltin(name) && resolveModule(files, by, name) === undefined,
      );
      expect(missing).toEqual([]);
    });

    test('holds the binary that draws, for Linux on arm64', () => {
      const files = archive();
      const [binding = ''] = [...files.keys()].filter((path) => path.endsWith('/js-binding.js'));
      const native = resolveModule(files, binding, '@resvg/resvg-js-linux-arm64-gnu');
      const binary = files.get(native ?? '') ?? Buffer.alloc(64);
      // The ELF header's class and machine: 64 bits, AArch64.
      expect([binary.toString('latin1', 1, 4), binary[4], binary.readUInt16LE(18)]).toEqual(['ELF', 2, 0xb7]);
    });

    test('holds every font beside the bundle that reads it', () => {
      const files = archive();
      const fonts = bundlesIn(files).flatMap((path) => named(files, path, /["'`]\.?\/?([\w-]+\.ttf)["'`]/g));
      expect(fonts.length).toBeGreaterThanOrEqual(2);
      const missing = fonts.filter(({ by, name }) => !files.has(posix.join(posix.dirname(by), name)));
      expect(missing).toEqual([]);
    });

    test('holds the handler of every function, and neither sources, maps, settings nor what only a laptop needs', () => {
      const files = archive();
      expect(files.has('dist/webhook.cjs')).toBe(true);
      const others = [...files.keys()].filter(
        (path) =>
          !/^dist\/(webhook|dispatch|alert|page)(\.cjs$|-parts\/)|^dist\/[\w-]+\.ttf$|^dist\/node_modules\/@resvg\//.test(
            path,
          ),
      );
      expect(others).toEqual([]);
      expect([...files.keys()].filter((path) => /\.(map|ts|env)$/.test(path))).toEqual([]);
    });

    test("has nothing where AWS's runtime looks for a handler before it looks for the handler's file", () => {
      // https://github.com/aws/aws-lambda-nodejs-runtime-interface-client loads "dist/webhook" before "dist/webhook.cjs".
      const paths = [...archive().keys()];
      expect(paths.filter((path) => /^dist\/(webhook|dispatch|alert|page)(\/|$|\.m?js$)/.test(path))).toEqual(
        [],
      );
    });

    test('is far from the 50 MB that Lambda takes', () => {
      const files = archive();
      const bytes = [...files.values()].reduce((sum, { length }) => sum + length, 0);
      expect(bytes).toBeLessThan(24_000_000);
    });
  });
}

const bundlesIn = (files: Files) =>
  [...files.keys()].filter((path) => /^dist\/(?!node_modules\/).*\.cjs$/.test(path));

/** What a file names in matches of `pattern`, with the file. */
function named(files: Files, path: string, pattern: RegExp): { by: string; name: string }[] {
  const text = files.get(path)?.toString() ?? '';
  return [...text.matchAll(pattern)].map(([, name = '']) => ({ by: path, name }));
}

/** Where Node finds a module of this archive from a file in it; undefined where it does not. */
function resolveModule(files: Files, by: string, name: string): string | undefined {
  if (name.startsWith('.')) return fileOf(files, posix.join(posix.dirname(by), name));
  for (let folder = posix.dirname(by); folder !== '.'; folder = posix.dirname(folder)) {
    const found = fileOf(files, posix.join(folder, 'node_modules', name));
    if (found !== undefined) return found;
  }
  return undefined;
}

function fileOf(files: Files, path: string): string | undefined {
  const about = files.get(`${path}/package.json`);
  if (about === undefined) return files.has(path) ? path : undefined;
  const main = posix.join(path, JSON.parse(about.toString()).main ?? 'index.js');
  return files.has(main) ? main : undefined;
}

const REQUIRED = /\brequire\((?:"|'|`)([^"'`]+)(?:"|'|`)\)/g;
