import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { inflateRawSync } from 'node:zlib';

type Resource = { Type: string; DeletionPolicy?: string; Properties: Record<string, unknown> };
export type Packaged = {
  resources: Record<string, Resource>;
  /** What is in the function's archive, by path. */
  files: Map<string, Buffer>;
  /** What `npm run package` printed. */
  printed: string;
};

/** Runs `npm run package` as on a machine that knows no AWS account, and reads what would be deployed. */
export async function packageService(): Promise<Packaged> {
  const { PATH } = process.env;
  const folder = await mkdtemp(join(tmpdir(), 'teller-package-'));
  try {
    const { stdout, stderr } = await promisify(execFile)(
      'npm',
      ['run', '-s', 'package', '--', `--package=${folder}`],
      {
        env: { PATH, HOME: folder },
      },
    );
    const template = await readFile(join(folder, 'cloudformation-template-update-stack.json'), 'utf8');
    const archive = await readFile(join(folder, 'teller.zip'));
    return { resources: JSON.parse(template).Resources, files: filesIn(archive), printed: stdout + stderr };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A zip archive's files. https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT 4.3.7 and 4.3.12 */
function filesIn(archive: Buffer): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  let at = archive.readUInt32LE(archive.lastIndexOf('PK\u0005\u0006') + 16);
  while (archive.toString('latin1', at, at + 4) === 'PK\u0001\u0002') {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) =>
      archive.readUInt16LE(at + field),
    );
    const end = at + 46 + (nameLength ?? 0);
    const local = archive.readUInt32LE(at + 42);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const packed = archive.subarray(start, start + archive.readUInt32LE(at + 20));
    files.set(
      archive.toString('utf8', at + 46, end),
      archive.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed,
    );
    at = end + (extraLength ?? 0) + (commentLength ?? 0);
  }
  return files;
}
