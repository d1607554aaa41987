// Times the measuring of a 20-slide deck's texts: titles balanced, points, source lines and table cells.
//
//   node scripts/bench-measure.mjs
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const ROUNDS = 60;
const SLIDES = 20;
const FONT = 'Arial';

const TITLE = {
  size: 28,
  text: 'Canada has sold Mali more than it has bought in each of the last twelve years but one',
};
const POINTS = [
  'Les exportations vers le Mali ont dépassé les importations chaque année, surtout grâce aux machines et au blé.',
  'The mission’s African-led predecessor was paid for by pledges, of which most were contributions in kind.',
  'La résolution autorise le déploiement pour une durée initiale d’un an, et le mandat a été prolongé depuis.',
  'State-of-the-art training for peace-keepers, police and border-control staff continued through the period.',
  'Of each ten dollars pledged at the conference, seven had been paid within two years; the rest was written off.',
  'Trois enjeux demeurent : la sécurité dans le nord, la transition politique et l’accès de l’aide humanitaire.',
].map((text) => ({ size: 18, text }));
const SOURCE = {
  size: 10,
  text: 'Source: Government of Canada, “Canada–Mali relations”, ¶4 and ¶7, consulted in May; statistics office, table 3.',
};
const CELLS = Array.from({ length: 24 }, (_, i) => ({
  size: 12,
  text: i % 4 === 0 ? 'Bilateral assistance, disbursed' : '$13.8 million',
}));

const folder = mkdtempSync(join(tmpdir(), 'bench-measure-'));
try {
  const { breakLines, balanceTitle } = await load(folder);
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    for (let slide = 0; slide < SLIDES; slide++) measureSlide(slide, breakLines, balanceTitle);
    return performance.now() - start;
  });
  const warm = times.slice(ROUNDS / 2).sort((a, b) => a - b);
  const characters = SLIDES * [TITLE, ...POINTS, SOURCE, ...CELLS].reduce((sum, { text }) => sum + text.length, 0);
  console.log(`${SLIDES} slides, ${characters} characters, ${FONT}, Node ${process.version}`);
  console.log(
    `first ${times[0].toFixed(1)} ms; warm median ${warm[warm.length / 2].toFixed(1)} ms, least ${warm[0].toFixed(1)} ms`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function load(into) {
  const outfile = join(into, 'measuring.mjs');
  const banner = { js: "import {createRequire} from 'node:module';const require=createRequire(import.meta.url);" };
  const contents = "export * from './break-lines.ts'; export * from './balance-title.ts';";
  const stdin = { contents, resolveDir: 'src/layout/text', loader: 'ts' };
  await build({ stdin, outfile, bundle: true, platform: 'node', format: 'esm', banner });
  const start = performance.now();
  const measuring = await import(pathToFileURL(outfile).href);
  console.log(`loaded in ${(performance.now() - start).toFixed(1)} ms`);
  return measuring;
}

function measureSlide(slide, breakLines, balanceTitle) {
  const look = { font: FONT, bold: false, italic: false };
  balanceTitle([{ ...look, ...TITLE, bold: true, text: `${slide} ${TITLE.text}` }], 860, 2);
  for (const point of POINTS) breakLines([{ ...look, ...point, text: `${slide} ${point.text}` }], 420);
  breakLines([{ ...look, ...SOURCE }], 860);
  for (const cell of CELLS) breakLines([{ ...look, ...cell }], 160);
}
