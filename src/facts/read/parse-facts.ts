import * as z from 'zod';
import { type Diagnostic, diagnostic, type Outcome, refused } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import type { Fact, MeasureId } from '../../model/fact.ts';
import type { FactsFile } from '../../model/facts-file.ts';
import type { Measure } from '../../model/measure.ts';
import type { TextFile } from '../../model/text-file.ts';
import { isFactId } from '../../words/reference.ts';
import type { YamlEntry, YamlMap, YamlNode } from '../../yaml/node.ts';
import { parseYaml } from '../../yaml/parse.ts';
import { nodeAt, readAs } from '../../yaml/read-as.ts';
import { type FileDefaults, withoutQuestionMarks, withShared } from './defaults.ts';
import { DOSSIERS } from './dossiers.ts';
import { readFact } from './fact.ts';
import type { DataFiles } from './file-points.ts';
import { readMeasures } from './measures.ts';
import { readNames } from './names.ts';
import { ANY_FACT_KEY, FACT_KINDS } from './schema.ts';
import { readSources } from './sources.ts';

const EMPTY: FactsFile = { facts: [], sources: [], measures: [], names: [] };

const section = z.unknown().optional();
const factsFile = z.strictObject({
  facts: section,
  source: z.string().exactOptional(),
  shared: section,
  sources: section,
  measures: section,
  names: section,
});

/**
 * Reads the files of a brief's facts folders, in any order: the measures of all of them first, since a fact may use one
 * that another file defines.
 */
export function parseFactsFiles(files: readonly TextFile[]): Outcome<readonly FactsFile[]> {
  const outcomes = parseEachFactsFile(files, []);
  return {
    value: outcomes.map(({ value }) => value),
    diagnostics: outcomes.flatMap(({ diagnostics }) => diagnostics),
  };
}

/** The same, file by file. Of a file that `known` has an outcome for, in its place, that is taken. */
export function parseEachFactsFile(
  files: readonly TextFile[],
  known: readonly (Outcome<FactsFile> | undefined)[],
): readonly Outcome<FactsFile>[] {
  const data = new Map(files.filter(isData).map((file) => [file.path, file.text]));
  const trees = files.map((file, index) =>
    known[index] || isData(file) || namesDossiers(file) ? undefined : parseYaml(file.path, file.text),
  );
  const measures = trees.flatMap(
    (tree, index) => known[index]?.value.measures ?? (tree?.value ? measuresIn(tree.value).value : []),
  );
  const byId = new Map(measures.map((measure) => [measure.id, measure]));
  return trees.map((tree, index) => {
    const read = tree?.value ? readFactsFile(tree.value, byId, data) : { value: EMPTY, diagnostics: [] };
    return known[index] ?? { value: read.value, diagnostics: [...(tree?.diagnostics ?? []), ...read.diagnostics] };
  });
}

/** A data file, which series name: it holds no facts of its own. */
function isData({ path }: TextFile): boolean {
  return path.endsWith('.csv');
}

function namesDossiers({ path }: TextFile): boolean {
  return path.endsWith(`/facts/${DOSSIERS}`);
}

/** Reads one file of a facts folder. `measures` are those that the brief sees; the file's own need not be among them. */
export function parseFactsFile(
  file: string,
  text: string,
  measures: ReadonlyMap<MeasureId, Measure>,
): Outcome<FactsFile> {
  const tree = parseYaml(file, text);
  if (!tree.value) return { value: EMPTY, diagnostics: tree.diagnostics };
  const own = measuresIn(tree.value).value.map((measure) => [measure.id, measure] as const);
  const read = readFactsFile(tree.value, new Map([...measures, ...own]));
  return { value: read.value, diagnostics: [...tree.diagnostics, ...read.diagnostics] };
}

const NO_MEASURES: Outcome<readonly Measure[]> = { value: [], diagnostics: [] };

function measuresIn(root: YamlNode): Outcome<readonly Measure[]> {
  const node = nodeAt(root, ['measures']);
  return node ? readMeasures(node) : NO_MEASURES;
}

function readFactsFile(
  root: YamlNode,
  measures: ReadonlyMap<MeasureId, Measure>,
  data: DataFiles = new Map(),
): Outcome<FactsFile> {
  if (root.kind === 'empty') return { value: EMPTY, diagnostics: [] };
  const slides = nodeAt(root, ['slides']);
  if (slides && root.kind === 'map' && !nodeAt(root, ['facts'])) {
    const span = root.entries.find(({ key }) => key === 'slides')?.keySpan ?? slides.span;
    const message = 'this is an outline, and it lies in a facts folder';
    const hint = 'move it to the folder above';
    return { value: EMPTY, diagnostics: [diagnostic('input/wrong-folder', { message, span, hint })] };
  }
  const top = readAs(factsFile, root, 'a facts file');
  const own = measuresIn(root);
  const facts = readSection(root, 'facts', (node) => readFacts(node, root, measures, data));
  const sources = readSection(root, 'sources', readSources);
  const names = readSection(root, 'names', readNames);
  return {
    value: { facts: facts.value, sources: sources.value, measures: own.value, names: names.value },
    diagnostics: distinct([
      ...top.diagnostics,
      ...facts.diagnostics,
      ...sources.diagnostics,
      ...own.diagnostics,
      ...names.diagnostics,
    ]),
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

/** A mistake under `shared:` is found again with each fact; it is told once. */
function distinct(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...new Map(diagnostics.map((each) => [JSON.stringify([each.code, each.message, each.span]), each])).values()];
}

function readFacts(
  node: YamlNode,
  root: YamlNode,
  measures: ReadonlyMap<MeasureId, Measure>,
  data: DataFiles,
): Outcome<readonly Fact[]> {
  if (node.kind !== 'map') return { value: [], diagnostics: readAs(keyed, node, '`facts`').diagnostics };
  const defaults = readDefaults(root);
  const outcomes = node.entries.map((entry) => readEntry(entry, defaults.value, measures, data));
  return {
    value: outcomes.flatMap(({ value }) => value ?? []),
    diagnostics: [...defaults.diagnostics, ...outcomes.flatMap(({ diagnostics }) => diagnostics)],
  };
}

const keyed = z.record(z.string(), z.unknown());

function readDefaults(root: YamlNode): Outcome<FileDefaults> {
  const source = nodeAt(root, ['source']);
  const shared = nodeAt(root, ['shared']);
  const sourceText = source?.kind === 'text' ? source.text : undefined;
  if (!shared) return { value: { shared: [], source: sourceText }, diagnostics: [] };
  const { diagnostics } = readAs(keyed, shared, '`shared`');
  const entries = shared.kind === 'map' ? shared.entries : [];
  const unknown = entries.filter(({ key }) => !ANY_FACT_KEY.has(key));
  return {
    value: { shared: entries, source: sourceText },
    diagnostics: [...diagnostics, ...unknown.map(unknownShared)],
  };
}

function unknownShared({ key, keySpan }: YamlEntry): Diagnostic {
  const near = nearest(key, ANY_FACT_KEY);
  const message = `no fact has a key \`${key}\` that could be shared`;
  return diagnostic('input/unknown-key', { message, span: keySpan, hint: near && `did you mean \`${near}\`?` });
}

function readEntry(
  { key: id, keySpan: span, value }: YamlEntry,
  defaults: FileDefaults,
  measures: ReadonlyMap<MeasureId, Measure>,
  data: DataFiles,
): Outcome<Fact | undefined> {
  if (!isFactId(id)) {
    const message = `${id} is not a fact’s ID`;
    const hint = 'an ID is dotted words of small letters, digits and hyphens, each beginning with a letter';
    return refused(diagnostic('facts/bad-id', { message, span, hint }));
  }
  if (value.kind !== 'map') return { value: undefined, diagnostics: readAs(keyed, value, id).diagnostics };
  const shared = new Map(defaults.shared.map((entry) => [entry.key, entry.value]));
  const sharedMeasure = measures.get(textOf(shared.get('measure')) ?? '');
  const written = measureOf(value, measures);
  if (written.diagnostics.length > 0) return { value: undefined, diagnostics: written.diagnostics };
  const kindText =
    textOf(nodeAt(value, ['kind'])) ?? written.value?.kind ?? textOf(shared.get('kind')) ?? sharedMeasure?.kind;
  const kind = FACT_KINDS.find((each) => each === kindText);
  if (!kind) {
    const misnamed = textOf(shared.get('measure'));
    if (kindText === undefined && misnamed !== undefined)
      return refused(unknownMeasure(misnamed, shared.get('measure'), measures));
    return refused(noKind(id, value, span, kindText));
  }
  const merged = withShared(value, kind, defaults, sharedMeasure);
  const { fact: node, inferred } = withoutQuestionMarks(merged);
  const measure = measures.get(textOf(nodeAt(node, ['measure'])) ?? '');
  return readFact({ id, span, kind, node, inferred, measure, source: defaults.source, data });
}

function textOf(node: YamlNode | undefined): string | undefined {
  return node?.kind === 'text' ? node.text : undefined;
}

function measureOf(fact: YamlMap, measures: ReadonlyMap<MeasureId, Measure>): Outcome<Measure | undefined> {
  const node = nodeAt(fact, ['measure']);
  const id = textOf(node);
  const measure = id === undefined ? undefined : measures.get(id);
  if (id === undefined || measure) return { value: measure, diagnostics: [] };
  return refused(unknownMeasure(id, node, measures));
}

function unknownMeasure(id: string, node: YamlNode | undefined, measures: ReadonlyMap<MeasureId, Measure>): Diagnostic {
  const near = nearest(id, measures.keys());
  const hint = near ? `did you mean ${near}?` : 'define it under `measures:` in a facts folder';
  return diagnostic('facts/unknown-measure', { message: `no measure is called ${id}`, span: node?.span, hint });
}

function noKind(id: string, fact: YamlMap, span: Diagnostic['span'], written: string | undefined): Diagnostic {
  if (written === undefined) {
    const hint = 'add `measure:` with a measure that has a kind, or `kind:`';
    return diagnostic('facts/no-kind', { message: `nothing says what kind of fact ${id} is`, span, hint });
  }
  const near = nearest(written, FACT_KINDS);
  return diagnostic('input/wrong-value', {
    message: `\`kind\` can’t be ${written}; it is one of ${FACT_KINDS.join(', ')}`,
    span: nodeAt(fact, ['kind'])?.span ?? span,
    hint: near && `did you mean ${near}?`,
  });
}
