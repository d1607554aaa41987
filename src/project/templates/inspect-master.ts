import { basename, resolve } from 'node:path';
import { diagnostic, type Outcome, refused } from '../../diagnostics/diagnostic.ts';
import type { Box } from '../../model/box.ts';
import { type MasterSource, readMasters } from '../../template/own-file/read-masters.ts';
import { draftMap } from '../../template/specimen/draft-map.ts';
import { layoutPicture } from '../../template/specimen/layout-picture.ts';
import { type LayoutUse, layoutUses } from '../../template/specimen/layout-uses.ts';
import { MOST_MASTER, masterObstacle } from '../find-master.ts';
import { writeGuarded } from '../guarded-files.ts';
import type { Io, OutputFile } from '../io.ts';

export interface MasterToInspect {
  /** Path of a .pptx or .potx, from the current folder. */
  readonly file: string;
  /** Where to write a page that draws the layouts. */
  readonly picture?: string | undefined;
  /** Where to write a template.yaml that says what the file is taken for. */
  readonly draft?: string | undefined;
  /** Overwrites what was edited there, or is of somebody else. */
  readonly replace?: boolean | undefined;
}

/** A PowerPoint file as it would be read as a template. */
export interface InspectedMaster {
  readonly layouts: readonly InspectedLayout[];
  /** Paths of the files written. */
  readonly outputs: readonly string[];
}

export interface InspectedLayout {
  readonly name: string;
  /** The template's layouts that are made from it. */
  readonly uses: readonly string[];
  readonly placeholders: readonly InspectedPlaceholder[];
  /** Content that gets a box of its own, since no placeholder is meant for it. */
  readonly boxes: readonly { readonly kind: string; readonly box: Box }[];
}

export interface InspectedPlaceholder {
  readonly name: string;
  /** The type that PowerPoint gives it. Undefined: it takes any content. */
  readonly type: string | undefined;
  readonly index: string | undefined;
  readonly box: Box;
  /** The kinds of content put there; empty if it is not used. */
  readonly kinds: readonly string[];
  /** Whether its words are turned, in which case nothing is put there. */
  readonly turned: boolean;
}

/**
 * Reads a PowerPoint file as a template would, and writes the files asked for. Undefined if it
 * can't be read.
 */
export function inspectMaster(io: Io, wanted: MasterToInspect): Outcome<InspectedMaster | undefined> {
  const { file } = wanted;
  const bytes = io.readBytes(resolve(io.cwd, file), MOST_MASTER);
  if (bytes.kind !== 'there') {
    const [message, hint] =
      bytes.kind === 'absent'
        ? [`there is no file ${file}`, 'give the path of a .pptx or .potx']
        : masterObstacle(file, bytes.obstacle);
    return refused(diagnostic('template/master-file', { message, hint }));
  }
  const source: MasterSource = { name: basename(file), path: file, bytes: bytes.value, span: undefined };
  const { value: read, diagnostics } = readMasters(source);
  if (!read) return { value: undefined, diagnostics };
  const uses = layoutUses(read);
  const files: readonly OutputFile[] = [
    ...fileOf(wanted.picture, () => layoutPicture(file, uses, read.template, diagnostics)),
    ...fileOf(wanted.draft, (path) => draftMap(templateNameOf(path), source.name, read)),
  ];
  const written =
    files.length === 0 ? { value: true, diagnostics: [] } : writeGuarded(io, files, wanted.replace === true);
  return {
    value: { layouts: uses.map(inspected), outputs: written.value ? files.map(({ path }) => path) : [] },
    diagnostics: [...diagnostics, ...written.diagnostics],
  };
}

function fileOf(path: string | undefined, text: (path: string) => string): readonly OutputFile[] {
  return path === undefined ? [] : [{ path, bytes: new TextEncoder().encode(text(path)) }];
}

/**
 * A template has the name of its folder: that of the draft if it is a folder's template.yaml, else
 * `ours`.
 */
function templateNameOf(draft: string): string {
  const folder = /(?:^|[\\/])([a-z][a-z\d-]*)[\\/]template\.ya?ml$/.exec(draft)?.[1];
  return folder ?? 'ours';
}

function inspected({ layout, uses, places, boxes }: LayoutUse): InspectedLayout {
  return {
    name: layout.name,
    uses,
    placeholders: places.map(({ place, kinds }) => ({
      name: place.name,
      type: place.placeholder.type,
      index: place.placeholder.index,
      box: place.outer,
      kinds,
      turned: place.turned,
    })),
    boxes,
  };
}
