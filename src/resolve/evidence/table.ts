import { diagnostic, type Outcome } from '../../diagnostics/diagnostic.ts';
import { gatherFindings } from '../../diagnostics/findings.ts';
import { beyondWhole, evaluate } from '../../facts/derive.ts';
import { exactQuantity, exactValue } from '../../facts/exact-value.ts';
import { isComparable, mayAllMeet } from '../../facts/gate.ts';
import { readable } from '../../facts/reading-digits.ts';
import { isSameReference } from '../../facts/reference.ts';
import { formatPeriod } from '../../language/format-period.ts';
import { formatQuantity } from '../../language/format-quantity.ts';
import { packOf } from '../../language/languages.ts';
import { formatOrdinal } from '../../language/ordinal.ts';
import { basisName, withStatus } from '../../language/terms.ts';
import type {
  DeckTable,
  ExactValue,
  FactForm,
  Run,
  TableColumnHead,
  TableRow,
  TableRowLook,
} from '../../model/deck.ts';
import type { FactId, FactReference, ObservationStatus } from '../../model/fact.ts';
import type { Language } from '../../model/language.ts';
import type { TableColumn, TableEvidence } from '../../model/outline.ts';
import type { Quantity } from '../../model/quantity.ts';
import { programRun, textOfRuns } from '../../model/run.ts';
import { compare } from '../../values/period.ts';
import { writePeriod } from '../../values/period-text.ts';
import { citedSources, publisherRuns } from '../citations.ts';
import { type EvidenceContext, locationOn, type SlideContext } from '../context.ts';
import { listText, quotationRuns } from '../fact-words.ts';
import type { ResolvedEvidence } from '../resolved-evidence.ts';
import { factRun } from '../runs.ts';
import { labelOf, type ShownFact, shownFacts } from '../shown-facts.ts';
import { subjectOf, subtitleWords } from '../subtitle.ts';
import { type ColumnFigures, columnFigures, inColumn } from './column-figures.ts';
import { whenText } from './stats.ts';
import { roundingNote, unproven, unusedHighlights } from './table-total.ts';

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
  const totals = found.take(shownFacts(evidence.total, context));
  found.add(...unproven(shown, evidence, context), ...unusedHighlights(shown, evidence, context));
  const lifted = series.length > 0 ? [] : liftedColumns(shown, evidence, context);
  const kinds = lifted.includes('basis') ? basisOf(shown[0], context.language) : '';
  const subtitle = [...subtitleWords(shown, 'table', context), ...(kinds === '' ? [] : [kinds])];
  const alt = context.alt ?? tableAlt(shown, subtitle, context);
  const make = { shown, totals, evidence, alt, context };
  return found.with({ content: series.length > 0 ? seriesTable(make) : factTable(make, lifted), subtitle });
}

const DEFAULT_COLUMNS: readonly TableColumn[] = ['value', 'period'];

/** What a table is made of. */
interface Making {
  readonly shown: readonly ShownFact[];
  readonly totals: readonly ShownFact[];
  readonly evidence: TableEvidence;
  readonly alt: string;
  readonly context: SlideContext;
}

function columnsOf({ columns }: TableEvidence): readonly TableColumn[] {
  return columns.length > 0 ? columns.map((column) => column.value) : DEFAULT_COLUMNS;
}

/**
 * The columns that would say the same in each row, and say it above or below the table. They stay in a panel, which has
 * no subtitle, and below a subtitle of the author's.
 */
function liftedColumns(
  shown: readonly ShownFact[],
  evidence: TableEvidence,
  context: EvidenceContext,
): readonly TableColumn[] {
  if (shown.length < 2 || context.said !== undefined || context.slide.evidence?.kind === 'panels') return [];
  const one = (texts: readonly string[]) => new Set(texts).size === 1 && texts[0] !== '';
  const periods = shown.map(({ value }) => (value.period === undefined ? '' : writePeriod(value.period)));
  const isConstant = (column: TableColumn): boolean => {
    switch (column) {
      case 'value':
        return false;
      case 'period':
        return one(periods) && periods[0] !== writePeriod({ kind: 'unknown' });
      case 'basis':
        return one(shown.map((item) => basisOf(item, context.language)));
      case 'source':
        return one(shown.map((item) => textOfRuns(publisherOf(item, context))));
      default:
        return column satisfies never;
    }
  };
  return columnsOf(evidence).filter(isConstant);
}

function factTable({ shown, totals, evidence, alt, context }: Making, lifted: readonly TableColumn[]): DeckTable {
  const { language } = context;
  const words = packOf(language).slideWords.table;
  const columns = columnsOf(evidence).filter((column) => !lifted.includes(column));
  const heading = (text: string) => [programRun(text, 'template', language)];
  const all = [...shown, ...totals];
  const quantities = all.flatMap(({ value }) => (value.kind === 'quantity' ? [readable(value, 'table')] : []));
  const isFigures = quantities.length === all.length;
  const figures = isFigures ? columnFigures(quantities, [], language) : undefined;
  const row = (item: ShownFact, look: TableRowLook): TableRow => ({
    look,
    cells: [
      [factRun(labelOf(item.reference, context), [item.reference.id], 'label', language)],
      ...columns.map((column) => cell(item, column, figures, context)),
    ],
  });
  return {
    kind: 'table',
    span: evidence.span,
    alt,
    columns: [
      { heading: heading(words.item), align: 'left' },
      ...columns.map(
        (column): TableColumnHead => ({
          heading: heading(words[column]),
          align: column === 'value' && isFigures ? 'right' : 'left',
          ...(column === 'value' && unitOf(figures, language)),
        }),
      ),
    ],
    rows: [
      ...shown.map((item) => row(item, isNamed(item.reference, evidence) ? 'emphasis' : 'plain')),
      ...totals.map((item) => row(item, 'total')),
    ],
    facts: all.map((item) => item.reference.id),
    ...roundingNote([{ parts: shown, total: totals[0], figures }], language),
  };
}

function isNamed(reference: FactReference, { highlight }: TableEvidence): boolean {
  return highlight.some((other) => isSameReference(other, reference));
}

/** A table with a row per period and a column per series. */
function seriesTable({ shown, totals, evidence, alt, context }: Making): DeckTable {
  const { evidence: words } = packOf(context.language).slideWords;
  const { language } = context;
  const points = ({ value }: ShownFact) => (value.kind === 'series' ? value.points : []);
  const periods = new Map(shown.flatMap(points).map(({ period }) => [writePeriod(period), period]));
  const own = shown.map((item, index) => [
    ...points(item).flatMap(({ quantity }) => quantity ?? []),
    ...totals.slice(index, index + 1).flatMap(({ value }) => (value.kind === 'quantity' ? [value.quantity] : [])),
  ]);
  const figures = own.map((quantities) => columnFigures(quantities, own.flat(), language));
  const cells = (item: ShownFact, period: string, column: number): readonly Run[] => {
    const point = points(item).find((each) => writePeriod(each.period) === period);
    if (point?.quantity === undefined) return nothing(language);
    const of = [item.reference.id];
    return [quantityRun(point.quantity, point.status, of, figures[column], language, exactQuantity(point.quantity))];
  };
  const emphasised = new Set(
    evidence.highlight.flatMap((reference) => {
      const { value } = evaluate(context.store, reference);
      return value?.kind === 'quantity' && value.period ? [writePeriod(value.period)] : [];
    }),
  );
  const ofTotals = totals.map((item, column) => cell(item, 'value', figures[column], context));
  return {
    kind: 'table',
    span: evidence.span,
    alt,
    columns: [
      { heading: [programRun(words.year, 'template', language)], align: 'left' },
      ...shown.map(
        (item, index): TableColumnHead => ({
          heading: [factRun(labelOf(item.reference, context), [item.reference.id], 'label', language)],
          align: 'right',
          ...unitOf(figures[index], language),
        }),
      ),
    ],
    rows: [
      ...[...periods]
        .toSorted(([, a], [, b]) => compare(a, b))
        .map(
          ([key, period]): TableRow => ({
            look: emphasised.has(key) ? 'emphasis' : 'plain',
            cells: [
              [programRun(formatPeriod(period, 'short', language), 'period', language)],
              ...shown.map((item, column) => cells(item, key, column)),
            ],
          }),
        ),
      ...(totals.length === 0
        ? []
        : [
            {
              look: 'total' as const,
              cells: [[programRun(packOf(language).chartWords.labels.total, 'template', language)], ...ofTotals],
            },
          ]),
    ],
    facts: [...shown, ...totals].map((item) => item.reference.id),
    ...roundingNote(
      shown.map((item, index) => ({ parts: [item], total: totals[index], figures: figures[index] })),
      language,
    ),
  };
}

function unitOf(figures: ColumnFigures | undefined, language: Language): Pick<TableColumnHead, 'unit'> {
  if (figures === undefined || figures.unit === '') return {};
  return { unit: [programRun(figures.unit, 'template', language)] };
}

function cell(
  item: ShownFact,
  column: TableColumn,
  figures: ColumnFigures | undefined,
  context: SlideContext,
): readonly Run[] {
  const { language } = context;
  const run = (text: string, form: FactForm): readonly Run[] =>
    text === '' ? nothing(language) : [factRun(text, [item.reference.id], form, language)];
  switch (column) {
    case 'value':
      return valueRuns(item, figures, language);
    case 'period':
      return run(whenText(item, context), 'period');
    case 'basis':
      return run(basisOf(item, language), 'basis');
    case 'source': {
      const runs = publisherOf(item, context);
      return runs.length === 0 ? nothing(language) : runs;
    }
    default:
      return column satisfies never;
  }
}

function basisOf(item: ShownFact | undefined, language: Language): string {
  const basis = item?.value.qualifiers.basis;
  return basis === undefined ? '' : basisName(basis, language);
}

/** Who published a fact, and when. The annex has the places. */
function publisherOf({ reference }: ShownFact, context: SlideContext): readonly Run[] {
  return citedSources([reference.id], context).flatMap((source, index) => [
    ...(index === 0 ? [] : [programRun(' · ', 'template', context.language)]),
    ...publisherRuns([source], false, context).flat(),
  ]);
}

/** The text of a cell without content: a gap is a gap, never zero. */
function nothing(language: Language): readonly Run[] {
  return [programRun('–', 'template', language)];
}

function valueRuns(item: ShownFact, figures: ColumnFigures | undefined, language: Language): readonly Run[] {
  const { value } = item;
  const run = (text: string, form: FactForm) => [factRun(text, [item.reference.id], form, language, exactValue(value))];
  switch (value.kind) {
    case 'quantity':
      return [
        quantityRun(readable(value, 'table'), value.status, [item.reference.id], figures, language, exactValue(value)),
      ];
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

/** A figure of a column; with its unit if the heading can't say it. */
function quantityRun(
  quantity: Quantity,
  status: ObservationStatus | undefined,
  of: readonly FactId[],
  figures: ColumnFigures | undefined,
  language: Language,
  exact: ExactValue | undefined,
): Run {
  if (figures === undefined) {
    const form = quantity.unit.kind === 'money' ? 'short' : 'words';
    return factRun(
      withStatus(formatQuantity(quantity, form, language).whole, status, language),
      of,
      form,
      language,
      exact,
    );
  }
  const { text, figure } = inColumn(quantity, figures, language);
  const run = factRun(withStatus(text, status, language), of, 'short', language, exact);
  return { ...run, figure: withStatus(figure, status, language) };
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
