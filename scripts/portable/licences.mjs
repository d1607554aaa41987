import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lockedPackages } from '../locked.mjs';

/**
 * The licences of the packages that files were taken from, one text: a list, and then the words of each. A package
 * without a text of its own is named with what its manifest says.
 *
 * @param project - the folder that holds node_modules
 * @param files - paths of which a part leads from there: `../node_modules/yaml/dist/index.js`; others are the project's own
 */
export function licencesOf(project, files) {
  const locked = lockedPackages();
  const taken = new Set(files.filter((file) => file.includes('node_modules/')).map((file) => packageOf(file, locked)));
  const packages = locked.filter((each) => taken.has(each));
  const list = packages.map(({ name, version, license }) => `${name} ${version}  ${license}`);
  const texts = packages.map(({ at, name, version, license }) => {
    const text = textIn(join(project, at)) ?? `Its package holds no text; its manifest says: ${license}`;
    return `${'='.repeat(72)}\n${name} ${version}\n\n${text.trim()}\n`;
  });
  return `Packages in program/dist/briefdeck.cjs and program/node_modules:\n\n${list.join('\n')}\n\n${texts.join('\n')}`;
}

/** The innermost package that the lock file names: what a package brought along within itself has its licence. */
function packageOf(file, locked) {
  const [innermost] = locked
    .filter(({ at }) => file.includes(`${at}/`))
    .sort((one, other) => other.at.length - one.at.length);
  if (innermost === undefined) throw new Error(`package-lock.json doesn’t name the package of ${file}`);
  return innermost;
}

function textIn(folder) {
  const names = readdirSync(folder).filter((name) => /^(licen[cs]e|copying|notice)/i.test(name));
  if (names.length === 0) return undefined;
  return names
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
}
