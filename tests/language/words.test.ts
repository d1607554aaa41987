import { describe, expect, test } from 'vitest';
import { beforeFigure, de } from '../../src/language/elision.ts';
import { joinList } from '../../src/language/list.ts';
import { formatOrdinal, ordinalWord, readOrdinal } from '../../src/language/ordinal.ts';
import { asOf, BASIS_NAMES, MARKING_NAMES, moneyUnitLabel } from '../../src/language/terms.ts';
import { typeset } from '../../src/language/typography.ts';

describe('lists', () => {
  test('join with and, without a serial comma', () => {
    expect(joinList([], 'en')).toBe('');
    expect(joinList(['gold'], 'en')).toBe('gold');
    expect(joinList(['gold', 'cotton', 'fertilizers'], 'en')).toBe('gold, cotton and fertilizers');
    expect(joinList(['l’or', 'le coton'], 'fr')).toBe('l’or et le coton');
  });
});

describe('ordinals', () => {
  test('in figures', () => {
    expect([1, 2, 3, 4, 11, 12, 13, 21, 22, 101, 111].map((n) => formatOrdinal(n, 'en'))).toEqual([
      '1st',
      '2nd',
      '3rd',
      '4th',
      '11th',
      '12th',
      '13th',
      '21st',
      '22nd',
      '101st',
      '111th',
    ]);
    expect([1, 2, 21].map((n) => formatOrdinal(n, 'fr'))).toEqual(['1er', '2e', '21e']);
    expect(formatOrdinal(1, 'fr', 'feminine')).toBe('1re');
  });

  test('in words up to ten', () => {
    expect(ordinalWord(2, 'en')).toBe('second');
    expect(ordinalWord(2, 'fr')).toBe('deuxième');
    expect(ordinalWord(1, 'fr', 'feminine')).toBe('première');
    expect(ordinalWord(11, 'en')).toBe('11th');
  });

  test('are read from the words of a source', () => {
    expect(readOrdinal('second largest bilateral donor')).toBe(2);
    expect(readOrdinal('le 3e rang')).toBe(3);
    expect(readOrdinal('premier donateur')).toBe(1);
    expect(readOrdinal('the 21st')).toBe(21);
  });

  test('are not guessed', () => {
    expect(readOrdinal('one of the biggest')).toBeUndefined();
    expect(readOrdinal('second or third')).toBeUndefined();
    expect(readOrdinal('0th')).toBeUndefined();
  });
});

describe('French elision', () => {
  test('de before a vowel or a mute h', () => {
    expect(['dollars', 'euros', 'habitants', 'handicapés', 'onze', 'yens', 'écoles'].map(de)).toEqual([
      'de dollars',
      'd’euros',
      'd’habitants',
      'de handicapés',
      'de onze',
      'de yens',
      'd’écoles',
    ]);
  });

  test('words before a figure are fitted to it', () => {
    expect(beforeFigure('des exportations de ', 'environ 16\u00a0millions', 'fr')).toBe('des exportations d’');
    expect(beforeFigure('des exportations de ', '16\u00a0millions', 'fr')).toBe('des exportations de ');
    expect(beforeFigure('une force de ', 'de 2\u00a0500 à 3\u00a0000', 'fr')).toBe('une force ');
    expect(beforeFigure('plus que ', 'environ 13', 'fr')).toBe('plus qu’');
    expect(beforeFigure('le code ', 'environ 13', 'fr')).toBe('le code ');
    expect(beforeFigure('made de ', 'about 13', 'en')).toBe('made de ');
  });
});

describe('typography', () => {
  test('English quotes and apostrophes curl', () => {
    expect(typeset(`Mali's "second" coup, 'so called'`, 'en')).toBe('Mali’s “second” coup, ‘so called’');
  });

  test('French spaces don’t break, and none stands before ; ! ?', () => {
    expect(typeset("L'aide : « environ » 93 % ; pourquoi ?", 'fr')).toBe(
      'L’aide\u00a0: «\u00a0environ\u00a0» 93\u00a0%; pourquoi?',
    );
  });

  test('no space is added where none was typed', () => {
    expect(typeset('https://example.org', 'fr')).toBe('https://example.org');
  });
});

describe('fixed terms', () => {
  test('are in both languages', () => {
    expect(BASIS_NAMES.pledge).toEqual({ en: 'pledge', fr: 'promesse' });
    expect(MARKING_NAMES['protected-a'].fr).toBe('PROTÉGÉ\u00a0A');
  });

  test('what plotted money is', () => {
    expect(moneyUnitLabel('CAD', 'million', 'en')).toBe('millions of Canadian dollars');
    expect(moneyUnitLabel('CAD', 'million', 'fr')).toBe('en millions de dollars canadiens');
    expect(moneyUnitLabel('EUR', 'billion', 'fr')).toBe('en milliards d’euros');
    expect(moneyUnitLabel('USD', 'one', 'en')).toBe('US dollars');
    expect(moneyUnitLabel('USD', 'one', 'fr')).toBe('en dollars américains');
  });

  test('an as-of takes the preposition of its date', () => {
    expect(asOf('February 17, 2022', true, 'en')).toBe('as of February 17, 2022');
    expect(asOf('17 février 2022', true, 'fr')).toBe('en date du 17 février 2022');
    expect(asOf('août 2020', false, 'fr')).toBe('en date d’août 2020');
    expect(asOf('2010', false, 'fr')).toBe('en date de 2010');
  });
});
