import type { RequestedAnnotation } from '../../chart/request.ts';
import { everyStep, timeStep } from '../../chart/time-steps.ts';
import { diagnostic, type Outcome, refused } from '../../diagnostics/diagnostic.ts';
import { gatherFindings } from '../../diagnostics/findings.ts';
import { exactQuantity } from '../../facts/exact-value.ts';
import { operate } from '../../facts/operate.ts';
import { readable } from '../../facts/reading-digits.ts';
import { writeReference } from '../../facts/reference.ts';
import { pointOf } from '../../facts/select-point.ts';
import { formatPeriod } from '../../language/format-period.ts';
import { formatQuantity } from '../../language/format-quantity.ts';
import { packOf } from '../../language/languages.ts';
import type { AnnotationFigure } from '../../model/chart.ts';
import { FACT_FORMS, type Run } from '../../model/deck.ts';
import type { Evaluated } from '../../model/evaluated.ts';
import type { FactReference } from '../../model/fact.ts';
import type { Annotation, ChartEvidence } from '../../model/outline.ts';
import type { Period } from '../../model/period.ts';
import { textOfRuns } from '../../model/run.ts';
import { compare, equals } from '../../values/period.ts';
import { type EvidenceContext, locationOn } from '../context.ts';
import { resolveInlines } from '../inlines.ts';
import { labelOf, type ShownFact, shownFacts } from '../shown-facts.ts';

type Point = Extract<Evaluated, { kind: 'quantity' }>;

/** What is said at points of a chart, in the deck’s language. A change is that of the figures as the chart draws them. */
export function requestedAnnotations(
  { annotations = [] }: ChartEvidence,
  shown: readonly ShownFact[],
  context: EvidenceContext,
): Outcome<readonly RequestedAnnotation[]> {
  const found = gatherFindings();
  const requested = annotations.flatMap((each) => {
    const one = each.kind === 'change' ? changeBetween(each, shown, context) : wordsAt(each, shown, context);
    return found.take(one) ?? [];
  });
  return found.with(requested);
}

function wordsAt(
  { at, words, span }: Extract<Annotation, { kind: 'words' }>,
  shown: readonly ShownFact[],
  context: EvidenceContext,
): Outcome<RequestedAnnotation | undefined> {
  const found = gatherFindings();
  const { language } = context;
  const point = found.take(drawnPoint(at, shown, context));
  const inlines = words[language];
  if (inlines === undefined) {
    found.add(
      diagnostic('outline/annotation-unclear', {
        message: `the annotation of ${writeReference(at)} has no words in ${packOf(language).name}`,
        span,
        at: locationOn(context, 'chart'),
        hint: `write them below it, as \`${language}: …\``,
      }),
    );
    return found.with(undefined);
  }
  const runs = found.take(resolveInlines(inlines, context));
  if (point === undefined) return found.with(undefined);
  const { period } = point;
  return found.with({
    fact: at.id,
    ...(period && { period }),
    text: textOfRuns(runs),
    of: period === undefined ? labelOf(at, context) : formatPeriod(period, 'short', language),
    figures: runs.flatMap(figureOf),
    span,
  });
}

function figureOf({ text, origin }: Run): readonly AnnotationFigure[] {
  if (origin.kind !== 'fact' || FACT_FORMS[origin.form] !== 'figure') return [];
  const { facts, form, value } = origin;
  return [{ text, facts, form, ...(value !== undefined && { value }) }];
}

function changeBetween(
  { from, to, span }: Extract<Annotation, { kind: 'change' }>,
  shown: readonly ShownFact[],
  context: EvidenceContext,
): Outcome<RequestedAnnotation | undefined> {
  const found = gatherFindings();
  const ends = [from, to].map((end) => found.take(drawnPoint(end, shown, context)));
  const [first, last] = ends;
  if (first === undefined || last === undefined) return found.with(undefined);
  const at = locationOn(context, 'chart');
  if (first.period && last.period && compare(first.period, last.period) >= 0) {
    const message = `${writeReference(from)} is not before ${writeReference(to)}`;
    found.add(diagnostic('outline/annotation-unclear', { message, span, at, hint: 'exchange `from` and `to`' }));
    return found.with(undefined);
  }
  const computed = operate('change', [first, last], span);
  found.add(...computed.diagnostics.map((each) => ({ ...each, at })));
  if (computed.value?.kind !== 'quantity') return found.with(undefined);
  const change = changeText(computed.value, context);
  const [began, ended] = [first.period, last.period];
  const value = exactQuantity(computed.value.quantity);
  return found.with({
    fact: to.id,
    ...(ended && { period: ended }),
    text: began && ended ? timed(change, began, ended, context) : change,
    of: began && ended ? spanOf(began, ended, context) : labelOf(to, context),
    figures: [{ text: change, facts: [...new Set([from.id, to.id])], form: 'change', value }],
    span,
  });
}

/** Figures of a change that a reader keeps: −42%, +120%. */
const CHANGE_FIGURES = { below: 2, from: 3 } as const;
const MANY = 100;

/** "−42%", "about +73%". */
function changeText(value: Point, { language }: EvidenceContext): string {
  const figures = value.quantity.stated.high.abs().gte(MANY) ? CHANGE_FIGURES.from : CHANGE_FIGURES.below;
  const { hedge, text } = formatQuantity(readable(value, 'running', figures), 'short', language);
  const signed = value.quantity.stated.low.isPositive() && !value.quantity.stated.high.isZero() ? `+${text}` : text;
  return hedge === '' ? signed : `${hedge} ${signed}`;
}

/** "−42% in two years"; where the periods are no steps of one kind, the change alone. */
function timed(change: string, from: Period, to: Period, { language }: EvidenceContext): string {
  const step = timeStep([from, to]);
  if (step === undefined) return change;
  const count = everyStep([from, to]).length - 1;
  return packOf(language).chartWords.changeIn(change, count, step === 'fiscal-year' ? 'year' : step);
}

function spanOf(from: Period, to: Period, { language }: EvidenceContext): string {
  if (from.kind === 'date' && to.kind === 'date') {
    return formatPeriod({ kind: 'range', from: from.date, to: to.date }, 'short', language);
  }
  return [from, to].map((each) => formatPeriod(each, 'short', language)).join(' – ');
}

/** The figure that the chart draws for a reference, in its currency and its prices. */
function drawnPoint(
  reference: FactReference,
  shown: readonly ShownFact[],
  context: EvidenceContext,
): Outcome<Point | undefined> {
  const named = shownFacts([reference], context);
  const value = named.value[0]?.value;
  if (value === undefined) return { value: undefined, diagnostics: named.diagnostics };
  const { period } = value;
  const isIt = (other: Period | undefined) =>
    other === undefined || period === undefined ? other === period : equals(other, period);
  const points = shown
    .filter((item) => item.reference.id === reference.id)
    .flatMap(({ value: own }): readonly Evaluated[] => {
      if (own.kind !== 'series') return [own];
      return value.kind === 'series' ? [] : own.points.flatMap((point) => pointOf(own, point) ?? []);
    });
  const point = points.find((each): each is Point => each.kind === 'quantity' && isIt(each.period));
  if (point !== undefined) return { value: point, diagnostics: [] };
  return refused(
    diagnostic('chart/annotation-off-chart', {
      message: `${writeReference(reference)} is no point of this chart`,
      span: reference.span,
      at: locationOn(context, 'chart'),
      hint:
        value.kind === 'series' ? `name one of its points: ${reference.id}@2013` : 'name a point that the chart shows',
    }),
  );
}
