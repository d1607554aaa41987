import type { LayoutContext } from '../../src/layout/context.ts';
import type { Box } from '../../src/model/box.ts';
import type { Deck, DeckSlide, Paragraph, Run } from '../../src/model/deck.ts';
import { notesPage } from '../../src/model/notes-page.ts';
import type { SceneShape, SceneText } from '../../src/model/scene.ts';
import type { Span } from '../../src/model/span.ts';
import type { Layout, Slot, SlotAccepts, Template } from '../../src/model/template.ts';
import type { TextStyle } from '../../src/model/text-style.ts';

export const SPAN: Span = { file: 'briefs/x.yaml', start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };

/** The width of every character of Courier New, in ems. */
const TYPED = 1229 / 2048;

/** A style whose characters are each `width` points wide. */
function typed(width: number, line: number, more: Partial<TextStyle> = {}): TextStyle {
  return { font: 'body', size: width / TYPED, line, bold: false, colour: 'ink', gap: 0, ...more };
}

/** The width of a box that holds this many characters, each `width` points wide, and no more. */
export function holding(characters: number, width = 10): number {
  return (characters * width + 1) / 0.98;
}

/** The notes page of a slide without notes. */
export const NO_NOTES_PAGE = notesPage({ width: 960, height: 540 }, 0);

export const STYLES = {
  title: typed(20, 40, { bold: true }),
  'title-small': typed(16, 32, { bold: true }),
  body: typed(10, 20, { gap: 10 }),
  'body-small': typed(8, 16, { gap: 8 }),
  message: typed(13, 26, { gap: 12 }),
  small: typed(6, 12),
  stat: typed(20, 40),
  'stat-small': typed(15, 30),
  'stat-large': typed(30, 60),
  label: typed(8, 16),
  'label-small': typed(7, 14),
  'label-large': typed(9, 18),
  when: typed(7, 14),
  date: typed(10, 20),
  'date-large': typed(12, 24),
  heading: typed(9, 18, { bold: true }),
  'heading-large': typed(11, 22, { bold: true }),
  table: typed(8, 16),
  'table-small': typed(7, 14),
  chart: typed(7, 14),
} satisfies Record<string, TextStyle>;

export function slot(accepts: SlotAccepts, box: Box, style: keyof typeof STYLES, more: Partial<Slot> = {}): Slot {
  return {
    name: accepts,
    span: SPAN,
    accepts: [accepts],
    box,
    style,
    steps: [],
    grow: [],
    anchor: 'top',
    align: 'left',
    required: false,
    numbered: false,
    ...more,
  };
}

export const CONTENT: Box = { x: 48, y: 138, width: 864, height: 324 };

const TITLE = slot('title', { x: 48, y: 36, width: 740, height: 80 }, 'title', { steps: ['title-small'] });
const FRAME = [
  slot('subtitle', { x: 48, y: 120, width: 740, height: 12 }, 'small'),
  slot('note', { x: 48, y: 472, width: 790, height: 24 }, 'small'),
  slot('source', { x: 48, y: 496, width: 790, height: 12 }, 'small'),
  slot('number', { x: 862, y: 472, width: 50, height: 12 }, 'small', { align: 'right' }),
];

function layout(name: string, ...slots: readonly Slot[]): Layout {
  const label = { en: name };
  return { name, span: SPAN, label, background: 'paper', slots: [TITLE, ...slots, ...FRAME], decorations: [] };
}

export const TEMPLATE: Template = {
  name: 'typed',
  span: SPAN,
  label: { en: 'Typed' },
  fonts: { heading: 'Courier New', body: 'Courier New' },
  colours: {
    ink: '000000',
    paper: 'FFFFFF',
    primary: '12436D',
    mist: 'F2F4F6',
    series1: '12436D',
    series2: 'F46A25',
    series3: '28A197',
    series4: '801650',
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
    layout('text', slot('body', CONTENT, 'body', { steps: ['body-small'], grow: ['message'] })),
    layout('table', slot('table', CONTENT, 'table', { steps: ['table-small'] })),
    layout('table-and-text', slot('table', { ...CONTENT, width: 560 }, 'table'), {
      ...slot('body', { ...CONTENT, x: 632, width: 280 }, 'body'),
    }),
    layout('timeline', slot('timeline', CONTENT, 'label', { steps: ['label-small'] })),
    layout('panels', slot('panels', CONTENT, 'body')),
    layout('stats', slot('stats', CONTENT, 'stat', { steps: ['stat-small'], grow: ['stat-large'] })),
  ],
  partials: {},
};

export function contextOf(layoutName = 'text', more: Partial<LayoutContext> = {}): LayoutContext {
  const found = TEMPLATE.layouts.find(({ name }) => name === layoutName);
  if (!found) throw new Error(`no layout ${layoutName}`);
  return {
    template: TEMPLATE,
    layout: found,
    language: 'en',
    at: { kind: 'slide', slide: 'x', language: 'en' },
    span: SPAN,
    continued: false,
    ...more,
  };
}

export function run(text: string, more: Partial<Run> = {}): Run {
  return { text, origin: { kind: 'words' }, language: 'en', bold: false, italic: false, ...more };
}

export function paragraph(text: string, level = 0, marker: Paragraph['marker'] = 'none'): Paragraph {
  return { runs: [run(text)], level, marker };
}

/** `count` words of four letters. */
export function words(count: number): string {
  return Array.from({ length: count }, () => 'word').join(' ');
}

export function slideOf(more: Partial<DeckSlide> = {}): DeckSlide {
  return {
    id: 'x',
    role: 'authored',
    span: SPAN,
    layout: 'text',
    marking: 'unclassified',
    title: [run('A title')],
    titleSpan: SPAN,
    subtitle: [],
    sourceLine: [],
    noteLines: [],
    owed: { sources: [], cautions: [] },
    body: [],
    panels: [],
    notes: { talkingPoints: [], ifPressed: [], cautions: [], sources: [], description: [] },
    facts: [],
    accepted: [],
    ...more,
  };
}

export function deckOf(...slides: readonly DeckSlide[]): Deck {
  return {
    file: 'briefs/x.yaml',
    name: 'x',
    language: 'en',
    title: 'X',
    marking: 'unclassified',
    asOf: '2023-12-31',
    slides,
    sources: [],
    footer: [],
    details: [],
    draft: false,
    facts: [],
  };
}

export function textNamed(shapes: readonly SceneShape[], name: string): SceneText {
  const found = shapes.find((shape) => shape.name === name);
  if (found?.kind !== 'text') throw new Error(`no text ${name} among ${shapes.map((shape) => shape.name).join(', ')}`);
  return found;
}

/** The lines that a text shows; no-break spaces become underscores. */
export function linesOf(text: SceneText): readonly string[] {
  return text.paragraphs.flatMap(({ lines }) => lines.map((line) => line.text.replaceAll('\u00a0', '_')));
}
