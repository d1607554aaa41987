import { describe, expect, it } from 'vitest';
import { isUnsourced, markUnsourced, markUnsourcedFacts } from '../../src/check/mark-unsourced.ts';
import { typedBesideFigure } from '../../src/check/rules/typed-beside-figure.ts';
import { unsourcedFigure } from '../../src/check/rules/unsourced-figure.ts';
import { diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { Inline } from '../../src/model/words.ts';
import { storeOf } from '../facts/facts-text.ts';
import { outlineIn } from './rules/outline-in.ts';

function marked(words: string, keys = '') {
  const { outline } = outlineIn('en', words, keys);
  const found = [
    ...unsourcedFigure(outline, ['en'], storeOf().store),
    ...typedBesideFigure(outline, ['en'], storeOf().store),
  ];
  const draft = markUnsourced(outline, found);
  const slide = draft.slides[0];
  if (!slide) throw new Error('the outline lost its slide');
  return { draft, slide, words: slide.words.en };
}

/** Each piece of text; those without a source are put between bars. */
function pieces(inlines: readonly Inline[] = []): readonly string[] {
  return inlines.map((inline) =>
    inline.kind === 'text' ? (inline.unsourced ? `|${inline.text}|` : inline.text) : inline.kind,
  );
}

describe('a draft’s outline', () => {
  it('has each unsourced stretch by itself', () => {
    expect(pieces(marked('# In 2012 and 2013, then').words?.title)).toEqual([
      'In ',
      '|2012|',
      ' and ',
      '|2013|',
      ', then',
    ]);
    expect(pieces(marked('# 2012').words?.title)).toEqual(['|2012|']);
    expect(pieces(marked('# About {{a.b}} million').words?.title)).toEqual([
      '|About|',
      ' ',
      'figure',
      ' ',
      '|million|',
    ]);
  });

  it('keeps emphasis, links and places', () => {
    const [, piece] = marked('# A **1**2').words?.title ?? [];
    expect(piece).toMatchObject({ text: '1', bold: true, unsourced: true, span: { start: { line: 9 } } });
    expect(pieces(marked('# A [report of 2012](https://example.org) b').words?.title)).toEqual([
      'A ',
      'report of ',
      '|2012|',
      ' b',
    ]);
  });

  it('marks a stretch that goes on over a line end', () => {
    expect(
      pieces(
        marked('# T\n\nIt took four\nmonths, no less').words?.blocks.flatMap((b) =>
          b.kind === 'paragraph' ? b.inlines : [],
        ),
      ),
    ).toEqual(['It took ', '|four |', '|months|', ', no less']);
  });

  it('marks lists, panels, notes and overridden lines', () => {
    const { slide, words } = marked(
      '# T\n\n- row 3\n  - row 4\n\n## Panel 6\nUnder 7\n---\nSaid 8\n\n## If pressed\nKept 9',
      '    note: {en: Since 3}\n',
    );
    expect(JSON.stringify(words).match(/"unsourced":true/g)).toHaveLength(6);
    expect(pieces(slide.overrides?.note?.en)).toEqual(['Since ', '|3|']);
  });

  it('sets the mark behind names and reasons, which are no running text', () => {
    const { slide, draft } = marked(
      '# T',
      '    section: {en: Aid 1}\n    accept:\n      - code: outline/empty\n        reason: {en: Paid in 2013}\n',
    );
    expect(slide.section?.en?.value).toBe('Aid 1‹?›');
    expect(slide.accept[0]?.reason.en?.value).toBe('Paid in 2013‹?›');
    expect(draft.title.en?.value).toBe('A title');
  });

  it('is the outline itself where nothing lacks a source', () => {
    const { outline } = outlineIn('en', '# T');
    expect(markUnsourced(outline, [])).toBe(outline);
    const elsewhere = diagnostic('words/unsourced-figure', {
      message: 'm',
      span: { ...outline.span, file: 'other.yaml' },
    });
    expect(markUnsourced(outline, [elsewhere])).toBe(outline);
  });
});

it('a draft’s facts have the mark behind each figure that is typed in a label', () => {
  const { store } = storeOf(
    'x.y: {measure: force, says: 15 troops, en: Troops in 2012 and 2013, fr: Un, note: {en: Ten years}}',
  );
  const { facts } = markUnsourcedFacts(store);
  expect(facts.get('x.y')).toMatchObject({
    label: { en: 'Troops in 2012‹?› and 2013‹?›', fr: 'Un' },
    note: { en: 'Ten years‹?›' },
  });
  expect(facts.get('trade.exports')).toEqual(store.facts.get('trade.exports'));
});

it('only a figure without a source may stand in a draft', () => {
  expect(isUnsourced(diagnostic('words/unsourced-figure', { message: 'm' }))).toBe(true);
  expect(isUnsourced(diagnostic('words/typed-beside-figure', { message: 'm' }))).toBe(true);
  expect(isUnsourced(diagnostic('facts/unknown-id', { message: 'm' }))).toBe(false);
});
