import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {object} LockedPackage
 * @property {string} at Where it is installed: `node_modules/yaml`.
 * @property {string} name
 * @property {string} version
 * @property {string} [integrity]
 * @property {string} [resolved]
 * @property {string} [license]
 * @property {string} [deprecated]
 * @property {boolean} [dev] Needed only to change or test the program.
 * @property {boolean} [optional]
 * @property {boolean} [hasInstallScript]
 * @property {{ readonly node?: string }} [engines]
 */

/** Every package that package-lock.json names, for all platforms, by name. @returns {readonly LockedPackage[]} */
export function lockedPackages() {
  const path = fileURLToPath(new URL('../package-lock.json', import.meta.url));
  const { packages } = JSON.parse(readFileSync(path, 'utf8'));
  return Object.entries(packages)
    .filter(([at]) => at !== '')
    .map(([at, rest]) => ({ ...rest, at, name: at.slice(at.lastIndexOf('node_modules/') + 'node_modules/'.length) }))
    .sort((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0));
}
