import { basename, join } from 'node:path';
import type { Outcome } from '../../diagnostics/diagnostic.ts';
import { forEachLanguage } from '../../language/languages.ts';
import { GIVEN_COLOURS } from '../../model/colour.ts';
import type { Template } from '../../model/template.ts';
import { draftMap, labelOf } from '../../template/specimen/draft-map.ts';
import { writeYaml, writeYamlOnOneLine } from '../../yaml/edit/write-yaml.ts';
import { fromHere } from '../from-here.ts';
import type { Io, OutputFile } from '../io.ts';
import type { ReadMaster, ReadTemplate } from '../read-template.ts';
import type { Workspace } from '../workspace.ts';

/** The result of asking for a new template. */
export type NewTemplate =
  /**
   * `path`: its template.yaml. `takes`: it has a copy of a PowerPoint file; otherwise it extends a
   * template.
   */
  | { readonly kind: 'written'; readonly path: string; readonly takes: boolean; readonly written: Outcome<boolean> }
  /** A folder with the name already exists, and was not touched. */
  | { readonly kind: 'taken'; readonly path: string };

/**
 * Writes a folder with a template that extends another and says what may be changed, or that takes
 * over a PowerPoint file. Never overwrites an existing folder.
 */
export function newTemplate(
  io: Io,
  workspace: Workspace,
  name: string,
  read: ReadTemplate & { readonly template: Template },
): NewTemplate {
  const folder = join(workspace.root, 'templates', name);
  if (io.realPath(folder).kind !== 'absent') return { kind: 'taken', path: fromHere(io, folder) };
  const path = fromHere(io, join(folder, 'template.yaml'));
  const text = read.master ? masterText(name, read, read.master) : starterText(name, read, read.template);
  const copy = read.master && read.chain.length === 0 ? [copyOf(read.master, folder, io)] : [];
  const written = io.writeAll([{ path, bytes: new TextEncoder().encode(text) }, ...copy]);
  return { kind: 'written', path, takes: copy.length > 0, written };
}

/**
 * A bare PowerPoint file becomes a template with a copy of it and a slot map. A template that
 * already has a PowerPoint file is extended like any other.
 */
function masterText(name: string, { chain: [parent] }: ReadTemplate, master: ReadMaster): string {
  if (parent === undefined) return draftMap(name, basename(master.path), master);
  return writeYaml({ template: name, extends: parent.name, ...forEachLanguage(() => labelOf(name)) });
}

function copyOf({ path, bytes }: ReadMaster, folder: string, io: Io): OutputFile {
  return { path: fromHere(io, join(folder, basename(path))), bytes };
}

/**
 * A template.yaml that changes nothing yet. What it may change is in comments, with the parent's
 * values.
 */
function starterText(name: string, { chain, files }: ReadTemplate, parent: Template): string {
  const [own] = chain;
  const label = labelOf(name);
  const styles = Object.entries(parent.styles).map(
    ([style, { size, line, colour }]) => `#   ${style}: {size: ${size}, line: ${line}, colour: ${colour}}`,
  );
  const partials = files.flatMap(({ path }) => /\/text\/([^/]+\.hbs)$/.exec(path)?.[1] ?? []).sort();
  return [
    `# ${label}: ${own?.name ?? ''} with what is written here in place of its own. To change something, take away the # before it and`,
    '# before the line that it stands under; leave out what stays as it is.',
    `# See what holds, and where it comes from: briefdeck template show ${name}`,
    `# See whether all fits: briefdeck template check ${name}`,
    `# See every layout: briefdeck template gallery ${name}`,
    ...writeYaml({ template: name, extends: own?.name ?? '', ...forEachLanguage(() => label) })
      .split('\n')
      .slice(0, -1),
    '',
    `# fonts: ${writeYamlOnOneLine({ ...parent.fonts })}`,
    '',
    '# Six hexadecimal digits each.',
    '# colours:',
    ...GIVEN_COLOURS.map((colour) => {
      const value = parent.colours[colour];
      return `#   ${colour}: ${/^\d+$/.test(value) ? `'${value}'` : value}`;
    }),
    '',
    '# Text styles, in points; colours by the names above.',
    '# styles:',
    ...styles,
    '',
    '# Where the lines that every slide has stand: the title, the subtitle, the note, the source.',
    '# frame:',
    '#   slots:',
    ...frameSlots(parent),
    '',
    `# Layouts: a file of the same name in templates/${name}/layouts/ takes the place of ${own?.name ?? ''}’s, another is a new layout.`,
    `# There are ${parent.layouts.map((layout) => layout.name).join(', ')}.`,
    '',
    `# Lines that the program writes: so do the files in templates/${name}/text/.`,
    `# There are ${partials.join(', ')}.`,
    '',
  ].join('\n');
}

/** The slots that most layouts share, as comments with their names and boxes. */
function frameSlots({ layouts }: Template): readonly string[] {
  const shared = ['title', 'subtitle', 'note', 'source'];
  const framed = layouts.find(({ slots }) => shared.every((name) => slots.some((slot) => slot.name === name)));
  return (framed?.slots ?? [])
    .filter(({ name }) => shared.includes(name))
    .map(({ name, box }) => `#     ${name}: {x: ${box.x}, width: ${box.width}, top: ${box.y}, height: ${box.height}}`);
}
