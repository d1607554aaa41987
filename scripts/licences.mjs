/*
 * Lists the licences of what is installed: node scripts/licences.mjs, or npm run licences. First the packages that
 * the program needs, which its bundle holds, then by licence those for changing and testing it.
 */
import { lockedPackages } from './locked.mjs';

const packages = lockedPackages();

console.log('Needed by the program:\n');
for (const { name, version, license } of packages.filter(({ dev }) => !dev)) {
  console.log(`  ${name} ${version}  ${license}`);
}

console.log('\nFor changing and testing it:\n');
const tools = packages.filter(({ dev }) => dev);
const licences = new Set(tools.map(({ license }) => license ?? 'unknown'));
for (const licence of [...licences].sort()) {
  const those = tools.filter(({ license }) => (license ?? 'unknown') === licence);
  console.log(`  ${licence}: ${those.map(({ name }) => name).join(', ')}`);
}
