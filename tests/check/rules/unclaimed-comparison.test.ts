import { describe, expect, it } from 'vitest';
import { unclaimedComparison } from '../../../src/check/rules/unclaimed-comparison.ts';
import { storeOf } from '../../facts/facts-text.ts';
import { outlineIn } from './outline-in.ts';

const { store } = storeOf();

function compared(words: string, language: 'en' | 'fr' = 'en', keys = '') {
  const { outline, covered } = outlineIn(language, words, keys);
  return covered(unclaimedComparison(outline, [language], store));
}

describe('words of comparison', () => {
  it.each([
    ['Canada was the second largest donor', ['second largest']],
    ['Aid grew until the coup, fell after it and recovered', ['grew', 'fell', 'recovered']],
    ['Aid peaked, then declined', ['peaked', 'declined']],
    ['France gives more than Canada', ['more than']],
    ['Fewer than before', ['Fewer than']],
    ['Most of it is Canadian exports', ['Most of']],
    ['nearly all of it', ['nearly all of']],
    ['A cut by more than a third', ['more than a third']],
    ['Canada sold thirteen times what it bought', ['thirteen times what']],
    ['Exports exceed imports', ['exceed']],
    ['The growth of trade', ['The growth of']],
  ])('are found: %s', (words, expected) => {
    expect(compared(`# T\n\n${words}`)).toEqual(expected);
  });

  it.each([
    ['Le Canada est le plus grand donateur', ['le plus grand donateur']],
    ['L’aide a chuté après le coup', ['a chuté']],
    ['L’aide a fortement augmenté', ['a fortement augmenté']],
    ['Le Canada exporte davantage', ['davantage']],
    ['Les exportations dépassent les importations', ['dépassent']],
    ['La majorité des échanges', ['La majorité des']],
    ['L’aide est supérieure au commerce', ['supérieure au']],
    ['Une hausse de l’aide, puis la baisse', ['Une hausse', 'la baisse']],
    ['moins que prévu', ['moins que']],
    ['deux fois plus, ou le double', ['deux fois plus', 'le double']],
  ])('are found in French: %s', (words, expected) => {
    expect(compared(`# T\n\n${words}`, 'fr')).toEqual(expected);
  });

  it.each([
    ['en', 'Three issues need a line'],
    ['en', 'The conditions are no longer met; higher education went on'],
    ['en', 'At most one; the first, the second; Canada declined to say'],
    ['en', 'The most recent brief'],
    ['fr', 'De plus, au moins un regard neuf; au plus tard en mai'],
    ['fr', 'Dans les plus brefs délais'],
    ['fr', 'L’appui a cessé deux fois'],
  ] as const)('are not every word (%s): %s', (language, words) => {
    expect(compared(`# T\n\n${words}`, language)).toEqual([]);
  });

  it('are looked for in what is shown below the title, not in what is said', () => {
    expect(compared('# Aid rose\n\n- Aid fell\n\n## A\nTrade rose\n---\nThe largest')).toEqual(['fell', 'rose']);
  });

  it('are let stand where the slide has a claim or shows a rank', () => {
    expect(compared('# T\n\nAid fell', 'en', '    claims: [aid.usd falls from 2008 to 2009]\n')).toEqual([]);
    expect(compared('# T\n\nThe {{pol.rank}} largest donor')).toEqual([]);
    expect(compared('# T\n\nThe largest donor', 'en', '    stats: [pol.rank, trade.total]\n')).toEqual([]);
    expect(compared('# T\n\nThe largest donor', 'en', '    stats: [trade.exports, trade.total]\n')).toEqual([
      'largest',
    ]);
  });

  it('are advice, which says where and what to do', () => {
    const { outline } = outlineIn('en', '# T\n\nAid fell');
    expect(unclaimedComparison(outline, ['en'], store)).toMatchObject([
      {
        severity: 'advice',
        at: { kind: 'slide', slide: 'one', part: 'text', language: 'en' },
        hint: expect.stringContaining('claims:'),
      },
    ]);
  });

  it('compare no time: “over” before a period says how long', () => {
    expect(compared('# T\n\nAid went on over {{period trade.total}}')).toEqual([]);
  });

  it('are told with an ellipsis for a figure among them', () => {
    const { outline } = outlineIn('en', '# T\n\nAid was over {{aid.pledge}}', '');
    const [found] = unclaimedComparison(outline, ['en'], store);
    expect(found?.message).toContain('“over …” compares');
  });
});
