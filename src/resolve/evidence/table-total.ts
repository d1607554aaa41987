import { counted } from '../../diagnostics/counted.ts';
import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { evaluate } from '../../facts/derive.ts';
import { isSameReference, writeReference } from '../../facts/reference.ts';
import type { FactStore } from '../../facts/store.ts';
import { packOf } from '../../language/languages.ts';
import type { DeckTable } from '../../model/deck.ts';
import type { FactReference } from '../../model/fact.ts';
import type { Language } from '../../model/language.ts';
import type { TableEvidence } from '../../model/outline.ts';
import type { Quantity } from '../../model/quantity.ts';
import { Decimal } from '../../values/decimal.ts';
import { locationOn, type SlideContext } from '../context.ts';
import type { ShownFact } from '../shown-facts.ts';
import { type ColumnFigures, roundedInColumn } from './column-figures.ts';

/**
 * A finding for each total that the facts don't prove. Each is the total of the rows; in a table of series, of its
 * column.
 */
export function unproven(
  shown: readonly ShownFact[],
  evidence: TableEvidence,
  context: SlideContext,
): readonly Diagnostic[] {
  const { facts, total: totals } = evidence;
  const isOfSeries = shown.some(({ value }) => value.kind === 'series');
  const at = locationOn(context, 'table');
  const most = isOfSeries ? facts.length : 1;
  const [first] = totals;
  if (first && totals.length !== most) {
    const message = `the table has ${counted(totals.length, 'total')}, and wants ${isOfSeries ? `one for each of ${counted(most, 'column')}` : 'one'}`;
    return [diagnostic('outline/unproven-total', { message, span: first.span, at, hint: 'name as many' })];
  }
  return totals.flatMap((total, column) => {
    const parts = isOfSeries ? facts.slice(column, column + 1) : facts;
    if (isProven(context.store, total, parts)) return [];
    return [
      diagnostic('outline/unproven-total', {
        message: `nothing proves that ${total.id} is the total of ${parts.map(writeReference).join(', ')}`,
        span: total.span,
        at,
        hint: 'make it their `op: sum`, or check it by a fact with `op: foots` of it and then exactly these',
      }),
    ];
  });
}

function isProven(store: FactStore, total: FactReference, parts: readonly FactReference[]): boolean {
  const own = store.facts.get(total.id);
  if (own?.kind === 'derived' && (own.op === 'sum' || own.op === 'cumulative') && isSameSet(own.of, parts)) return true;
  return [...store.facts.values()].some((fact) => {
    if (fact.kind !== 'derived' || fact.op !== 'foots') return false;
    const [whole, ...others] = fact.of;
    if (whole === undefined || !isSameReference(whole, total) || !isSameSet(others, parts)) return false;
    const { value } = evaluate(store, { id: fact.id, span: total.span });
    return value?.kind === 'verdict' && value.holds;
  });
}

function isSameSet(some: readonly FactReference[], others: readonly FactReference[]): boolean {
  const names = (references: readonly FactReference[]) => references.map(writeReference).sort().join(' ');
  return names(some) === names(others);
}

/** Rows that may be added up by eye, and what is printed below them. */
interface AddedUp {
  readonly parts: readonly ShownFact[];
  readonly total: ShownFact | undefined;
  readonly figures: ColumnFigures | undefined;
}

/** A note where the printed parts of some column don't add up to its printed total. */
export function roundingNote(columns: readonly AddedUp[], language: Language): Pick<DeckTable, 'notes'> {
  const isRounded = columns.some(({ parts, total, figures }) => {
    if (figures === undefined || total?.value.kind !== 'quantity') return false;
    const printed = (quantity: Quantity) => roundedInColumn(quantity, figures);
    const sum = parts.flatMap(quantitiesOf).reduce((all, quantity) => all.plus(printed(quantity)), new Decimal(0));
    return !sum.eq(printed(total.value.quantity));
  });
  return isRounded ? { notes: [packOf(language).chartWords.rounded] } : {};
}

function quantitiesOf({ value }: ShownFact): readonly Quantity[] {
  if (value.kind === 'quantity') return [value.quantity];
  return value.kind === 'series' ? value.points.flatMap(({ quantity }) => quantity ?? []) : [];
}

/** A finding for each highlight that is none of the rows. */
export function unusedHighlights(
  shown: readonly ShownFact[],
  { highlight }: TableEvidence,
  context: SlideContext,
): readonly Diagnostic[] {
  const isRow = (reference: FactReference) =>
    shown.some(({ reference: own, value }) =>
      value.kind === 'series' ? own.id === reference.id && reference.at !== undefined : isSameReference(own, reference),
    );
  return highlight
    .filter((reference) => !isRow(reference))
    .map((reference) =>
      diagnostic('outline/unused-highlight', {
        message: `${writeReference(reference)} is no row of this table`,
        span: reference.span,
        at: locationOn(context, 'table'),
        hint: 'name a fact of the table, or a point of one of its series: id@2011',
      }),
    );
}
