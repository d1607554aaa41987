import { describe, expect, test } from 'vitest';
import { type FrameTexts, frame } from '../../../src/layout/frame/frame.ts';
import type { Caution, DeckSlide } from '../../../src/model/deck.ts';
import { contextOf, linesOf, run, STYLES, slideOf, slot, textNamed, words } from '../slides.ts';

const NO_TEXTS: FrameTexts = { marking: [], number: [run('7')], asOf: [], details: [] };

function noted(text: string): Pick<DeckSlide, 'noteLines'> {
  return { noteLines: [{ runs: [run(text)], moved: [], keys: [] }] };
}

function framed(more: Partial<DeckSlide>) {
  return frame(slideOf(more), NO_TEXTS, contextOf());
}

describe('the title', () => {
  test('ends above the content, which it would move only where it reached into it', () => {
    expect(framed({}).headEnd).toBe(36 + 40 + 12);
    expect(framed({ title: [run(words(12))] }).headEnd).toBe(36 + 80 + 12);
  });

  test('steps down before it takes a third line, and is refused where that is not enough', () => {
    const smaller = framed({ title: [run(words(16))] });
    expect(linesOf(textNamed(smaller.head, 'title'))).toHaveLength(2);
    expect(smaller.cures[0]).toMatchObject({ kind: 'step-down', to: 'title-small' });
    const [found] = framed({ title: [run(words(40))] }).diagnostics;
    expect(found).toMatchObject({ code: 'layout/overflow', at: { kind: 'slide', slide: 'x', language: 'en' } });
    expect(found?.message).toMatch(/^the words are \d+ lines \(\d+ points\) too long for slot title of layout text$/);
    expect(found?.hint).toMatch(/^cut about \d+ words/);
  });

  test('that is refused stays, so that a draft’s slide has its name', () => {
    expect(framed({ title: [run(words(40))] }).head.map(({ name }) => name)).toContain('title');
  });

  test('has a last line to look at', () => {
    const lines = linesOf(textNamed(framed({ title: [run(`${words(7)} so`)] }).head, 'title'));
    expect(lines).toHaveLength(2);
    expect((lines[1]?.length ?? 0) / (lines[0]?.length ?? 1)).toBeGreaterThan(0.35);
  });

  test('breaks the same in every viewer: its box is narrowed where it might not', () => {
    // 37 characters of 20 points fill all 740 points, more than the 98 % that are used.
    const unsure = textNamed(framed({ title: [run(`${words(7)} ab`)] }).head, 'title');
    expect(unsure.box.width).toBeLessThan(740);
    expect(linesOf(unsure)).toHaveLength(2);
    const sure = textNamed(framed({ title: [run(words(7))] }).head, 'title');
    expect(sure.box.width).toBe(740);
    expect(linesOf(sure)).toHaveLength(1);
  });
});

describe('the subtitle', () => {
  test('follows a title of one line, whose box ends above it', () => {
    const { head, headEnd } = framed({ subtitle: [run('Aid')] });
    const title = textNamed(head, 'title');
    const subtitle = textNamed(head, 'subtitle');
    expect(subtitle.box.y).toBe(36 + 40 + 4);
    expect(title.box.y + title.box.height).toBeLessThanOrEqual(subtitle.box.y);
    expect(headEnd).toBe(36 + 40 + 4 + 12 + 12);
  });

  test('of two lines ends a line lower', () => {
    const one = framed({ subtitle: [run('Aid')] }).headEnd ?? 0;
    const two = framed({ subtitle: [run(words(30))] });
    expect(linesOf(textNamed(two.head, 'subtitle'))).toHaveLength(2);
    expect(two.headEnd).toBe(one + 12);
  });

  test('of three lines is refused', () => {
    expect(framed({ subtitle: [run(words(60))] }).diagnostics[0]?.code).toBe('layout/overflow');
  });
});

describe('the foot', () => {
  test('begins at its place, the note above the source, below a rule that content keeps clear of', () => {
    const { foot, contentBottom } = framed({ sourceLine: [run('Source')], ...noted('A note') });
    expect(textNamed(foot, 'note').box).toMatchObject({ y: 472, height: 12 });
    expect(textNamed(foot, 'source').box).toMatchObject({ y: 484, height: 12 });
    expect(foot[0]).toMatchObject({ name: 'foot-rule', box: { x: 48, y: 466, width: 864 } });
    expect(contentBottom).toBe(462);
  });

  test('of more lines than its place holds grows upward, and the rule with it', () => {
    const { foot, contentBottom } = framed({ sourceLine: [run(words(60))], ...noted(words(60)) });
    const [note, source] = [textNamed(foot, 'note'), textNamed(foot, 'source')];
    expect(linesOf(source).length + linesOf(note).length).toBeGreaterThan(3);
    expect(source.box.y + source.box.height).toBe(508);
    expect(note.box.y + note.box.height).toBe(source.box.y);
    expect(contentBottom).toBe(note.box.y - 10);
  });

  test('is none on a slide without sources and notes: no rule', () => {
    const { foot, contentBottom } = framed({});
    expect(foot.map(({ name }) => name)).toEqual(['number']);
    expect(contentBottom).toBe(462);
  });

  test('has the fullest note of two lines; what has no room is told to be moved', () => {
    const caution: Caution = { kind: 'beneath', runs: [run(words(60))], about: [] };
    const noteLines = [
      { runs: [run(words(90))], moved: [], keys: [] },
      { runs: [run(words(30))], moved: [caution], keys: [] },
      { runs: [run(words(3))], moved: [caution, caution], keys: [] },
    ];
    const { foot, moved } = framed({ noteLines });
    expect(linesOf(textNamed(foot, 'note'))).toHaveLength(2);
    expect(moved).toEqual([caution]);
  });

  test('takes as many lines as cautions need that may not leave', () => {
    const { foot, moved } = framed(noted(words(90)));
    expect(linesOf(textNamed(foot, 'note')).length).toBeGreaterThan(2);
    expect(moved).toEqual([]);
  });

  test('of more lines than it may take is refused', () => {
    expect(framed(noted(words(400))).diagnostics[0]?.message).toContain('slot note');
    expect(framed({ sourceLine: [run(words(150))] }).diagnostics[0]?.message).toContain('slot source');
  });

  test('is read last, the head first', () => {
    const { head, foot } = framed({ subtitle: [run('Aid')], sourceLine: [run('S')], ...noted('N') });
    expect(head.map(({ name }) => name)).toEqual(['title', 'subtitle']);
    expect(foot.map(({ name }) => name)).toEqual(['foot-rule', 'note', 'source', 'number']);
  });
});

describe('the running head', () => {
  const SECTION = slot('section', { x: 48, y: 10, width: 400, height: 12 }, 'small');
  const withSection = (progress?: FrameTexts['progress']) => {
    const context = contextOf();
    const layout = { ...context.layout, slots: [...context.layout.slots, SECTION] };
    return frame(slideOf(), { ...NO_TEXTS, ...(progress && { progress }) }, { ...context, layout }).head;
  };

  test('has a stroke for each section, the slide’s own in the colour of “you are here”, and its name', () => {
    const head = withSection({ name: 'Aid', index: 1, count: 3 });
    const strokes = head.filter(({ name }) => name.startsWith('section-'));
    expect(strokes.map((stroke) => stroke.kind === 'mark' && stroke.fill)).toEqual(['primary', 'here', 'hairline']);
    expect(linesOf(textNamed(head, 'section'))).toEqual(['Aid']);
    expect(textNamed(head, 'section').box.x).toBe(48 + 3 * 28 + 8);
  });

  test('has one stroke on a slide of no section, and with more sections than can be told apart', () => {
    expect(withSection().filter(({ name }) => name.startsWith('section-'))).toHaveLength(1);
    const many = withSection({ name: 'Aid', index: 14, count: 20 });
    expect(many.filter(({ name }) => name.startsWith('section-'))).toHaveLength(1);
  });
});

describe('the marking', () => {
  const marked = (marking: DeckSlide['marking']) => {
    const context = contextOf();
    const box = { x: 612, y: 21, width: 300, height: 12 };
    const template = { ...context.template, styles: { ...STYLES, 'small-graded': STYLES.label } };
    const layout = {
      ...context.layout,
      slots: [...context.layout.slots, slot('marking', box, 'small', { align: 'right' })],
    };
    return frame(slideOf({ marking }), { ...NO_TEXTS, marking: [run('MARKED')] }, { ...context, template, layout });
  };

  test('from Protected A on is framed, larger, and at the foot too', () => {
    const { head, foot } = marked('protected-a');
    expect(textNamed(head, 'marking').style).toBe(STYLES.label);
    expect(head.map(({ name }) => name)).toContain('marking-frame');
    const below = textNamed(foot, 'marking-foot');
    expect(below.slot).toBeUndefined();
    expect(below.box.y + below.box.height).toBe(540 - textNamed(head, 'marking').box.y);
    expect(textNamed(head, 'marking').box.x + textNamed(head, 'marking').box.width).toBe(912 - 6);
  });

  test('that is unclassified is one line at the head', () => {
    const { head, foot } = marked('unclassified');
    expect(textNamed(head, 'marking').style).toBe(STYLES.small);
    expect([...head, ...foot].map(({ name }) => name)).toEqual(['title', 'marking', 'number']);
  });
});
