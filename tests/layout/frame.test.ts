import { describe, expect, test } from 'vitest';
import { type FrameTexts, frame } from '../../src/layout/frame.ts';
import type { DeckSlide } from '../../src/model/deck.ts';
import { contextOf, linesOf, run, slideOf, textNamed, words } from './slides.ts';

const NO_TEXTS: FrameTexts = { marking: [], number: [run('7')], asOf: [] };

function framed(more: Partial<DeckSlide>) {
  return frame(slideOf(more), NO_TEXTS, contextOf());
}

describe('the title', () => {
  test('of one line leaves its place to the content', () => {
    expect(framed({}).contentTop).toBe(114);
    expect(framed({ title: [run(words(12))] }).contentTop).toBe(150);
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
    const { head, contentTop } = framed({ subtitle: [run('Aid')] });
    const title = textNamed(head, 'title');
    const subtitle = textNamed(head, 'subtitle');
    expect(subtitle.box.y).toBe(78);
    expect(title.box.y + title.box.height).toBeLessThanOrEqual(subtitle.box.y);
    expect(contentTop).toBe(114);
  });

  test('of two lines moves the content down', () => {
    const one = framed({ subtitle: [run('Aid')] }).contentTop ?? 0;
    const two = framed({ subtitle: [run(words(30))] });
    expect(linesOf(textNamed(two.head, 'subtitle'))).toHaveLength(2);
    expect(two.contentTop).toBe(one + 12);
  });

  test('of three lines is refused', () => {
    expect(framed({ subtitle: [run(words(60))] }).diagnostics[0]?.code).toBe('layout/overflow');
  });
});

describe('the foot', () => {
  test('grows upward, the note above the source, and content keeps clear of it', () => {
    const { foot, contentBottom } = framed({ sourceLine: [run(words(60))], noteLine: [run('A note')] });
    const source = textNamed(foot, 'source');
    const note = textNamed(foot, 'note');
    expect(linesOf(source).length).toBeGreaterThan(1);
    expect(source.box.y + source.box.height).toBe(506);
    expect(note.box.y + note.box.height).toBe(source.box.y - 2);
    expect(contentBottom).toBe(note.box.y - 14);
  });

  test('of more lines than it may take is refused', () => {
    expect(framed({ noteLine: [run(words(400))] }).diagnostics[0]?.message).toContain('slot note');
    expect(framed({ sourceLine: [run(words(150))] }).diagnostics[0]?.message).toContain('slot source');
  });

  test('is read last, the head first', () => {
    const { head, foot } = framed({ subtitle: [run('Aid')], sourceLine: [run('S')], noteLine: [run('N')] });
    expect(head.map(({ name }) => name)).toEqual(['title', 'subtitle']);
    expect(foot.map(({ name }) => name)).toEqual(['note', 'source', 'number']);
  });
});
