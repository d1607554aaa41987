// Writes the gallery of docs/charts.md: every slide of briefs/gallery/charts.yaml with its picture and its YAML.
//
//   node scripts/write-chart-gallery.mjs
//
// The program itself builds the deck. soffice makes a PDF of it; pdftoppm (poppler) and
// ImageMagick's convert make small pictures in docs/images/charts/. Without these programs the
// pictures are left as they are and only the page is written.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';

const OUTLINE = 'briefs/gallery/charts.yaml';
const PAGE = 'docs/charts.md';
const PICTURES = 'docs/images/charts';
const MARK = '<!-- gallery -->\n';
/** In pixels; wide enough to read the labels. */
const WIDTH = 720;
const COLOURS = 48;

const text = readFileSync(OUTLINE, 'utf8');
const slides = parse(text).slides;
writePictures();
writePage();

function writePictures() {
  const folder = mkdtempSync(join(tmpdir(), 'gallery-'));
  try {
    execFileSync('node', ['bin/briefdeck.js', 'build', 'briefs/gallery', '--lang', 'en', '--out', folder]);
    const deck = join(folder, 'gallery', 'charts.en.pptx');
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync('soffice', ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder, deck]);
    execFileSync('pdftoppm', ['-r', '96', '-png', join(folder, 'charts.en.pdf'), join(folder, 'slide')]);
    mkdirSync(PICTURES, { recursive: true });
    const digits = String(slides.length).length;
    slides.forEach(({ id }, index) => {
      const from = join(folder, `slide-${String(index + 1).padStart(digits, '0')}.png`);
      const to = join(PICTURES, `${id}.png`);
      const small = [
        '-resize',
        `${WIDTH}x`,
        '-colors',
        String(COLOURS),
        '-strip',
        '-define',
        'png:compression-level=9',
      ];
      execFileSync('convert', [from, ...small, `PNG8:${to}`]);
    });
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    console.error(`${error.path} is not installed: the pictures are left as they are`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writePage() {
  const page = readFileSync(PAGE, 'utf8');
  const head = page.slice(0, page.indexOf(MARK) + MARK.length);
  const parts = slides.map(({ id, en }) => {
    const title = /^# (.*)$/m.exec(en)?.[1] ?? '';
    return `\n### ${id}\n\n${title}.\n\n![${title}](images/charts/${id}.png)\n\n\`\`\`yaml\n${yamlOf(id)}\`\`\`\n`;
  });
  writeFileSync(PAGE, head + parts.join(''));
}

/** The slide's YAML from the outline, without its indentation. */
function yamlOf(id) {
  const from = text.indexOf(`  - id: ${id}\n`);
  const end = text.indexOf('\n  - id: ', from + 1);
  const own = text.slice(from, end < 0 ? text.length : end);
  return `${own.replace(/^ {2}/gm, '').trimEnd()}\n`;
}
