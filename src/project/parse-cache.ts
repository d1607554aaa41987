import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { Outcome } from '../diagnostics/diagnostic.ts';
import type { FactsFile } from '../model/facts-file.ts';
import type { Template } from '../model/template.ts';
import type { TemplateSource } from '../model/template-source.ts';
import type { TextFile } from '../model/text-file.ts';
import { parseExact, stringifyExact } from '../values/exact-json.ts';
import type { Io, OutputFile } from './io.ts';
import { realPathInside, type Workspace } from './workspace.ts';

const FOLDER = '.briefdeck';

/**
 * Where what was parsed is kept between runs, below `.briefdeck/`: a value for each name, together with the key it was
 * kept under. A value that is missing, damaged or of another key is parsed again. Whoever can write to the folder can
 * make facts say anything, as whoever can write to the facts can.
 */
export interface ParseCache {
  readonly io: Io;
  readonly workspace: Workspace;
  /** Which build of the program reads and writes: another one may parse otherwise. */
  readonly build: string;
}

/**
 * The outcomes of the files of a brief's facts folders, each parsed only where it, or another that it may depend on,
 * has changed.
 *
 * @param folder - of the outline: what it sees decides what a file is read with
 * @param parse - gives the outcome of each file; where one is known, that
 */
export async function keptFacts(
  cache: ParseCache | undefined,
  folder: string,
  files: readonly TextFile[],
  parse: (
    files: readonly TextFile[],
    known: readonly (Outcome<FactsFile> | undefined)[],
  ) => Promise<readonly Outcome<FactsFile>[]>,
): Promise<Outcome<readonly FactsFile[]>> {
  const shared = files.filter(mayConcernOthers);
  const entries = files.map((file) => entryOf(cache, `${folder}/${file.path}`, [file, ...shared]));
  const kept = entries.map((entry) => read<Outcome<FactsFile>>(cache, entry));
  let outcomes = kept.filter((outcome) => outcome !== undefined);
  if (outcomes.length < files.length) {
    outcomes = [...(await parse(files, kept))];
    keep(
      cache,
      outcomes.flatMap((value, i) => (kept[i] || !entries[i] ? [] : [{ entry: entries[i], value }])),
    );
  }
  return {
    value: outcomes.map(({ value }) => value),
    diagnostics: outcomes.flatMap(({ diagnostics }) => diagnostics),
  };
}

/**
 * The outcome of a template's texts and its parents', parsed only where one of them has changed.
 *
 * @param chain - the template, its parent, the parent's parent …
 */
export async function keptTemplate(
  cache: ParseCache | undefined,
  chain: readonly [TemplateSource, ...TemplateSource[]],
  parse: (chain: readonly [TemplateSource, ...TemplateSource[]]) => Promise<Outcome<Template | undefined>>,
): Promise<Outcome<Template | undefined>> {
  const inputs = chain.flatMap(({ files }) => files);
  const entry = entryOf(cache, `templates/${chain[0].name}`, inputs);
  const kept = read<Outcome<Template | undefined>>(cache, entry);
  if (kept) return kept;
  const value = await parse(chain);
  if (entry) keep(cache, [{ entry, value }]);
  return value;
}

/**
 * Whether what stands in a file may change how others are read: a definition of measures (the word, or a backslash that
 * may spell it in quotes), or anything but YAML.
 */
function mayConcernOthers({ path, text }: TextFile): boolean {
  return !/\.ya?ml$/.test(path) || /measures|\\/.test(text);
}

interface Entry {
  /** Absolute. */
  readonly path: string;
  readonly key: string;
}

/** Nothing where nothing is kept, or the folder is a link that leads outside the workspace. */
function entryOf(cache: ParseCache | undefined, name: string, inputs: readonly TextFile[]): Entry | undefined {
  if (!cache) return undefined;
  const { io, workspace, build } = cache;
  const folder = join(workspace.root, FOLDER);
  if (io.realPath(folder) !== undefined && !realPathInside(io, workspace, FOLDER)) return undefined;
  const hash = createHash('sha256').update(build);
  for (const { path, text } of inputs) hash.update(`\0${path}\0${text.length}\0${text}`);
  return { path: join(folder, `${name}.json`), key: hash.digest('hex') };
}

/** What was kept: two lines, the first with the key and the checksum of the second. */
function read<T>(cache: ParseCache | undefined, entry: Entry | undefined): T | undefined {
  const text = entry && cache?.io.readText(entry.path);
  if (!text?.startsWith(`${entry?.key} `)) return undefined;
  const newline = text.indexOf('\n');
  const content = text.slice(newline + 1);
  if (text.slice(0, newline) !== headLine(entry?.key ?? '', content)) return undefined;
  try {
    return parseExact(content) as T;
  } catch {
    return undefined;
  }
}

/** Where the disk takes nothing, nothing is kept, and the next run parses again. */
function keep(
  cache: ParseCache | undefined,
  kept: readonly { readonly entry: Entry; readonly value: unknown }[],
): void {
  const files = kept.map(({ entry, value }): OutputFile => {
    const content = stringifyExact(value);
    return { path: entry.path, bytes: Buffer.from(`${headLine(entry.key, content)}\n${content}`) };
  });
  cache?.io.writeAll(files);
}

function headLine(key: string, content: string): string {
  return `${key} ${crc32(content)}`;
}
