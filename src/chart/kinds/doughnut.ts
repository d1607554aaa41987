import { packOf } from '../../language/languages.ts';
import type { Chart } from '../../model/chart.ts';
import { sum } from '../../values/arithmetic.ts';
import { overlaps } from '../../values/interval.ts';
import { isRange } from '../../values/quantity.ts';
import { measureName } from '../base-chart.ts';
import { type AmountDatum, areParts } from '../datum.ts';
import { type Kind, notTaken } from '../kind.ts';
import { type Misfit, oneMoment, unsuitable } from '../misfit.ts';
import { labelStyle, magnitude, numberLabel, plotted } from '../number-label.ts';
import { positivePartMisfits } from '../part-misfits.ts';
import { fillOf, partsFrame, partsOf, pointOf, sumOf } from '../parts.ts';
import { amountsOf, type ChartRequest } from '../request.ts';
import { coloursOf, EMPHASIS } from '../roles.ts';
import { commonExponent, PERCENT_AXIS } from '../scale.ts';
import { withSliversAsOne } from '../slivers.ts';

const MOST_SLICES = 3;

const noun = { en: 'Doughnut chart', fr: 'Graphique en anneau' };

export const doughnut: Kind = {
  name: 'doughnut',
  noun,
  amounts: {
    takes: true,
    misfits: (amounts, request) => [
      ...positivePartMisfits(amounts, 'a doughnut'),
      ...sliceMisfits(amounts, withSliversAsOne(amounts, request).length),
    ],
    build,
    addsUp: true,
  },
  series: notTaken(oneMoment('doughnut')),
};

function sliceMisfits(amounts: readonly AmountDatum[], slices: number): readonly Misfit[] {
  if (slices > MOST_SLICES) {
    return [unsuitable(`a doughnut of ${slices} slices can’t be read; ${MOST_SLICES} are the most`, '`kind: bar`')];
  }
  return areParts(amounts) ? [] : [unsuitable('the figures are not declared parts of one whole', '`kind: bar`')];
}

/** Shares of a whole in a ring, starting at the top with the largest. */
function build(request: ChartRequest): Chart {
  const all = amountsOf(request).toSorted((a, b) => magnitude(b.quantity) - magnitude(a.quantity));
  const exponent = commonExponent(sumOf(all, 0), request.reach);
  const data = withSliversAsOne(all, request);
  const parts = partsOf(data, exponent, request, true);
  const colours = coloursOf(data, request);
  const centre = centreOf(all, exponent, request);
  return {
    ...partsFrame(partsOf(all, exponent, request, true), exponent, { noun, byShare: true }, request),
    ...(centre && { centre }),
    kind: 'doughnut',
    direction: 'vertical',
    grouping: 'clustered',
    categories: data.map((datum) => ({ label: datum.label })),
    series: [
      {
        name: measureName(request, exponent),
        colour: EMPHASIS,
        fill: 'solid',
        points: parts.map((part, index) => ({
          ...pointOf(part, exponent, true, request),
          colour: colours[index] ?? EMPHASIS,
          fill: fillOf(part.datum),
        })),
      },
    ],
    valueAxis: PERCENT_AXIS,
  };
}

/** What the slices come to: their whole as stated, if they can be its parts, or else their sum. Absent where they have none. */
function centreOf(data: readonly AmountDatum[], exponent: number, request: ChartRequest): Chart['centre'] {
  const quantities = data.map(({ quantity }) => quantity);
  const total = sum(quantities);
  if (total === undefined || isRange(total)) return undefined;
  const { whole, language } = request;
  const stated = whole && overlaps(whole.quantity.interval, total.interval) ? whole : undefined;
  return {
    name: packOf(language).chartWords.labels.total,
    figure: numberLabel(stated?.quantity ?? total, language, labelStyle(quantities, exponent, request, true)),
    value: plotted(total, exponent),
    facts: stated === undefined ? data.map(({ fact }) => fact) : [stated.fact],
  };
}
