import { join } from 'node:path';
import { type Diagnostic, diagnostic, hasErrors, type Outcome, refused } from '../../diagnostics/diagnostic.ts';
import type { YamlData, YamlDataMap } from '../../yaml/edit/content.ts';
import { editYaml } from '../../yaml/edit/edit.ts';
import { writeYaml } from '../../yaml/edit/write-yaml.ts';
import type { Path, YamlEdit } from '../../yaml/edit/yaml-edit.ts';
import type { YamlNode } from '../../yaml/node.ts';
import { parseYaml } from '../../yaml/parse.ts';
import { nodeAt } from '../../yaml/path.ts';
import type { Io, OutputFile } from '../io.ts';
import { cannotRead, outsideRoot, textAsStored } from '../read-inside.ts';
import type { Workspace } from '../workspace.ts';

/** An entry to be added to a section of a file: `facts`, `sources`, `measures`. */
export interface NewEntry {
  /** From the workspace’s root. */
  readonly path: string;
  readonly section: string;
  readonly key: string;
  readonly value: YamlDataMap;
}

/**
 * A file of the workspace with an entry more, in its section; a file of its own where there is none. Every line that the file
 * has stays as it is. Undefined, with a finding, where the file can’t be read, or has no place for the entry.
 */
export function withEntry(io: Io, workspace: Workspace, entry: NewEntry): Outcome<OutputFile | undefined> {
  const { path, section, key, value } = entry;
  return added(io, workspace, path, (text) => {
    if (text === undefined) return { value: writeYaml({ [section]: { [key]: value } }), diagnostics: [] };
    const tree = parseYaml(path, text);
    const has = tree.value && nodeAt(tree.value, [section]);
    const edit: YamlEdit =
      has === undefined
        ? { kind: 'insert-keys', into: [], entries: { [section]: { [key]: value } }, spaced: true }
        : has.kind === 'empty'
          ? { kind: 'replace', path: [section], value: { [key]: value } }
          : { kind: 'insert-keys', into: [section], entries: { [key]: value }, ...apartFromOne(has) };
    return editYaml(path, text, [edit]);
  });
}

/** Entries stand apart as those that are there do; one alone doesn’t show it, and gets a blank line behind it. */
function apartFromOne(section: YamlNode): { readonly spaced?: true } {
  return section.kind === 'map' && section.entries.length === 1 ? { spaced: true } : {};
}

/** A file of the workspace with an item more in a list. Every line that the file has stays as it is. */
export function withItem(
  io: Io,
  workspace: Workspace,
  path: string,
  into: Path,
  item: YamlData,
  where: 'last' | { readonly after: number },
): Outcome<OutputFile | undefined> {
  return added(io, workspace, path, (text = '') =>
    editYaml(path, text, [{ kind: 'insert-items', into, items: [item], where }]),
  );
}

function added(
  io: Io,
  workspace: Workspace,
  path: string,
  edit: (text: string | undefined) => Outcome<string | undefined>,
): Outcome<OutputFile | undefined> {
  const read = standing(io, workspace, path);
  if (hasErrors(read.diagnostics)) return { value: undefined, diagnostics: read.diagnostics };
  const edited = edit(read.value);
  if (edited.value === undefined) return { value: undefined, diagnostics: edited.diagnostics };
  if (!keepsLines(read.value ?? '', edited.value)) return refused(changesLines(path));
  const bytes = new TextEncoder().encode(edited.value);
  return { value: { path: join(workspace.root, path), bytes }, diagnostics: [] };
}

/** With the byte order mark that it may begin with. Undefined if there is no such file. */
function standing(io: Io, workspace: Workspace, path: string): Outcome<string | undefined> {
  const read = textAsStored(io, workspace, path);
  switch (read.kind) {
    case 'there':
      return { value: read.value, diagnostics: [] };
    case 'outside':
      return refused(outsideRoot(path));
    case 'absent':
      return { value: undefined, diagnostics: [] };
    case 'unreadable':
      return refused(cannotRead(path, read.obstacle));
    default:
      return read satisfies never;
  }
}

/** Whether every line of a text stands in another, in its order. */
function keepsLines(before: string, after: string): boolean {
  const lines = after.split(/\r?\n/);
  let at = 0;
  const old = before === '' ? [] : before.replace(/\r?\n$/, '').split(/\r?\n/);
  return old.every((line) => {
    const found = lines.indexOf(line, at);
    at = found + 1;
    return found >= 0;
  });
}

function changesLines(path: string): Diagnostic {
  return diagnostic('output/cannot-write', {
    message: `nothing can be added to ${path} without changing a line of it`,
    hint: 'what stands there is in braces or brackets, or a text without end: write it on lines of its own, then add again',
  });
}
