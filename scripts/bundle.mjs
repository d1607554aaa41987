// Bundles the program and what it needs into dist/briefdeck.cjs, which bin/briefdeck.js runs, and
// writes V8's compiled code beside it; the script of the preview's pages into dist/client.js; and what of
// these is handed on into dist/contents.json.
//
//   node scripts/bundle.mjs [folder]     default: dist
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { build } from 'esbuild';

const PROJECT = resolve(import.meta.dirname, '..');
const folder = resolve(process.argv[2] ?? join(PROJECT, 'dist'));
/** Placeholder for the bundle's digest, so that its lines stay where the source map has them. */
const NO_ID = '0'.repeat(64);

const { outputFiles, metafile } = await build({
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
  // Large, and only `facts verify` asks for it.
  external: ['pdfjs-dist'],
  // Each remaining `import()` becomes a `require`: a module of the bundle, run on first use.
  supported: { 'dynamic-import': false },
  minify: !process.env.READABLE,
  sourcemap: 'linked',
  metafile: true,
  plugins: [standIns()],
  logLevel: 'warning',
});
const client = await build({
  absWorkingDir: PROJECT,
  entryPoints: { client: 'src/serve/preview/client/client.ts' },
  outdir: folder,
  bundle: true,
  write: false,
  platform: 'browser',
  target: ['chrome111', 'firefox118', 'safari16.4'],
  format: 'iife',
  metafile: true,
  minify: !process.env.READABLE,
  logLevel: 'warning',
});
// Only now, so that a failed build leaves the last bundle intact.
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const written = [...outputFiles, ...client.outputFiles];
for (const { path, text } of written) {
  writeFileSync(path, path.endsWith('.cjs') ? named(ascii(text)) : text);
}
// For those who hand it on: what of it runs, and what it was made from, by which its licences are known.
const files = written.map(({ path }) => basename(path)).filter((name) => !name.endsWith('.map'));
const outputs = [metafile, client.metafile].flatMap((meta) => Object.values(meta.outputs));
const sources = outputs.flatMap(({ inputs }) => Object.keys(inputs));
writeFileSync(join(folder, 'contents.json'), JSON.stringify({ files, sources }));
const kept = spawnSync(process.execPath, [join(import.meta.dirname, 'keep-compiled-code.mjs'), folder], {
  stdio: 'inherit',
});
// Without it the program still runs, only slower.
if (kept.status !== 0) console.warn('bundle: V8’s compiled code could not be kept');

/**
 * Stand-ins for modules that dependencies load at startup and this program uses little or nothing
 * of. Each entry: the importing package, what it imports, and the file that takes its place.
 */
function standIns() {
  const replaced = [
    // Builds an Intl.Segmenter at load, 15 ms, to measure the terminal columns of our own help.
    [/\/(yargs|cliui|wrap-ansi)\//, /^string-width$/, 'string-width.mjs'],
    // Takes 26 ms to zip twenty slides that are unpacked at once: see src/render/pptx/slides.ts.
    [/\/pptxgenjs\//, /^jszip$/, 'jszip.mjs'],
    // Includes the template compiler; only the parser is used.
    [/\/src\//, /^handlebars$/, 'handlebars.mjs'],
    // Used for two checks of yargs' own; loads code for error reports.
    [/\/yargs\//, /^assert$/, 'assert.mjs'],
    // zod's messages in fifty languages; the program writes its own.
    [/\/zod\/v4\//, /\/locales\/index\.js$/, 'nothing.mjs'],
    // Unpack the line-break classes at load, 10 ms.
    [/\/unicode-trie\//, /^tiny-inflate$/, 'tiny-inflate.cjs'],
    [/\/linebreak\//, /^base64-js$/, 'base64.mjs'],
    // Loaded for each slide to fetch remote pictures and write files, neither of which is needed.
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

/**
 * Escapes what isn't ASCII: esbuild leaves it in regular expressions, and bin/load.js reads one
 * byte per character.
 */
function ascii(text) {
  return text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Puts the bundle's digest into its first line, which identifies the build. */
function named(text) {
  return text.replace(NO_ID, createHash('sha256').update(text).digest('hex'));
}
