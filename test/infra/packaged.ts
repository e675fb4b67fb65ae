import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

type Resource = { Type: string; DeletionPolicy?: string; Properties: Record<string, unknown> };
export type Packaged = {
  resources: Record<string, Resource>;
  /** The names of the files in the function's archive. */
  files: string[];
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

/** The names in a zip archive's central directory. https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT 4.3.12 */
function filesIn(archive: Buffer): string[] {
  const names: string[] = [];
  for (let at = archive.indexOf('PK\u0001\u0002'); at >= 0; at = archive.indexOf('PK\u0001\u0002', at + 46)) {
    names.push(archive.toString('utf8', at + 46, at + 46 + archive.readUInt16LE(at + 28)));
  }
  return names;
}
