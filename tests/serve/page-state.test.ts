import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PageChange } from '../../src/serve/preview/page/page-change.ts';
import { changeBetween, EMPTY, type PageState, pageState } from '../../src/serve/preview/page/page-state.ts';
import type { ComparedBrief } from '../../src/serve/preview/since-built.ts';

const FINDING = { code: 'x/y', severity: 'error', message: 'm' } as const;

const slides = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    html: fc.constantFrom('<article>1</article>', '<article>2</article>'),
    notes: fc.constantFrom('', '<p>n</p>'),
    findings: fc.constantFrom([], [FINDING]),
    isLastGood: fc.boolean(),
    isChanged: fc.boolean(),
    isPlate: fc.constant(false),
    writing: fc.constantFrom(undefined, 'w'),
  }),
  { selector: ({ id }) => id },
);

const brief: fc.Arbitrary<ComparedBrief> = fc
  .record({
    styles: fc.constantFrom('', 'a{}'),
    findings: fc.constantFrom([], [FINDING]),
    decks: fc
      .subarray(['en', 'fr'] as const)
      .chain((languages) =>
        fc.tuple(...languages.map((language) => slides.map((each) => ({ language, title: 'T', slides: each })))),
      ),
  })
  .map(({ styles, findings, decks }) => ({
    styles,
    findings,
    size: { width: 960, height: 540 },
    otherwise: [],
    decks: decks.map((deck) => ({ ...deck, slides: deck.slides.map((slide) => ({ ...slide, of: slide.id })) })),
  }));

interface Shown {
  readonly title: string;
  readonly languages: readonly string[];
  readonly styles: string;
  readonly top: string;
  readonly rows: readonly { readonly id: string; readonly html: string }[];
}

const shownOf = ({ title, languages, styles, top, rows }: PageState): Shown => ({
  title,
  languages,
  styles,
  top,
  rows: rows.map(({ id, html }) => ({ id, html })),
});

/** What a page does with a change. */
function applied(from: Shown, change: PageChange | undefined): Shown {
  if (change === undefined) return from;
  const { rows, order = from.rows.map(({ id }) => id), written: _, ...parts } = change;
  const known = new Map([...from.rows.map(({ id, html }) => [id, html] as const), ...Object.entries(rows)]);
  return { ...from, ...parts, rows: order.map((id) => ({ id, html: known.get(id) ?? '' })) };
}

test('a change makes of the one state the other, and nothing changes nothing', () => {
  fc.assert(
    fc.property(brief, brief, (first, second) => {
      const from = pageState(first, EMPTY);
      const to = pageState(second, from);
      expect(applied(shownOf(from), changeBetween(from, to))).toEqual(shownOf(to));
      expect(applied(shownOf(EMPTY), changeBetween(EMPTY, to))).toEqual(shownOf(to));
      expect(shownOf(to)).toEqual(shownOf(pageState(second, EMPTY)));
      expect(changeBetween(to, pageState(structuredClone(second), EMPTY))).toBeUndefined();
    }),
  );
});

function briefOf(en: readonly string[], fr: readonly string[]): ComparedBrief {
  const deck = (language: 'en' | 'fr', ids: readonly string[]) => ({
    language,
    title: 'T',
    slides: ids.map((id) => ({
      id,
      of: id.replace(/-2$/, ''),
      html: `<article>${id}</article>`,
      notes: '',
      findings: [],
      isLastGood: false,
      isChanged: false,
      isPlate: false,
      writing: id,
    })),
  });
  return { styles: '', otherwise: [], findings: [], decks: [deck('en', en), deck('fr', fr)] };
}

test('one changed slide is the only row that is sent', () => {
  const before = briefOf(['a', 'b', 'c'], ['a', 'b', 'c']);
  const from = pageState(before, EMPTY);
  const [en, fr] = before.decks;
  const slides = (en?.slides ?? []).map((each) => (each.id === 'b' ? { ...each, html: 'B' } : each));
  const to = pageState({ ...before, decks: en && fr ? [{ ...en, slides }, fr] : [] }, from);
  expect(changeBetween(from, to)).toEqual({ rows: { b: expect.stringContaining('B') } });
});

test('a slide that goes on only in one language has a row of its own, in its place', () => {
  const { rows } = pageState(briefOf(['a', 'b', 'c'], ['a', 'a-2', 'b', 'c']), EMPTY);
  expect(rows.map(({ id }) => id)).toEqual(['a', 'a-2', 'b', 'c']);
  expect(rows[1]?.html).toContain('No slide in English');
});

test('a slide that one language doesn’t have yet says so', () => {
  const { rows } = pageState(briefOf(['a', 'b'], ['a']), EMPTY);
  expect(rows[1]?.html).toContain('Not written in French yet');
});

test('a finding of all languages stands once in a row, below the first', () => {
  const both = briefOf(['a'], ['a']);
  const decks = both.decks.map((deck) => ({
    ...deck,
    slides: deck.slides.map((slide) => ({ ...slide, findings: [FINDING] })),
  }));
  const { rows } = pageState({ ...both, decks }, EMPTY);
  expect(rows[0]?.html.split('x/y').length).toBe(1 + 2);
});

test('what is drawn otherwise than by PowerPoint is told', () => {
  const { top } = pageState({ ...briefOf([], []), otherwise: ['logo.emf is a plain plate'] }, EMPTY);
  expect(top).toContain('<li>logo.emf is a plain plate</li>');
});

test('words from outside are words on the page', () => {
  const evil = '<img src=x onerror=alert(1)>"\u202e\uffff';
  const finding = { ...FINDING, message: evil, hint: evil, where: evil, place: { file: evil, line: 1, column: 1 } };
  const { top } = pageState({ ...briefOf([], []), findings: [finding] }, EMPTY);
  expect(top).not.toContain('<img');
  expect(top).not.toMatch(/[\u202e\uffff]/);
  expect(top).toContain('data-file="&lt;img src=x onerror=alert(1)&gt;&quot;\ufffd\ufffd"');
});

test('advice on the whole brief waits until it is asked for; what has to be mended doesn’t', () => {
  const findings = [{ ...FINDING, code: 'a/advice', severity: 'advice' } as const, FINDING];
  const { top } = pageState({ ...briefOf([], []), findings }, EMPTY);
  expect(top.indexOf('x/y')).toBeLessThan(top.indexOf('<details'));
  expect(top.indexOf('a/advice')).toBeGreaterThan(top.indexOf('<details'));
});

test('what stops a deck stands above what doesn’t', () => {
  const findings = [{ ...FINDING, code: 'a/warning', severity: 'warning' } as const, FINDING];
  const { top } = pageState({ ...briefOf([], []), findings }, EMPTY);
  expect(top.indexOf('x/y')).toBeLessThan(top.indexOf('a/warning'));
});

describe('the slide whose words were written', () => {
  const before = briefOf(['a', 'b', 'c'], ['a', 'b']);
  const [en, fr] = before.decks;
  type Slide = NonNullable<typeof en>['slides'][number];
  const slides = en?.slides ?? [];

  function written(now: readonly Slide[], from = before) {
    const to = { ...before, decks: en && fr ? [{ ...en, slides: now }, fr] : [] };
    const state = pageState(from, EMPTY);
    return changeBetween(state, pageState(to, state))?.written;
  }
  const only = (id: string, change: Partial<Slide>) =>
    slides.map((each) => (each.id === id ? { ...each, ...change } : each));

  test('is told, whatever else its words change', () => {
    const others = only('b', { writing: 'b2', html: 'B' }).map((each) => ({ ...each, notes: 'n' }));
    expect(written(others)).toEqual(['b']);
  });

  test('is none where a fact changed it, where it was only moved, and where several were written at once', () => {
    expect(written(only('b', { html: 'B' }))).toBeUndefined();
    expect(written([...slides].reverse())).toBeUndefined();
    expect(written(slides.map((each) => ({ ...each, writing: `${each.id}2`, html: 'B' })))).toBeUndefined();
  });

  test('is all its parts, if it goes on', () => {
    const [a, b, c] = only('b', { writing: 'b2', html: 'B' });
    expect(a && b && c && written([a, b, { ...b, id: 'b/2' }, c])).toEqual(['b', 'b/2']);
  });

  test('is the one that can’t be read any more', () => {
    expect(written(only('c', { isLastGood: true }))).toEqual(['c']);
  });

  test('is none for a page that showed nothing yet', () => {
    expect(changeBetween(EMPTY, pageState(before, EMPTY))?.written).toBeUndefined();
  });
});

test('a finding that slides of two languages share is counted once', () => {
  const whole = briefOf(['a'], ['a']);
  const decks = whole.decks.map((deck) => ({
    ...deck,
    slides: deck.slides.map((slide) => ({ ...slide, findings: [FINDING, { ...FINDING, where: deck.language }] })),
  }));
  expect(pageState({ ...whole, decks }, EMPTY).top).toContain('3 errors');
});
