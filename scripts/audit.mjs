/*
 * What a change of the dependencies must keep: node scripts/audit.mjs, or npm run audit. Reads package-lock.json alone,
 * so it answers without a network. Then asks the registry for known vulnerabilities, if it has that answer.
 */
import { spawnSync } from 'node:child_process';
import { lockedPackages } from './locked.mjs';

/** Licences under which the program may be given away with its packages. */
const FREE = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '(MIT AND Zlib)',
  '(MIT OR GPL-3.0-or-later)',
  'MIT OR Apache-2.0',
]);

/** Also in order for tools and fonts that stay here. */
const FREE_TO_USE = new Set([...FREE, 'MPL-2.0', 'OFL-1.1', 'BlueOak-1.0.0', 'CC0-1.0', 'Python-2.0']);

/** Packages that may run a script when they are installed, and why. */
const MAY_RUN = new Map([['esbuild', 'puts its own binary in place; the program is bundled with it']]);

/** The binaries of an optional tool for other platforms than Linux on x64, which registries here don't have. */
const UNPUBLISHED = /^@xarsh\/ooxml-validator-/;

const packages = lockedPackages();
const faults = packages.flatMap(
  ({ name, version, integrity, resolved, license, dev, optional, hasInstallScript, deprecated }) => {
    const is = `${name} ${version}`;
    const isUnknown = optional && dev && UNPUBLISHED.test(name);
    return [
      ...(integrity?.startsWith('sha512-') || isUnknown ? [] : [`${is} has no SHA-512 in package-lock.json`]),
      ...(resolved === undefined ? [] : [`${is} is bound to ${resolved}: leave the address out, any registry will do`]),
      ...((dev ? FREE_TO_USE : FREE).has(license) || isUnknown ? [] : [`${is} has the licence ${license ?? 'none'}`]),
      ...(hasInstallScript && !MAY_RUN.has(name) ? [`${is} runs a script when it is installed`] : []),
      ...(deprecated === undefined || dev ? [] : [`${is} is deprecated: ${deprecated}`]),
    ];
  },
);
for (const fault of faults) console.error(fault);
console.log(
  `${packages.length} packages, of which the program needs ${packages.filter(({ dev }) => !dev).length}; ${faults.length} faults`,
);

const asked = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
const known = vulnerabilities(asked.stdout);
if (known === undefined)
  console.log('The registry does not answer for known vulnerabilities; they were not asked for.');
else console.log(known.length === 0 ? 'No vulnerability is known.' : `Known vulnerabilities: ${known.join(', ')}`);
process.exitCode = faults.length > 0 || (known?.length ?? 0) > 0 ? 1 : 0;

/** Names of packages with a vulnerability; undefined if the registry has no answer. */
function vulnerabilities(json) {
  try {
    const { vulnerabilities: found } = JSON.parse(json);
    return found && Object.keys(found);
  } catch {
    return undefined;
  }
}
