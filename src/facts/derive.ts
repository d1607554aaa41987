import { type Diagnostic, diagnostic, type Outcome } from '../diagnostics/diagnostic.ts';
import type { Evaluated } from '../model/evaluated.ts';
import type { DerivedFact, Fact, FactId, FactReference, Operation, RateFact, SeriesFact } from '../model/fact.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Span } from '../model/span.ts';
import { withPrecision } from '../values/quantity.ts';
import { convertMoney } from './convert.ts';
import { datePlus, daysBetween } from './dates.ts';
import { constantPrices } from './deflate.ts';
import { describedBy, editionOf } from './described-by.ts';
import { findFact } from './find.ts';
import type { Computation } from './formula.ts';
import { isRefusal } from './gate.ts';
import { meanOverPeriod } from './mean-over-period.ts';
import { operate } from './operate.ts';
import { selectPoint } from './point.ts';
import { rankOf } from './rank.ts';
import type { FactStore } from './store.ts';

/** What was evaluated on the way, so that what many facts rest on is evaluated once. */
type Known = Map<FactId, Outcome<Evaluated | undefined>>;

/**
 * The value of a fact, or of the points of a series that the reference names. What a derived fact rests on is evaluated
 * with it, and the gate's refusals among its operands are part of what is found. Undefined where no value can be given;
 * the findings then say why.
 */
export function evaluate(store: FactStore, reference: FactReference): Outcome<Evaluated | undefined> {
  return evaluateWithin(store, reference, new Set(), new Map());
}

/**
 * Evaluates every derived fact of a store, so that a broken derivation is found though no brief shows it. The gate's
 * refusals are left to the briefs, which may accept them.
 */
export function checkDerivations(store: FactStore): readonly Diagnostic[] {
  const known: Known = new Map();
  const found = [...store.facts.values()]
    .filter((fact) => fact.kind === 'derived')
    .flatMap((fact) => evaluateWithin(store, fact, new Set(), known).diagnostics)
    .filter((each) => !isRefusal(each) && !KNOWN_BY_THE_STORE.has(each.code));
  return distinct(found);
}

/** What one fact rests on twice is told once. */
function distinct(found: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...new Map(found.map((each) => [JSON.stringify([each.code, each.message, each.span]), each])).values()];
}

const KNOWN_BY_THE_STORE: ReadonlySet<string> = new Set(['facts/unknown-id', 'facts/cycle']);

function evaluateWithin(
  store: FactStore,
  reference: FactReference,
  above: ReadonlySet<FactId>,
  known: Known,
): Outcome<Evaluated | undefined> {
  const { value: fact, diagnostics } = findFact(store, reference);
  if (!fact) return { value: undefined, diagnostics };
  if (above.has(fact.id)) {
    const message = `${fact.id} is computed from itself`;
    return { value: undefined, diagnostics: [diagnostic('facts/cycle', { message, span: fact.span })] };
  }
  const whole = known.get(fact.id) ?? evaluateFact(store, fact, new Set([...above, fact.id]), known);
  known.set(fact.id, whole);
  if (!reference.at || !whole.value) return whole;
  if (whole.value.kind !== 'series') {
    const message = `${fact.id} is not a series and has no points`;
    const hint = `write ${fact.id} without @`;
    const found = diagnostic('facts/unknown-point', { message, span: reference.span, hint });
    return { value: undefined, diagnostics: [...whole.diagnostics, found] };
  }
  const selected = selectPoint(whole.value, reference.at, reference);
  return { value: selected.value, diagnostics: [...whole.diagnostics, ...selected.diagnostics] };
}

function evaluateFact(
  store: FactStore,
  fact: Fact,
  above: ReadonlySet<FactId>,
  known: Known,
): Outcome<Evaluated | undefined> {
  if (fact.kind === 'derived') return evaluateDerived(store, fact, above, known);
  return { value: statedValue(store, fact), diagnostics: [] };
}

function statedValue(store: FactStore, fact: Exclude<Fact, DerivedFact>): Evaluated {
  const base = {
    ...describedBy(store, fact),
    ...editionOf(store, fact),
    fact: fact.id,
    qualifiers: fact.qualifiers,
    inputs: [fact.id],
  };
  switch (fact.kind) {
    case 'money':
    case 'quantity':
      return { ...base, kind: 'quantity', quantity: fact.quantity };
    case 'series':
      return { ...base, kind: 'series', unit: fact.unit, points: fact.points };
    case 'rate':
      return { ...base, kind: 'series', unit: { kind: 'rate', from: fact.from, to: fact.to }, points: fact.points };
    case 'event':
      return { ...base, kind: 'date', date: fact.date, status: fact.status, period: fact.date };
    case 'ranking':
      return { ...base, kind: 'ranking', among: fact.among, ...(fact.rank !== undefined && { rank: fact.rank }) };
    case 'list':
      return { ...base, kind: 'list', items: fact.items };
    case 'quote':
      return {
        ...base,
        kind: 'quote',
        text: fact.text,
        language: fact.language,
        speaker: fact.speaker,
        ...(fact.translation && { translation: fact.translation }),
      };
    case 'relation':
    case 'statement':
      return { ...base, kind: 'words' };
  }
}

function evaluateDerived(
  store: FactStore,
  fact: DerivedFact,
  above: ReadonlySet<FactId>,
  known: Known,
): Outcome<Evaluated | undefined> {
  const operands = fact.of.map((reference) => evaluateWithin(store, reference, above, known));
  const diagnostics = distinct(operands.flatMap((operand) => operand.diagnostics));
  const values = operands.flatMap((operand) => operand.value ?? []);
  if (values.length < fact.of.length) return { value: undefined, diagnostics };
  const result = compute(store, fact, values);
  const all = [...diagnostics, ...result.diagnostics];
  if (!result.value) return { value: undefined, diagnostics: all };
  const described = {
    ...result.value,
    ...describedBy(store, fact),
    fact: fact.id,
    qualifiers: { ...result.value.qualifiers, ...fact.qualifiers },
  };
  return { value: atPrecision(described, fact), diagnostics: all };
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

type Plain = 'sum' | 'difference' | 'ratio' | 'growth' | 'mean' | 'cumulative' | 'foots';

function computationOf(op: Operation & Plain): Computation {
  return op === 'growth' ? 'change' : op;
}

/**
 * For the share of a part in a whole: the whole's other parts, where the store states them and all parts foot with the
 * whole as printed. Undefined where they don't, or where the operands are not part and whole.
 */
export function siblingsOf(store: FactStore, [part, whole]: readonly Evaluated[]): readonly Quantity[] | undefined {
  if (part?.kind !== 'quantity' || whole?.kind !== 'quantity' || part.partOf !== whole.fact) return undefined;
  const others = (store.parts.get(whole.fact) ?? []).flatMap((id) => {
    const fact = store.facts.get(id);
    return fact && fact.kind !== 'derived' && fact.id !== part.fact ? [statedValue(store, fact)] : [];
  });
  const span = store.facts.get(whole.fact)?.span;
  if (others.length === 0 || !span) return undefined;
  const check = operate('foots', [whole, part, ...others], span);
  const sound = check.diagnostics.length === 0 && check.value?.kind === 'verdict' && check.value.holds;
  return sound ? others.flatMap((other) => (other.kind === 'quantity' ? [other.quantity] : [])) : undefined;
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
  if (value.kind === 'quantity') return { ...value, quantity: withPrecision(value.quantity, step) };
  if (value.kind !== 'series') return value;
  const points = value.points.map((point) =>
    point.quantity ? { ...point, quantity: withPrecision(point.quantity, step) } : point,
  );
  return { ...value, points };
}
