// Writes one of the files of hostile.mjs: node bench/make-hostile.mjs masters|copies|fonts NAME FILE
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { factsCiting, HOSTILE_COPIES } from './hostile-copies.mjs';
import { HOSTILE_FONTS } from './hostile-fonts.mjs';
import { HOSTILE_MASTERS } from './hostile-masters.mjs';

const [table, name, file] = process.argv.slice(2);
if (table === 'masters') writeFileSync(file, HOSTILE_MASTERS[name]());
else if (table === 'fonts') writeFileSync(file, HOSTILE_FONTS[name]());
else {
  const bytes = HOSTILE_COPIES[name][1]();
  writeFileSync(file, bytes);
  const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  const facts = join(dirname(file), '../briefs/mali/facts/f.yaml');
  writeFileSync(facts, factsCiting(basename(file), digest, 300));
}
