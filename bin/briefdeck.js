#!/usr/bin/env node
const { existsSync } = require('node:fs');
const { join } = require('node:path');
const { load, stay } = require('./load.js');

const BUNDLE = join(__dirname, '..', 'dist', 'briefdeck.cjs');

/** Whether the folder that the command is run in is still there. */
function hasFolder() {
  try {
    return process.cwd() !== '';
  } catch {
    return false;
  }
}

if (!hasFolder()) {
  process.stderr.write('briefdeck: the folder you are in was deleted\n  change to one that is there\n');
  process.exitCode = 2;
} else if (!existsSync(BUNDLE)) {
  process.stderr.write('briefdeck: this copy is not set up yet\n  run npm ci in its folder first\n');
  process.exitCode = 2;
} else if (process.env.BRIEFDECK_DEBUG) {
  // Node maps stack traces back to the sources for modules, not for scripts.
  process.setSourceMapsEnabled(true);
  require(BUNDLE).start();
} else {
  const { program, id } = load(BUNDLE);
  program.start(id, stay);
}
