import { type Diagnostic, diagnostic, type Outcome } from '../diagnostics/diagnostic.ts';
import type { Evaluated } from '../model/evaluated.ts';
import type { DerivedFact, Fact, FactId, FactReference, Operation, RateFact, SeriesFact } from '../model/fact.ts';
import { keptOrMade } from '../model/kept-or-made.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Span } from '../model/span.ts';
import { withPrecision } from '../values/digits.ts';
import { convertMoney } from './convert.ts';
import { datePlus, daysBetween } from './dates.ts';
import { constantPrices } from './deflate.ts';
import { describedBy, editionOf } from './described-by.ts';
import { exceedingWhole } from './exceeds-whole.ts';
import { findFact } from './find-fact.ts';
import { footedSiblings } from './footed-parts.ts';
import type { Computation } from './formula.ts';
import { isComparable, isRefusal, type Refusal } from './gate.ts';
import { COMPUTED_FROM, depthFirst, reach } from './graph.ts';
import { statedBy } from './kinds/kinds.ts';
import { meanOverPeriod } from './mean-over-period.ts';
import { operate } from './operate.ts';
import { rankOf } from './rank.ts';
import { selectPoint } from './select-point.ts';
import type { FactStore } from './store.ts';
import { MOST_REFUSALS, tooManyRefusals } from './too-many-refusals.ts';

/**
 * The value of a fact, and the findings of its own computation, without those of the facts it is
 * computed from.
 */
interface Evaluation {
  readonly value: Evaluated | undefined;
  /** The gate's refusals, which an outline may accept. */
  readonly refusals: readonly Refusal[];
  /** Errors in its own definition. */
  readonly faults: readonly Diagnostic[];
}

/** A store doesn't change, so each of its facts is evaluated only once. */
const EVALUATIONS = new WeakMap<FactStore, Map<FactId, Evaluation>>();
/** The gate's refusals in a fact and in all it is computed from. */
const REFUSALS = new WeakMap<FactStore, Map<FactId, readonly Refusal[]>>();

/**
 * The value of a fact, or of the points of a series that the reference names. The findings are the
 * gate's refusals in the fact and all it is computed from, and errors in the reference. Errors in
 * definitions are reported by `checkDerivations`. Undefined if there is no value.
 */
export function evaluate(store: FactStore, reference: FactReference): Outcome<Evaluated | undefined> {
  const { value: fact, diagnostics } = findFact(store, reference);
  if (!fact) return { value: undefined, diagnostics };
  const { value } = evaluationOf(store, fact);
  const refusals = fact.kind === 'derived' ? refusalsBeneath(store, fact.id) : [];
  const named = pointsNamed(value, reference);
  const untold = refusals.length === MOST_REFUSALS ? [tooManyRefusals(fact.span)] : [];
  return { value: named.value, diagnostics: [...refusals, ...untold, ...named.diagnostics] };
}

function refusalsBeneath(store: FactStore, id: FactId): readonly Refusal[] {
  const known = keptOrMade(REFUSALS, store, () => new Map());
  for (const each of depthFirst(store, [id], ['operand'], (done) => known.has(done)).finished) {
    const own = distinct([...evaluationOf(store, each).refusals, ...sumBeyondWhole(store, each)]);
    const operands = each.kind === 'derived' ? each.of.map((operand) => known.get(operand.id) ?? []) : [];
    known.set(each.id, joined([...operands, own]));
  }
  return known.get(id) ?? [];
}

/**
 * All refusals of some lists. Most facts have none, or those of one fact below them: then it is that same list. Those of
 * several facts that are computed from the same ones are the same objects.
 */
function joined(lists: readonly (readonly Refusal[])[]): readonly Refusal[] {
  const [first, ...more] = new Set(lists.filter(({ length }) => length > 0));
  if (first === undefined) return [];
  if (first.length > MOST_REFUSALS) return first.slice(0, MOST_REFUSALS);
  if (more.length === 0 || first.length === MOST_REFUSALS) return first;
  const all = new Set(first);
  for (const refusal of more.flat()) {
    if (all.size === MOST_REFUSALS) break;
    all.add(refusal);
  }
  return [...all];
}

/** The refusals of figures that are shown or added, and are together more than the whole they are parts of. */
export function beyondWhole(store: FactStore, figures: readonly Evaluated[], span: Span): readonly Refusal[] {
  return exceedingWhole(store, figures.filter(isComparable), span, (fact) => evaluationOf(store, fact).value);
}

function sumBeyondWhole(store: FactStore, fact: Fact): readonly Refusal[] {
  if (fact.kind !== 'derived' || fact.op !== 'sum') return [];
  const terms = fact.of.flatMap((reference) => {
    const term = store.facts.get(reference.id);
    return (term && pointsNamed(evaluationOf(store, term).value, reference).value) ?? [];
  });
  return beyondWhole(store, terms, fact.span);
}

/** The points of a value that a reference names; the whole value if it names none. */
function pointsNamed(value: Evaluated | undefined, reference: FactReference): Outcome<Evaluated | undefined> {
  if (!reference.at || !value) return { value, diagnostics: [] };
  if (value.kind === 'series') return selectPoint(value, reference.at, reference);
  const message = `${value.fact} is not a series and has no points`;
  const hint = `write ${value.fact} without @`;
  return {
    value: undefined,
    diagnostics: [diagnostic('facts/unknown-point', { message, span: reference.span, hint })],
  };
}

/**
 * Errors in the derived facts of a store. A broken derivation is reported even if no brief shows
 * it, and only once if many do. The gate's refusals are left to the briefs, which may accept them.
 */
export function checkDerivations(store: FactStore): readonly Diagnostic[] {
  return [...store.facts.values()].flatMap((fact) => evaluationOf(store, fact).faults);
}

/** Errors in a derived fact and in the facts it is computed from. */
export function faultsOf(store: FactStore, id: FactId): readonly Diagnostic[] {
  return reach(store, [id], COMPUTED_FROM).flatMap((fact) => evaluationOf(store, fact).faults);
}

function evaluationOf(store: FactStore, fact: Fact): Evaluation {
  const known = keptOrMade(EVALUATIONS, store, () => new Map());
  const evaluated = known.get(fact.id);
  if (evaluated) return evaluated;
  // Operands come first, so that no chain of them is too deep for the stack.
  for (const each of depthFirst(store, [fact.id], ['operand'], (id) => known.has(id)).finished) {
    known.set(each.id, each.kind === 'derived' ? evaluateDerived(store, each, known) : stated(store, each));
  }
  return known.get(fact.id) ?? NOTHING;
}

const NOTHING: Evaluation = { value: undefined, refusals: [], faults: [] };

function stated(store: FactStore, fact: Exclude<Fact, DerivedFact>): Evaluation {
  return { value: statedValue(store, fact), refusals: [], faults: [] };
}

function statedValue(store: FactStore, fact: Exclude<Fact, DerivedFact>): Evaluated {
  const base = {
    ...describedBy(store, fact),
    ...editionOf(store, fact),
    fact: fact.id,
    qualifiers: fact.qualifiers,
    instruments: [],
  };
  return statedBy(fact, base);
}

/** Missing operands and circles are reported elsewhere, when the store's references are checked. */
function evaluateDerived(store: FactStore, fact: DerivedFact, known: ReadonlyMap<FactId, Evaluation>): Evaluation {
  const operands = fact.of.map((reference) => {
    return pointsNamed((known.get(reference.id) ?? NOTHING).value, reference);
  });
  const unread = operands.flatMap((operand) => operand.diagnostics);
  const values = operands.flatMap((operand) => operand.value ?? []);
  if (values.length < fact.of.length) return { value: undefined, refusals: [], faults: unread };
  const { value, diagnostics } = compute(store, fact, values);
  const found = {
    refusals: distinct(diagnostics.filter(isRefusal)),
    faults: distinct(diagnostics.filter((each) => !isRefusal(each))),
  };
  if (!value) return { value: undefined, ...found };
  const described = {
    ...value,
    ...describedBy(store, fact),
    fact: fact.id,
    qualifiers: { ...value.qualifiers, ...fact.qualifiers },
  };
  return { value: atPrecision(described, fact), ...found };
}

/** Removes duplicates: something may be reported of two operands of one fact. */
function distinct<T extends Diagnostic>(found: readonly T[]): readonly T[] {
  if (found.length < 2) return found;
  return [...new Map(found.map((each) => [JSON.stringify([each.code, each.message, each.span]), each])).values()];
}

function compute(store: FactStore, fact: DerivedFact, values: readonly Evaluated[]): Outcome<Evaluated | undefined> {
  switch (fact.op) {
    case 'convert':
      return convertFact(store, fact, values);
    case 'constant':
      return deflateFact(store, fact, values);
    case 'rank':
      return rankOf(values, fact.among, fact.span, fact.id);
    case 'date-plus':
      return datePlus(values, fact.span, fact.id);
    case 'days-between':
      return daysBetween(values, fact.span, fact.id);
    case 'mean-over-period':
      return meanOverPeriod(values, fact.span, fact.id);
    case 'share':
      return operate('share', values, fact.span, { fact: fact.id, siblings: siblingsOf(store, values) });
    default:
      return operate(computationOf(fact.op), values, fact.span, { fact: fact.id });
  }
}

/** The other parts of a whole, for a part’s share in it, if all of them foot with it. */
export function siblingsOf(store: FactStore, operands: readonly Evaluated[]): readonly Quantity[] | undefined {
  return footedSiblings(store, operands, (fact) => evaluationOf(store, fact).value);
}

type Plain = 'sum' | 'difference' | 'ratio' | 'growth' | 'mean' | 'cumulative' | 'foots';

function computationOf(op: Operation & Plain): Computation {
  return op === 'growth' ? 'change' : op;
}

function convertFact(
  store: FactStore,
  fact: DerivedFact,
  values: readonly Evaluated[],
): Outcome<Evaluated | undefined> {
  const [amount, ...more] = values;
  const rate = rateOf(store, fact.rate);
  if (amount && rate && more.length === 0) return convertMoney(amount, rate, fact.to, fact.span);
  const message = rate
    ? `a conversion needs one amount, not ${values.length}`
    : `${fact.rate ?? 'nothing'} is not a rate to convert with`;
  return { value: undefined, diagnostics: [wrongOperands(message, fact.span)] };
}

function rateOf(store: FactStore, id: FactId | undefined): RateFact | undefined {
  const fact = id === undefined ? undefined : store.facts.get(id);
  return fact?.kind === 'rate' ? fact : undefined;
}

function deflateFact(
  store: FactStore,
  fact: DerivedFact,
  values: readonly Evaluated[],
): Outcome<Evaluated | undefined> {
  const [amount, ...more] = values;
  const deflator = deflatorOf(store, fact.deflator);
  if (amount && deflator && fact.base !== undefined && more.length === 0) {
    return constantPrices(amount, deflator, fact.base, fact.span);
  }
  const message =
    more.length > 0
      ? `constant prices need one amount, not ${values.length}`
      : deflator
        ? `${fact.id} does not say which year’s prices it is in`
        : `${fact.deflator ?? 'nothing'} is not a series to deflate with`;
  return { value: undefined, diagnostics: [wrongOperands(message, fact.span)] };
}

function deflatorOf(store: FactStore, id: FactId | undefined): SeriesFact | undefined {
  const fact = id === undefined ? undefined : store.facts.get(id);
  return fact?.kind === 'series' ? fact : undefined;
}

function wrongOperands(message: string, span: Span): Diagnostic {
  return diagnostic('facts/wrong-operands', {
    message,
    span,
    hint: 'give `of: [amount]`, and to convert `rate:`, for constant prices `deflator:` and `base:`',
  });
}

function atPrecision(value: Evaluated, fact: DerivedFact): Evaluated {
  const step = fact.precision;
  if (!step) return value;
  if (value.kind === 'quantity') {
    return { ...value, precision: step, quantity: withPrecision(value.quantity, step) };
  }
  if (value.kind !== 'series') return value;
  const points = value.points.map((point) =>
    point.quantity ? { ...point, quantity: withPrecision(point.quantity, step) } : point,
  );
  return { ...value, precision: step, points };
}
