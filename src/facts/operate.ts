import { type Diagnostic, diagnostic, type Outcome, refused } from '../diagnostics/diagnostic.ts';
import type { Evaluated } from '../model/evaluated.ts';
import type { FactId } from '../model/fact.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Span } from '../model/span.ts';
import * as arithmetic from '../values/arithmetic.ts';
import { overlaps } from '../values/interval.ts';
import { mean } from '../values/mean.ts';
import { hull } from '../values/period.ts';
import { type Computation, formulaOf, nameOf } from './formula.ts';
import { mayAllMeet, mayMeet } from './gate.ts';
import { missingIn } from './missing.ts';
import { MOST_OPERANDS } from './most-operands.ts';
import { pointOf } from './select-point.ts';
import { inCommon } from './shared-qualifiers.ts';

type Figure = Extract<Evaluated, { kind: 'quantity' }>;

/** These take any number of figures, and all points of a series. */
const OVER_MANY: readonly Computation[] = ['sum', 'foots', 'mean', 'cumulative'];

/**
 * Computes with figures. The gate's refusals are among the findings but don't withhold the value,
 * since an outline may accept them.
 *
 * `sum` adds figures, or the points of series; `cumulative` adds the points of one series. `foots`
 * asks whether the first figure can be the sum of the others as printed: whether the sum's interval
 * overlaps the total's. None of these, nor `mean`, takes a series with a gap. `change` is from the
 * first to the second, in percent. `share` takes `siblings`, the whole's other parts, if they are
 * known, so that the part counts as one value in both numerator and denominator.
 *
 * @param span - where the operation is asked for
 * @param fact - the fact whose value the result is; by default the first operand's
 */
export function operate(
  computation: Computation,
  operands: readonly Evaluated[],
  span: Span,
  options: { readonly fact?: FactId; readonly siblings?: readonly Quantity[] | undefined } = {},
): Outcome<Evaluated | undefined> {
  const many = OVER_MANY.includes(computation);
  const expanded = many ? operands.flatMap(expand) : operands;
  const figures = expanded.filter((operand) => operand.kind === 'quantity');
  const gaps = many ? operands.flatMap((operand) => missingIn(operand, computation, span)) : [];
  const wrong = [...notNumbers(expanded, span), ...gaps];
  if (wrong.length > 0) return { value: undefined, diagnostics: wrong };
  if (!countFits(computation, operands, figures.length)) return wrongCount(computation, figures.length, span);
  if (operands.length > MOST_OPERANDS) return refused(tooManyOperands(operands.length, span));
  const [first, ...others] = figures;
  const base = {
    fact: options.fact ?? first?.fact ?? '',
    instruments: [...new Set(operands.flatMap((operand) => operand.instruments))],
    formula: formulaOf(computation, operands),
    ...inCommon(figures),
  };
  if (computation === 'foots') {
    const total = summed(others);
    const holds = total && first && overlaps(first.quantity.interval, total.quantity.interval);
    const refusals = [
      ...mayAllMeet('sum', others, span),
      ...(total && first ? mayMeet('difference', first, { ...total, fact: others[0]?.fact ?? '' }, span) : []),
    ];
    return { value: holds === undefined ? undefined : { ...base, kind: 'verdict', holds }, diagnostics: refusals };
  }
  const refusals = gate(computation, operands, figures, span);
  const quantity = compute(
    computation,
    figures.map((figure) => figure.quantity),
    options.siblings,
  );
  if (quantity)
    return {
      value: { ...base, ...described(computation, figures), kind: 'quantity', quantity },
      diagnostics: refusals,
    };
  return { value: undefined, diagnostics: refusals.length > 0 ? refusals : [zeroDivisor(figures, span)] };
}

export function tooManyOperands(count: number, span: Span): Diagnostic {
  return diagnostic('facts/wrong-operands', {
    message: `${count} facts are computed with at once; ${MOST_OPERANDS} may be`,
    span,
    hint: 'name fewer, or compute with some of them first and then with the results',
  });
}

/** Replaces a series by its points. */
function expand(operand: Evaluated): Evaluated[] {
  if (operand.kind !== 'series') return [operand];
  return operand.points.flatMap((point) => pointOf(operand, point) ?? []);
}

function notNumbers(operands: readonly Evaluated[], span: Span): Diagnostic[] {
  return operands
    .filter((operand) => operand.kind !== 'quantity')
    .map((operand) => {
      const message = `${operand.fact} is ${KIND_NAME[operand.kind]}, not a number to compute with`;
      const hint = operand.kind === 'series' ? `name one point: ${operand.fact}@latest` : undefined;
      return diagnostic('facts/not-a-number', { message, span, hint });
    });
}

const KIND_NAME: Readonly<Record<Evaluated['kind'], string>> = {
  quantity: 'a number',
  series: 'a series',
  verdict: 'a check',
  ranking: 'a rank',
  date: 'an event',
  list: 'a list',
  quote: 'a quotation',
  words: 'a statement',
};

function countFits(computation: Computation, operands: readonly Evaluated[], figures: number): boolean {
  switch (computation) {
    case 'sum':
    case 'mean':
      return figures >= 2;
    case 'cumulative':
      return operands.length === 1 && operands[0]?.kind === 'series' && figures >= 2;
    case 'foots':
      return figures >= 3;
    case 'difference':
    case 'ratio':
    case 'share':
    case 'change':
      return figures === 2;
  }
}

const NEEDS: Readonly<Record<Computation, string>> = {
  sum: 'a sum needs two figures or more',
  mean: 'a mean needs two figures or more',
  cumulative: 'a cumulative amount needs one series of two points or more',
  foots: 'a check that parts add up needs a total and two parts or more',
  difference: 'a difference needs two figures',
  ratio: 'a ratio needs two figures',
  share: 'a share needs two figures',
  change: 'a change needs two figures',
};

function wrongCount(computation: Computation, count: number, span: Span): Outcome<undefined> {
  const message = `${NEEDS[computation]}, not ${count}`;
  return refused(diagnostic('facts/wrong-operands', { message, span }));
}

/** The points of one series differ only in their period, so its first two represent all of them. */
function gate(
  computation: Exclude<Computation, 'foots'>,
  operands: readonly Evaluated[],
  figures: readonly Figure[],
  span: Span,
): readonly Diagnostic[] {
  const [first, ...others] = figures;
  if (!first) return [];
  switch (computation) {
    case 'change':
      return mayAllMeet('difference', figures, span);
    case 'sum':
    case 'cumulative':
    case 'mean': {
      const meeting = computation === 'mean' ? 'mean' : 'sum';
      const within = operands.flatMap((operand) =>
        operand.kind === 'series' ? mayAllMeet(meeting, expand(operand).slice(0, 2).filter(isFigure), span) : [],
      );
      return [...within, ...mayAllMeet(meeting, operands.flatMap(asOne), span)];
    }
    default:
      return others.flatMap((other) => mayMeet(computation, first, other, span));
  }
}

function isFigure(operand: Evaluated): operand is Figure {
  return operand.kind === 'quantity';
}

/** A series as one figure over the time of all its points. */
function asOne(operand: Evaluated): readonly Figure[] {
  if (operand.kind === 'quantity') return [operand];
  const [first] = expand(operand).filter(isFigure);
  if (operand.kind !== 'series' || !first) return [];
  const period = hull(operand.points.map((point) => point.period));
  return [{ ...first, ...(period && { period }) }];
}

function compute(
  computation: Exclude<Computation, 'foots'>,
  quantities: readonly Quantity[],
  siblings: readonly Quantity[] | undefined,
): Quantity | undefined {
  const [a, b] = quantities;
  if (!a || !b) return undefined;
  switch (computation) {
    case 'sum':
    case 'cumulative':
      return arithmetic.sum(quantities);
    case 'mean':
      return mean(quantities);
    case 'difference':
      return arithmetic.difference(a, b);
    case 'ratio':
      return arithmetic.ratio(a, b);
    case 'share':
      return siblings && siblings.length > 0 ? arithmetic.shareOfParts(a, siblings) : arithmetic.share(a, b);
    case 'change':
      return arithmetic.change(a, b);
  }
}

/**
 * How a sum over time or a mean is described: as a summary of its figures, over the time that
 * contains theirs.
 */
function described(
  computation: Computation,
  figures: readonly Figure[],
): Partial<Pick<Figure, 'qualifiers' | 'period' | 'terms'>> {
  const { qualifiers, period: shared } = inCommon(figures);
  const period = shared ?? hull(figures.flatMap((figure) => figure.period ?? []));
  const covers = period && { period };
  const terms = [...new Set(figures.map((figure) => figure.fact))];
  switch (computation) {
    case 'sum':
    case 'cumulative':
      return shared || figures.every((figure) => !figure.period)
        ? { ...covers, terms }
        : { ...covers, terms, qualifiers: { ...qualifiers, statistic: 'cumulative' } };
    case 'mean':
      return { ...covers, qualifiers: { ...qualifiers, statistic: 'mean' } };
    case 'foots':
    case 'difference':
    case 'ratio':
    case 'share':
    case 'change':
      return {};
  }
}

function summed(figures: readonly Figure[]): Figure | undefined {
  const [first] = figures;
  const quantity = arithmetic.sum(figures.map((figure) => figure.quantity));
  if (!first || !quantity) return undefined;
  return {
    kind: 'quantity',
    fact: first.fact,
    instruments: [],
    quantity,
    ...inCommon(figures),
    ...described('sum', figures),
  };
}

function zeroDivisor(figures: readonly Figure[], span: Span): Diagnostic {
  const message = `${figures.map(nameOf).join(' and ')} have no quotient, since the divisor may be zero`;
  return diagnostic('facts/zero-divisor', { message, span, hint: 'compare them by their difference' });
}
