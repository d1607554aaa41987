import { diagnostic, type Outcome } from '../../diagnostics/diagnostic.ts';
import { gatherFindings } from '../../diagnostics/findings.ts';
import { beyondWhole } from '../../facts/derive.ts';
import { exactQuantity, exactValue } from '../../facts/exact-value.ts';
import { isComparable, mayAllMeet } from '../../facts/gate.ts';
import { readable } from '../../facts/reading-digits.ts';
import { formatPeriod } from '../../language/format-period.ts';
import { formatQuantity } from '../../language/format-quantity.ts';
import { packOf } from '../../language/languages.ts';
import { formatOrdinal } from '../../language/ordinal.ts';
import { basisName, withStatus } from '../../language/terms.ts';
import type { DeckTable, FactForm, Run } from '../../model/deck.ts';
import type { Language } from '../../model/language.ts';
import type { TableColumn, TableEvidence } from '../../model/outline.ts';
import { programRun } from '../../model/run.ts';
import { compare } from '../../values/period.ts';
import { writePeriod } from '../../values/period-text.ts';
import { citedSources, publisherRuns } from '../citations.ts';
import { type EvidenceContext, locationOn, type SlideContext } from '../context.ts';
import { listText, quotationRuns } from '../fact-words.ts';
import type { ResolvedEvidence } from '../resolved-evidence.ts';
import { factRun } from '../runs.ts';
import { labelOf, type ShownFact, shownFacts } from '../shown-facts.ts';
import { subjectOf, subtitleWords } from '../subtitle.ts';
import { whenText } from './stats.ts';

/**
 * A table of series with a row per period, or of facts with a row per fact and the columns asked
 * for.
 */
export function resolveTable(
  evidence: TableEvidence,
  context: EvidenceContext,
): Outcome<ResolvedEvidence<DeckTable> | undefined> {
  const found = gatherFindings();
  const shown = found.take(shownFacts(evidence.facts, context));
  if (shown.length === 0) return found.with(undefined);
  const series = shown.filter((item) => item.value.kind === 'series');
  if (series.length > 0 && series.length < shown.length) {
    found.add(
      diagnostic('chart/mixed', {
        message: 'the table mixes single figures with series',
        span: evidence.span,
        at: locationOn(context, 'table'),
        hint: 'name the points of the series (id@2011), or make two tables',
      }),
    );
    return found.with(undefined);
  }
  if (evidence.oneMeasure) {
    const figures = shown.map((item) => item.value).filter(isComparable);
    const refusals = mayAllMeet('column', figures, evidence.span);
    found.add(...refusals.map((refusal) => ({ ...refusal, at: locationOn(context, 'table') })));
  }
  const values = shown.map((item) => item.value);
  const beyond = beyondWhole(context.store, values, evidence.span);
  found.add(...beyond.map((refusal) => ({ ...refusal, at: locationOn(context, 'table') })));
  const subtitle = subtitleWords(shown, 'table', context);
  const alt = context.alt ?? tableAlt(shown, subtitle, context);
  const table =
    series.length > 0 ? seriesTable(series, evidence, alt, context) : factTable(shown, evidence, alt, context);
  return found.with({ content: table, subtitle });
}

const DEFAULT_COLUMNS: readonly TableColumn[] = ['value', 'period'];

function factTable(
  shown: readonly ShownFact[],
  evidence: TableEvidence,
  alt: string,
  context: SlideContext,
): DeckTable {
  const words = packOf(context.language).slideWords.table;
  const columns = evidence.columns.length > 0 ? evidence.columns.map((column) => column.value) : DEFAULT_COLUMNS;
  const heading = (text: string) => [programRun(text, 'template', context.language)];
  return {
    kind: 'table',
    span: evidence.span,
    alt,
    columns: [
      { heading: heading(words.item), align: 'left' },
      ...columns.map((column) => ({
        heading: heading(words[column]),
        align:
          column === 'value' && shown.every((item) => item.value.kind === 'quantity')
            ? ('right' as const)
            : ('left' as const),
      })),
    ],
    rows: shown.map((item) => ({
      look: 'plain' as const,
      cells: [
        [factRun(labelOf(item.reference, context), [item.reference.id], 'label', context.language)],
        ...columns.map((column) => cell(item, column, context)),
      ],
    })),
    facts: shown.map((item) => item.reference.id),
  };
}

/** A table with a row per period and a column per series. */
function seriesTable(
  shown: readonly ShownFact[],
  evidence: TableEvidence,
  alt: string,
  context: SlideContext,
): DeckTable {
  const words = packOf(context.language).slideWords.evidence;
  const { language } = context;
  const points = (item: ShownFact) => (item.value.kind === 'series' ? item.value.points : []);
  const periods = new Map(shown.flatMap(points).map(({ period }) => [writePeriod(period), period]));
  const cells = (item: ShownFact, period: string): readonly Run[] => {
    const point = points(item).find((each) => writePeriod(each.period) === period);
    if (point?.quantity === undefined) return nothing(language);
    const { whole } = formatQuantity(point.quantity, 'short', language);
    return [
      factRun(
        withStatus(whole, point.status, language),
        [item.reference.id],
        'short',
        language,
        exactQuantity(point.quantity),
      ),
    ];
  };
  return {
    kind: 'table',
    span: evidence.span,
    alt,
    columns: [
      { heading: [programRun(words.year, 'template', language)], align: 'left' },
      ...shown.map((item) => ({
        heading: [factRun(labelOf(item.reference, context), [item.reference.id], 'label', language)],
        align: 'right' as const,
      })),
    ],
    rows: [...periods]
      .toSorted(([, a], [, b]) => compare(a, b))
      .map(([key, period]) => ({
        look: 'plain' as const,
        cells: [
          [programRun(formatPeriod(period, 'short', language), 'period', language)],
          ...shown.map((item) => cells(item, key)),
        ],
      })),
    facts: shown.map((item) => item.reference.id),
  };
}

function cell(item: ShownFact, column: TableColumn, context: SlideContext): readonly Run[] {
  const { language } = context;
  const run = (text: string, form: FactForm): readonly Run[] =>
    text === '' ? nothing(language) : [factRun(text, [item.reference.id], form, language)];
  switch (column) {
    case 'value':
      return valueRuns(item, language);
    case 'period':
      return run(whenText(item, context), 'period');
    case 'basis': {
      const basis = item.value.qualifiers.basis;
      return run(basis === undefined ? '' : basisName(basis, language), 'basis');
    }
    case 'source': {
      const cited = citedSources([item.reference.id], context);
      const runs = cited.flatMap((source, index) => [
        ...(index === 0 ? [] : [programRun(' · ', 'template', language)]),
        ...publisherRuns([source], false, context).flat(),
      ]);
      return runs.length === 0 ? nothing(language) : runs;
    }
    default:
      return column satisfies never;
  }
}

/** The text of a cell without content: a gap is a gap, never zero. */
function nothing(language: Language): readonly Run[] {
  return [programRun('–', 'template', language)];
}

function valueRuns(item: ShownFact, language: Language): readonly Run[] {
  const { value } = item;
  const run = (text: string, form: FactForm) => [factRun(text, [item.reference.id], form, language, exactValue(value))];
  switch (value.kind) {
    case 'quantity': {
      const form = value.quantity.unit.kind === 'money' ? 'short' : 'words';
      return run(
        withStatus(formatQuantity(readable(value, 'table'), form, language).whole, value.status, language),
        form,
      );
    }
    case 'date':
      return run(formatPeriod(value.date, 'short', language), 'short');
    case 'ranking':
      return value.rank === undefined ? nothing(language) : run(formatOrdinal(value.rank, language), 'ordinal');
    case 'list':
      return run(listText(value.items, language), 'items');
    case 'quote':
      return quotationRuns(value, language);
    case 'series':
    case 'verdict':
    case 'words':
      return nothing(language);
    default:
      return value satisfies never;
  }
}

/**
 * The alt text of a table: "Table: Merchandise trade, 2012." If the facts share neither measure nor
 * place, the first three are named.
 */
export function tableAlt(shown: readonly ShownFact[], subtitle: readonly string[], context: SlideContext): string {
  const { language } = context;
  const labels = shown.map((item) => labelOf(item.reference, context));
  const named = labels.length > NAMED ? [...labels.slice(0, NAMED - 1), `${labels[NAMED - 1]} …`] : labels;
  const { slideWords, typography } = packOf(language);
  const parts = subjectOf(shown, context) === '' ? [...named, ...subtitle] : subtitle;
  return `${slideWords.evidence.table}${typography.colon}${parts.join(', ')}.`;
}

const NAMED = 3;
