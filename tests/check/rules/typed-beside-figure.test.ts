import { describe, expect, it } from 'vitest';
import { typedBesideFigure } from '../../../src/check/rules/typed-beside-figure.ts';
import { storeOf } from '../../facts/facts-text.ts';
import { outlineIn } from './outline-in.ts';

const { store: STORE } = storeOf(
  'aid.window: {kind: quantity, step: month, says: four to six months, en: W, fr: W}',
  'aid.over: {measure: force, says: more than 15 troops, en: A, fr: A}',
  'aid.exact: {measure: force, says: 15 troops, en: A, fr: A}',
);

function typed(words: string, language: 'en' | 'fr' = 'en') {
  const { outline, covered } = outlineIn(language, `# T\n\n${words}`);
  return covered(typedBesideFigure(outline, [language], STORE));
}

describe('beside a figure', () => {
  it.each([
    ['about {{a.b}}', ['about']],
    ['More than {{a.b}}', ['More than']],
    ['an estimated {{a.b}}', ['estimated']],
    ['up to **{{a.b}}**', ['up to']],
    ['\x24{{a.b}}', ['$']],
    ['US\x24{{a.b}}', ['US$']],
    ['CAD {{a.b}}', ['CAD']],
    ['~{{a.b}}', ['~']],
    ['a fall of -{{a.b}}', ['-']],
    ['+{{a.b}}', ['+']],
    ['(−{{a.b}})', ['−']],
    ['{{a.b}} million', ['million']],
    ['{{a.b}}M', ['M']],
    ['{{a.b}}%', ['%']],
    ['{{a.b}} per cent', ['per cent']],
    ['{{a.b}} dollars', ['dollars']],
    ['{{a.b}}th', ['th']],
    ['{{a.b}}+', ['+']],
    ['{{a.b}} or more', ['or more']],
    ['about \x24{{a.b}} million', ['$', 'million']],
    ['nearly\n{{sum a.b c.d}}', ['nearly']],
    ['some {{count a.list}}', ['some']],
    ['minus {{a.b}}', ['minus']],
    ['The balance is negative {{a.b}}', ['negative']],
    ['{{a.b}}{{c.d}}', ['{{a.b}}{{c.d}}']],
    ['{{a.b}}.{{c.d}}', ['{{a.b}}.{{c.d}}']],
  ])('%j has %j', (words, expected) => {
    expect(typed(words)).toEqual(expected);
  });

  it.each([
    ['environ {{a.b}}', ['environ']],
    ['près de {{a.b}}', ['près de']],
    ['plus de {{a.b}}', ['plus de']],
    ['jusqu’à {{a.b}}', ['jusqu’à']],
    ['{{a.b}} millions', ['millions']],
    ['{{a.b}} milliards', ['milliards']],
    ['{{a.b}}\u00a0$', ['$']],
    ['{{a.b}} M$', ['M$']],
    ['{{a.b}} pour cent', ['pour cent']],
    ['{{a.b}}e', ['e']],
    ['Le solde est de moins {{a.b}}', ['moins']],
    ['moins {{a.b}}', ['moins']],
  ])('in French %j has %j', (words, expected) => {
    expect(typed(words, 'fr')).toEqual(expected);
  });

  it.each([
    'Canada sold {{ratio a.b c.d}} times what it bought',
    'about {{label a.b}}, over {{period a.b}}',
    'about {{literal "x" because="y"}}',
    '{{a.b}}–{{c.d}}',
    'Canada-{{a.b}}',
    '{{a.b}} Boeing millionaires, {{a.b}} M. Martin',
    'What it is about: {{a.b}}',
    'turnabout {{a.b}}',
    '- {{a.b}} eras',
    '{{a.b}} minus {{c.d}}',
    '{{label a.b}}{{c.d}}',
    '{{a.b}}, {{c.d}}',
  ])('%j is let stand', (words) => {
    expect(typed(words)).toEqual([]);
  });

  it('names the slide and its part', () => {
    const { outline } = outlineIn('en', '# About {{a.b}}');
    const [found] = typedBesideFigure(outline, ['en'], STORE);
    expect(found).toMatchObject({
      code: 'words/typed-beside-figure',
      at: { kind: 'slide', slide: 'one', part: 'title', language: 'en' },
    });
  });
});

describe('a hedge beside a figure', () => {
  function withClaim(words: string, claim: string) {
    const { outline, covered } = outlineIn('en', `# T\n\n${words}`, `    claims: ['${claim}']\n`);
    return covered(typedBesideFigure(outline, ['en'], STORE));
  }

  it('passes where the fact has it itself', () => {
    expect(typed('more than {{aid.over}}, over {{aid.over}}')).toEqual([]);
    expect(typed('plus de {{aid.over}}', 'fr')).toEqual([]);
    expect(typed('they leave over {{aid.window}}')).toEqual([]);
    expect(typed('about {{aid.window}}')).toEqual(['about']);
    expect(typed('about {{aid.over}}')).toEqual(['about']);
    expect(typed('more than {{aid.exact}}')).toEqual(['more than']);
  });

  it.each([
    ['more than {{c.d}}', 'a.b > c.d'],
    ['above {{c.d}}', 'c.d < a.b'],
    ['less than {{a.b}}', 'a.b > c.d'],
    ['close to {{c.d}}', 'c.d > a.b'],
    ['about {{c.d}}', 'a.b about c.d'],
    ['more than {{a.b@2011}}', 'a.b rises from 2011 to 2012'],
  ])('passes where a claim backs it: %s by %s', (words, claim) => {
    expect(withClaim(words, claim)).toEqual([]);
  });

  it.each([
    ['more than {{a.b}}', 'a.b > c.d'],
    ['more than {{e.f}}', 'a.b > c.d'],
    ['more than {{c.d}}', 'a.b > 2 × c.d'],
    ['less than {{c.d}}', 'a.b > c.d'],
    ['about {{c.d}}', 'a.b > c.d'],
  ])('does not pass where the claim says something else: %s by %s', (words, claim) => {
    expect(withClaim(words, claim)).toHaveLength(1);
  });
});
