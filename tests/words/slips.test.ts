import { describe, expect, test } from 'vitest';
import { parseWords } from '../../src/words/parse-words.ts';
import { block, textOf } from '../yaml/source.ts';

/** Each finding as `marked: message; hint`. */
function slips(words: string): readonly string[] {
  const { node, file } = block(words);
  return parseWords(node, 'en').diagnostics.map(
    ({ message, hint, span }) => `${span ? textOf(file, span) : ''}: ${message}; ${hint}`,
  );
}

describe('a figure that is spoiled by a sign', () => {
  test.each([
    ['{trade.exports}', 'a single brace opens or closes no figure'],
    ['in {trade.exports', 'a single brace opens or closes no figure'],
    ['in trade.exports}', 'a single brace opens or closes no figure'],
    ['{{a.b as=“short”}}', 'quotation marks in a figure are straight ones; write as="short"'],
    ['{{literal “24/7” because=“an idiom”}}', 'quotation marks in a figure are straight ones'],
    ['{{ratio a.b, c.d}}', 'spaces alone part the facts: {{ratio a b}}'],
    ['{{ratio(a.b, c.d)}}', 'an operation is written without brackets or commas'],
    ['{{a.b / c.d}}', 'an operation is a word and comes first'],
    ['{{a.b + c.d}}', 'an operation is a word and comes first'],
    ['{{a.b @2011}}', 'no space stands before @'],
    ['{{trade exports}}', 'an ID holds no spaces'],
    ['{{Trade.Exports}}', 'small letters, digits and hyphens, each beginning with a letter'],
    ['{{trade.2012}}', 'small letters, digits and hyphens, each beginning with a letter'],
  ])('%s', (words, said) => {
    const found = slips(`# Title\n${words}`);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(said);
  });

  test('typographic marks may stand inside straight ones', () => {
    expect(slips('# Title\n{{literal "“24/7”" because="the minister’s words"}}')).toEqual([]);
  });

  test('a figure in its two braces is no single brace', () => {
    expect(slips('# {{a.b}} and {{ratio a.b c.d}}\n{{! a remark }}')).toEqual([]);
  });
});

describe('dashes that would show to the room what is only to be said', () => {
  test.each([['—'], ['–––'], ['--'], ['======'], ['___ '], ['~~']])('%j parts nothing', (dashes) => {
    const found = slips(`# Title\n\n${dashes}\n- Say this`);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain('three hyphens (---) part what is shown from what is said');
  });

  test('three hyphens and more part, and a dash in a sentence is no rule', () => {
    expect(slips('# Title\nAid — and trade\n----\n- Say this')).toEqual([]);
  });

  test.each([[' '], ['    '], ['        '], ['\t']])('hyphens behind %j part too', (indent) => {
    const { node } = block(`# Title\n- Show this\n${indent}---\n- Say this`);
    const { value } = parseWords(node, 'en');
    expect(value?.blocks).toHaveLength(1);
    expect(value?.blocks[0]).toMatchObject({ items: [{}] });
    expect(value?.talkingPoints).toHaveLength(1);
  });
});

describe('signs at the start of a line', () => {
  test.each([['• One\n• Two'], ['– One'], ['-One'], ['▪ One']])('%j makes no list', (words) => {
    expect(slips(`# Title\n\n${words}`)[0]).toContain('a point of a list begins with a hyphen and a space');
  });

  test('each bullet that was copied is marked', () => {
    expect(slips('# Title\n\n• One\n• Two').map((found) => found.slice(0, 5))).toEqual(['• One', '• Two']);
  });

  test('a dash at the start of a later line goes on with the sentence', () => {
    expect(slips('# Title\n\nAid to Mali\n– all of it – went on')).toEqual([]);
  });

  test('a number sign without its space is no title, and that is all that is said', () => {
    expect(slips('#Title\n\nText')).toEqual([
      '#Title: a space is missing after the number sign; write # and a space before the title',
    ]);
  });

  test('emphasis that is not closed is marked', () => {
    expect(slips('# Title\n\nAid is **large')).toEqual([
      '**: emphasis that is not closed can’t stand in the words; write **so**, without spaces inside the signs',
    ]);
    expect(slips('# Title\n\nAid is **large**, and *this* too')).toEqual([]);
  });
});
