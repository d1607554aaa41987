import { basename, resolve } from 'node:path';
import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Io } from '../../io.ts';
import type { Place, ReadLayout } from '../../parse/master/read-layout.ts';
import type { ReadMasters } from '../../parse/master.ts';
import { VERSION } from '../../version.ts';
import type { Presentation, Printout } from '../command.ts';
import { present } from '../present.ts';

export interface InspectOptions {
  /** A .pptx or .potx, from the current folder. */
  readonly file: string;
  /** Not asked for: the file may lie anywhere. */
  readonly root?: string;
}

/** Shows what a PowerPoint file would be as a template: each layout, its placeholders, and what they were taken for. */
export async function inspectMaster(options: InspectOptions, presentation: Presentation, io: Io): Promise<Printout> {
  const { lines, diagnostics } = await inspect(options.file, io);
  const ok = !diagnostics.some(({ severity }) => severity === 'error');
  const report = {
    command: 'template inspect',
    version: VERSION,
    ok,
    outputs: [],
    diagnostics,
    texts: [],
    timings: {},
  };
  return present(report, ok ? 0 : 1, lines, presentation, io);
}

interface Inspected {
  readonly lines: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

async function inspect(file: string, io: Io): Promise<Inspected> {
  const bytes = io.readBytes(resolve(io.cwd, file));
  if (bytes === undefined) {
    const hint = 'give the path of a .pptx or .potx';
    return {
      lines: [],
      diagnostics: [diagnostic('template/master-file', { message: `there is no file ${file}`, hint })],
    };
  }
  const { readMasters } = await import('../../parse/master.ts');
  const { value, diagnostics } = readMasters({ name: basename(file), path: file, bytes, span: undefined });
  return { lines: value ? describe(value) : [], diagnostics };
}

function describe({ layouts, mapping }: ReadMasters): readonly string[] {
  return layouts.flatMap((layout) => {
    const made = mapping.layouts.filter(({ from }) => from === layout);
    const uses = made.map(({ layout: { name } }) => name).join(', ');
    return [
      `${layout.name}  ${uses === '' ? '(not used)' : `→ ${uses}`}`,
      ...layout.places.map((place) => placeLine(place, made)),
      ...freeLines(layout, made),
    ];
  });
}

type Made = ReadMasters['mapping']['layouts'];

function placeLine(place: Place, made: Made): string {
  const { type = 'any content', index } = place.placeholder;
  const slots = made.flatMap(({ master }) =>
    Object.entries(master.placeholders).flatMap(([slot, taken]) => (taken === place.placeholder ? [slot] : [])),
  );
  const taken = slots.length === 0 ? 'not used' : [...new Set(slots)].join(', ');
  const number = index === undefined ? '' : ` ${index}`;
  return `  ${place.name.padEnd(30)} ${`${type}${number}`.padEnd(16)} ${boxText(place.outer).padEnd(24)} ${taken}`;
}

/** The lines that get a box of their own. */
function freeLines({ part }: ReadLayout, made: Made): readonly string[] {
  const free = new Map<string, string>();
  for (const { layout, master } of made) {
    for (const { name, box } of layout.slots) {
      const isLine = ['subtitle', 'note', 'source', 'marking', 'as-of'].includes(name);
      if (isLine && master.part === part && !master.placeholders[name]) free.set(name, boxText(box));
    }
  }
  return [...free].map(
    ([name, box]) => `  ${'(a box of its own)'.padEnd(30)} ${''.padEnd(16)} ${box.padEnd(24)} ${name}`,
  );
}

function boxText({ x, y, width, height }: Place['outer']): string {
  const [left, top, wide, high] = [x, y, width, height].map((points) => Math.round(points));
  return `${left}, ${top}, ${wide} × ${high} pt`;
}
