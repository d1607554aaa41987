import { basename, resolve } from 'node:path';
import { type Diagnostic, diagnostic, hasErrors } from '../../diagnostics/diagnostic.ts';
import type { Box } from '../../model/box.ts';
import type { Io, OutputFile } from '../../project/io.ts';
import { type MasterSource, type ReadMasters, readMasters } from '../../template/own-file/read-masters.ts';
import { draftMap } from '../../template/specimen/draft-map.ts';
import { layoutPicture } from '../../template/specimen/layout-picture.ts';
import { type LayoutUse, layoutUses } from '../../template/specimen/layout-uses.ts';
import type { Presentation, Printout } from '../command.ts';
import { type Answer, printed } from '../facts/answer.ts';

export interface InspectOptions {
  /** A .pptx or .potx, from the current folder. */
  readonly file: string;
  /** Where a page that draws the layouts is written. */
  readonly picture?: string;
  /** Where a template.yaml that says what the file is taken for is written. */
  readonly draft?: string;
  /** Not asked for: the file may lie anywhere. */
  readonly root?: string;
}

/**
 * Shows what a PowerPoint file would be as a template: each layout, its placeholders and what they are taken for, as a table
 * and, where asked, as a picture; what is missing; and the map that says otherwise, to be changed by hand.
 */
export async function inspectMaster(options: InspectOptions, presentation: Presentation, io: Io): Promise<Printout> {
  const answer = inspect(options, io);
  const diagnostics = answer.diagnostics ?? [];
  return printed('template inspect', hasErrors(diagnostics) ? 1 : 0, answer, diagnostics, [], presentation, io);
}

function inspect(options: InspectOptions, io: Io): Answer {
  const { file } = options;
  const bytes = io.readBytes(resolve(io.cwd, file));
  if (bytes === undefined) {
    const hint = 'give the path of a .pptx or .potx';
    return nothing([diagnostic('template/master-file', { message: `there is no file ${file}`, hint })]);
  }
  const source: MasterSource = { name: basename(file), path: file, bytes, span: undefined };
  const { value: read, diagnostics } = readMasters(source);
  if (!read) return nothing(diagnostics);
  const uses = layoutUses(read);
  const files = filesOf(options, source, read, uses, diagnostics);
  const written = files.length === 0 ? { value: true, diagnostics: [] } : io.writeAll(files);
  const paths = written.value ? files.map(({ path }) => path) : [];
  return {
    lines: [...describe(uses), ...(paths.length > 0 ? ['', ...paths] : [])],
    json: { file, layouts: uses.map(jsonOf), outputs: paths },
    diagnostics: [...diagnostics, ...written.diagnostics],
  };
}

function nothing(diagnostics: readonly Diagnostic[]): Answer {
  return { lines: [], json: {}, diagnostics };
}

function filesOf(
  { picture, draft }: InspectOptions,
  { name, path }: MasterSource,
  read: ReadMasters,
  uses: readonly LayoutUse[],
  diagnostics: readonly Diagnostic[],
): readonly OutputFile[] {
  const encode = (text: string) => new TextEncoder().encode(text);
  return [
    ...(picture === undefined
      ? []
      : [{ path: picture, bytes: encode(layoutPicture(path, uses, read.template, diagnostics)) }]),
    ...(draft === undefined ? [] : [{ path: draft, bytes: encode(draftMap(templateNameOf(draft), name, read)) }]),
  ];
}

/** A template is called as its folder is: that of the draft, if it is a folder's template.yaml. */
function templateNameOf(draft: string): string {
  const folder = /(?:^|[\\/])([a-z][a-z\d-]*)[\\/]template\.ya?ml$/.exec(draft)?.[1];
  return folder ?? 'ours';
}

function describe(uses: readonly LayoutUse[]): readonly string[] {
  return uses.flatMap(({ layout, uses: names, places, boxes }) => [
    `${layout.name}  ${names.length === 0 ? '(not used)' : `→ ${names.join(', ')}`}`,
    ...places.map(({ place, kinds }) => {
      const { type = 'any content', index } = place.placeholder;
      const number = index === undefined ? '' : ` ${index}`;
      const taken = kinds.join(', ') || (place.turned ? 'not used: its words are turned' : 'not used');
      return row(place.name, `${type}${number}`, boxText(place.outer), taken);
    }),
    ...boxes.map(({ kind, box }) => row('(a box of its own)', '', boxText(box), kind)),
  ]);
}

function row(name: string, type: string, box: string, taken: string): string {
  return `  ${name.padEnd(30)} ${type.padEnd(16)} ${box.padEnd(24)} ${taken}`;
}

function jsonOf({ layout, uses, places, boxes }: LayoutUse) {
  return {
    name: layout.name,
    uses,
    placeholders: places.map(({ place, kinds }) => ({
      name: place.name,
      type: place.placeholder.type ?? 'obj',
      index: place.placeholder.index,
      box: place.outer,
      kinds,
    })),
    boxes,
  };
}

function boxText({ x, y, width, height }: Box): string {
  const [left, top, wide, high] = [x, y, width, height].map((points) => Math.round(points));
  return `${left}, ${top}, ${wide} × ${high} pt`;
}
