import { decimalsOf, tickText, tickValues } from '../../../chart/ticks.ts';
import { localeOf, packOf } from '../../../language/languages.ts';
import { MINUS } from '../../../language/typography-marks.ts';
import type { Chart } from '../../../model/chart.ts';

/** Where a group of digits more begins. */
const LEVELS = [1e9, 1e6, 1e3];
/** Sections of a number format that may have conditions, and the one for the rest. */
const SECTIONS = 3;

/**
 * The number format of the ticks, with the deck's own signs: a viewer writes `,` and `.` of a format as its system does
 * (2,000 in a French deck on an English machine), but what is quoted as it stands. Conditions are on numbers above zero
 * alone, because viewers differ on the minus sign of others.
 */
export function tickFormat(chart: Chart): string {
  if (chart.grouping === 'percent') {
    const gap = packOf(chart.language).figures.percent('').replace('%', '');
    return gap === '' ? '0%' : `0"${gap}"%`;
  }
  const ticks = tickValues(chart);
  if (decimalsOf(chart.valueAxis) > 0) return spelledOut(chart, ticks) ?? withMinus(chart.valueAxis.format);
  return Math.min(...ticks) < 0 ? bothSides(ticks, chart) : aboveZero(Math.max(...ticks), chart);
}

/** Few ticks, each as text; undefined if a format has no room for them. */
function spelledOut(chart: Chart, ticks: readonly number[]): string | undefined {
  const texts = ticks.map((tick) => `"${tickText(chart, tick)}"`);
  const isAbove = ticks.every((tick) => tick >= 0);
  if (isAbove && ticks.length <= SECTIONS) {
    return texts
      .map((text, index) => {
        const next = ticks[index + 1];
        return next === undefined ? text : `[<${((ticks[index] ?? 0) + next) / 2}]${text}`;
      })
      .join(';');
  }
  const [below, zero, above] = [-1, 0, 1].map((sign) =>
    texts.filter((_, index) => Math.sign(ticks[index] ?? 0) === sign),
  );
  if (below?.length !== 1 || (above?.length ?? 0) > 1) return undefined;
  return [above?.[0] ?? '0', below[0], zero?.[0] ?? '0'].join(';');
}

function withMinus(positive: string): string {
  return `${positive};"${MINUS}"${positive}`;
}

function aboveZero(highest: number, { language }: Chart): string {
  const reached = LEVELS.filter((level) => highest >= level).slice(0, SECTIONS - 1);
  return [...reached.map((level) => `[>=${level}]${digits(level, language)}`), '0'].join(';');
}

function bothSides(ticks: readonly number[], { language }: Chart): string {
  const above = ofOneSide(
    ticks.filter((tick) => tick > 0),
    language,
  );
  const below = ofOneSide(
    ticks.filter((tick) => tick < 0).map((tick) => -tick),
    language,
  );
  return `${above};"${MINUS}"${below};0`;
}

/**
 * One pattern for the ticks of a side. Where some have a group of digits more than others, it would write a comma before
 * the shorter ones: the viewer then writes its own.
 */
function ofOneSide(sizes: readonly number[], language: Chart['language']): string {
  const levels = new Set(sizes.map((size) => LEVELS.find((level) => size >= level)));
  const [level] = LEVELS.filter((each) => levels.has(each));
  if (level === undefined) return '0';
  return levels.size > 1 && localeOf(language).groupMark.trim() !== '' ? '#,##0' : digits(level, language);
}

/** The digits of a number from a level on, with the language's mark between groups. */
function digits(level: number, language: Chart['language']): string {
  const groups = Math.round(Math.log10(level) / 3);
  return `#${`"${localeOf(language).groupMark}"###`.repeat(groups).slice(0, -3)}##0`;
}
