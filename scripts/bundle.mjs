// Bundles the program and what it needs into dist/briefdeck.cjs, which bin/briefdeck.js runs, and keeps V8's compiled code
// of it beside.
//
//   node scripts/bundle.mjs [folder]     default: dist
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

const PROJECT = resolve(import.meta.dirname, '..');
const folder = resolve(process.argv[2] ?? join(PROJECT, 'dist'));
/** Stands where the digest of the bundle comes, so that its lines are where the source map has them. */
const NO_ID = '0'.repeat(64);

const { outputFiles } = await build({
  absWorkingDir: PROJECT,
  entryPoints: { briefdeck: 'src/cli/start.ts' },
  outdir: folder,
  outExtension: { '.js': '.cjs' },
  bundle: true,
  write: false,
  platform: 'node',
  target: 'node20.19',
  // V8's compiled code can be kept for a script, not for an ES module.
  format: 'cjs',
  define: { 'import.meta.url': 'MODULE_URL' },
  banner: { js: `// ${NO_ID}\nconst MODULE_URL = require("node:url").pathToFileURL(__filename).href;` },
  // Large, and only `template font add` asks for it.
  external: ['fontkit'],
  // Each `import()` that remains becomes a `require`: a module of the bundle, begun when it is first asked for.
  supported: { 'dynamic-import': false },
  minify: !process.env.READABLE,
  sourcemap: 'linked',
  plugins: [standIns()],
  logLevel: 'warning',
});
// Only now: a bundle that could not be made leaves the last one whole.
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const { path, text } of outputFiles) {
  writeFileSync(path, path.endsWith('.cjs') ? named(ascii(text)) : text);
}
const kept = spawnSync(process.execPath, [join(import.meta.dirname, 'keep-compiled-code.mjs'), folder], {
  stdio: 'inherit',
});
// Without it the program runs all the same, only slower.
if (kept.status !== 0) console.warn('bundle: V8’s compiled code could not be kept');

/**
 * Stand-ins for what dependencies load at their start and this program never uses, or uses a small part of. Each names
 * the package that asks and what it asks for.
 */
function standIns() {
  const replaced = [
    // Builds an Intl.Segmenter at load, 15 ms, to measure the terminal columns of our own help.
    [/\/(yargs|cliui|wrap-ansi)\//, /^string-width$/, 'string-width.mjs'],
    // 26 ms to store twenty slides that are unpacked at once: see src/render/pptx/slides.ts.
    [/\/pptxgenjs\//, /^jszip$/, 'jszip.mjs'],
    // Compiles templates; only what reads them is asked for.
    [/\/src\//, /^handlebars$/, 'handlebars.mjs'],
    // For two checks of its own code; loads a page of error reports.
    [/\/yargs\//, /^assert$/, 'assert.mjs'],
    // zod's messages in fifty languages; ours are our own.
    [/\/zod\/v4\//, /\/locales\/index\.js$/, 'nothing.mjs'],
    // Unpack the classes of line breaking at load, 10 ms.
    [/\/unicode-trie\//, /^tiny-inflate$/, 'tiny-inflate.cjs'],
    [/\/linebreak\//, /^base64-js$/, 'base64.mjs'],
    // Loaded for each slide, to fetch remote pictures and to write a file, neither of which it is asked for.
    [/\/pptxgenjs\//, /^node:(fs|https)$/, 'nothing.mjs'],
  ];
  return {
    name: 'stand-ins',
    setup(builder) {
      for (const [importer, filter, file] of replaced) {
        builder.onResolve({ filter }, (asked) =>
          importer.test(asked.importer) ? { path: join(import.meta.dirname, 'stand-ins', file) } : undefined,
        );
      }
    },
  };
}

/** esbuild writes strings in ASCII and leaves regular expressions as they are; bin/load.js reads a byte a character. */
function ascii(text) {
  return text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The bundle with a first line that tells this build from every other. */
function named(text) {
  return text.replace(NO_ID, createHash('sha256').update(text).digest('hex'));
}
