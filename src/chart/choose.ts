import type { ChartKind } from '../model/outline.ts';
import type { ChartDatum } from './datum.ts';

/** How facts are drawn. */
export type ChartChoice =
  | { readonly kind: 'bars-of-amounts'; readonly direction: 'horizontal' | 'vertical' }
  | { readonly kind: 'stack-of-amounts' }
  | {
      readonly kind: 'bars-of-series';
      readonly direction: 'horizontal' | 'vertical';
      readonly grouping: 'clustered' | 'stacked';
      /** Categories are the facts and series the periods: a few years of many donors. */
      readonly transposed: boolean;
    }
  | { readonly kind: 'lines' };

/** Up to this many points, several series are compared fact by fact, not followed through time. */
const FEW_POINTS = 3;

/**
 * The kind that the facts ask for, or the reason why the kind that was named would mislead:
 * amounts become bars, sorted; a series a line; three or more series of a few points bars by fact.
 */
export function chooseKind(data: readonly ChartDatum[], named: ChartKind | undefined): ChartChoice | string {
  const amounts = data.every((datum) => datum.kind === 'amount');
  const longest = Math.max(...data.map((datum) => (datum.kind === 'series' ? datum.points.length : 0)));
  const byFact = data.length >= 3 && longest <= FEW_POINTS;
  if (amounts) {
    switch (named) {
      case 'line':
        return 'single figures make no line: a line says that something changed over time';
      case 'stacked':
        return { kind: 'stack-of-amounts' };
      case 'column':
        return { kind: 'bars-of-amounts', direction: 'vertical' };
      case 'bar':
      case undefined:
        return { kind: 'bars-of-amounts', direction: 'horizontal' };
      default:
        return named satisfies never;
    }
  }
  switch (named) {
    case 'line':
      return { kind: 'lines' };
    case 'column':
      return { kind: 'bars-of-series', direction: 'vertical', grouping: 'clustered', transposed: byFact };
    case 'bar':
      return { kind: 'bars-of-series', direction: 'horizontal', grouping: 'clustered', transposed: byFact };
    case 'stacked':
      return { kind: 'bars-of-series', direction: 'vertical', grouping: 'stacked', transposed: false };
    case undefined:
      return byFact
        ? { kind: 'bars-of-series', direction: 'horizontal', grouping: 'clustered', transposed: true }
        : { kind: 'lines' };
    default:
      return named satisfies never;
  }
}
