// Loads the bundle, with V8's compiled code for it if that is still valid. CommonJS, because it
// starts faster than an ES module.
const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { dirname } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

/**
 * V8's flags for a short run, by Node's major version, each with its value then and V8's own; V8 complains about flags it
 * doesn't know.
 * - A function is optimised only after several times the usual amount of work: optimising it earlier pays off only after the
 *   deck is written.
 * - The space for new objects grows to its maximum when it first outgrows a megabyte, instead of doubling each time.
 */
const V8_FLAGS = new Map([
  [
    '20',
    [
      ['--interrupt-budget', 600000, 67584],
      ['--semi-space-growth-factor', 16, 2],
    ],
  ],
  [
    '22',
    [
      ['--invocation-count-for-turbofan', 13500, 3000],
      ['--semi-space-growth-factor', 16, 2],
    ],
  ],
]);

/** Those of the running Node. For versions that aren't listed, no flag was found to pay off. */
function v8Flags() {
  return V8_FLAGS.get(process.versions.node.split('.')[0]) ?? [];
}

/** For a program that stays open, in which optimising code early does pay off. */
function stay() {
  for (const [flag, , usual] of v8Flags()) setFlagsFromString(`${flag}=${usual}`);
}

/**
 * Runs a bundle. `program` is its exports, `script` V8's compiled script, and `id` the digest in
 * the comment that the bundle begins with.
 */
function load(file, flags = v8Flags()) {
  // Before V8 sees the bundle: compiled code is valid only under the flags it was made with.
  for (const [flag, short] of flags) setFlagsFromString(`${flag}=${short}`);
  // The bundle is ASCII; read as latin1, it takes one byte of memory per character.
  const text = readFileSync(file, 'latin1');
  const id = text.slice(text.indexOf(' ') + 1, text.indexOf('\n'));
  const cachedData = readIfThere(codeCachePath(file, id));
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${text}\n})`, {
    filename: file,
    cachedData,
  });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file));
  return { program: module.exports, script, id };
}

/** V8 checks only the source's length and its own version and flags, so the name holds the rest. */
function codeCachePath(file, id) {
  return `${file}.${id.slice(0, 16)}.${process.version}-${process.arch}.cache`;
}

function readIfThere(file) {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

module.exports = { codeCachePath, load, stay };
