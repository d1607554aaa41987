import * as z from 'zod';
import { type Diagnostic, diagnostic, hasErrors, type Outcome } from '../../diagnostics/diagnostic.ts';
import type { MeasureId } from '../../model/fact.ts';
import type { FactsFile, FactsText } from '../../model/facts-file.ts';
import type { Measure } from '../../model/measure.ts';
import type { TextFile } from '../../model/text-file.ts';
import type { YamlNode } from '../../yaml/node.ts';
import { parseYaml } from '../../yaml/parse.ts';
import { nodeAt } from '../../yaml/path.ts';
import { readAs } from '../../yaml/read-as.ts';
import { type DataFiles, dataFile } from './data-file.ts';
import { DOSSIERS } from './dossiers.ts';
import { readFacts } from './facts-section.ts';
import { readMeasures } from './measures.ts';
import { readNames } from './names.ts';
import { factsOutsideFolder } from './outside-folder.ts';
import { readSources } from './sources.ts';
import { namesIn, unreadInText, unreadInTree } from './unread.ts';

const EMPTY: FactsFile = { facts: [], sources: [], measures: [], names: [], unread: [] };

const section = z.unknown().optional();
export const FACTS_FILE_SCHEMA = z.strictObject({
  facts: section.describe('The facts of this file, by their IDs'),
  source: z.string().exactOptional().describe('The source of every fact that names none'),
  shared: section.describe('What holds for every fact of the file that can have it and doesn’t say it itself'),
  sources: section.describe('Sources, by their names'),
  measures: section.describe('Measures, by their names'),
  names: section.describe('Names with digits, and terms with their translations'),
});

/**
 * Reads the files of a brief's facts folders, in any order. Measures are read first, from all
 * files, since a fact may use one that another file defines.
 */
export function parseFactsFiles(files: readonly FactsText[]): Outcome<readonly FactsFile[]> {
  const outcomes = parseEachFactsFile(files, []);
  return {
    value: outcomes.map(({ value }) => value),
    diagnostics: outcomes.flatMap(({ diagnostics }) => diagnostics),
  };
}

/** The same, file by file. Reuses the outcome in `known` at the same index. */
export function parseEachFactsFile(
  files: readonly FactsText[],
  known: readonly (Outcome<FactsFile> | undefined)[],
): readonly Outcome<FactsFile>[] {
  const data = new Map(files.filter(isData).map((file) => [file.path, dataFile(file.text)]));
  const trees = files.map((file, index) =>
    known[index] || isData(file) || namesDossiers(file) ? undefined : parseYaml(file.path, file.text),
  );
  const measures = trees.flatMap(
    (tree, index) => known[index]?.value.measures ?? (tree?.value ? measuresIn(tree.value).value : []),
  );
  const byId = new Map(measures.map((measure) => [measure.id, measure]));
  return files.map((file, index) => known[index] ?? readFile(file, trees[index], byId, data));
}

function readFile(
  { path, text, isOutside }: FactsText,
  tree: Outcome<YamlNode | undefined> | undefined,
  measures: ReadonlyMap<MeasureId, Measure>,
  data: DataFiles,
): Outcome<FactsFile> {
  if (tree === undefined) return { value: EMPTY, diagnostics: [] };
  if (!tree.value) {
    const { definitions, names } = unreadInText(path, text);
    return { value: { ...EMPTY, names, unread: definitions }, diagnostics: tree.diagnostics };
  }
  if (isOutside) return outsideFolder(tree.value);
  const read = readFactsFile(tree.value, measures, data);
  return { value: read.value, diagnostics: [...tree.diagnostics, ...read.diagnostics] };
}

/**
 * A facts file outside a facts folder defines nothing, but what it would define counts as unread.
 */
function outsideFolder(root: YamlNode): Outcome<FactsFile> {
  const wrong = factsOutsideFolder(root);
  if (!wrong) return { value: EMPTY, diagnostics: [] };
  const { definitions, names } = unreadInTree(root, new Set());
  const own = nodeAt(root, ['names']);
  const all = [...names, ...(own ? namesIn(own) : [])];
  return { value: { ...EMPTY, names: all, unread: definitions }, diagnostics: [wrong] };
}

/** Whether the file is a data file, which series name: it holds no facts of its own. */
function isData({ path }: TextFile): boolean {
  return path.endsWith('.csv');
}

function namesDossiers({ path }: TextFile): boolean {
  return path.endsWith(`/facts/${DOSSIERS}`);
}

/**
 * Reads one file of a facts folder. `measures` are those that the brief sees; the file's own
 * needn't be among them.
 */
export function parseFactsFile(
  file: string,
  text: string,
  measures: ReadonlyMap<MeasureId, Measure>,
): Outcome<FactsFile> {
  const tree = parseYaml(file, text);
  const own = tree.value ? measuresIn(tree.value).value.map((measure) => [measure.id, measure] as const) : [];
  return readFile({ path: file, text }, tree, new Map([...measures, ...own]), new Map());
}

const NO_MEASURES: Outcome<readonly Measure[]> = { value: [], diagnostics: [] };

function measuresIn(root: YamlNode): Outcome<readonly Measure[]> {
  const node = nodeAt(root, ['measures']);
  return node ? readMeasures(node) : NO_MEASURES;
}

function readFactsFile(root: YamlNode, measures: ReadonlyMap<MeasureId, Measure>, data: DataFiles): Outcome<FactsFile> {
  if (root.kind === 'empty') return { value: EMPTY, diagnostics: [] };
  const slides = nodeAt(root, ['slides']);
  if (slides && root.kind === 'map' && !nodeAt(root, ['facts'])) {
    const span = root.entries.find(({ key }) => key === 'slides')?.keySpan ?? slides.span;
    const message = 'this is an outline, and it lies in a facts folder';
    const hint = 'move it to the folder above';
    return { value: EMPTY, diagnostics: [diagnostic('input/wrong-folder', { message, span, hint })] };
  }
  const top = readAs(FACTS_FILE_SCHEMA, root, 'a facts file');
  const own = measuresIn(root);
  const facts = readFacts(root, top.diagnostics.length > 0, measures, data);
  const sources = readSection(root, 'sources', readSources);
  const names = readSection(root, 'names', readNames);
  const diagnostics = distinct([
    ...top.diagnostics,
    ...facts.diagnostics,
    ...sources.diagnostics,
    ...own.diagnostics,
    ...names.diagnostics,
  ]);
  const read = { facts: facts.value.facts, sources: sources.value, measures: own.value };
  const lacking = facts.value.lacking;
  if (!hasErrors(diagnostics)) return { value: { ...read, names: names.value, unread: lacking }, diagnostics };
  const ids = [...read.facts, ...read.sources, ...read.measures].map(({ id }) => id);
  const unread = unreadInTree(root, new Set(ids));
  return {
    value: { ...read, names: [...names.value, ...unread.names], unread: [...lacking, ...unread.definitions] },
    diagnostics,
  };
}

function readSection<T>(
  root: YamlNode,
  key: string,
  read: (node: YamlNode) => Outcome<readonly T[]>,
): Outcome<readonly T[]> {
  const node = nodeAt(root, [key]);
  return node ? read(node) : { value: [], diagnostics: [] };
}

/** A mistake under `shared:` is found again with each fact, but reported once. */
function distinct(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...new Map(diagnostics.map((each) => [JSON.stringify([each.code, each.message, each.span]), each])).values()];
}
