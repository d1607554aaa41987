import { describe, expect, it } from 'vitest';
import { isStoodOn, widestFree } from '../../../src/template/own-file/free-space.ts';

const row = { x: 50, y: 500, width: 600, height: 20 };
const box = (x: number, y: number, width: number, height: number) => ({ x, y, width, height });

describe('the widest stretch of a row that is free', () => {
  it('is the whole row where nothing stands on it', () => {
    expect(widestFree(row, [box(0, 0, 700, 400)], 100)).toEqual(row);
  });

  it('keeps off what stands there', () => {
    expect(widestFree(row, [box(50, 490, 100, 40), box(500, 505, 50, 5)], 100)).toEqual({ ...row, x: 156, width: 338 });
  });

  it('is none where none is as wide as asked', () => {
    expect(widestFree(row, [box(300, 500, 60, 20)], 300)).toBeUndefined();
    expect(widestFree(row, [box(0, 0, 700, 540)], 1)).toBeUndefined();
  });
});

describe('a picture lies behind a place for content', () => {
  const content = box(50, 100, 600, 350);

  it('where it reaches over more than a little of it', () => {
    expect(isStoodOn(box(0, 300, 700, 240), content)).toBe(true);
    expect(isStoodOn(box(600, 90, 100, 30), content)).toBe(false);
    expect(isStoodOn(box(0, 460, 700, 80), content)).toBe(false);
  });

  it('and a line of text is no content', () => {
    expect(isStoodOn(box(0, 0, 700, 540), box(50, 20, 600, 60))).toBe(false);
  });
});
