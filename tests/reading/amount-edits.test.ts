import { describe, expect, test } from 'vitest';
import type { Unit } from '../../src/model/unit.ts';
import { readAmount } from '../../src/reading/read-amount.ts';
import { money, PERCENT } from '../../src/values/unit.ts';
import { opinionOn } from './amount-oracle.ts';

/*
 * A readable amount with one character or one word inserted, deleted or changed is either refused, or
 * read as what it then prints. What it prints is said by an oracle that shares nothing with the reader.
 */

const CAD = money('CAD');
const USD = money('USD');
const TROOPS: Unit = {
  kind: 'count',
  noun: { en: { one: 'troop', many: 'troops' }, fr: { one: 'militaire', many: 'militaires' } },
};

const READABLE: readonly (readonly [string, Unit])[] = [
  ['$17.2 million', CAD],
  ['about $1.6-billion', CAD],
  ['$2.5 to $3 million', CAD],
  ['at least $40M', CAD],
  ['17,2 millions de dollars', CAD],
  ['environ 1,6 milliard de dollars', CAD],
  ['5 000 000 $', CAD],
  ['$5.2 million US', USD],
  ['5,2 M$ US', USD],
  ['about 4,600 troops', TROOPS],
  ['fewer than 12 troops', TROOPS],
  ['2,500–3,000', TROOPS],
  ['environ 14 000 militaires', TROOPS],
  ['12.5%', PERCENT],
  ['12,5 p. 100', PERCENT],
];

/** What is read, in the words of the oracle. */
function read(text: string, unit: Unit): string | undefined {
  const quantity = readAmount(text, unit);
  if (!quantity) return undefined;
  return `${quantity.hedge} ${quantity.stated.low.toNumber()}..${quantity.stated.high.toNumber()}`;
}

function printed(text: string): string | undefined {
  const opinion = opinionOn(text);
  return opinion && `${opinion.hedge} ${opinion.low}..${opinion.high}`;
}

/** The edited texts that are read otherwise than the oracle reads them. */
function wrong(edits: Iterable<string>, unit: Unit): readonly string[] {
  const found: string[] = [];
  for (const text of new Set(edits)) {
    const value = read(text, unit);
    if (value !== undefined && value !== printed(text)) found.push(`${text}: ${value}, printed: ${printed(text)}`);
  }
  return found;
}

const CHARACTERS = [...'0159.,\u00a0 -−–+/()[]*²\'"$€%?~<:;#xemkMBGd‰½٥１'].concat('\u200b', '\u00ad', '\u2011', 'é');

function* changedCharacters(text: string): Iterable<string> {
  for (let at = 0; at <= text.length; at += 1) {
    const [before, after] = [text.slice(0, at), text.slice(at)];
    if (at < text.length) yield before + after.slice(1);
    if (at + 1 < text.length) yield before + after.charAt(1) + after.charAt(0) + after.slice(2);
    for (const character of CHARACTERS) {
      yield before + character + after;
      if (at < text.length) yield before + character + after.slice(1);
    }
  }
}

/** Words that change a number or what it is of, or may: none may be passed over. */
const TELLING =
  'half quarter third tenth twice double triple dozen dozens pair several few many hundred hundreds thousand thousands ' +
  'million millions billion billions trillion lakh milion millon Millionen mille mil Mrd Mio MM T CR milliard millier ' +
  'minus plus not no hardly barely without except less more fewer another further each times fold percent percentage ' +
  'points per cent years months days hours km kg tonnes euros yen pesos francs pounds EUR USD NOK JPY C AUD US five two ' +
  'moitié demi tiers douzaine vingtaine deux cinq cent pas sans ne guère moins plus pour % ‰ / × ± ( ) [ ] 2 1,000 ' +
  '2012 May 7th e6 about nearly over under estimated maximum minimum possibly reportedly environ presque';

function* changedWords(text: string): Iterable<string> {
  const words = text.split(' ');
  for (let at = 0; at <= words.length; at += 1) {
    if (at < words.length) yield words.filter((_, index) => index !== at).join(' ');
    for (const word of TELLING.split(' ')) {
      yield [...words.slice(0, at), word, ...words.slice(at)].join(' ');
      if (at < words.length) yield [...words.slice(0, at), word, ...words.slice(at + 1)].join(' ');
    }
  }
}

describe.each(READABLE)('%s', (text, unit) => {
  test('is read as the oracle reads it', () => {
    expect(read(text, unit)).toBeDefined();
    expect(read(text, unit)).toBe(printed(text));
  });

  test('with a character inserted, deleted, changed or moved is read as what it prints, or refused', () => {
    expect(wrong(changedCharacters(text), unit)).toEqual([]);
  });

  test('with a word inserted, deleted or changed is read as what it prints, or refused', () => {
    expect(wrong(changedWords(text), unit)).toEqual([]);
  });
});
