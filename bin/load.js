// Loads the bundle, with the code that V8 compiled of it where that still fits. CommonJS starts faster than an ES module.
const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { dirname } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

/**
 * V8's flags for a short run, by Node's major version: V8 complains of a flag that it doesn't know.
 * - A function is optimised after four and a half times as much work as usual: what is optimised earlier pays only after
 *   the deck is written.
 * - New objects get the most room they may have when they first outgrow a megabyte, not twice as much each time.
 */
const V8_FLAGS = new Map([
  ['20', ['--interrupt-budget=600000', '--semi-space-growth-factor=16']],
  ['22', ['--invocation-count-for-turbofan=13500', '--semi-space-growth-factor=16']],
]);

/** Those of the Node that runs. Where none are listed, none were found to pay. */
function v8Flags() {
  return V8_FLAGS.get(process.versions.node.split('.')[0]) ?? [];
}

/** The exports of a bundle, which begins with a comment that identifies it: `id`. `script` is what V8 made of it. */
function load(file, flags = v8Flags()) {
  // Before V8 sees the bundle: compiled code is kept with the flags it was made under.
  for (const flag of flags) setFlagsFromString(flag);
  // A bundle is ASCII; read so, it is kept at a byte a character.
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

/** V8 compares no more than the length of the text and its own version and flags, so the name holds the rest. */
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

module.exports = { codeCachePath, load };
