import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sceneOverlap } from '../../../src/check/rules/scene-overlap.ts';
import { placeTimeline } from '../../../src/layout/place/timeline.ts';
import type { DeckTimeline, TimelineEntry } from '../../../src/model/deck.ts';
import type { SceneGroup, SceneShape } from '../../../src/model/scene.ts';
import { dayNumber } from '../../../src/values/calendar.ts';
import { CONTENT, contextOf, linesOf, NO_NOTES_PAGE, run, SPAN, slot, textNamed, words } from '../slides.ts';

const SLOT = slot('timeline', CONTENT, 'label', { steps: ['label-small'] });
const DAY = (year: number, month = 1, day = 1) => dayNumber(year, month, day);

function entry(lane: number, from: number, more: Partial<TimelineEntry> = {}): TimelineEntry {
  return {
    fact: `f.${lane}-${from}`,
    date: [run('22 Mar 2012')],
    lines: [[run('2012')], [run('22 Mar')]],
    label: [run('A coup')],
    amount: [],
    from,
    to: from,
    highlighted: false,
    planned: false,
    lane,
    isEvent: false,
    ...more,
  };
}

function lanes(entries: readonly TimelineEntry[], names = ['Mali', 'Canada', 'Partners']): DeckTimeline {
  return {
    kind: 'timeline',
    span: SPAN,
    alt: 'A timeline',
    spacing: 'true',
    lanes: names.map((name) => [run(name)]),
    entries,
  };
}

const place = (given: DeckTimeline) => placeTimeline(given, SLOT, CONTENT, contextOf('text'));

function pagesOf(given: DeckTimeline): readonly SceneGroup[] {
  const pages: SceneGroup[] = [];
  for (let rest: DeckTimeline | undefined = given; rest !== undefined; ) {
    const { shapes, diagnostics, rest: left }: ReturnType<typeof place> = place(rest);
    expect(diagnostics).toEqual([]);
    const [group] = shapes;
    if (group?.kind !== 'group') throw new Error('no group');
    pages.push(group);
    rest = left;
  }
  return pages;
}

function only(given: DeckTimeline): SceneGroup {
  const [page, ...others] = pagesOf(given);
  if (page === undefined || others.length > 0) throw new Error('not one slide');
  return page;
}

function faultsOf(shapes: readonly SceneShape[]): readonly string[] {
  const slide = { id: 'x', number: 1, layout: 'text', shapes, notes: [], notesPage: NO_NOTES_PAGE, cures: [] };
  const at = { span: SPAN, at: { kind: 'slide', slide: 'x', language: 'en' } } as const;
  return sceneOverlap(slide, at).map(({ message }) => message);
}

const named = (group: SceneGroup, start: string) => group.shapes.filter(({ name }) => name.startsWith(start));

describe('lanes', () => {
  const coup = entry(0, DAY(2012, 3, 22), { isEvent: true });

  test('stand below one axis in their order, each with its name', () => {
    const page = only(lanes([coup, entry(1, DAY(2013)), entry(2, DAY(2020))]));
    const tops = [1, 2, 3].map((at) => textNamed(page.shapes, `lane-name-${at}`).box.y);
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
    expect(tops[0]).toBeGreaterThan(named(page, 'axis-1')[0]?.box.y ?? 1000);
    const years = named(page, 'tick-name-').flatMap((shape) => (shape.kind === 'text' ? linesOf(shape) : []));
    expect(years).toEqual(['2012', '2013', '2014', '2015', '2016', '2017', '2018', '2019', '2020']);
  });

  test('have a dot for a day and a bar for a period, to scale', () => {
    const year = entry(1, DAY(2013), { to: DAY(2014) - 1 });
    const page = only(lanes([coup, year, entry(2, DAY(2020))]));
    expect(named(page, 'dot-1')).toHaveLength(1);
    const bar = named(page, 'bar-2')[0]?.box;
    const ticks = named(page, 'tick-').filter(({ kind }) => kind === 'mark');
    expect(bar?.x).toBeCloseTo(ticks[1]?.box.x ?? 0, 5);
    expect((bar?.x ?? 0) + (bar?.width ?? 0)).toBeCloseTo(ticks[2]?.box.x ?? 0, 5);
  });

  test('leave an end that isn’t known dashed', () => {
    const open = entry(1, DAY(2013), { to: DAY(2015), open: 'to' });
    const page = only(lanes([coup, open, entry(2, DAY(2020))]));
    const [solid, whole] = [named(page, 'bar-2')[0], named(page, 'open-2')[0]];
    expect(whole).toMatchObject({ fill: 'paper', stroke: { dash: true } });
    expect(whole?.box.width).toBeGreaterThan(solid?.box.width ?? 1000);
    expect(whole?.box.x).toBe(solid?.box.x);
  });

  test('have the line of an event through all of them, and never through words', () => {
    const many = [
      entry(1, DAY(2012, 2), { label: [run(words(12))] }),
      entry(2, DAY(2012, 3), { label: [run(words(9))] }),
    ];
    const page = only(lanes([coup, ...many, entry(2, DAY(2020))]));
    expect(faultsOf([page])).toEqual([]);
    const pieces = named(page, 'event-1-');
    expect(pieces.every((piece) => piece.kind === 'mark' && piece.stroke?.dash === true)).toBe(true);
    const axis = named(page, 'axis-1')[0]?.box.y ?? 0;
    const foot = Math.max(...page.shapes.map(({ box }) => box.y + box.height));
    expect(Math.min(...pieces.map(({ box }) => box.y))).toBeCloseTo(axis, 5);
    expect(Math.max(...pieces.map(({ box }) => box.y + box.height))).toBeCloseTo(foot, 5);
  });

  test('say words and amount in bold, and the date below them', () => {
    const paid = entry(1, DAY(2013), { amount: [run('$13M', { bold: true })] });
    const page = only(lanes([coup, paid, entry(2, DAY(2020))]));
    const text = textNamed(page.shapes, `fact:${paid.fact}#2`);
    expect(linesOf(text)).toEqual(['A coup $13M', '22 Mar 2012']);
    expect(text.paragraphs[0]?.runs.every(({ bold }) => bold)).toBe(true);
    expect(text.paragraphs[1]?.style.colour).toBe('muted');
  });

  test('that don’t fit go on in one size along the same axis', () => {
    const many = [0, 1, 2].flatMap((lane) =>
      [0, 1, 2, 3, 4, 5].map((at) => entry(lane, DAY(2013, at + 1), { label: [run(words(10))] })),
    );
    const pages = pagesOf(lanes([...many, entry(2, DAY(2020))]));
    expect(pages.length).toBeGreaterThan(1);
    const ticks = pages.map((page) =>
      named(page, 'tick-')
        .map(({ box }) => box.x)
        .join(),
    );
    expect(new Set(ticks).size).toBe(1);
    const sizes = pages.flatMap((page) =>
      named(page, 'fact:').flatMap((shape) => (shape.kind === 'text' ? [shape.style.size] : [])),
    );
    expect(new Set(sizes).size).toBe(1);
  });

  test('of which one is too high alone are refused, with its name and the way out', () => {
    const many = Array.from({ length: 20 }, (_, at) => entry(0, DAY(2013, 1, at + 1), { label: [run(words(20))] }));
    const { diagnostics } = place(lanes([...many, entry(1, DAY(2020))]));
    expect(diagnostics[0]?.message).toMatch(/^the lane “Mali” is \d+ points too high/);
    expect(diagnostics[0]?.hint).toBe('show fewer facts in it, or make two lanes of it');
  });

  test('with a name wider than any column are refused', () => {
    const { diagnostics } = place(lanes([coup, entry(1, DAY(2020))], ['Mali', 'X'.repeat(60)]));
    expect(diagnostics[0]?.hint).toBe('use a shorter name');
  });

  test('have no ink on words, whatever their dates and words are', () => {
    const some = fc.record({
      lane: fc.nat(2),
      from: fc.integer({ min: 0, max: 20_000 }),
      days: fc.oneof(fc.constant(0), fc.nat(4000)),
      count: fc.integer({ min: 1, max: 8 }),
      isEvent: fc.boolean(),
      planned: fc.boolean(),
      open: fc.constantFrom(undefined, 'from' as const, 'to' as const),
    });
    fc.assert(
      fc.property(fc.array(some, { minLength: 2, maxLength: 12 }), (given) => {
        const entries = given
          .toSorted((a, b) => a.lane - b.lane || a.from - b.from)
          .map(({ lane, from, days, count, open, isEvent, planned }, index) =>
            entry(lane, from, {
              fact: `f.${index}`,
              to: from + days,
              label: [run(words(count))],
              isEvent,
              planned,
              ...(open && { open }),
            }),
          );
        for (let rest: DeckTimeline | undefined = lanes(entries); rest !== undefined; ) {
          const page: ReturnType<typeof place> = place(rest);
          expect(faultsOf(page.shapes)).toEqual([]);
          for (const { box } of page.shapes) {
            expect(box.y + box.height).toBeLessThanOrEqual(CONTENT.y + CONTENT.height + 0.1);
            expect(box.x + box.width).toBeLessThanOrEqual(CONTENT.x + CONTENT.width + 0.1);
          }
          for (const { message } of page.diagnostics) expect(message).toMatch(/too high/);
          rest = page.rest;
        }
      }),
      { numRuns: 60 },
    );
  });
});
