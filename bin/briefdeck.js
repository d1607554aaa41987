#!/usr/bin/env node
const { join } = require('node:path');
const { load } = require('./load.js');

const BUNDLE = join(__dirname, '..', 'dist', 'briefdeck.cjs');

if (process.env.BRIEFDECK_DEBUG) {
  // Node maps the stacks of modules back to the sources, not those of scripts.
  process.setSourceMapsEnabled(true);
  require(BUNDLE).start();
} else {
  const { program, id } = load(BUNDLE);
  program.start(id);
}
