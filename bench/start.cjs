// Starts a folder's bundle in one of the ways that bench/starts.mjs compares, and on exit writes
// the process's CPU time, in milliseconds, to descriptor 3.
const { writeSync } = require('node:fs');
const { enableCompileCache } = require('node:module');
const { join } = require('node:path');
const { load } = require('../bin/load.js');

const [way, folder] = process.argv.splice(2, 2);
const bundle = join(folder, 'briefdeck.cjs');
process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  writeSync(3, String((user + system) / 1000));
});
program().start(way);

function program() {
  switch (way) {
    case 'plain':
      return require(bundle);
    case 'compile cache':
      enableCompileCache(join(folder, 'compile-cache'));
      return require(bundle);
    case 'kept code':
      return load(bundle, []).program;
    case 'kept code, flags':
      return load(bundle).program;
    default:
      throw new Error(`no way is called ${way}`);
  }
}
