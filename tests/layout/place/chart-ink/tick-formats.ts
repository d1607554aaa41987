import type { Chart } from '../../../../src/model/chart.ts';

/** More steps than an axis ever needs. */
const MOST_TICKS = 12;

/** What is wrong with the numbers along a chart's axis as a program writes them that draws the chart by itself. */
export function axisFaults({ kind, grouping, valueAxis }: Chart): readonly string[] {
  const { min, max, step, format, visible } = valueAxis;
  if (!visible || kind === 'doughnut') return [];
  const count = (max - min) / step;
  if (!(count >= 1 && count <= MOST_TICKS)) return [`the axis has ${count} steps`];
  const ticks = Array.from({ length: Math.floor(count + 1e-9) + 1 }, (_, index) => min + index * step);
  // The whole of a percent chart is 1 in the file.
  const values = grouping === 'percent' ? ticks.map((tick) => tick / 100) : ticks;
  const texts = values.map((value) => written(value, format));
  return [
    ...(new Set(texts).size < texts.length ? [`ticks repeat: ${texts.join(' ')}`] : []),
    ...values.flatMap((value, index) => {
      const back = readBack(texts[index] ?? '', format);
      return Math.abs(back - value) > 1e-9 * Math.max(1, Math.abs(value))
        ? [`${value} is written ${texts[index]}`]
        : [];
    }),
  ];
}

/** A number in a format of Excel’s: as many decimals as it has zeros after the mark, and a percent sign. */
function written(value: number, format: string): string {
  const decimals = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  return format.endsWith('%') ? `${(value * 100).toFixed(decimals)}%` : value.toFixed(decimals);
}

function readBack(text: string, format: string): number {
  return format.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);
}
