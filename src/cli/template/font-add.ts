import { join, resolve } from 'node:path';
import { type Diagnostic, diagnostic, type Outcome } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { type ReadFont, readFont } from '../../fonts/read-font.ts';
import { encodeTable } from '../../fonts/table.ts';
import { FONT_STYLES, readFontTable, writeFontTable } from '../../fonts/table-file.ts';
import type { FontTable } from '../../model/template.ts';
import { fromHere } from '../../project/from-here.ts';
import type { Io } from '../../project/io.ts';
import { VERSION } from '../../project/version.ts';
import { findWorkspace, templateNames, type Workspace } from '../../project/workspace.ts';
import type { Presentation, Printout } from '../command.ts';
import { present } from '../present.ts';

export interface FontAddOptions {
  /** The font's file, from the current folder. */
  readonly file: string;
  /** Undefined: the only template that is there. */
  readonly template?: string;
  /** Undefined: the nearest workspace upward. */
  readonly root?: string;
}

/** In bytes: far above any font for Latin text. */
const LARGEST_FONT = 50_000_000;

/** Makes the tables of one style of a font, and keeps them in the template's folder beside those of its other styles. */
export async function addFont(options: FontAddOptions, presentation: Presentation, io: Io): Promise<Printout> {
  const { value: lines, diagnostics } = await add(options, io);
  const report = {
    command: 'template font add',
    version: VERSION,
    ok: lines !== undefined,
    outputs: [],
    diagnostics,
    texts: [],
    timings: {},
  };
  return present(report, lines === undefined ? 1 : 0, lines ?? [], presentation, io);
}

type Lines = readonly string[] | undefined;

async function add(options: FontAddOptions, io: Io): Promise<Outcome<Lines>> {
  const workspace = findWorkspace(io, options.root);
  if (!workspace.value) return { value: undefined, diagnostics: workspace.diagnostics };
  const template = chosenTemplate(io, workspace.value, options.template);
  if (typeof template !== 'string') return refused(template);
  const font = await fontIn(io, options.file);
  if ('code' in font) return refused(font);
  const path = join(workspace.value.root, 'templates', template, 'assets', 'fonts', `${slug(font.family)}.json`);
  const shown = fromHere(io, path);
  const kept = io.readText(path);
  const before = kept === undefined ? { font: font.family, styles: {} } : readFontTable(kept);
  if (before === undefined) {
    return refused(
      diagnostic('template/font-table', { message: `${shown} is no table of a font`, hint: 'delete it first' }),
    );
  }
  const table: FontTable = {
    font: font.family,
    styles: { ...before.styles, [font.style]: encodeTable(font.metrics) },
  };
  const written = io.writeAll([{ path, bytes: new TextEncoder().encode(writeFontTable(table)) }]);
  if (!written.value) return { value: undefined, diagnostics: written.diagnostics };
  return { value: [`${shown}  ${font.family}: ${stylesOf(table)}`], diagnostics: written.diagnostics };
}

function refused(reason: Diagnostic): Outcome<undefined> {
  return { value: undefined, diagnostics: [reason] };
}

function chosenTemplate(io: Io, workspace: Workspace, wanted: string | undefined): string | Diagnostic {
  const names = templateNames(io, workspace);
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

async function fontIn(io: Io, file: string): Promise<ReadFont | Diagnostic> {
  const hint = 'give one font’s own file: .ttf, .otf, .woff or .woff2';
  const bytes = io.readBytes(resolve(io.cwd, file));
  if (bytes === undefined) return diagnostic('template/font-file', { message: `there is no file ${file}`, hint });
  const font = bytes.length > LARGEST_FONT ? undefined : await readFont(bytes);
  return font ?? diagnostic('template/font-file', { message: `${file} can’t be read as a font`, hint });
}

function slug(family: string): string {
  const name = family
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '');
  return name === '' ? 'font' : name;
}

function stylesOf({ styles }: FontTable): string {
  const has = FONT_STYLES.filter((style) => styles[style]);
  const lacks = FONT_STYLES.filter((style) => !styles[style]);
  const words = (names: readonly string[]) => names.join(', ').replace('boldItalic', 'bold italic');
  return lacks.length === 0 ? words(has) : `${words(has)} (still without ${words(lacks)})`;
}
