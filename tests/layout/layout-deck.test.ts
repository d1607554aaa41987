import { describe, expect, test } from 'vitest';
import { layoutDeck } from '../../src/layout/layout-deck.ts';
import type { DeckSlide, DeckTable, DeckTimeline } from '../../src/model/deck.ts';
import type { SceneSlide } from '../../src/model/scene.ts';
import { deckOf, linesOf, paragraph, run, SPAN, slideOf, TEMPLATE, textNamed, words } from './slides.ts';

const points = (count: number, length = 4) =>
  Array.from({ length: count }, () => paragraph(words(length), 0, 'bullet'));

function laidOut(...slides: readonly DeckSlide[]) {
  return layoutDeck(deckOf(...slides), TEMPLATE);
}

const titles = (slides: readonly SceneSlide[]) =>
  slides.map(({ shapes }) => linesOf(textNamed(shapes, 'title')).join(' '));

const TABLE: DeckTable = {
  kind: 'table',
  span: SPAN,
  alt: 'A table',
  columns: [{ heading: [run('Item')], align: 'left' }],
  rows: Array.from({ length: 24 }, () => ({ look: 'plain' as const, cells: [[run('Aid')]] })),
  facts: Array.from({ length: 24 }, (_, index) => `f.${index}`),
};

/** A slide with a timeline of so many entries, each told in its notes. */
function timelineSlide(count: number): DeckSlide {
  const entries = Array.from({ length: count }, (_, index) => ({
    fact: `f.${index}`,
    date: [run(`${1000 + index}`)],
    lines: [[run(`${1000 + index}`)]],
    amount: [],
    label: [run('A vote')],
    from: 365 * index,
    to: 365 * index,
    highlighted: false,
    planned: false,
    lane: 0,
    isEvent: false,
  }));
  const content: DeckTimeline = {
    kind: 'timeline',
    span: SPAN,
    alt: 'A timeline',
    spacing: 'even',
    lanes: [],
    entries,
  };
  const description = entries.map(({ fact }) => paragraph(fact));
  return slideOf({
    layout: 'timeline',
    content,
    notes: { talkingPoints: [], ifPressed: [], cautions: [], sources: [], description },
  });
}

test('a timeline that goes on is told on each slide as far as the slide shows it', () => {
  const { value, diagnostics } = laidOut(timelineSlide(60));
  expect(diagnostics).toEqual([]);
  expect(value.slides.length).toBeGreaterThan(1);
  const told = value.slides.map(
    ({ notes }) =>
      notes
        .at(-1)
        ?.runs.map(({ text }) => text)
        .join('') ?? '',
  );
  const shown = value.slides.map(({ shapes }) =>
    shapes.flatMap((shape) => (shape.kind === 'group' ? shape.facts : [])),
  );
  expect(told).toEqual(shown.map((facts) => facts.join('; ')));
  expect(told.join('; ').split('; ')).toHaveLength(60);
});

test('a timeline of ten thousand entries is refused as soon as one of four hundred', () => {
  expect(laidOut(timelineSlide(10_000)).diagnostics.map(({ message }) => message)).toContain(
    'the slide goes on over more than 40 slides',
  );
});

describe('a slide that fits', () => {
  test('is one slide, with the facts of the deck', () => {
    const { value, diagnostics } = laidOut(slideOf({ body: points(3) }));
    expect(diagnostics).toEqual([]);
    expect(value.slides.map(({ id, number, layout }) => [id, number, layout])).toEqual([['x', 1, 'text']]);
    expect(value).toMatchObject({ name: 'x', language: 'en', asOf: '2023-12-31', facts: [] });
  });
});

describe('a slide that doesn’t', () => {
  const notes = {
    talkingPoints: [paragraph('Say this')],
    ifPressed: [paragraph('If pressed')],
    cautions: [],
    sources: [paragraph('A source')],
    description: [],
  };
  const { value } = laidOut(slideOf({ body: points(25), notes }), slideOf({ id: 'y', body: points(1) }));

  test('goes on with the same layout, a title and an ID of its own', () => {
    expect(value.slides.map(({ id, number, layout }) => [id, number, layout])).toEqual([
      ['x', 1, 'text'],
      ['x-part-2', 2, 'text'],
      ['y', 3, 'text'],
    ]);
    expect(titles(value.slides)).toEqual(['A title_(1/2)', 'A title_(2/2)', 'A title']);
  });

  test('says which slide it continues', () => {
    const continued = value.slides.map(({ continues }) => continues);
    expect(continued).toEqual([undefined, { slide: 'x', part: 2 }, undefined]);
  });

  test('keeps its ID from one that an author wrote', () => {
    const namedAlike = laidOut(slideOf({ body: points(25) }), slideOf({ id: 'x-part-2', body: points(1) })).value;
    expect(namedAlike.slides.map(({ id }) => id)).toEqual(['x', 'x-part-2-2', 'x-part-2']);
  });

  test('records it', () => {
    expect(value.slides[1]?.cures).toContainEqual({ kind: 'continued', part: 2, of: 2 });
    expect(value.slides[2]?.cures.map(({ kind }) => kind)).not.toContain('continued');
  });

  test('is spoken to once, and names its sources on each part', () => {
    const said = value.slides.map((slide) => slide.notes.map(({ runs }) => runs.map(({ text }) => text).join('')));
    expect(said[0]).toContain('Say this');
    expect(said[1]).not.toContain('Say this');
    expect(said[1]).toContain('A source');
  });

  test('does not grow what is left over', () => {
    const styles = value.slides.slice(0, 2).map(({ shapes }) => textNamed(shapes, 'body').style.line);
    expect(styles[1]).toBe(styles[0]);
  });
});

describe('a table beside text', () => {
  test('goes on without the text beside it, which was told', () => {
    const { value, diagnostics } = laidOut(slideOf({ layout: 'table-and-text', content: TABLE, body: points(2, 1) }));
    expect(diagnostics).toEqual([]);
    expect(value.slides.length).toBeGreaterThan(1);
    for (const { shapes } of value.slides) expect(shapes.some(({ kind }) => kind === 'table')).toBe(true);
    const told = value.slides.map(({ shapes }) => shapes.some(({ name }) => name === 'body'));
    expect(told).toEqual(value.slides.map((_, index) => index === 0));
  });

  test('stands again beside the rest of the text', () => {
    const small = { ...TABLE, rows: TABLE.rows.slice(0, 2), facts: TABLE.facts.slice(0, 2) };
    const { value } = laidOut(slideOf({ layout: 'table-and-text', content: small, body: points(30, 1) }));
    const tables = value.slides.map(({ shapes }) => shapes.filter(({ kind }) => kind === 'table').length);
    expect(tables).toEqual(value.slides.map(() => 1));
  });
});

describe('what is refused', () => {
  test('content without a slot, with the layouts that have one', () => {
    const [found] = laidOut(slideOf({ content: TABLE })).diagnostics;
    expect(found).toMatchObject({
      code: 'layout/no-slot',
      message: 'layout text has no place for table',
      hint: 'these layouts have: table, table-and-text',
    });
  });

  test('text beside content with which no layout has it, with what to do with the text', () => {
    const [found] = laidOut({ ...timelineSlide(3), body: points(1) }).diagnostics;
    expect(found).toMatchObject({
      message: 'layout timeline has no place for text',
      hint: 'no layout of this template has timeline and text: say the text below a line of three dashes, or give each a slide of its own',
    });
  });

  test('a layout that the template lacks', () => {
    const { value, diagnostics } = laidOut(slideOf({ layout: 'txt' }));
    expect(value.slides).toEqual([]);
    expect(diagnostics[0]?.code).toBe('layout/unknown');
  });

  test('a slot that a long title leaves no room', () => {
    const low = TEMPLATE.layouts.map((layout) => ({
      ...layout,
      slots: layout.slots.map((slot) => (slot.name === 'body' ? { ...slot, box: { ...slot.box, height: 20 } } : slot)),
    }));
    const slide = slideOf({ title: [run(words(12))], body: points(1) });
    const [found] = layoutDeck(deckOf(slide), { ...TEMPLATE, layouts: low }).diagnostics;
    expect(found?.message).toMatch(/leave slot body of layout text no room/);
  });

  test('a title too long for each part is told once', () => {
    const { diagnostics } = laidOut(slideOf({ title: [run(words(60))], body: points(40) }));
    expect(diagnostics.map(({ code }) => code)).toEqual(['layout/overflow']);
  });

  test('a slide that goes on for ever', () => {
    const { diagnostics } = laidOut(slideOf({ body: points(900) }));
    expect(diagnostics[0]?.message).toMatch(/^the slide goes on over more than \d+ slides$/);
  });
});

describe('content', () => {
  test('begins at one height and keeps above the foot', () => {
    const { value } = laidOut(
      slideOf({ body: points(2) }),
      slideOf({ id: 'y', title: [run(words(12))], body: points(2), sourceLine: [run(words(60))] }),
    );
    const [short, long] = value.slides.map(({ shapes }) => textNamed(shapes, 'body').box);
    expect(short?.y).toBe(138);
    expect(long?.y).toBe(138);
    expect((short?.y ?? 0) + (short?.height ?? 0)).toBe(462);
    const source = textNamed(value.slides[1]?.shapes ?? [], 'source').box;
    expect((long?.y ?? 0) + (long?.height ?? 0)).toBeLessThanOrEqual(source.y);
  });
});
