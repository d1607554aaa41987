import { describe, expect, test } from 'vitest';
import { matchFont } from '../../src/fonts/match.ts';
import { measureText } from '../../src/layout/text/measure.ts';

describe('matchFont', () => {
  test.each([
    ['Arial', 'arimo'],
    ['Calibri', 'carlito'],
    ['Georgia', 'gelasio'],
    ['Times New Roman', 'tinos'],
    ['Cambria', 'caladea'],
    ['Courier New', 'cousine'],
    ['Liberation Sans', 'arimo'],
    ['Tinos', 'tinos'],
  ])('%s is measured exactly, by %s', (font, family) => {
    expect(matchFont(font)).toEqual({ family, scale: 1, exact: true });
  });

  test('a name is known in any case', () => {
    expect(matchFont(' times new roman ')).toEqual(matchFont('Times New Roman'));
  });

  test.each(['Helvetica', 'Aptos', 'Segoe UI', 'Calibri Light'])('%s is near: 6 %% more, and not exact', (font) => {
    expect(matchFont(font)).toMatchObject({ scale: 1.06, exact: false });
  });

  test('a font that isn’t known gets the nearest kind and a quarter more', () => {
    expect(matchFont('Ministry Display')).toEqual({ family: 'arimo', scale: 1.25, exact: false });
    expect(matchFont('Ministry Serif')).toEqual({ family: 'gelasio', scale: 1.25, exact: false });
    expect(matchFont('Ministry Mono')).toEqual({ family: 'cousine', scale: 1.06, exact: false });
    expect(matchFont('')).toEqual({ family: 'arimo', scale: 1.25, exact: false });
  });

  test('a sans-serif isn’t taken for a serif', () => {
    expect(matchFont('Ministry Sans Serif').family).toBe('arimo');
    expect(matchFont('Century Gothic').family).toBe('arimo');
  });

  test('the margin shows in the width', () => {
    const look = { size: 20, bold: false, italic: false };
    const arial = measureText('Exports', { ...look, font: 'Arial' });
    expect(measureText('Exports', { ...look, font: 'Helvetica' })).toBeCloseTo(arial * 1.06, 9);
  });
});
