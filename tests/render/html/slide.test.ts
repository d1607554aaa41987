import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import type { Run } from '../../../src/model/deck.ts';
import type { SceneParagraph, SceneShape, SceneTable } from '../../../src/model/scene.ts';
import { createMemory } from '../../../src/project/memory.ts';
import { notesHtml } from '../../../src/render/html/notes.ts';
import { pageHtml } from '../../../src/render/html/page.ts';
import { slideHtml } from '../../../src/render/html/slide.ts';
import { stylesheet } from '../../../src/render/html/stylesheet.ts';
import { laidOut, OUTLINES } from '../../briefs/shipped-workspace.ts';
import { paragraphsOf } from '../../scene-words.ts';
import { paragraph as plain, run, scene, slide, slotText, TEMPLATE } from '../pptx/scenes.ts';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Names of the elements that it stands in. */
  readonly path: readonly string[];
  text: string;
}

function elementsIn(html: string): readonly Element[] {
  const all: Element[] = [];
  const open: Element[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const element = { name, attributes, path: open.map((each) => each.name), text: '' };
      all.push(element);
      open.push(element);
    },
    ontext: (text) => {
      for (const element of open) element.text += text;
    },
    onclosetag: () => open.pop(),
  });
  parser.end(html);
  if (open.length > 0) throw new Error(`${open.length} elements stay open`);
  return all;
}

const hasClass = (name: string) => (element: Element) => element.attributes.class?.split(' ').includes(name) === true;
const named = (name: string) => (element: Element) => element.name === name;

/** A paragraph on one line. */
function paragraph(runs: readonly Run[] | string, more: Partial<SceneParagraph> = {}): SceneParagraph {
  const made = plain(runs, more);
  const text = made.runs.map((each) => each.text).join('');
  const stretches = made.runs.map((each, index) => ({ index, start: 0, end: each.text.length }));
  return { ...made, lines: [{ text, stretches }], ...more };
}

const deck = { template: TEMPLATE, language: 'en' as const };
const title = (words: string) => slotText('text', 'title', [paragraph(words)]);
const body = (...paragraphs: readonly SceneParagraph[]) => slotText('text', 'body', paragraphs);
const written = (...shapes: readonly SceneShape[]) => slideHtml(slide(2, 'text', shapes), deck);

function linesOf(shapes: readonly SceneShape[]): readonly string[] {
  return shapes.flatMap(paragraphsOf).flatMap(({ lines }) => lines.map(({ text }) => text));
}

describe.each(OUTLINES)('%s as pages', async (outline) => {
  const scenes = (await laidOut(outline)).value.decks.map((each) => each.scene);

  test('shows every measured line, in reading order', () => {
    for (const { slides, ...rest } of scenes) {
      for (const each of slides) {
        const elements = elementsIn(slideHtml(each, rest));
        const shown = elements.filter(hasClass('line')).map(({ text, attributes }) => {
          const hyphen = attributes.class?.includes('divided') ? '-' : '';
          return `${text.replaceAll('\u00ad', '')}${hyphen}`;
        });
        const withoutMarkers = shown.map((line) => line.replace(/^(?:[•–]|\d+\.?(?=\D))/u, ''));
        const measured = linesOf(each.shapes).map((line) => line.replace(/^(?:[•–]|\d+\.?(?=\D))/u, ''));
        expect(withoutMarkers.sort()).toEqual(measured.toSorted());
      }
    }
  });

  test('knows the fact of every figure', () => {
    for (const { slides, ...rest } of scenes) {
      for (const each of slides) {
        const known = new Set(
          elementsIn(slideHtml(each, rest)).flatMap(({ attributes }) => attributes['data-fact']?.split(' ') ?? []),
        );
        const shown = JSON.stringify(each.shapes).matchAll(/"origin":\{"kind":"fact","facts":\["([^"]+)"/g);
        for (const [, fact] of shown) expect(known).toContain(fact);
      }
    }
  });

  test('has no script, asks for nothing, and every id once', () => {
    for (const each of scenes) {
      const page = pageHtml(each);
      const elements = elementsIn(page);
      const ids = elements.flatMap(({ attributes }) => attributes.id ?? []);
      expect(new Set(ids).size).toBe(ids.length);
      expect(elements.filter(named('script'))).toEqual([]);
      for (const { name, attributes } of elements) {
        expect(Object.keys(attributes).filter((key) => key.startsWith('on'))).toEqual([]);
        if (name !== 'a') expect(attributes.href ?? '').toBe('');
        expect(attributes.src ?? 'data:').toMatch(/^data:/);
      }
      for (const { attributes } of elements.filter(named('a'))) {
        if (attributes.href?.startsWith('#')) expect(ids).toContain(attributes.href.slice(1));
        else expect(attributes.rel).toBe('noreferrer noopener');
      }
      expect(elements.filter(named('h1'))).toHaveLength(1);
    }
  });
});

test('nothing that a deck says is read as HTML', () => {
  const sly = '<img src=x onerror=alert(1)> & "quoted" \'too\'';
  const jump = { slide: '"><script>', tip: sly };
  const html = written(title(sly), body(paragraph([run(sly, { jump }), run('x', { href: 'javascript:alert(1)' })])));
  const elements = elementsIn(html);
  expect(elements.map(({ name }) => name)).not.toContain('script');
  expect(elements.filter(named('img'))).toEqual([]);
  expect(elements.find(named('h2'))?.text).toBe(sly);
  expect(elements.filter(named('a')).map(({ attributes }) => attributes.title)).toEqual([sly]);
});

test('a font’s name can’t leave its rule', () => {
  const font = 'x";}</style><script>alert(1)</script>';
  const rules = stylesheet({ ...TEMPLATE, fonts: { heading: font, body: 'Calibri' } });
  expect(rules).not.toContain('<');
  expect(rules).not.toContain('"x"');
  expect(rules).toContain('--body:"Calibri","Carlito",sans-serif');
});

test('the first slide’s title heads the page, and the others their slides', () => {
  const heading = { ...body(paragraph('Panel')), slot: undefined, heading: true as const };
  const { slot: _slot, ...free } = heading;
  expect(elementsIn(written(title('Aid fell'), free)).filter(named('h2'))[0]?.text).toBe('Aid fell');
  expect(elementsIn(written(title('Aid fell'), free)).find(named('h3'))?.text).toBe('Panel');
  const first = slideHtml(slide(1, 'text', [title('Aid fell')]), deck);
  expect(elementsIn(first).find(named('h1'))?.text).toBe('Aid fell');
});

test('points are lists within lists, and numbers go on behind what stands between', () => {
  const point = (words: string, marker: SceneParagraph['marker'], level = 0, more: Partial<SceneParagraph> = {}) =>
    paragraph(words, { marker, level, ...more });
  const html = written(
    body(
      point('one', 'number'),
      point('inner', 'bullet', 1),
      point('belongs to inner', 'none', 2),
      point('two', 'number'),
      point('plain', 'none'),
      point('five', 'number', 0, { listStart: 5 }),
    ),
  );
  const elements = elementsIn(html);
  expect(elements.filter(named('li')).map(({ path }) => path.filter((name) => /^[uo]l$/.test(name)))).toEqual([
    ['ol'],
    ['ol', 'ul'],
    ['ol'],
    ['ol'],
  ]);
  expect(elements.filter(hasClass('marker')).map(({ text }) => text)).toEqual(['1.', '–', '2.', '5.']);
  expect(elements.filter(named('ol')).map(({ attributes }) => attributes.start)).toEqual([undefined, '5']);
  expect(elements.find(({ name, text }) => name === 'p' && text === 'belongs to inner')?.path).toContain('ul');
});

test('a table says which cells head its columns, and what it is', () => {
  const cell = (words: string) => ({
    paragraph: paragraph(words === '' ? [] : words),
    align: 'left' as const,
    inset: { left: 0, right: 0, top: 0 },
    columns: 1,
  });
  const table: SceneTable = {
    kind: 'table',
    name: 'table',
    box: { x: 0, y: 0, width: 200, height: 60 },
    alt: 'Exports by year',
    columnWidths: [100, 100],
    rowHeights: [30, 30],
    rows: [
      [cell(''), cell('2012')],
      [cell('Exports'), cell('$16 million')],
    ],
    looks: ['plain', 'plain'],
    padding: { head: 4, row: 4 },
  };
  const elements = elementsIn(written(table));
  expect(elements.find(named('table'))?.attributes['aria-label']).toBe('Exports by year');
  expect(elements.filter(named('th')).map(({ text, attributes }) => [text, attributes.scope])).toEqual([
    ['2012', 'col'],
    ['Exports', 'row'],
  ]);
  expect(elements.filter(named('td')).map(({ text }) => text)).toEqual(['', '$16 million']);
});

test('words in another language than the deck’s say so', () => {
  const [french] = elementsIn(written(body(paragraph([run('the '), run('coup d’État', { language: 'fr' })])))).filter(
    ({ name, attributes }) => name === 'span' && attributes.lang !== undefined,
  );
  expect([french?.attributes.lang, french?.text]).toEqual(['fr-CA', 'coup d’État']);
});

test('notes are running text with their lists', () => {
  const notes = [plain('If pressed:'), plain('one', { marker: 'bullet' }), plain([run('<b>', { bold: true })])];
  const html = notesHtml(slide(2, 'text', [], { notes }), deck);
  const elements = elementsIn(html);
  expect(elements.filter(named('p')).map(({ text }) => text)).toEqual(['If pressed:', '<b>']);
  expect(elements.filter(named('li')).map(({ text }) => text)).toEqual(['one']);
  expect(notesHtml(slide(2, 'text', []), deck)).toBe('');
});

test('a changed word costs one slide', () => {
  const memory = createMemory();
  const slides = [slide(1, 'text', [title('one')]), slide(2, 'text', [title('two')])];
  pageHtml(scene(slides), memory);
  const [first] = slides;
  if (first === undefined) throw new Error('no slide');
  const counted = { ...memory, made: 0 };
  const keep: typeof memory.keep = (step, inputs, make) =>
    memory.keep(step, inputs, () => {
      counted.made += 1;
      return make();
    });
  const changed = pageHtml(scene([first, slide(2, 'text', [title('three')])]), { ...memory, keep });
  expect(counted.made).toBe(1);
  expect(changed).toBe(pageHtml(scene([first, slide(2, 'text', [title('three')])])));
});

test('a freeform is a path with its holes, in its colours, and hatching is a pattern of the slide’s own', () => {
  const ring = [
    { x: 10, y: 20 },
    { x: 40, y: 20 },
    { x: 40, y: 60 },
  ];
  const land = (name: string, pattern: 'solid' | 'hatched'): SceneShape => ({
    kind: 'freeform',
    name,
    box: { x: 10, y: 20, width: 30, height: 40 },
    outlines: [ring, ring],
    fill: { colour: 'context', pattern },
    stroke: { colour: 'paper', width: 1, dash: 'solid' },
  });
  const elements = elementsIn(written(land('Mali', 'solid'), land('Western Sahara', 'hatched')));
  const [whole, hatched] = elements.filter(named('path'));
  expect(whole?.attributes).toMatchObject({
    class: 'fill-context stroke-paper',
    'data-shape': 'Mali',
    'fill-rule': 'evenodd',
    d: 'M10 20L40 20L40 60ZM10 20L40 20L40 60Z',
  });
  const [pattern] = elements.filter(named('pattern'));
  expect(hatched?.attributes.fill).toBe(`url(#${pattern?.attributes.id})`);
});
