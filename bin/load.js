// Loads the bundle, with the code that V8 compiled of it where that still fits. CommonJS starts faster than an ES module.
const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { dirname } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

/**
 * Bytes of bytecode that a function runs before V8 compiles it again, optimised: four and a half times the usual. A run
 * is short, and what is optimised earlier pays only after the deck is written: a third of the processor's time.
 */
const INTERRUPT_BUDGET = 600_000;
/** What new objects get when they first outgrow a megabyte: the most they may have, not twice as much each time. */
const NEW_SPACE_GROWTH = 16;
/** V8 of Node 20 and 22, where both flags are known. */
const KNOWN_V8 = /^1[12]\./;

/** The exports of a bundle, which begins with a comment that identifies it: `id`. `script` is what V8 made of it. */
function load(file) {
  // Before V8 sees the bundle: compiled code is kept with the flags it was made under.
  if (KNOWN_V8.test(process.versions.v8)) {
    setFlagsFromString(`--interrupt-budget=${INTERRUPT_BUDGET}`);
    setFlagsFromString(`--semi-space-growth-factor=${NEW_SPACE_GROWTH}`);
  }
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
