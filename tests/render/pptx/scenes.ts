import type { Box } from '../../../src/model/box.ts';
import type { Chart } from '../../../src/model/chart.ts';
import type { Run, StatedFact } from '../../../src/model/deck.ts';
import type { Language } from '../../../src/model/language.ts';
import { UPRIGHT } from '../../../src/model/picture.ts';
import type {
  Scene,
  SceneChart,
  SceneGroup,
  SceneMark,
  SceneParagraph,
  ScenePicture,
  SceneShape,
  SceneSlide,
  SceneTable,
  SceneText,
} from '../../../src/model/scene.ts';
import type { Layout, Slot, SlotAccepts, Template } from '../../../src/model/template.ts';
import type { TextStyle } from '../../../src/model/text-style.ts';
import { Decimal } from '../../../src/values/decimal.ts';
import { NO_NOTES_PAGE } from '../../layout/slides.ts';

const SPAN = { file: 'template.yaml', start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };

export const STYLES = {
  title: style('heading', 28, 34, { bold: true, colour: 'primary' }),
  cover: style('heading', 44, 50, { bold: true, colour: 'paper' }),
  body: style('body', 18, 26, { gap: 9 }),
  label: style('body', 14, 20),
  small: style('body', 12, 16, { colour: 'muted' }),
  figure: style('heading', 44, 48, { bold: true, colour: 'primary' }),
} satisfies Record<string, TextStyle>;

function style(font: TextStyle['font'], size: number, line: number, more: Partial<TextStyle> = {}): TextStyle {
  return { font, size, line, bold: false, colour: 'ink', gap: 0, ...more };
}

function slot(
  name: string,
  accepts: readonly SlotAccepts[],
  box: Box,
  styleName: string,
  more: Partial<Slot> = {},
): Slot {
  return {
    name,
    span: SPAN,
    accepts,
    box,
    style: styleName,
    steps: [],
    grow: [],
    anchor: 'top',
    align: 'left',
    required: false,
    numbered: false,
    ...more,
  };
}

const TITLE = slot('title', ['title'], { x: 48, y: 42, width: 760, height: 68 }, 'title', {
  anchor: 'bottom',
  required: true,
});
const FOOT: readonly Slot[] = [
  slot('source', ['source'], { x: 48, y: 492, width: 560, height: 16 }, 'small'),
  slot('marking', ['marking'], { x: 620, y: 512, width: 200, height: 16 }, 'small', { align: 'right' }),
  slot('number', ['number'], { x: 864, y: 512, width: 48, height: 16 }, 'small', { align: 'right' }),
];
const CONTENT: Box = { x: 48, y: 126, width: 864, height: 348 };

function layout(name: string, slots: readonly Slot[], more: Partial<Layout> = {}): Layout {
  const label = { en: `${name} layout`, fr: `Disposition ${name}` };
  return { name, span: SPAN, label, background: 'paper', slots, decorations: [], ...more };
}

export const TEMPLATE: Template = {
  name: 'test & trial',
  span: SPAN,
  label: { en: 'Test' },
  fonts: { heading: 'Arial', body: 'Arial' },
  colours: {
    ink: '1b1f24',
    paper: 'FFFFFF',
    primary: '12436D',
    mist: 'E3E7EA',
    series1: '12436D',
    series2: '801650',
    series3: 'F46A25',
    series4: '28A197',
    muted: '4A545E',
    hairline: 'C9CED3',
    context: '7C8FA3',
    here: 'F46A25',
    earlier: '3A92DE',
    between: '1D6BAF',
  },
  styles: STYLES,
  grid: { width: 960, height: 540, margin: 48, columns: 12, gutter: 24, baseline: 6 },
  layouts: [
    layout('cover', [slot('title', ['title'], { x: 48, y: 180, width: 760, height: 100 }, 'cover')], {
      background: 'primary',
      decorations: [{ box: { x: 48, y: 300, width: 96, height: 6 }, colour: 'series3' }],
    }),
    layout('text', [TITLE, slot('body', ['body'], CONTENT, 'body'), ...FOOT], {
      decorations: [{ box: { x: 48, y: 504, width: 864, height: 1 }, colour: 'hairline' }],
    }),
    layout('chart', [TITLE, slot('chart', ['chart'], CONTENT, 'body'), ...FOOT]),
    layout('table', [TITLE, slot('table', ['table'], CONTENT, 'body'), ...FOOT]),
    layout('picture', [TITLE, slot('image', ['image'], CONTENT, 'body'), ...FOOT]),
    layout('free', [TITLE, slot('content', ['stats', 'timeline'], CONTENT, 'body'), ...FOOT]),
  ],
  partials: {},
};

export function run(text: string, more: Partial<Run> = {}): Run {
  return { text, origin: { kind: 'words' }, language: 'en', bold: false, italic: false, ...more };
}

export function paragraph(runs: readonly Run[] | string, more: Partial<SceneParagraph> = {}): SceneParagraph {
  const words = typeof runs === 'string' ? [run(runs)] : runs;
  return { runs: words, level: 0, marker: 'none', style: STYLES.body, before: 0, lines: [], ...more };
}

export function slotText(layoutName: string, slotName: string, paragraphs: readonly SceneParagraph[]): SceneText {
  const found = TEMPLATE.layouts.find((l) => l.name === layoutName)?.slots.find((s) => s.name === slotName);
  if (!found) throw new Error(`no slot ${slotName} in layout ${layoutName}`);
  const own = STYLES[found.style as keyof typeof STYLES];
  return {
    kind: 'text',
    name: slotName,
    box: found.box,
    slot: slotName,
    style: own,
    anchor: found.anchor,
    align: found.align,
    paragraphs: paragraphs.map((p) => (p.style === STYLES.body ? { ...p, style: own } : p)),
    textHeight: own.line,
  };
}

export function freeText(name: string, box: Box, paragraphs: readonly SceneParagraph[]): SceneText {
  const own = paragraphs[0]?.style ?? STYLES.body;
  return { kind: 'text', name, box, style: own, anchor: 'top', align: 'left', paragraphs, textHeight: own.line };
}

export function slide(
  number: number,
  layoutName: string,
  shapes: readonly SceneShape[],
  more: Partial<SceneSlide> = {},
): SceneSlide {
  return {
    id: `slide-${number}`,
    number,
    layout: layoutName,
    shapes,
    notes: [],
    notesPage: NO_NOTES_PAGE,
    cures: [],
    ...more,
  };
}

/** All facts that the specimens show. */
const FACTS: readonly StatedFact[] = [
  { id: 'aid.bilateral', fingerprint: 'a'.repeat(64), value: '17200000 CAD' },
  { id: 'aid.total', fingerprint: 'b'.repeat(64), value: '112000000 CAD' },
  { id: 'events.coup', fingerprint: 'c'.repeat(64), value: '2012-03' },
  { id: 'trade.exports-2012', fingerprint: 'd'.repeat(64), value: '16000000 CAD' },
];

export function scene(slides: readonly SceneSlide[], more: Partial<Scene> = {}): Scene {
  return {
    name: 'trial',
    language: 'en',
    title: 'Trial deck',
    asOf: '2023-12-31',
    template: TEMPLATE,
    facts: FACTS,
    slides,
    ...more,
  };
}

export const coverSlide = slide(1, 'cover', [slotText('cover', 'title', [paragraph('Canada and Mali: aid & trade')])]);

function foot(layoutName: string, number: number): readonly SceneText[] {
  const program = { kind: 'program', what: 'slide-number' } as const;
  return [
    slotText(layoutName, 'source', [
      paragraph([run('Source: '), run('Global Affairs', { href: 'https://example.org/a?b=1&c=2' })]),
    ]),
    slotText(layoutName, 'marking', [paragraph('UNCLASSIFIED')]),
    slotText(layoutName, 'number', [paragraph([run(String(number), { origin: program })])]),
  ];
}

export function textSlide(number: number, more: Partial<SceneSlide> = {}): SceneSlide {
  const fact = { kind: 'fact', facts: ['aid.bilateral'], form: 'words' } as const;
  return slide(
    number,
    'text',
    [
      slotText('text', 'title', [paragraph(`Aid was cut, then came back (${number})`)]),
      slotText('text', 'body', [
        paragraph('What happened'),
        paragraph([run('Aid of '), run('$17.2 million', { origin: fact, bold: true }), run(' went on.')], {
          marker: 'bullet',
          before: 9,
        }),
        paragraph('A nested point', { marker: 'bullet', level: 1, before: 3 }),
        paragraph([run('A coup\nin March', { italic: true })], { marker: 'number', before: 9 }),
        paragraph('Nothing was ever agreed', { marker: 'quote', before: 9 }),
      ]),
      ...foot('text', number),
    ],
    {
      notes: [
        paragraph([run('Say '), run('this', { bold: true }), run(' first.')]),
        paragraph('Then that', { marker: 'bullet' }),
      ],
      ...more,
    },
  );
}

export function statsSlide(number: number): SceneSlide {
  const figure = paragraph([run('about ', { small: true }), run('$112M')], { style: STYLES.figure });
  return slide(number, 'free', [
    slotText('free', 'title', [paragraph('Three figures matter')]),
    freeText('fact:aid.total', { x: 48, y: 140, width: 260, height: 60 }, [figure]),
    freeText('label 1', { x: 48, y: 204, width: 260, height: 60 }, [
      paragraph('of bilateral aid', { style: STYLES.label, marker: 'bullet' }),
    ]),
    mark(
      'rule',
      'line',
      { x: 48, y: 280, width: 260, height: 0 },
      { stroke: { colour: 'hairline', width: 1, dash: true } },
    ),
    ...foot('free', number),
  ]);
}

function mark(name: string, shape: SceneMark['shape'], box: Box, more: Partial<SceneMark> = {}): SceneMark {
  return { kind: 'mark', name, shape, box, ...more };
}

export function timelineSlide(number: number): SceneSlide {
  const group: SceneGroup = {
    kind: 'group',
    name: 'timeline',
    box: { x: 48, y: 200, width: 864, height: 120 },
    alt: 'Timeline of two events from 2012 to 2013.',
    facts: ['events.coup'],
    shapes: [
      mark(
        'axis',
        'line',
        { x: 48, y: 240, width: 864, height: 0 },
        { stroke: { colour: 'context', width: 1.5, dash: false } },
      ),
      mark('dot', 'ellipse', { x: 92, y: 234, width: 12, height: 12 }, { fill: 'series2' }),
      freeText('fact:events.coup', { x: 48, y: 256, width: 200, height: 24 }, [
        paragraph('March 2012', { style: STYLES.label }),
      ]),
    ],
  };
  return slide(number, 'free', [
    slotText('free', 'title', [paragraph('A coup, then an election')]),
    group,
    ...foot('free', number),
  ]);
}

export function tableSlide(number: number): SceneSlide {
  const cell = (text: string, align: 'left' | 'right' = 'left', bold = false) => ({
    paragraph: paragraph([run(text)], { style: { ...STYLES.label, bold } }),
    align,
    inset: { left: align === 'right' ? 24 : 0, right: 0, top: 0 },
    columns: 1,
  });
  const table: SceneTable = {
    kind: 'table',
    name: 'table',
    slot: 'table',
    box: { x: 48, y: 126, width: 864, height: 96 },
    alt: 'Table of exports and imports in 2012.',
    columnWidths: [600, 264],
    rowHeights: [32, 32, 32],
    rows: [
      [cell('Flow', 'left', true), cell('2012', 'right', true)],
      [cell('Exports'), cell('$16.0 million', 'right')],
      [cell('Imports <from Mali>'), cell('$1.2 million', 'right')],
    ],
    looks: ['plain', 'plain', 'plain'],
    padding: { head: 4, row: 4 },
  };
  return slide(number, 'table', [
    slotText('table', 'title', [paragraph('Canada sells more than it buys')]),
    table,
    ...foot('table', number),
  ]);
}

/** A PNG of one pixel of the given grey. */
function png(grey: number): Uint8Array {
  const header = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==';
  return new Uint8Array([...Buffer.from(header, 'base64'), grey]);
}

export function pictureSlide(number: number, alt: string, grey = 0): SceneSlide {
  const picture: ScenePicture = {
    kind: 'picture',
    name: 'image',
    slot: 'image',
    box: { x: 48, y: 126, width: 400, height: 300 },
    bytes: png(grey),
    mediaType: 'image/png',
    turn: UPRIGHT,
    alt,
  };
  return slide(number, 'picture', [
    slotText('picture', 'title', [paragraph(`A map of the Sahel (${number})`)]),
    picture,
    ...foot('picture', number),
  ]);
}

function chart(language: Language = 'en'): Chart {
  const point = (value: string, label: string) => ({
    value: new Decimal(value),
    fact: 'trade.exports-2012',
    label,
    labelPosition: 'end' as const,
    marked: false,
  });
  return {
    kind: 'bar',
    language,
    direction: 'horizontal',
    grouping: 'clustered',
    categories: [{ label: 'Exports' }, { label: 'Imports' }],
    series: [
      {
        name: 'Trade',
        colour: 'series1',
        fill: 'solid',
        points: [point('16.0', '$16.0M'), point('1.2', '$1.2M')],
      },
    ],
    valueAxis: { min: 0, max: 20, step: 5, visible: false, format: '#,##0' },
    legend: false,
    events: [],
    gapWidth: 60,
    alt: 'Bar chart of exports of $16.0 million and imports of $1.2 million in 2012.',
    categoryHeading: 'Flow',
    unit: { kind: 'money', currency: 'CAD' },
    unitLabel: 'millions of Canadian dollars',
    exponent: 6,
    table: { columns: ['Item', 'Figure'], rows: [] },
    notes: [],
    facts: ['trade.exports-2012'],
    sourceRows: [
      {
        row: 'Exports',
        fact: 'trade.exports-2012',
        period: '2012',
        source: 'Global Affairs',
        at: '¶4',
        says: '$16 million',
      },
    ],
  };
}

export function chartSlide(number: number): SceneSlide {
  const shape: SceneChart = {
    kind: 'chart',
    name: `chart:${number}`,
    slot: 'chart',
    box: CONTENT,
    chart: chart(),
    plot: { x: 120, y: 12, width: 640, height: 300 },
    labelStyle: STYLES.label,
    nameStyle: STYLES.label,
    marks: [],
  };
  return slide(number, 'chart', [
    slotText('chart', 'title', [paragraph(`Exports lead (${number})`)]),
    shape,
    ...foot('chart', number),
  ]);
}

/** One slide of each kind, in two sections. */
export const WHOLE_SCENE: Scene = scene([
  coverSlide,
  textSlide(2, { section: 'Aid & more' }),
  statsSlide(3),
  timelineSlide(4),
  tableSlide(5),
  { ...pictureSlide(6, 'Map of Mali and its neighbours.'), section: 'Annex' },
  pictureSlide(7, ''),
  chartSlide(8),
]);
