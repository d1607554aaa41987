// Compares the measured lines of English and French text with those that LibreOffice sets.
//
//   node scripts/compare-with-libreoffice.mjs [--lines] [--used=0.98]
//
// --lines also prints the lines of each box that differs; --used sets the share of a box's width
// that lines may fill.
//
// Writes a deck with one text box per slide, without insets and with exact line spacing; soffice
// makes a PDF of it, and pdftotext (poppler) reports where each word is. Needs both programs, the
// Liberation fonts (for Arial, Times New Roman and Courier New) and Carlito (for Calibri). Gelasio
// and Caladea (for Georgia and Cambria) are unpacked from @fontsource for the run.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inflateSync } from 'node:zlib';
import { build } from 'esbuild';
import PptxGenJS from 'pptxgenjs';

const FONTS = ['Arial', 'Calibri', 'Georgia', 'Times New Roman', 'Cambria', 'Courier New'];

const NBSP = '\u00a0';
const NNBSP = '\u202f';

/** Each text is a list of runs: plain, or [text, 'b' | 'i' | 'bi']. */
const TEXTS = [
  ['The two countries opened relations in 1960, and the embassy in the capital has had a resident head since 1995.'],
  ['Les deux pays ont établi des relations en 1960, et l’ambassade dans la capitale a un chef résident depuis 1995.'],
  [
    'Exports of ',
    ['$16 million', 'b'],
    ' against imports of ',
    ['$1.2 million', 'b'],
    ': a surplus that has grown for four years in a row, mostly in machinery and wheat.',
  ],
  [
    `Des exportations de `,
    [`16${NBSP}M$`, 'b'],
    ` contre des importations de `,
    [`1,2${NBSP}M$`, 'b'],
    `${NBSP}: un excédent qui s’accroît depuis quatre ans, surtout en machines et en blé.`,
  ],
  ['State-of-the-art counter-terrorism training, 2002–2021, for peace-keepers, police and border-control staff.'],
  [
    `L’aide bilatérale${NBSP}— hors allègement de la dette${NBSP}— n’a jamais dépassé «${NBSP}cent millions${NBSP}» par an, d’après les chiffres vérifiés aujourd’hui.`,
  ],
  [
    ['A promise is not a payment: ', 'i'],
    'of each ten dollars pledged at the conference, seven had been paid in two years.',
  ],
  [
    ['Une promesse n’est pas un versement', 'bi'],
    `${NBSP}: sur dix dollars annoncés à la conférence, sept avaient été versés en deux ans${NBSP}; et le reste${NBSP}?`,
  ],
  ['AVATAR WAVE TYPO Yaoundé, Tombouctou, Ouagadougou, VAT, Ty To Ta Wa We Yo LT AY AV P. T. F, fifty waffles off'],
  [
    'Constitutional interim arrangements notwithstanding, disbursement/expenditure figures and/or totals (see the annex) differ.',
  ],
  [
    `Environ 250${NNBSP}000 personnes déplacées, soit 1${NNBSP}% de la population${NNBSP}; 13,8${NNBSP}millions de dollars en quatre ans.`,
  ],
  [
    'Anticonstitutionnellement, les élections législatives furent repoussées plusieurs fois entre 2018 et 2020 inclusivement.',
  ],
];

const SETTINGS = [
  { size: 12, line: 15, width: 150 },
  { size: 18, line: 22, width: 260 },
  { size: 24, line: 30, width: 410 },
];

const bundled = mkdtempSync(join(tmpdir(), 'compare-lines-'));
try {
  const { breakLines, USED_WIDTH } = await loadMeasuring(bundled);
  const option = process.argv.find((each) => each.startsWith('--used='));
  const used = option ? Number(option.slice('--used='.length)) : USED_WIDTH;
  const boxes = makeBoxes();
  await writeDeck(boxes, join(bundled, 'boxes.pptx'));
  const pdf = convert(bundled);
  report(boxes, readPages(pdf), (box) => breakLines(box.pieces, (box.width * used) / USED_WIDTH));
  console.log(`\nfonts in the PDF: ${fontsIn(pdf).join(', ')}`);
} finally {
  rmSync(bundled, { recursive: true, force: true });
}

async function loadMeasuring(folder) {
  const outfile = join(folder, 'break-lines.mjs');
  const banner = { js: "import {createRequire} from 'node:module';const require=createRequire(import.meta.url);" };
  const entryPoints = ['src/layout/text/break-lines.ts'];
  await build({ entryPoints, outfile, bundle: true, platform: 'node', format: 'esm', banner });
  return await import(pathToFileURL(outfile).href);
}

function makeBoxes() {
  return FONTS.flatMap((font) =>
    TEXTS.flatMap((text) =>
      SETTINGS.map((setting) => ({
        ...setting,
        font,
        pieces: text.map((run) => {
          const [words, look] = Array.isArray(run) ? run : [run, ''];
          return { text: words, font, size: setting.size, bold: look.includes('b'), italic: look.includes('i') };
        }),
      })),
    ),
  );
}

async function writeDeck(boxes, fileName) {
  const deck = new PptxGenJS();
  deck.layout = 'LAYOUT_WIDE';
  for (const { pieces, width, line } of boxes) {
    const runs = pieces.map(({ text, font, size, bold, italic }) => ({
      text,
      options: { fontFace: font, fontSize: size, bold, italic, lineSpacing: line },
    }));
    deck.addSlide().addText(runs, { x: 1, y: 1, w: width / 72, h: 5, margin: 0, valign: 'top', fit: 'none' });
  }
  await deck.writeFile({ fileName });
}

/** Converts boxes.pptx in a folder to PDF, with the two font families that few systems have. */
function convert(folder) {
  const fonts = join(folder, 'fonts');
  mkdirSync(fonts);
  for (const family of ['gelasio', 'caladea']) unpackFonts(family, fonts);
  const configuration = join(folder, 'fonts.conf');
  writeFileSync(
    configuration,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><include>/etc/fonts/fonts.conf</include>
     <dir>${fonts}</dir><cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>`,
  );
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  execFileSync(
    'soffice',
    [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'boxes.pptx')],
    {
      env: { ...process.env, FONTCONFIG_FILE: configuration },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  return join(folder, 'boxes.pdf');
}

function unpackFonts(family, folder) {
  const files = join(dirname(createRequire(import.meta.url).resolve(`@fontsource/${family}/package.json`)), 'files');
  for (const name of readdirSync(files).filter((each) => /-latin-[47]00-\w+\.woff$/.test(each))) {
    writeFileSync(join(folder, name.replace(/woff$/, 'ttf')), unpackWoff(readFileSync(join(files, name))));
  }
}

/** Unpacks the font in a WOFF 1.0 file: the same tables, inflated, behind an sfnt header. */
function unpackWoff(woff) {
  const count = woff.readUInt16BE(12);
  const header = Buffer.alloc(12 + count * 16);
  woff.copy(header, 0, 4, 8);
  const power = 2 ** Math.floor(Math.log2(count));
  header.writeUInt16BE(count, 4);
  header.writeUInt16BE(power * 16, 6);
  header.writeUInt16BE(Math.log2(power), 8);
  header.writeUInt16BE((count - power) * 16, 10);
  const tables = [];
  let offset = header.length;
  for (let i = 0; i < count; i++) {
    const entry = woff.subarray(44 + i * 20, 64 + i * 20);
    const [start, packed, length] = [4, 8, 12].map((at) => entry.readUInt32BE(at));
    const data = woff.subarray(start, start + packed);
    const table = Buffer.alloc(Math.ceil(length / 4) * 4);
    (packed < length ? inflateSync(data) : data).copy(table);
    entry.copy(header, 12 + i * 16, 0, 4);
    entry.copy(header, 16 + i * 16, 16, 20);
    header.writeUInt32BE(offset, 20 + i * 16);
    header.writeUInt32BE(length, 24 + i * 16);
    tables.push(table);
    offset += table.length;
  }
  return Buffer.concat([header, ...tables]);
}

/** The lines on each page of a PDF: words, and top and width in points. */
function readPages(pdf) {
  const xml = execFileSync('pdftotext', ['-bbox', pdf, '-'], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  return xml
    .split('<page ')
    .slice(1)
    .map((page) => {
      const lines = [];
      for (const [, xMin, yMin, xMax, yMax, text] of page.matchAll(
        /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/word>/g,
      )) {
        const middle = (Number(yMin) + Number(yMax)) / 2;
        let line = lines.find((each) => Math.abs(each.middle - middle) < 4);
        if (!line) {
          line = { middle, left: Number(xMin), right: 0, words: [] };
          lines.push(line);
        }
        line.left = Math.min(line.left, Number(xMin));
        line.right = Math.max(line.right, Number(xMax));
        line.words.push(text);
      }
      return lines.sort((a, b) => a.middle - b.middle).map((line) => ({ ...line, width: line.right - line.left }));
    });
}

function report(boxes, pages, measure) {
  const tallies = new Map(FONTS.map((font) => [font, { boxes: 0, same: 0, more: 0, fewer: 0, lines: 0, ratios: [] }]));
  let pitch = 0;
  for (const [index, box] of boxes.entries()) {
    const measured = measure(box);
    const seen = pages[index] ?? [];
    const tally = tallies.get(box.font);
    tally.boxes += 1;
    if (measured.lines.length === seen.length) tally.same += 1;
    else if (measured.lines.length > seen.length) tally.more += 1;
    else tally.fewer += 1;
    for (const [i, line] of measured.lines.entries()) {
      const other = seen[i];
      if (!other || letters(line.text) !== letters(other.words.join(''))) continue;
      tally.lines += 1;
      tally.ratios.push(other.width / line.width);
    }
    for (const [i, line] of seen.entries()) {
      if (i > 0) pitch = Math.max(pitch, Math.abs(line.middle - seen[i - 1].middle - box.line));
    }
    if (measured.lines.length !== seen.length && process.argv.includes('--lines')) {
      console.log(
        `\n${box.font} ${box.size} pt in ${box.width}: measured ${measured.lines.length}, seen ${seen.length}`,
      );
      console.log(measured.lines.map((line) => `  m ${line.width.toFixed(1).padStart(6)} ${line.text}`).join('\n'));
      console.log(seen.map((line) => `  s ${line.width.toFixed(1).padStart(6)} ${line.words.join(' ')}`).join('\n'));
    }
  }
  console.log('font              boxes  same  more  fewer  lines alike  width seen / measured: least, mean, most');
  for (const [font, tally] of tallies) {
    const mean = tally.ratios.reduce((sum, ratio) => sum + ratio, 0) / tally.ratios.length;
    const ratios = [Math.min(...tally.ratios), mean, Math.max(...tally.ratios)].map((ratio) => ratio.toFixed(4));
    const counts = [tally.boxes, tally.same, tally.more, tally.fewer].map((count) => `${count}`.padStart(6));
    console.log(`${font.padEnd(17)}${counts.join('')}${`${tally.lines}`.padStart(13)}  ${ratios.join('  ')}`);
  }
  console.log(`\nlargest departure from the exact line pitch: ${pitch.toFixed(2)} pt`);
}

function letters(text) {
  return text.replaceAll('&amp;', '&').normalize('NFKC').replace(/\s/g, '');
}

function fontsIn(pdf) {
  const table = execFileSync('pdffonts', [pdf], { encoding: 'utf8' }).split('\n').slice(2);
  return [...new Set(table.map((row) => row.split(/\s/)[0].replace(/^[A-Z]{6}\+/, '')).filter(Boolean))].sort();
}
