import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Family, faceOf } from '../../src/fonts/family.ts';
import type { FontStyle } from '../../src/model/template.ts';

const FAMILIES: readonly Family[] = ['arimo', 'caladea', 'carlito', 'cousine', 'gelasio', 'tinos'];

function advance(family: Family, character: string, style: FontStyle = 'regular'): number | undefined {
  return faceOf(family, style).advance(character.codePointAt(0) ?? 0);
}

describe('the tables', () => {
  test('are what the script writes', () => {
    const written = execFileSync(process.execPath, ['scripts/make-font-tables.mjs', 'caladea'], { encoding: 'utf8' });
    expect(written).toBe(readFileSync('src/fonts/tables/caladea.generated.json', 'utf8'));
  });

  test.each(FAMILIES)(
    '%s has English and French letters, figures, quotation marks and currency in four styles',
    (family) => {
      const wanted = 'AZaz09ÀÂÇÉÈÊËÎÏÔŒÙÛÜŸàâæçéèêëîïôœùûüÿ«»“”‘’–—…•€$%×−\u00a0†ŠŁ™';
      for (const style of ['regular', 'bold', 'italic', 'boldItalic'] as const) {
        const missing = [...wanted].filter((character) => advance(family, character, style) === undefined);
        expect(missing).toEqual([]);
      }
    },
  );

  test('have the published advances of Arial, Times New Roman and Courier New', () => {
    expect(advance('arimo', 'A')).toBeCloseTo(1366 / 2048, 10);
    expect(advance('arimo', ' ')).toBeCloseTo(569 / 2048, 10);
    expect(advance('arimo', 'a', 'bold')).toBeCloseTo(1139 / 2048, 10);
    expect(advance('tinos', 'A')).toBeCloseTo(1479 / 2048, 10);
    expect(advance('cousine', 'i')).toBe(advance('cousine', 'W'));
    expect(advance('cousine', 'i')).toBeCloseTo(1229 / 2048, 10);
  });

  test('know the pairs that kern, and that the others don’t', () => {
    const arial = faceOf('arimo', 'regular');
    expect(arial.kern(0x41, 0x56)).toBeCloseTo(-152 / 2048, 10);
    expect(arial.kern(0x6e, 0x6e)).toBe(0);
    expect(faceOf('cousine', 'regular').kern(0x41, 0x56)).toBe(0);
    expect(faceOf('carlito', 'boldItalic').kern(0x54, 0x6f)).toBeLessThan(0);
  });

  test('leave out what has no width of its own', () => {
    for (const character of ['\u00ad', '\u200b', '\u200d', '\u200e'])
      expect(advance('arimo', character)).toBeUndefined();
  });

  test('are decoded once a style', () => {
    expect(faceOf('gelasio', 'italic')).toBe(faceOf('gelasio', 'italic'));
    expect(faceOf('gelasio', 'italic')).not.toBe(faceOf('gelasio', 'boldItalic'));
  });
});
