// node materials.mjs: writes the bill of materials (CycloneDX) of the product beside the archive in .serverless/, fails on
// a licence that nobody has looked at, and asks the registry for known weaknesses.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';

/** What runs may be given away under these; MPL-2.0 (resvg) asks only for changes to its own files. */
const LICENCES = new Set([
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'MPL-2.0',
  'OFL-1.1',
  'CC0-1.0',
  'Unlicense',
]);

const licencesOf = ({ licenses = [] }) =>
  licenses.map(({ license, expression }) => expression ?? license?.id ?? license?.name ?? 'none');
const isKnown = (text) =>
  text
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((one) => one.split(' AND ').every((each) => LICENCES.has(each)));

const bill = execFileSync(
  'npm',
  ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--package-lock-only'],
  {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  },
);
mkdirSync('.serverless', { recursive: true });
writeFileSync('.serverless/materials.cdx.json', bill);
const { components } = JSON.parse(bill);
const unknown = components.filter((component) => {
  const licences = licencesOf(component);
  return licences.length === 0 || !licences.every(isKnown);
});
for (const component of unknown) {
  console.log(
    `${component.name}@${component.version}: licence ${licencesOf(component).join(', ') || 'not told'}`,
  );
}
console.log(`materials: ${components.length} packages, written to .serverless/materials.cdx.json`);

const audit = spawnSync('npm', ['audit', '--omit', 'dev', '--audit-level', 'high', '--json'], {
  encoding: 'utf8',
});
const found = (() => {
  try {
    return JSON.parse(audit.stdout).metadata?.vulnerabilities;
  } catch {
    return undefined;
  }
})();
// Some mirrors of the registry answer no such question; that is said, and is no failure of ours.
console.log(
  found === undefined ? 'audit: the registry could not be asked' : `audit: ${JSON.stringify(found)}`,
);
const isWeak = found !== undefined && found.high + found.critical > 0;
process.exitCode = unknown.length > 0 || isWeak ? 1 : 0;
