import type { DrawnKind } from '../model/chart-kind.ts';
import type { Kind } from './kind.ts';
import { area } from './kinds/area.ts';
import { bar } from './kinds/bar.ts';
import { column } from './kinds/column.ts';
import { columnAndLine } from './kinds/column-and-line.ts';
import { diverging } from './kinds/diverging.ts';
import { doughnut } from './kinds/doughnut.ts';
import { dumbbell } from './kinds/dumbbell.ts';
import { heatMap } from './kinds/heat-map.ts';
import { line } from './kinds/line.ts';
import { lollipop } from './kinds/lollipop.ts';
import { percent } from './kinds/percent.ts';
import { range } from './kinds/range.ts';
import { slope } from './kinds/slope.ts';
import { stacked } from './kinds/stacked.ts';
import { waterfall } from './kinds/waterfall.ts';

export const KINDS: Readonly<Record<DrawnKind, Kind>> = {
  bar,
  column,
  diverging,
  stacked,
  percent,
  line,
  area,
  slope,
  dumbbell,
  doughnut,
  range,
  waterfall,
  lollipop,
  'column-and-line': columnAndLine,
  'heat-map': heatMap,
};
