import * as z from 'zod';
import type { Code } from '../../diagnostics/codes.ts';
import { type Diagnostic, diagnostic, hasErrors, type Outcome, refused } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { FACT_KINDS, type Fact, type MeasureId } from '../../model/fact.ts';
import type { UnreadDefinition } from '../../model/facts-file.ts';
import type { Measure } from '../../model/measure.ts';
import { isFactId } from '../../words/reference.ts';
import type { YamlEntry, YamlMap, YamlNode } from '../../yaml/node.ts';
import { nodeAt } from '../../yaml/path.ts';
import { readAs } from '../../yaml/read-as.ts';
import type { DataFiles } from './data-file.ts';
import { type FileDefaults, withoutQuestionMarks, withShared } from './defaults.ts';
import { readFact } from './fact.ts';
import { ANY_FACT_KEY } from './kinds/readers.ts';

/** The facts under a file's key `facts`. */
export interface ReadFacts {
  readonly facts: readonly Fact[];
  /** Facts whose measure is not among those they were read with. */
  readonly lacking: readonly UnreadDefinition[];
}

/**
 * Findings that don't affect the value. A fact with any other error is not shown anywhere until it
 * is mended.
 */
const LEAVE_THE_VALUE: ReadonlySet<Code> = new Set([
  'facts/because-missing',
  'facts/date-differs',
  'facts/missing-label',
  'facts/missing-translation',
  'facts/no-citation',
  'facts/too-sure',
  'facts/value-differs',
  'input/changed-file',
]);

/**
 * What a fact may lack only because the head of its file, which should have supplied it, can't be
 * read.
 */
const FROM_THE_HEAD: ReadonlySet<Code> = new Set(['facts/no-citation', 'facts/no-kind', 'input/missing-key']);

/** Reads what stands under a file's key `facts`, with what `source` and `shared` say at its head. */
export function readFacts(
  root: YamlNode,
  headIsBroken: boolean,
  measures: ReadonlyMap<MeasureId, Measure>,
  data: DataFiles,
): Outcome<ReadFacts> {
  const node = nodeAt(root, ['facts']);
  if (!node) return { value: { facts: [], lacking: [] }, diagnostics: [] };
  if (node.kind !== 'map')
    return { value: { facts: [], lacking: [] }, diagnostics: readAs(keyed, node, '`facts`').diagnostics };
  const defaults = readDefaults(root);
  const { entries, diagnostics } = withoutStrayKeys(node.entries);
  const lost = headIsBroken || defaults.diagnostics.length > 0;
  const outcomes = entries.map((entry) => readEntry(entry, defaults.value, measures, data));
  const told = outcomes.map((outcome) => outcome.diagnostics.filter(({ code }) => !(lost && FROM_THE_HEAD.has(code))));
  return {
    value: {
      facts: outcomes.flatMap(({ value, diagnostics: found }) =>
        value && 'label' in value && !hasErrors(found.filter(({ code }) => !LEAVE_THE_VALUE.has(code))) ? [value] : [],
      ),
      lacking: outcomes.flatMap(({ value }) => (value && 'lacks' in value ? [value] : [])),
    },
    diagnostics: [...defaults.diagnostics, ...diagnostics, ...told.flat()],
  };
}

/**
 * Leaves out a fact's keys written beside it instead of below it, with one finding for each run of
 * them, and also the fact above them, since what remains of it would only cause further findings.
 */
function withoutStrayKeys(all: readonly YamlEntry[]): {
  readonly entries: readonly YamlEntry[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const isStray = ({ key }: YamlEntry) => !isFactId(key) && ANY_FACT_KEY.has(key);
  const cut = new Set(
    all.filter((entry, index) => index > 0 && isStray(entry)).map((entry) => all[all.indexOf(entry) - 1]),
  );
  const first = all.filter((entry, index) => isStray(entry) && !isStray(all[index - 1] ?? { ...entry, key: '' }));
  return {
    entries: all.filter((entry) => !isStray(entry) && !cut.has(entry)),
    diagnostics: first.map((entry) => {
      const owner = all[all.indexOf(entry) - 1];
      const message = `\`${entry.key}\` stands where a fact’s ID is expected`;
      const hint = owner ? `indent it, and what follows it, below ${owner.key}` : 'write the fact’s ID above it';
      return diagnostic('facts/bad-id', { message, span: entry.keySpan, hint });
    }),
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
): Outcome<Fact | UnreadDefinition | undefined> {
  if (!isFactId(id)) {
    const message = `${id} is not a fact’s ID`;
    const hint = 'an ID is dotted words of small letters, digits and hyphens, each beginning with a letter';
    return refused(diagnostic('facts/bad-id', { message, span, hint }));
  }
  if (value.kind !== 'map') return { value: undefined, diagnostics: readAs(keyed, value, id).diagnostics };
  const shared = new Map(defaults.shared.map((entry) => [entry.key, entry.value]));
  const sharedMeasure = measures.get(textOf(shared.get('measure')) ?? '');
  const lacks = (node: YamlNode | undefined): UnreadDefinition | undefined =>
    node?.kind === 'text' ? { kind: 'fact', id, span, lacks: { value: node.text, span: node.span } } : undefined;
  const measureNode = nodeAt(value, ['measure']);
  const written = measures.get(textOf(measureNode) ?? '');
  if (textOf(measureNode) !== undefined && !written) return { value: lacks(measureNode), diagnostics: [] };
  const kindText =
    textOf(nodeAt(value, ['kind'])) ?? written?.kind ?? textOf(shared.get('kind')) ?? sharedMeasure?.kind;
  const kind = FACT_KINDS.find((each) => each === kindText);
  if (!kind) {
    const misnamed = lacks(shared.get('measure'));
    if (kindText === undefined && misnamed !== undefined) return { value: misnamed, diagnostics: [] };
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
