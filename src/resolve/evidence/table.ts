import { diagnostic, type Outcome } from '../../diagnostics/diagnostic.ts';
import { gatherFindings } from '../../diagnostics/findings.ts';
import { formatPeriod } from '../../language/format-period.ts';
import { formatQuantity } from '../../language/format-quantity.ts';
import { joinList } from '../../language/list.ts';
import { formatOrdinal } from '../../language/ordinal.ts';
import { CHART_WORDS, TABLE_WORDS } from '../../language/slide-words.ts';
import { BASIS_NAMES } from '../../language/terms.ts';
import type { DeckTable, Run } from '../../model/deck.ts';
import type { TableColumn, TableEvidence } from '../../model/outline.ts';
import { citedSources, sourceRuns } from '../citations.ts';
import { place, type SlideContext } from '../context.ts';
import { overrideAlt } from '../override.ts';
import { factRun, programRun } from '../runs.ts';
import { labelOf, type ShownFact, shownFacts } from '../shown-facts.ts';
import { subtitleWords } from '../subtitle.ts';
import { whenText } from './stats.ts';

/** One series across its periods, or a row a fact with the columns asked for. */
export function resolveTable(evidence: TableEvidence, context: SlideContext): Outcome<DeckTable | undefined> {
  const found = gatherFindings();
  const shown = found.take(shownFacts(evidence.facts, context));
  if (shown.length === 0) return found.with(undefined);
  const series = shown.filter((item) => item.value.kind === 'series');
  if (series.length > 0 && series.length < shown.length) {
    found.add(
      diagnostic('chart/mixed', {
        message: 'the table mixes single figures with series',
        span: evidence.span,
        where: place(context, 'table'),
        hint: 'name the points of the series (id@2011), or make two tables',
      }),
    );
    return found.with(undefined);
  }
  return found.with(series.length > 0 ? seriesTable(series, evidence, context) : factTable(shown, evidence, context));
}

const DEFAULT_COLUMNS: readonly TableColumn[] = ['value', 'period'];

function factTable(shown: readonly ShownFact[], evidence: TableEvidence, context: SlideContext): DeckTable {
  const words = TABLE_WORDS[context.language];
  const columns = evidence.columns.length > 0 ? evidence.columns.map((column) => column.value) : DEFAULT_COLUMNS;
  const heading = (text: string) => [programRun(text, 'template', context.language)];
  return {
    kind: 'table',
    span: evidence.span,
    alt: tableAlt(shown, context),
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
    rows: shown.map((item) => [
      [factRun(labelOf(item.reference, context), [item.reference.id], 'label', context.language)],
      ...columns.map((column) => cell(item, column, context)),
    ]),
    facts: shown.map((item) => item.reference.id),
  };
}

/** Periods down, series across. */
function seriesTable(shown: readonly ShownFact[], evidence: TableEvidence, context: SlideContext): DeckTable {
  const words = CHART_WORDS[context.language];
  const { language } = context;
  const periods = [
    ...new Set(
      shown.flatMap((item) =>
        item.value.kind === 'series'
          ? item.value.points.map((point) => formatPeriod(point.period, 'short', language))
          : [],
      ),
    ),
  ];
  const cells = (item: ShownFact, period: string): readonly Run[] => {
    if (item.value.kind !== 'series') return [];
    const point = item.value.points.find((p) => formatPeriod(p.period, 'short', language) === period);
    const text = point?.quantity === undefined ? '–' : formatQuantity(point.quantity, 'short', language).text;
    return [factRun(text, [item.reference.id], 'short', language)];
  };
  return {
    kind: 'table',
    span: evidence.span,
    alt: tableAlt(shown, context),
    columns: [
      { heading: [programRun(words.year, 'template', language)], align: 'left' },
      ...shown.map((item) => ({
        heading: [factRun(labelOf(item.reference, context), [item.reference.id], 'label', language)],
        align: 'right' as const,
      })),
    ],
    rows: periods.map((period) => [
      [programRun(period, 'period', language)],
      ...shown.map((item) => cells(item, period)),
    ]),
    facts: shown.map((item) => item.reference.id),
  };
}

function cell(item: ShownFact, column: TableColumn, context: SlideContext): readonly Run[] {
  const { language } = context;
  const run = (text: string, form: string): readonly Run[] => [
    factRun(text === '' ? '–' : text, [item.reference.id], form, language),
  ];
  switch (column) {
    case 'value':
      return run(valueText(item, context), 'short');
    case 'period':
      return run(whenText(item, context), 'period');
    case 'basis': {
      const basis = item.value.qualifiers.basis;
      return run(basis === undefined ? '' : BASIS_NAMES[basis][language], 'basis');
    }
    case 'source': {
      const cited = citedSources([item.reference.id], context);
      const runs = cited.flatMap((source, index) => [
        ...(index === 0 ? [] : [programRun(' · ', 'template', language)]),
        ...sourceRuns(source, false, context),
      ]);
      return runs.length === 0 ? run('', 'source') : runs;
    }
    default:
      return column satisfies never;
  }
}

function valueText(item: ShownFact, context: SlideContext): string {
  const { value } = item;
  const { language } = context;
  switch (value.kind) {
    case 'quantity':
      return formatQuantity(value.quantity, value.quantity.unit.kind === 'money' ? 'short' : 'words', language).whole;
    case 'date':
      return formatPeriod(value.date, 'short', language);
    case 'ranking':
      return value.rank === undefined ? '' : formatOrdinal(value.rank, language);
    case 'list':
      return joinList(
        value.items.map((entry) => entry[language] ?? entry.en ?? ''),
        language,
      );
    case 'quote':
      return language === 'fr' ? `«\u00a0${value.text}\u00a0»` : `“${value.text}”`;
    case 'series':
    case 'verdict':
    case 'words':
      return '';
    default:
      return value satisfies never;
  }
}

function tableAlt(shown: readonly ShownFact[], context: SlideContext): string {
  const own = overrideAlt(context).value;
  if (own !== undefined) return own;
  const words = CHART_WORDS[context.language];
  const subject = subtitleWords(shown, 'table', context).join(', ');
  const names = joinList(
    shown.slice(0, 3).map((item) => labelOf(item.reference, context)),
    context.language,
  );
  return `${words.table} ${words.of} ${subject === '' ? names : subject}.`;
}
