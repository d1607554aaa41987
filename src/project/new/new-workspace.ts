import { join } from 'node:path';
import type { Outcome } from '../../diagnostics/diagnostic.ts';
import { gatherFindings } from '../../diagnostics/findings.ts';
import type { Io } from '../io.ts';
import { jsonSchema, SCHEMA_NAMES, type SchemaName } from '../keys/json-schema.ts';
import { schemaPath } from '../keys/schema-path.ts';
import { cannotRead, filesUnder, MOST_TEXT } from '../read-inside.ts';
import { SHIPPED_TEMPLATES } from '../shipped-folder.ts';
import { TEMPLATES } from '../workspace.ts';
import { type NewFile, textFile } from './write-new.ts';

/** The folder of the program with the files that a new workspace begins with, beside its templates. */
const STARTER = 'starter';

/**
 * The files that a workspace needs beside its briefs: settings, measures and names, a copy of the templates that come with
 * the program, and what keeps decks out of version control.
 *
 * @param shipped - the folder that the program came in
 */
export function workspaceFiles(io: Io, shipped: string): Outcome<readonly NewFile[]> {
  const found = gatherFindings();
  const copies = (top: string, to: string): readonly NewFile[] =>
    found.take(filesUnder(io, { root: shipped }, top, () => true)).flatMap((path) => {
      const read = io.readBytes(join(shipped, path), MOST_TEXT);
      if (read.kind === 'unreadable') found.add(cannotRead(path, read.obstacle));
      return read.kind === 'there' ? [{ path: `${to}${path.slice(top.length + 1)}`, bytes: read.value }] : [];
    });
  const files = [
    ...copies(STARTER, ''),
    ...SHIPPED_TEMPLATES.flatMap((name) => copies(`${TEMPLATES}/${name}`, `${TEMPLATES}/${name}/`)),
    textFile('.gitignore', '# Decks are built anew from what stands here.\nout/\n'),
    ...editorFiles(),
  ];
  return found.with(files);
}

/** What makes an editor of YAML offer the keys and words of each kind of file. A brief names its own schema in its first line. */
function editorFiles(): readonly NewFile[] {
  const json = (data: unknown) => `${JSON.stringify(data, null, 2)}\n`;
  const schemas = Object.fromEntries(
    SCHEMA_NAMES.flatMap((name) => (name === 'outline' ? [] : [[`./${schemaPath(name)}`, FILES_OF[name]]])),
  );
  return [
    textFile('.vscode/settings.json', json({ 'yaml.schemas': schemas })),
    ...SCHEMA_NAMES.map((name) => textFile(schemaPath(name), json(jsonSchema(name)))),
  ];
}

const FILES_OF: Readonly<Record<Exclude<SchemaName, 'outline'>, readonly string[]>> = {
  facts: ['briefs/**/facts/*.yaml'],
  template: ['templates/*/template.yaml'],
  layout: ['templates/*/layouts/*.yaml'],
  settings: ['briefdeck.yaml'],
};
