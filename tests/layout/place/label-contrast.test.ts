import { expect, test } from 'vitest';
import { placeChart } from '../../../src/layout/place/chart/place-chart.ts';
import { contrastRatio } from '../../../src/model/contrast.ts';
import { textMarks } from '../../../src/model/mark.ts';
import { chart, point, series } from '../../render/pptx/chart-specimens.ts';
import { CONTENT, contextOf, slot } from '../slides.ts';

const GROUNDS = {
  light: {},
  dark: { ink: 'F4F6F8', paper: '0B1B2B', series1: '9CD0FF', series2: '2FA698' },
} as const;

test.each(['light', 'dark'] as const)(
  'a label that has no room on its part stands beside it, legible on %s paper',
  (ground) => {
    const of = chart({
      grouping: 'stacked',
      categories: [{ label: '' }],
      series: [
        series([point('16', { label: '16', labelPosition: 'inside' })], { name: 'Canadian exports', nameAt: 0 }),
        series([point('1.2', { label: '1.2', labelPosition: 'inside' })], {
          name: 'Canadian imports',
          nameAt: 0,
          colour: 'series2',
        }),
      ],
    });
    const context = contextOf('panels');
    const colours = { ...context.template.colours, ...GROUNDS[ground] };
    const { shapes } = placeChart(of, slot('chart', CONTENT, 'chart'), CONTENT, {
      ...context,
      template: { ...context.template, colours },
    });
    const [shape] = shapes;
    if (shape?.kind !== 'chart') throw new Error('no chart');
    const beside = textMarks(shape.marks).find((mark) => mark.of?.series === 1);
    const ratios = beside?.lines.flat().map(({ colour }) => contrastRatio(colours[colour], colours.paper));
    expect(ratios).toHaveLength(2);
    expect(Math.min(...(ratios ?? []))).toBeGreaterThanOrEqual(3);
  },
);
