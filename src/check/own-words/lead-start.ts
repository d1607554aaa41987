import type { RunningText } from '../running-text.ts';

/** Where the words before a figure begin: after the last stop or figure. A time ("in {{period a}}") goes on with them. */
export function leadStart({ text, figures }: RunningText, index: number, stop: RegExp): number {
  const { offset } = figures[index] ?? { offset: 0 };
  const times = figures.slice(0, index).filter(({ figure }) => figure.kind === 'period');
  for (let at = offset - 1; at >= 0; at--) {
    if (stop.test(text.charAt(at)) && !times.some((each) => each.offset === at)) return at + 1;
  }
  return 0;
}
