// node infra/natives/install.mjs [FOLDER]: installs what package.json beside it names, for the functions' platform
// (infra/webhook.yml's architecture, whichever machine this is), and copies it into FOLDER/node_modules.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PLATFORM = ['--os=linux', '--cpu=arm64', '--libc=glibc'];
const STAMP = '.installed-lock.json';
const installed = join(import.meta.dirname, 'node_modules');
const lock = readFileSync(join(import.meta.dirname, 'package-lock.json'), 'utf8');

const isCurrent = (modules) =>
  existsSync(join(modules, STAMP)) && readFileSync(join(modules, STAMP), 'utf8') === lock;

// The registry is asked only where the lock file has changed since, so that packaging needs no network afterwards.
if (!isCurrent(installed)) {
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
  const stdio = ['ignore', 'ignore', 'inherit'];
  execFileSync('npm', ['ci', ...PLATFORM, ...options], { cwd: import.meta.dirname, stdio });
  writeFileSync(join(installed, STAMP), lock);
}

const [, , folder] = process.argv;
const target = join(folder ?? import.meta.dirname, 'node_modules');
if (!isCurrent(target)) {
  rmSync(target, { recursive: true, force: true });
  cpSync(installed, target, { recursive: true });
}
