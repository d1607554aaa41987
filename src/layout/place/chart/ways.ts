import type { Box } from '../../../model/box.ts';
import type { Chart } from '../../../model/chart.ts';
import type { TextStyle } from '../../../model/text-style.ts';
import { type ChartSetting, type Variant, variantsOf } from './variants.ts';

/** A way to set a chart: in one piece, or as columns of bars side by side. */
export interface Way {
  readonly style: TextStyle;
  readonly columns: readonly { readonly variant: Variant; readonly box: Box }[];
}

/** More bars than this are set in two columns, where they have room side by side. */
const MOST_IN_A_COLUMN = 15;
/** Points between two columns of bars. */
const GUTTER = 24;
/** Width in points of the narrowest column of bars. */
const NARROWEST = 280;

/** The ways to set a chart, best first: each style of its text, from large to small, in each variant. */
export function waysOf(chart: Chart, box: Box, styles: readonly TextStyle[], setting: ChartSetting): readonly Way[] {
  const charts = chart.lying === undefined ? [chart] : [chart, chart.lying];
  return charts.flatMap((each) =>
    styles.flatMap((style) => {
      const single = variantsOf(each, setting).map((variant): Way => ({ style, columns: [{ variant, box }] }));
      const double = inColumns(each, box, style);
      return each.categories.length > MOST_IN_A_COLUMN ? [...double, ...single] : [...single, ...double];
    }),
  );
}

/** The columns of a chart that has them, one scale and one pitch for all. */
function inColumns({ columns = [] }: Chart, box: Box, style: TextStyle): readonly Way[] {
  const width = (box.width - GUTTER * (columns.length - 1)) / columns.length;
  if (columns.length === 0 || width < NARROWEST) return [];
  const most = Math.max(...columns.map(({ categories }) => categories.length));
  return [
    {
      style,
      columns: columns.map((chart, index) => ({
        variant: { chart, labelsInRows: false },
        box: {
          ...box,
          x: box.x + index * (width + GUTTER),
          width,
          height: (box.height * chart.categories.length) / most,
        },
      })),
    },
  ];
}
