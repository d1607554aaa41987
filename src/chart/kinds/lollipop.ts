import { formatPeriod } from '../../language/format-period.ts';
import { packOf } from '../../language/languages.ts';
import type { Chart } from '../../model/chart.ts';
import type { FactId } from '../../model/fact.ts';
import type { Period } from '../../model/period.ts';
import { chartAlt, extremes } from '../alt.ts';
import { baseChart, measureName } from '../base-chart.ts';
import { FIRST_DATE } from '../date-axis.ts';
import type { AmountDatum } from '../datum.ts';
import { daysAxis } from '../days-axis.ts';
import { boundSentences, fillFor, fillOfBar, fillSentences } from '../fill.ts';
import { type Kind, notTaken } from '../kind.ts';
import { type Misfit, unsuitable } from '../misfit.ts';
import { columnLabels, labelStyle, magnitude, markLabel, numberLabel, plotted } from '../number-label.ts';
import { amountsOf, type ChartRequest } from '../request.ts';
import { barColours, EMPHASIS, isSpokenOf } from '../roles.ts';
import { commonExponent, reachedValues, roomyBelow, unseenAxis } from '../scale.ts';
import { middleDay } from '../standing-day.ts';

const noun = { en: 'Lollipop chart', fr: 'Graphique en sucettes' };

/** Amounts at their days: dots on stems. */
export const lollipop: Kind = {
  name: 'lollipop',
  noun,
  amounts: { takes: true, misfits, build },
  series: notTaken(unsuitable('a series has an axis of time already', '`kind: column`')),
};

function misfits(amounts: readonly AmountDatum[]): readonly Misfit[] {
  const loose = amounts.find((datum) => dayOf(datum) === undefined);
  if (loose !== undefined) {
    return [unsuitable(`${loose.fact} is not dated to the month or the day`, '`kind: bar`')];
  }
  const days = new Map<number, FactId>();
  for (const datum of amounts) {
    const day = dayOf(datum) ?? 0;
    const other = days.get(day);
    if (other !== undefined) {
      return [unsuitable(`${other} and ${datum.fact} would stand on one day, one over the other`, '`kind: bar`')];
    }
    days.set(day, datum.fact);
  }
  const old = amounts.find((datum) => (dayOf(datum) ?? 0) < FIRST_DATE);
  return old === undefined
    ? []
    : [unsuitable(`${old.fact} is dated before March 1900, where a workbook has no days`, '`kind: bar`')];
}

/** The day an amount stands at: its own, or the middle of its month. Undefined if its date is less precise. */
function dayOf(datum: AmountDatum): number | undefined {
  const { period } = datum;
  const dated = period?.kind === 'date' && period.date.month !== undefined;
  const inMonth = period?.kind === 'part' && period.of.month !== undefined;
  const day = period !== undefined && (dated || inMonth) ? middleDay(period) : undefined;
  return day === undefined ? undefined : Math.round(day);
}

/** A dot on a thin stem for each amount, at its day, so that distance along the axis is time however long it is. */
function build(request: ChartRequest): Chart {
  const { language } = request;
  const words = packOf(language).chartWords.labels;
  const data = amountsOf(request).toSorted((a, b) => (dayOf(a) ?? 0) - (dayOf(b) ?? 0));
  const exponent = commonExponent(Math.max(...data.map((datum) => magnitude(datum.quantity))), request.reach);
  const time = daysAxis(
    data.map((datum) => dayOf(datum) ?? 0),
    language,
  );
  const colours = barColours(data, request);
  const style = labelStyle(
    data.map(({ quantity }) => quantity),
    exponent,
    request,
  );
  const labels = data.map(({ quantity }) => numberLabel(quantity, language, style));
  const points = data.map((datum, index) => {
    const emphasis = isSpokenOf(datum, request);
    const colour = colours[index];
    return {
      value: plotted(datum.quantity, exponent),
      fact: datum.fact,
      label: markLabel(datum.quantity, language, style),
      figure: labels[index] ?? '',
      labelPosition: datum.quantity.stated.low.isNegative() ? ('below' as const) : ('above' as const),
      fill: fillOfBar(datum),
      ...(emphasis && { emphasis }),
      ...(colour !== undefined && { colour }),
      marked: false,
    };
  });
  const values = points.map(({ value }) => value.toNumber());
  const inColumn = columnLabels(
    data.map(({ quantity }) => quantity),
    language,
    style,
  );
  return {
    ...baseChart(request, exponent),
    kind: 'bar',
    direction: 'vertical',
    grouping: 'clustered',
    categories: data.map((datum) => ({ label: datum.label, day: dayOf(datum) ?? 0 })),
    series: [{ name: measureName(request, exponent), colour: EMPHASIS, fill: 'solid', points, drawnAs: 'stems' }],
    time,
    valueAxis: roomyBelow(unseenAxis(values, reachedValues(request.reach, exponent)), values),
    alt: chartAlt(
      noun,
      request.subject,
      extremes(
        data.map((datum, index) => ({
          name: `${datum.label} (${when(datum.period, request)})`,
          value: points[index]?.value.toNumber() ?? 0,
          label: labels[index] ?? '',
        })),
        language,
      ),
      language,
    ),
    categoryHeading: words.date,
    table: {
      columns: [words.item, words.date, words.value],
      rows: data.map((datum) => ({
        name: datum.label,
        cells: [
          { text: when(datum.period, request), fact: datum.fact },
          { text: inColumn.text(datum.quantity), mark: inColumn.mark(datum.quantity), fact: datum.fact },
        ],
      })),
    },
    notes: [
      ...fillSentences(
        data.map((datum) => ({
          fill: fillFor(datum.basis, datum.quantity.hedge, datum.status),
          ...(datum.basis && { basis: datum.basis }),
        })),
        language,
        'dots',
      ),
      ...boundSentences(data, language, 'dots'),
    ],
  };
}

function when(period: Period | undefined, request: ChartRequest): string {
  return period === undefined ? '' : formatPeriod(period, 'short', request.language);
}
