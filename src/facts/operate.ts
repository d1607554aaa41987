import { type Diagnostic, diagnostic, type Outcome } from '../diagnostics/diagnostic.ts';
import type { Evaluated } from '../model/evaluated.ts';
import type { FactId, Qualifiers } from '../model/fact.ts';
import type { Period } from '../model/period.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Span } from '../model/span.ts';
import * as arithmetic from '../values/arithmetic.ts';
import { overlaps } from '../values/interval.ts';
import { equals } from '../values/period.ts';
import { writePeriod } from '../values/period-text.ts';
import { mayAllMeet, mayMeet, type Refusal } from './gate.ts';
import { pointOf } from './point.ts';

/** What can be computed from figures, in a derived fact or in words. A conversion needs a rate and stands apart. */
export type Computation = 'sum' | 'difference' | 'ratio' | 'share' | 'foots' | 'change';

type Figure = Extract<Evaluated, { kind: 'quantity' }>;

/**
 * Computes with figures. The gate's refusals are among the findings and don't keep the value back, since an outline may
 * accept them.
 *
 * A sum adds figures, or the points of a series. `foots` asks whether the first can be the sum of the others as printed:
 * whether the sum's interval meets the total's. `change` is from the first to the second, in percent. A share takes
 * `siblings`, the whole's other parts, where they are known: the part then counts above and below the line as one.
 *
 * @param span - where the operation is asked for
 * @param fact - whose value the result is; else the first operand's
 */
export function operate(
  computation: Computation,
  operands: readonly Evaluated[],
  span: Span,
  options: { readonly fact?: FactId; readonly siblings?: readonly Quantity[] | undefined } = {},
): Outcome<Evaluated | undefined> {
  const expanded = computation === 'sum' || computation === 'foots' ? operands.flatMap(expand) : operands;
  const figures = expanded.filter((operand) => operand.kind === 'quantity');
  const wrong = [...notNumbers(expanded, span), ...gaps(operands, computation, span)];
  if (wrong.length > 0) return { value: undefined, diagnostics: wrong };
  if (!countFits(computation, figures.length)) return wrongCount(computation, figures.length, span);
  const refusals = gate(computation, figures, span);
  const [first] = figures;
  const base = {
    fact: options.fact ?? first?.fact ?? '',
    inputs: [...new Set(operands.flatMap((operand) => operand.inputs))],
    formula: formulaOf(computation, operands),
    ...shared(figures),
  };
  if (computation === 'foots') {
    const holds = foots(figures);
    return { value: holds === undefined ? undefined : { ...base, kind: 'verdict', holds }, diagnostics: refusals };
  }
  const quantity = compute(
    computation,
    figures.map((figure) => figure.quantity),
    options.siblings,
  );
  if (quantity) return { value: { ...base, kind: 'quantity', quantity }, diagnostics: refusals };
  return { value: undefined, diagnostics: refusals.length > 0 ? refusals : [zeroDivisor(figures, span)] };
}

/** A series stands for its points where figures are added. */
function expand(operand: Evaluated): Evaluated[] {
  if (operand.kind !== 'series') return [operand];
  return operand.points.flatMap((point) => pointOf(operand, point) ?? []);
}

function gaps(operands: readonly Evaluated[], computation: Computation, span: Span): Diagnostic[] {
  if (computation !== 'sum' && computation !== 'foots') return [];
  return operands.flatMap((operand) => {
    const gap = operand.kind === 'series' ? operand.points.find((point) => !point.quantity) : undefined;
    if (!gap) return [];
    const message = `the sum of ${operand.fact} lacks ${writePeriod(gap.period)}: that point is missing`;
    return [diagnostic('facts/unknown-point', { message, span, hint: 'sum only years without a gap' })];
  });
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

function countFits(computation: Computation, count: number): boolean {
  switch (computation) {
    case 'sum':
      return count >= 2;
    case 'foots':
      return count >= 3;
    default:
      return count === 2;
  }
}

function wrongCount(computation: Computation, count: number, span: Span): Outcome<undefined> {
  const needs = { sum: 'two figures or more', foots: 'a total and two parts or more' };
  const needed = computation === 'sum' || computation === 'foots' ? needs[computation] : 'two figures';
  const message = `a ${computation === 'foots' ? 'check that parts foot' : computation} needs ${needed}, not ${count}`;
  return { value: undefined, diagnostics: [diagnostic('facts/wrong-operands', { message, span })] };
}

function gate(computation: Computation, figures: readonly Figure[], span: Span): readonly Refusal[] {
  const [first, ...others] = figures;
  if (!first) return [];
  switch (computation) {
    case 'foots':
      return [
        ...others.flatMap((part) => mayMeet('difference', first, part, span)),
        ...mayAllMeet('sum', others, span),
      ];
    case 'change':
      return mayAllMeet('difference', figures, span);
    default:
      return mayAllMeet(computation, figures, span);
  }
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
      return arithmetic.sum(quantities);
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

function foots([total, ...parts]: readonly Figure[]): boolean | undefined {
  const sum = arithmetic.sum(parts.map((part) => part.quantity));
  return total && sum && overlaps(total.quantity.interval, sum.interval);
}

function zeroDivisor(figures: readonly Figure[], span: Span): Diagnostic {
  const message = `${figures.map(nameOf).join(' and ')} have no quotient, since the divisor may be zero`;
  return diagnostic('facts/zero-divisor', { message, span, hint: 'compare them by their difference' });
}

/** What holds of all operands holds of the result. */
function shared(figures: readonly Figure[]): Pick<Figure, 'qualifiers' | 'measure' | 'period'> {
  const [first, ...others] = figures;
  const measure = others.every((other) => other.measure === first?.measure) ? first?.measure : undefined;
  const period = samePeriod(figures.map((figure) => figure.period));
  return { qualifiers: sharedQualifiers(figures), ...(measure && { measure }), ...(period && { period }) };
}

function samePeriod([first, ...others]: readonly (Period | undefined)[]): Period | undefined {
  return first && others.every((other) => other && equals(first, other)) ? first : undefined;
}

function sharedQualifiers([first, ...others]: readonly Figure[]): Qualifiers {
  const entries = Object.entries(first?.qualifiers ?? {}).filter(([key, value]) =>
    others.every(({ qualifiers }) => sameQualifier(qualifiers[key as keyof Qualifiers], value)),
  );
  return Object.fromEntries(entries);
}

function sameQualifier(a: unknown, b: unknown): boolean {
  return a === b || (typeof a === 'object' && JSON.stringify(a) === JSON.stringify(b));
}

function formulaOf(computation: Computation, operands: readonly Evaluated[]): string {
  const names = operands.map((operand) => (operand.formula ? `(${operand.formula})` : nameOf(operand)));
  switch (computation) {
    case 'change':
      return `change from ${names.join(' to ')}`;
    case 'share':
      return `share of ${names.join(' in ')}`;
    case 'ratio':
      return `ratio of ${names.join(' to ')}`;
    case 'difference':
      return names.join(' less ');
    case 'sum':
      return `sum of ${names.join(', ')}`;
    case 'foots': {
      const [total = '', ...parts] = names;
      return `${total} against the sum of ${parts.join(', ')}`;
    }
  }
}

/** How a figure is named in messages and formulas: by its fact, and its point where it is one of a series. */
export function nameOf(operand: Evaluated): string {
  const point = operand.kind === 'quantity' && operand.status !== undefined && operand.period;
  return point ? `${operand.fact}@${writePeriod(point)}` : operand.fact;
}
