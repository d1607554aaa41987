import { type Diagnostic, diagnostic, type Outcome } from '../diagnostics/diagnostic.ts';
import { kindWritten, WRITTEN_KINDS } from '../model/chart-kind.ts';
import type { FactReference } from '../model/fact.ts';
import {
  BORDERS,
  type ChartEvidence,
  type ChartLabel,
  type Evidence,
  type ImageEvidence,
  type MapEvidence,
  type PanelEvidence,
  type PanelsEvidence,
  type StatsEvidence,
  TABLE_COLUMNS,
  type TableEvidence,
  type TimelineEvidence,
  type TimelineLane,
  type WordTableEvidence,
} from '../model/outline.ts';
import { present } from '../model/present.ts';
import { CURRENCIES } from '../model/unit.ts';
import { parseReference } from '../words/reference.ts';
import type { YamlEntry, YamlMap, YamlNode, YamlText } from '../yaml/node.ts';
import { nodeAt } from '../yaml/path.ts';
import { readAnnotations } from './annotation.ts';
import { checkImagePath } from './image-path.ts';
import { referencesOf, spanned, spannedOneOf, textAt, textsAt, textsOf } from './read-node.ts';

const EVIDENCE_KINDS = [
  'chart',
  'table',
  'stats',
  'timeline',
  'image',
  'map',
  'panels',
] as const satisfies Evidence['kind'][];

/** In place of facts: the words hold the table. */
const OF_WORDS = 'words';

type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

interface EvidenceEntry extends YamlEntry {
  readonly kind: EvidenceKind;
}

/**
 * The evidence of a slide that the schema has accepted. If there are two, the first is read and the
 * second is a finding.
 */
export function readEvidence(slide: YamlMap): Outcome<Evidence | undefined> {
  const found: Diagnostic[] = [];
  const [first] = evidenceEntries(slide, 'a slide', found);
  const value = first && readOne(first.kind, first.value, found);
  return { value, diagnostics: found };
}

function evidenceEntries(map: YamlMap, where: string, found: Diagnostic[]): readonly EvidenceEntry[] {
  const entries = map.entries.flatMap((entry) => {
    const kind = EVIDENCE_KINDS.find((known) => known === entry.key);
    return kind ? [{ ...entry, kind }] : [];
  });
  const [first, second] = entries;
  if (first && second) {
    found.push(
      diagnostic('outline/two-evidences', {
        message: `${where} shows one piece of evidence, and this one has ${first.key} and ${second.key}`,
        span: second.keySpan,
        hint: where === 'a slide' ? 'put them in panels:, or on two slides' : 'make them two panels',
      }),
    );
  }
  return entries;
}

function readOne(kind: EvidenceKind, node: YamlNode, found: Diagnostic[]): Evidence {
  switch (kind) {
    case 'chart':
      return readChart(node, found);
    case 'table':
      return readTable(node, found);
    case 'stats':
      return readStats(node, found);
    case 'timeline':
      return readTimeline(node, found);
    case 'image':
      return readImage(node, found);
    case 'map':
      return readMap(node, found);
    case 'panels':
      return readPanels(node, found);
  }
}

/** The facts of evidence written as a list, or as a map with the list under `facts`. */
function factsOf(node: YamlNode, found: Diagnostic[]): readonly FactReference[] {
  return listOf(node.kind === 'map' ? nodeAt(node, ['facts']) : node, found);
}

function listOf(node: YamlNode | undefined, found: Diagnostic[]): readonly FactReference[] {
  const outcome = referencesOf(node);
  found.push(...outcome.diagnostics);
  return outcome.value;
}

function readChart(node: YamlNode, found: Diagnostic[]): ChartEvidence {
  const written = spannedOneOf(textAt(node, 'kind'), WRITTEN_KINDS);
  const rate = textAt(node, 'convert', 'rate');
  const to = spannedOneOf(textAt(node, 'convert', 'to'), CURRENCIES);
  const rateFact = rate && readReference(rate, found);
  const deflator = textAt(node, 'prices', 'deflator');
  const base = textAt(node, 'prices', 'base');
  const deflatorFact = deflator && readReference(deflator, found);
  const axis = spannedOneOf(textAt(node, 'axis'), ['cropped'] as const);
  const labels = readLabels(nodeAt(node, ['labels']), found);
  const top = textAt(node, 'top');
  const annotations = readAnnotations(nodeAt(node, ['annotate']), found);
  return {
    kind: 'chart',
    span: node.span,
    facts: factsOf(node, found),
    highlight: listOf(nodeAt(node, ['highlight']), found),
    events: listOf(nodeAt(node, ['events']), found),
    ...present({
      chart: written && { ...written, value: kindWritten(written.value) },
      top: top && { value: Number(top.text), span: top.span },
      prices: deflatorFact && base && { deflator: deflatorFact, base: Number(base.text) },
      axis,
      labels: labels.length > 0 ? labels : undefined,
      annotations: annotations.length > 0 ? annotations : undefined,
      convert: rateFact && to && { rate: rateFact, to },
    }),
  };
}

/** The labels that a chart gives its facts. */
function readLabels(node: YamlNode | undefined, found: Diagnostic[]): readonly ChartLabel[] {
  if (node?.kind !== 'map') return [];
  return node.entries.flatMap(({ key, keySpan }): readonly ChartLabel[] => {
    const of = parseReference(key, keySpan);
    found.push(...of.diagnostics);
    const label = textsAt(node, key);
    return of.value && label ? [{ of: of.value, label }] : [];
  });
}

function readReference(node: YamlText, found: Diagnostic[]): FactReference | undefined {
  const outcome = parseReference(node.text, node.span);
  found.push(...outcome.diagnostics);
  return outcome.value;
}

function readTable(node: YamlNode, found: Diagnostic[]): TableEvidence | WordTableEvidence {
  const kind = node.kind === 'text' ? node : textAt(node, 'kind');
  if (kind?.text === OF_WORDS) {
    const widths = textsOf(nodeAt(node, ['widths'])).map(({ text }) => Number(text));
    return { kind: 'word-table', span: node.span, ...(widths.length > 0 && { widths }) };
  }
  const columns = textsOf(nodeAt(node, ['columns'])).flatMap((each) => spannedOneOf(each, TABLE_COLUMNS) ?? []);
  const [declared] = textsOf(nodeAt(node, ['one-measure']));
  return {
    kind: 'table',
    span: node.span,
    facts: factsOf(node, found),
    columns,
    oneMeasure: declared?.text === 'yes',
    highlight: listOf(nodeAt(node, ['highlight']), found),
    total: listOf(nodeAt(node, ['total']), found),
  };
}

function readStats(node: YamlNode, found: Diagnostic[]): StatsEvidence {
  return { kind: 'stats', span: node.span, facts: factsOf(node, found) };
}

function readTimeline(node: YamlNode, found: Diagnostic[]): TimelineEvidence {
  const spacing = spannedOneOf(textAt(node, 'spacing'), ['even', 'true']);
  const lanes = readLanes(nodeAt(node, ['lanes']), found);
  return {
    kind: 'timeline',
    span: node.span,
    facts: lanes ? lanes.flatMap(({ facts }) => facts) : factsOf(node, found),
    ...(lanes && { lanes }),
    events: listOf(nodeAt(node, ['events']), found),
    highlight: listOf(nodeAt(node, ['highlight']), found),
    ...(spacing && { spacing }),
  };
}

function readLanes(node: YamlNode | undefined, found: Diagnostic[]): readonly TimelineLane[] | undefined {
  if (node?.kind !== 'list') return undefined;
  return node.items.map((item) => ({
    name: textsAt(item, 'name') ?? {},
    facts: listOf(nodeAt(item, ['facts']), found),
  }));
}

function readImage(node: YamlNode, found: Diagnostic[]): ImageEvidence {
  const written = node.kind === 'text' ? node : textAt(node, 'path');
  const path = written ? spanned(written) : { value: '', span: node.span };
  if (written) found.push(...checkImagePath(path));
  const decorative = textAt(node, 'decorative')?.text === 'yes';
  return { kind: 'image', span: node.span, path, decorative, keepsMetadata: textAt(node, 'metadata')?.text === 'keep' };
}

/** A map written as a code alone shows that country and what lies around it. */
function readMap(node: YamlNode, found: Diagnostic[]): MapEvidence {
  const show = node.kind === 'map' ? nodeAt(node, ['show']) : node;
  const beside = nodeAt(node, ['with']);
  const borders = spannedOneOf(textAt(node, 'borders'), BORDERS);
  const isNeighbours = beside?.kind === 'text' && beside.text === 'neighbours';
  return {
    kind: 'map',
    span: node.span,
    show: textsOf(show).map(spanned),
    beside: isNeighbours ? 'neighbours' : textsOf(beside).map(spanned),
    places: listOf(nodeAt(node, ['places']), found),
    ...present({ borders: borders?.value }),
  };
}

function readPanels(node: YamlNode, found: Diagnostic[]): PanelsEvidence {
  const items = node.kind === 'list' ? node.items : [];
  return { kind: 'panels', span: node.span, panels: items.map((item) => readPanel(item, found)) };
}

function readPanel(node: YamlNode, found: Diagnostic[]): PanelEvidence {
  const words: PanelEvidence = { kind: 'words', span: node.span };
  if (node.kind !== 'map') return words;
  const [entry] = evidenceEntries(node, 'a panel', found);
  const evidence = entry && readOne(entry.kind, entry.value, found);
  switch (evidence?.kind) {
    case 'chart':
    case 'table':
    case 'word-table':
    case 'stats':
    case 'image':
    case 'map':
      return evidence;
    case 'timeline':
    case 'panels':
    case undefined:
      return words;
  }
}
