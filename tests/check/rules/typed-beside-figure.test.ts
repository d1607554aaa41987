import { describe, expect, it } from 'vitest';
import { typedBesideFigure } from '../../../src/check/rules/typed-beside-figure.ts';
import { outlineIn } from './outline-in.ts';

function typed(words: string, language: 'en' | 'fr' = 'en') {
  const { outline, covered } = outlineIn(language, `# T\n\n${words}`);
  return covered(typedBesideFigure(outline, [language]));
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
  ])('%j is let stand', (words) => {
    expect(typed(words)).toEqual([]);
  });

  it('names the slide and its part', () => {
    const { outline } = outlineIn('en', '# About {{a.b}}');
    const [found] = typedBesideFigure(outline, ['en']);
    expect(found).toMatchObject({
      code: 'words/typed-beside-figure',
      at: { kind: 'slide', slide: 'one', part: 'title', language: 'en' },
    });
  });
});
