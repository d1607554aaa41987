// Times one process that builds a 200-slide deck, then again after one word of one slide changes:
// the wait for a preview. Prints, in milliseconds, the first build and the medians over many edits
// of the time to the findings and to the package.
//
//   node bench/one-word.mjs [slides]      default: 200
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { referenceDeck } from './reference-deck.mjs';
import { OUTLINE, writeWorkspace } from './workspace.mjs';

const PROJECT = resolve(import.meta.dirname, '..');
const SLIDES = Number(process.argv[2] ?? 200);
const ROUNDS = 15;

const folder = mkdtempSync(join(tmpdir(), 'briefdeck-word-'));
try {
  writeWorkspace(folder, PROJECT, referenceDeck(SLIDES / 20));
  const { nodeIo, openProject } = await load();
  const project = openProject(nodeIo(), { root: folder }, { draft: false, remembers: true });
  const first = await clocked(() => project.build(OUTLINE, 'pptx'));
  const findings = await median(() => project.findings(OUTLINE));
  const packages = await median(() => project.build(OUTLINE, 'pptx'));
  const line = (what, time) =>
    `${what.padEnd(28)}${time.toFixed(0).padStart(6)} ms  ${((100 * time) / first).toFixed(1)} %`;
  console.log(`${SLIDES} slides, Node ${process.version}`);
  console.log(
    [line('first build', first), line('a word, to findings', findings), line('a word, to the package', packages)].join(
      '\n',
    ),
  );

  async function median(ask) {
    const times = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      changeOneWord(join(folder, OUTLINE), round);
      project.changed([OUTLINE]);
      times.push(await clocked(ask));
    }
    return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)];
  }
} finally {
  rmSync(folder, { recursive: true });
}

/** Appends a word to a different title each round. */
function changeOneWord(path, round) {
  const lines = readFileSync(path, 'utf8').split('\n');
  const titles = lines.flatMap((line, index) => (line.startsWith('      # ') ? [index] : []));
  const at = titles[(round * 13) % titles.length];
  writeFileSync(path, lines.with(at, `${lines[at]}${round % 2 === 0 ? ' indeed' : ' again'}`).join('\n'));
}

async function clocked(action) {
  const start = performance.now();
  await action();
  return performance.now() - start;
}

async function load() {
  const file = join(folder, 'program.mjs');
  await build({
    stdin: {
      contents: "export { nodeIo } from './node-io.ts'; export { openProject } from './project.ts';",
      resolveDir: join(PROJECT, 'src/project'),
      loader: 'ts',
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: file,
    banner: {
      js: `import { createRequire } from 'node:module'; const require = createRequire(${JSON.stringify(join(PROJECT, 'package.json'))});`,
    },
    logLevel: 'error',
  });
  return import(pathToFileURL(file).href);
}
