import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type BriefChange, changeBetween, EMPTY } from '../../src/serve/preview/change.ts';
import type { SeenBrief } from '../../src/serve/preview/last-good.ts';

const slide = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd'),
  html: fc.constantFrom('<article>1</article>', '<article>2</article>'),
  isLastGood: fc.boolean(),
});

const state: fc.Arbitrary<SeenBrief> = fc
  .record({
    styles: fc.constantFrom('', 'a{}'),
    findings: fc.array(fc.constant({ code: 'x', severity: 'error', message: 'm' } as const), { maxLength: 1 }),
    slides: fc.uniqueArray(slide, { selector: ({ id }) => id }),
    languages: fc.subarray(['en', 'fr'] as const),
  })
  .map(({ styles, findings, slides, languages }) => ({
    styles,
    findings,
    decks: languages.map((language) => ({
      language,
      title: 'T',
      slides: slides.map((each) => ({ ...each, of: each.id, notes: '', findings: [] })),
    })),
  }));

/** What a page does with a change. */
function applied(from: SeenBrief, change: BriefChange | undefined): SeenBrief {
  if (change === undefined) return from;
  return {
    styles: change.styles ?? from.styles,
    findings: change.findings ?? from.findings,
    decks: change.decks.map(({ language, title, order, slides }) => {
      const known = [...slides, ...(from.decks.find((deck) => deck.language === language)?.slides ?? [])];
      return {
        language: language as 'en',
        title,
        slides: order.flatMap((id) => known.find((each) => each.id === id) ?? []),
      };
    }),
  };
}

test('a change makes of the one state the other, and nothing changes nothing', () => {
  fc.assert(
    fc.property(state, state, (from, to) => {
      expect(applied(from, changeBetween(from, to))).toEqual(to);
      expect(applied(EMPTY, changeBetween(EMPTY, to))).toEqual(to);
      expect(changeBetween(to, structuredClone(to))).toBeUndefined();
    }),
  );
});

test('one changed slide is the only one that is sent', () => {
  const slides = ['a', 'b', 'c'].map((id) => ({ id, of: id, html: id, notes: '', findings: [], isLastGood: false }));
  const before: SeenBrief = { styles: '', findings: [], decks: [{ language: 'en', title: 'T', slides }] };
  const after = {
    ...before,
    decks: [
      {
        language: 'en' as const,
        title: 'T',
        slides: slides.map((each) => (each.id === 'b' ? { ...each, html: 'B' } : each)),
      },
    ],
  };
  expect(changeBetween(before, after)?.decks[0]?.slides.map(({ id }) => id)).toEqual(['b']);
});
