import { packOf } from '../language/languages.ts';
import type { Chart, ChartPoint } from '../model/chart.ts';
import type { Quantity } from '../model/quantity.ts';
import { Decimal } from '../values/decimal.ts';
import { chartAlt } from './alt.ts';
import { baseChart } from './base-chart.ts';
import type { AmountDatum } from './datum.ts';
import { fillFor, fillSentences } from './fill.ts';
import { isHighlighted } from './highlight.ts';
import type { ChartNoun } from './kind.ts';
import {
  addUpAsPrinted,
  labelStyle,
  magnitude,
  markLabel,
  numberLabel,
  plotted,
  printed,
  SHARES,
} from './number-label.ts';
import { amountsOf, type ChartRequest } from './request.ts';
import { coloursOf, EMPHASIS } from './roles.ts';
import { commonExponent, PERCENT_AXIS, reachedValues, unseenAxis } from './scale.ts';
import { shareOf } from './share.ts';
import { withSliversAsOne } from './slivers.ts';

const WHOLE = new Decimal(100);

/** A part as drawn: its amount, its share of all parts, and the label of that share. */
interface Part {
  readonly datum: AmountDatum;
  /** The amount by itself, and as it stands in its part. */
  readonly amount: string;
  readonly mark: string;
  readonly share: Quantity | undefined;
  readonly shareLabel: string;
}

/** Parts end to end in one bar, in the order written, slivers last and as one: amounts, or shares of the whole. */
export function stackOfAmounts(grouping: 'stacked' | 'percent', noun: ChartNoun, request: ChartRequest): Chart {
  const all = amountsOf(request);
  const exponent = commonExponent(sumOf(all, 0), request.reach);
  const byShare = grouping === 'percent';
  const data = withSliversAsOne(all, request);
  const parts = partsOf(data, exponent, request, byShare);
  const colours = coloursOf(data, request);
  return {
    ...partsFrame(partsOf(all, exponent, request, byShare), exponent, { noun, byShare }, request),
    kind: 'bar',
    direction: 'horizontal',
    grouping,
    categories: [{ label: '' }],
    series: parts.map((part, index) => ({
      name: part.datum.label,
      colour: colours[index] ?? EMPHASIS,
      fill: fillOf(part.datum),
      points: [pointOf(part, exponent, byShare, request)],
      nameAt: 0,
    })),
    valueAxis: byShare ? PERCENT_AXIS : unseenAxis([sumOf(data, exponent)], reachedValues(request.reach, exponent)),
    gapWidth: 60,
  };
}

/** What charts of parts have in common. With `byShare`, parts are labelled with their shares. */
export function partsFrame(
  parts: readonly Part[],
  exponent: number,
  { noun, byShare }: { readonly noun: ChartNoun; readonly byShare: boolean },
  request: ChartRequest,
) {
  const { language } = request;
  const words = packOf(language).chartWords.labels;
  const largest = parts.reduce((a, b) => (magnitude(b.datum.quantity) > magnitude(a.datum.quantity) ? b : a));
  const drawn = parts.map(({ datum }) => ({ fill: fillOf(datum), ...(datum.basis && { basis: datum.basis }) }));
  return {
    ...baseChart(request, exponent),
    alt: chartAlt(
      noun,
      request.subject,
      [
        packOf(language).chartWords.findings.largest({
          name: largest.datum.label,
          label: byShare ? largest.shareLabel : largest.amount,
        }),
      ],
      language,
    ),
    categoryHeading: words.item,
    table: {
      columns: [words.item, words.value, words.share],
      rows: parts.map(({ datum, amount, mark, shareLabel }) => ({
        name: datum.label,
        cells: [
          { text: amount, mark, fact: datum.fact, ...(datum.sumOfFacts && { sumOfFacts: datum.sumOfFacts }) },
          { text: shareLabel, fact: datum.fact, ...(datum.sumOfFacts && { sumOfFacts: datum.sumOfFacts }) },
        ],
      })),
    },
    notes: [
      ...fillSentences(drawn, language),
      ...(roundingShows(parts, exponent, byShare, request) ? [packOf(language).chartWords.rounded] : []),
    ],
  } as const;
}

/** Each amount with its share of all of them. */
export function partsOf(
  data: readonly AmountDatum[],
  exponent: number,
  request: ChartRequest,
  byShare: boolean,
): readonly Part[] {
  const amounts = data.map(({ quantity }) => quantity);
  const style = labelStyle(amounts, exponent, request, true);
  return data.map((datum) => {
    const others = data.filter((other) => other !== datum).map((other) => other.quantity);
    const share = shareOf(datum.quantity, others);
    return {
      datum,
      amount: numberLabel(datum.quantity, request.language, style),
      mark: byShare
        ? numberLabel(datum.quantity, request.language, style)
        : markLabel(datum.quantity, request.language, style),
      share,
      shareLabel: share === undefined ? '' : numberLabel(share, request.language, SHARES),
    };
  });
}

export function pointOf(part: Part, exponent: number, byShare: boolean, request: ChartRequest): ChartPoint {
  const { datum } = part;
  return {
    value: plotted(datum.quantity, exponent),
    fact: datum.fact,
    ...(datum.sumOfFacts && { sumOfFacts: datum.sumOfFacts }),
    label: byShare ? part.shareLabel : part.mark,
    figure: byShare ? part.shareLabel : part.amount,
    labelPosition: 'inside',
    ...(isHighlighted(request, datum.fact, datum.period) && { emphasis: true }),
    marked: false,
  };
}

export function fillOf(datum: AmountDatum) {
  return fillFor(datum.basis, datum.quantity.hedge, datum.status);
}

export function sumOf(data: readonly AmountDatum[], exponent: number): number {
  return data.reduce((sum, datum) => sum.plus(plotted(datum.quantity, exponent)), new Decimal(0)).toNumber();
}

/**
 * Whether rounding is visible: the shares as printed don't add up to a hundred, or the amounts to the whole, if it is
 * known.
 */
function roundingShows(parts: readonly Part[], exponent: number, byShare: boolean, request: ChartRequest): boolean {
  const amounts = parts.map((part) => part.datum.quantity);
  const { whole } = request;
  if (whole !== undefined && !addUpAsPrinted(amounts, printed(whole.quantity, exponent), exponent)) return true;
  const shares = parts.flatMap((part) => part.share ?? []);
  return byShare && !addUpAsPrinted(shares, WHOLE, 0);
}
