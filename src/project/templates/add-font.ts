import { join, resolve } from 'node:path';
import { type Diagnostic, diagnostic, type Outcome, refused } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { type ReadFont, readFont } from '../../fonts/read-font.ts';
import { encodeTable } from '../../fonts/table.ts';
import { FONT_STYLES, readFontTable, writeFontTable } from '../../fonts/table-file.ts';
import type { FontTable } from '../../model/template.ts';
import { fromHere } from '../from-here.ts';
import type { Io } from '../io.ts';
import { obstacleWords } from '../obstacle-words.ts';
import { cannotRead, MOST_TEXT, outsideRoot, readTextInside } from '../read-inside.ts';
import type { Workspace } from '../workspace.ts';
import { templateNames } from '../workspace-files.ts';

export interface FontToAdd {
  /** Path of the font's file, from the current folder. */
  readonly file: string;
  /** Undefined: the workspace's only template. */
  readonly template?: string | undefined;
}

/** The file that holds a font's advances. */
export interface AddedFont {
  readonly path: string;
  readonly family: string;
  /** The styles that the file now has: `regular`, `boldItalic`. */
  readonly has: readonly string[];
  readonly lacks: readonly string[];
}

/** In bytes. Far larger than any font for Latin text. */
const LARGEST_FONT = 50 * 2 ** 20;

/**
 * Makes the table of one style of a font and adds it to the template's folder, in one file with the
 * font's other styles.
 */
export async function addFont(
  io: Io,
  workspace: Workspace,
  wanted: FontToAdd,
): Promise<Outcome<AddedFont | undefined>> {
  const template = chosenTemplate(io, workspace, wanted.template);
  if (typeof template !== 'string') return refused(template);
  const font = fontIn(io, wanted.file);
  if ('code' in font) return refused(font);
  const own = `templates/${template}/assets/fonts/${slug(font.family)}.json`;
  const path = join(workspace.root, own);
  const shown = fromHere(io, path);
  const kept = readTextInside(io, workspace, own, MOST_TEXT);
  if (kept.kind === 'outside') return refused(outsideRoot(own));
  if (kept.kind === 'unreadable') return refused(cannotRead(shown, kept.obstacle));
  const before = kept.kind === 'absent' ? { font: font.family, styles: {} } : readFontTable(kept.value);
  if (before?.font.toLowerCase() !== font.family.toLowerCase()) {
    const message = `${shown} is ${before === undefined ? 'no table of a font' : `the table of ${before.font}`}`;
    const hint = before === undefined ? 'delete it first' : `give it another name, so that ${font.family} can have it`;
    return refused(diagnostic('template/font-table', { message, hint }));
  }
  const table: FontTable = {
    font: font.family,
    styles: { ...before.styles, [font.style]: encodeTable(font.metrics) },
  };
  const written = io.writeAll([{ path, bytes: new TextEncoder().encode(writeFontTable(table)) }]);
  if (!written.value) return { value: undefined, diagnostics: written.diagnostics };
  const added = {
    path: shown,
    family: font.family,
    has: FONT_STYLES.filter((style) => table.styles[style]),
    lacks: FONT_STYLES.filter((style) => !table.styles[style]),
  };
  return { value: added, diagnostics: written.diagnostics };
}

function chosenTemplate(io: Io, workspace: Workspace, wanted: string | undefined): string | Diagnostic {
  const { value: names, diagnostics } = templateNames(io, workspace);
  const [unreadable] = diagnostics;
  if (unreadable) return unreadable;
  const [only, ...others] = names;
  if (wanted === undefined && only !== undefined && others.length === 0) return only;
  if (wanted !== undefined && names.includes(wanted)) return wanted;
  const list = names.length === 0 ? 'templates/ holds no template' : `templates/ holds: ${names.join(', ')}`;
  if (wanted === undefined) {
    const message = 'which template the font is for is not said';
    return diagnostic('template/unknown', { message, hint: `name it with --template; ${list}` });
  }
  const close = nearest(wanted, names);
  const message = `there is no template called ${wanted}`;
  return diagnostic('template/unknown', { message, hint: close ? `did you mean ${close}?` : list });
}

function fontIn(io: Io, file: string): ReadFont | Diagnostic {
  const hint = 'give one font’s own file: .ttf, .otf, .woff or .woff2';
  const bytes = io.readBytes(resolve(io.cwd, file), LARGEST_FONT);
  if (bytes.kind === 'absent') return diagnostic('template/font-file', { message: `there is no file ${file}`, hint });
  if (bytes.kind === 'unreadable') {
    const { reason } = obstacleWords(bytes.obstacle);
    return diagnostic('template/font-file', { message: `${file} can’t be read: ${reason}`, hint });
  }
  const reading = readFont(bytes.value);
  if (reading.kind === 'read') return reading.font;
  return diagnostic('template/font-file', { message: `${file} can’t be read as a font: ${reading.why}`, hint });
}

function slug(family: string): string {
  const name = family
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '');
  return name === '' ? 'font' : name;
}
