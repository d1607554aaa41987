import type { AmountDatum, ChartDatum } from '../../chart/datum.ts';
import { inOneSeries } from '../../chart/datum.ts';
import { type Diagnostic, diagnostic, type Outcome } from '../../diagnostics/diagnostic.ts';
import { operate } from '../../facts/operate.ts';
import { packOf } from '../../language/languages.ts';
import type { ChartEvidence } from '../../model/outline.ts';
import type { EvidenceContext } from '../context.ts';
import { locationOn } from '../context.ts';
import type { ShownFact } from '../shown-facts.ts';

/** A fact as it was asked for, and as the chart sees it. */
export interface Drawn {
  readonly item: ShownFact;
  readonly datum: ChartDatum;
}

/** What a chart with `top` draws: some amounts by themselves, and the sum of the others, which comes last. */
export interface Largest {
  readonly data: readonly ChartDatum[];
  /** The sum, and what was added; absent where all are drawn by themselves. */
  readonly others?: { readonly label: string; readonly members: readonly ShownFact[] };
}

/** So few are drawn by themselves: “1 other” would hide a name and win no room. */
const FEWEST_OTHERS = 2;

/**
 * Keeps the largest amounts that `top` asks for and those that are highlighted, in the order in which they stand, and adds up
 * the others. Undefined, with a finding, where amounts are none to be ranked and added. Whether they may be added is the
 * gate's to say.
 */
export function largestAndOthers(
  all: readonly Drawn[],
  isHighlighted: (datum: AmountDatum) => boolean,
  evidence: ChartEvidence,
  context: EvidenceContext,
): Outcome<Largest | undefined> {
  const { top } = evidence;
  const data = all.map(({ datum }) => datum);
  if (top === undefined) return { value: { data }, diagnostics: [] };
  const amounts = data.filter((datum) => datum.kind === 'amount');
  const misfit = misfitOf(data, amounts, evidence);
  if (misfit !== undefined) return { value: undefined, diagnostics: [told(misfit, evidence, context)] };
  const bySize = amounts.toSorted((a, b) => b.quantity.stated.high.comparedTo(a.quantity.stated.high));
  const largest = new Set(bySize.slice(0, top.value));
  const isKept = (datum: ChartDatum) => datum.kind === 'amount' && (largest.has(datum) || isHighlighted(datum));
  const rest = all.filter(({ datum }) => !isKept(datum));
  if (rest.length < FEWEST_OTHERS) return { value: { data }, diagnostics: [] };
  const others = sumOf(rest, evidence, context);
  if (others === undefined) return { value: undefined, diagnostics: [] };
  return {
    value: {
      data: [...data.filter(isKept), others],
      others: { label: others.label, members: rest.map(({ item }) => item) },
    },
    diagnostics: [],
  };
}

interface Misfit {
  readonly message: string;
  readonly hint: string;
}

const WITHOUT = 'leave `top` out';

function misfitOf(
  data: readonly ChartDatum[],
  amounts: readonly AmountDatum[],
  { chart }: ChartEvidence,
): Misfit | undefined {
  if (chart !== undefined && chart.value !== 'bar' && chart.value !== 'table') {
    return {
      message: `\`top\` goes with bars, and not with \`kind: ${chart.value}\``,
      hint: `use \`kind: bar\`, or ${WITHOUT}`,
    };
  }
  if (amounts.length < data.length) {
    return {
      message: '`top` ranks single amounts, and a series has many',
      hint: `name one point of each (id@2011), or ${WITHOUT}`,
    };
  }
  if (inOneSeries(amounts)) return { message: '`top` ranks amounts, and these follow time', hint: WITHOUT };
  const negative = amounts.find(({ quantity }) => quantity.stated.low.isNegative());
  if (negative !== undefined) {
    return { message: `${negative.fact} is below zero, so that the sum of the others would hide it`, hint: WITHOUT };
  }
  const gap = amounts.find(({ differenceOf }) => differenceOf !== undefined);
  if (gap === undefined) return undefined;
  return {
    message: `${gap.fact} is the difference of others and no amount beside them`,
    hint: `leave it out, or ${WITHOUT}`,
  };
}

function told({ message, hint }: Misfit, { span, top }: ChartEvidence, context: EvidenceContext): Diagnostic {
  return diagnostic('chart/unsuitable', { message, hint, span: top?.span ?? span, at: locationOn(context, 'chart') });
}

function sumOf(
  rest: readonly Drawn[],
  { span }: ChartEvidence,
  { language }: EvidenceContext,
): AmountDatum | undefined {
  const [first] = rest;
  const { value: sum } = operate(
    'sum',
    rest.map(({ item }) => item.value),
    span,
  );
  if (first === undefined || sum?.kind !== 'quantity') return undefined;
  const amounts = rest.flatMap(({ datum }) => (datum.kind === 'amount' ? [datum] : []));
  const shared = <K extends 'basis' | 'partOf' | 'status'>(key: K) => {
    const [only, ...more] = new Set(amounts.map((amount) => amount[key]));
    return only === undefined || more.length > 0 ? {} : { [key]: only };
  };
  return {
    kind: 'amount',
    fact: first.datum.fact,
    sumOfFacts: [...new Set(amounts.map(({ fact }) => fact))],
    label: packOf(language).chartWords.labels.others(rest.length),
    quantity: sum.quantity,
    ...(sum.period && { period: sum.period }),
    ...shared('basis'),
    ...shared('partOf'),
    ...shared('status'),
    span,
  };
}
