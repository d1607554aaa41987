// Times the measuring and the layout of a 20-slide deck.
//
//   node scripts/bench-measure.mjs
//
// Measuring: a title, six points, a source line and 24 table cells per slide, broken into lines.
// Layout: `layoutDeck`, from resolved slides of text, messages, panels, tables and figures to the
// scene, in the template ministry.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
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
  const program = await load(folder);
  const texts = [TITLE, ...POINTS, SOURCE, ...CELLS];
  const characters = SLIDES * texts.reduce((sum, { text }) => sum + text.length, 0);
  console.log(`${SLIDES} slides, Node ${process.version}`);
  time(`measuring ${characters} characters in ${FONT}`, () => {
    for (let slide = 0; slide < SLIDES; slide++) measureSlide(slide, program);
  });
  const template = program.parseTemplate('ministry', templateTexts()).value;
  const deck = makeDeck();
  const { slides } = program.layoutDeck(deck, template).value;
  time(`laying out ${deck.slides.length} slides, which become ${slides.length}`, () =>
    program.layoutDeck(deck, template),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function time(what, action) {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    action();
    return performance.now() - start;
  });
  const warm = times.slice(ROUNDS / 2).sort((a, b) => a - b);
  const [first, median, least] = [times[0], warm[warm.length / 2], warm[0]].map((each) => each.toFixed(1));
  console.log(`${what}: first ${first} ms; warm median ${median} ms, least ${least} ms`);
}

async function load(into) {
  const outfile = join(into, 'layout.mjs');
  const banner = { js: "import {createRequire} from 'node:module';const require=createRequire(import.meta.url);" };
  const contents = `
    export { breakLines } from './layout/text/break-lines.ts';
    export { layoutDeck } from './layout/layout-deck.ts';
    export { parseTemplate } from './template/parse-template.ts';`;
  const stdin = { contents, resolveDir: 'src', loader: 'ts' };
  await build({ stdin, outfile, bundle: true, platform: 'node', format: 'esm', banner });
  return import(pathToFileURL(outfile).href);
}

function templateTexts() {
  return readdirSync('templates/ministry', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ya?ml|hbs|json)$/.test(name))
    .map((name) => `templates/ministry/${name.replaceAll('\\', '/')}`)
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

function measureSlide(slide, { breakLines }) {
  const look = { font: FONT, bold: false, italic: false };
  breakLines([{ ...look, ...TITLE, bold: true, text: `${slide} ${TITLE.text}` }], 860);
  for (const point of POINTS) breakLines([{ ...look, ...point, text: `${slide} ${point.text}` }], 420);
  breakLines([{ ...look, ...SOURCE }], 860);
  for (const cell of CELLS) breakLines([{ ...look, ...cell }], 160);
}

/** Resolved slides of five kinds, four of each. */
function makeDeck() {
  const span = { file: 'bench.yaml', start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
  const runs = (text) => [{ text, origin: { kind: 'words' }, language: 'en', bold: false, italic: false }];
  const points = (marker) => POINTS.map(({ text }) => ({ runs: runs(text), level: 0, marker }));
  const contents = [
    { layout: 'bullets', body: points('bullet') },
    { layout: 'key-messages', body: points('number').slice(0, 3) },
    {
      layout: 'panels',
      panels: ['North', 'South'].map((heading) => ({ heading: runs(heading), body: points('bullet').slice(0, 3) })),
    },
    {
      layout: 'table',
      content: {
        kind: 'table',
        span,
        alt: 'A table',
        columns: ['Item', 'Figure', 'Source'].map((heading, i) => ({
          heading: runs(heading),
          align: i === 1 ? 'right' : 'left',
        })),
        rows: POINTS.map(({ text }) => [
          runs(text.slice(0, 60)),
          runs('$13.8 million'),
          runs(SOURCE.text.slice(0, 50)),
        ]),
        facts: POINTS.map((_, i) => `f.${i}`),
      },
    },
    {
      layout: 'stats',
      content: {
        kind: 'stats',
        span,
        stats: POINTS.map(({ text }, i) => ({
          fact: `f.${i}`,
          hedge: runs('about '),
          value: runs('$13.8M'),
          label: runs(text.slice(0, 40)),
          when: runs('2012'),
        })),
      },
    },
  ];
  const slides = Array.from({ length: SLIDES }, (_, i) => ({
    id: `s-${i}`,
    span,
    marking: 'unclassified',
    title: runs(`${TITLE.text.slice(0, 60)} ${i}`),
    titleSpan: span,
    subtitle: runs('Trade in goods, millions of Canadian dollars'),
    sourceLine: runs(SOURCE.text),
    noteLine: [],
    body: [],
    panels: [],
    notes: { talkingPoints: points('bullet'), ifPressed: [], sources: [], description: [] },
    facts: [],
    accepted: [],
    ...contents[i % contents.length],
  }));
  return {
    name: 'bench',
    file: 'bench.yaml',
    language: 'en',
    title: 'A bench',
    marking: 'unclassified',
    asOf: '2023-12-31',
    slides,
    sources: [],
    facts: [],
    draft: false,
  };
}
