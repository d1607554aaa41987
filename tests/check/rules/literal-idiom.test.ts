import { expect, it } from 'vitest';
import { literalIdiom } from '../../../src/check/rules/literal-idiom.ts';
import { outlineIn } from './outline-in.ts';

function found(text: string, because: string, language: 'en' | 'fr' = 'en') {
  const { outline } = outlineIn(language, `# It is {{literal "${text}" because="${because}"}}`);
  return literalIdiom(outline, [language]).map(({ code }) => code);
}

it.each([
  ['24/7', 'an idiom'],
  ['9 to 5', 'a saying'],
  ['Catch-22', 'the title of a novel'],
  ['20/20', 'une locution'],
  ['Room 101', 'a room number'],
])('an idiom passes: %s', (text, because) => {
  expect(found(text, because)).toEqual([]);
});

it.each([
  ['six months', 'a deadline'],
  ['ten days', 'the length of the visit'],
  ['One Hundred Days', 'a film title'],
  ['six mois', 'une échéance'],
])('a length of time passes as a title’s or as planned: %s', (text, because) => {
  expect(found(text, because)).toEqual([]);
  expect(found(text, 'an idiom')).toEqual(['words/literal-figure']);
});

it.each(['$5 million', '40%', '2012'])('what is planned may still be no amount: %s', (text) => {
  expect(found(text, 'a deadline')).toEqual(['words/literal-figure']);
});

it.each([
  '$500 million',
  '40 per cent',
  '40%',
  '5 million',
  '2012',
  '1,200',
  'half of all aid',
  '12 months',
  'aid rose by 3 to 4 in all',
])('a figure does not: %s', (text) => {
  expect(found(text, 'an idiom')).toEqual(['words/literal-figure']);
});

it.each([
  ['It came {{literal "six months" because="a deadline"}} ago', 'en'],
  ['Il y a {{literal "six mois" because="une échéance"}}', 'fr'],
] as const)('a planned time is none of the past: %s', (words, language) => {
  const { outline } = outlineIn(language, `# ${words}`);
  expect(literalIdiom(outline, [language]).map(({ code }) => code)).toEqual(['words/literal-figure']);
});

it.each(['300', 'twelve', '12 000'])('a bare number is none of an idiom: %s', (text) => {
  expect(found(text, 'an idiom')).toEqual(['words/literal-figure']);
});

it.each(['x', 'ok', 'because', 'it is right'])('its reason says what it is, not only “%s”', (because) => {
  expect(found('24/7', because)).toEqual(['words/literal-figure']);
});
