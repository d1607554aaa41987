import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Box } from '../../src/model/box.ts';

/** A word on a page, in points from the top left corner. */
export interface PdfWord {
  readonly text: string;
  readonly box: Box;
}

/** Programs that the proof needs, and the Debian package that each comes in. */
const PROGRAMS = { soffice: 'libreoffice-impress-nogui', pdftotext: 'poppler-utils' } as const;

/** The packages that must be installed first; empty if none is missing. */
export function missingPackages(): readonly string[] {
  return Object.entries(PROGRAMS).flatMap(([program, name]) => {
    const { error } = spawnSync(program, [program === 'soffice' ? '--version' : '-v']);
    return error === undefined ? [] : [name];
  });
}

/** Converts presentations to PDF files beside them, with LibreOffice. */
export function convertToPdf(folder: string, names: readonly string[]): void {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const files = names.map((name) => join(folder, `${name}.pptx`));
  const options = ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder];
  execFileSync('soffice', [...options, ...files], { stdio: 'ignore', timeout: 600_000 });
}

/** The words of each page. */
export function pagesOf(pdf: string): readonly (readonly PdfWord[])[] {
  const html = execFileSync('pdftotext', ['-bbox-layout', pdf, '-'], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  return html
    .split('<page ')
    .slice(1)
    .map((page) => [...page.matchAll(WORD)].map(wordOf));
}

const WORD = /<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)<\/word>/g;

function wordOf([, ...parts]: RegExpMatchArray): PdfWord {
  const [x = 0, y = 0, right = 0, bottom = 0] = parts.slice(0, 4).map(Number);
  const text = (parts[4] ?? '').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"');
  return { text: text.replaceAll('&amp;', '&'), box: { x, y, width: right - x, height: bottom - y } };
}
