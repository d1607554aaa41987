import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { de } from '../../src/language/fr/elision.ts';
import { afterWords, beforeFigure } from '../../src/language/fr/joining.ts';
import { packOf } from '../../src/language/languages.ts';
import { joinList } from '../../src/language/list.ts';
import { formatOrdinal, ordinalWord, readRank } from '../../src/language/ordinal.ts';
import { asOf, basisName, markingName, moneyUnitLabel } from '../../src/language/terms.ts';
import { typeset, typesetPieces } from '../../src/language/typography.ts';

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
    expect(readRank('second largest bilateral donor')).toEqual({ kind: 'rank', rank: 2 });
    expect(readRank('le 3e rang')).toEqual({ kind: 'rank', rank: 3 });
    expect(readRank('premier donateur')).toEqual({ kind: 'rank', rank: 1 });
    expect(readRank('the 21st')).toEqual({ kind: 'rank', rank: 21 });
  });

  test('are not guessed', () => {
    expect(readRank('one of the biggest')).toEqual({ kind: 'none', words: 'one of' });
    expect(readRank('second or third')).toEqual({ kind: 'none', words: 'second or third' });
    expect(readRank('the biggest')).toEqual({ kind: 'superlative', rank: 1 });
    expect(readRank('0th')).toBeUndefined();
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
    expect(beforeFigure('des exportations de ', 'environ 16\u00a0millions')).toBe('des exportations d’');
    expect(beforeFigure('des exportations de ', '16\u00a0millions')).toBe('des exportations de ');
    expect(beforeFigure('une force de ', 'de 2\u00a0500 à 3\u00a0000')).toBe('une force ');
    expect(beforeFigure('plus que ', 'environ 13')).toBe('plus qu’');
    expect(beforeFigure('le code ', 'environ 13')).toBe('le code ');
    expect(packOf('en').phrases.beforeFigure('made de ', 'about 13')).toBe('made de ');
  });

  it.each([
    ['depuis ', '15\u00a0mai 2013', 'depuis le 15\u00a0mai 2013'],
    ['l’annonce de ', '15\u00a0mai 2013', 'l’annonce du 15\u00a0mai 2013'],
    ['jusqu’à ', '1er\u00a0mai 2013', 'jusqu’au 1er\u00a0mai 2013'],
    ['En ', '15\u00a0mai 2013', 'Le 15\u00a0mai 2013'],
    ['annoncé le ', '15\u00a0mai 2013', 'annoncé le 15\u00a0mai 2013'],
    ['depuis ', 'mai 2013', 'depuis mai 2013'],
    ['depuis ', 'exercice\u00a02010-2011', 'depuis l’exercice\u00a02010-2011'],
    ['en ', 'exercice\u00a02010-2011', 'durant l’exercice\u00a02010-2011'],
    ['de ', 'exercice\u00a02010-2011', 'de l’exercice\u00a02010-2011'],
    ['l’aide de ', 'du 1er au 31\u00a0août', 'l’aide du 1er au 31\u00a0août'],
    ['en ', 'd’avril 2010 à mars 2011', 'd’avril 2010 à mars 2011'],
    ['pendant ', 'de janvier à mai 2013', 'de janvier à mai 2013'],
    ['en ', 'de 2002 à 2021', 'de 2002 à 2021'],
    ['en ', 'de 4 à 6\u00a0mois', 'en 4 à 6\u00a0mois'],
    ['depuis ', 'depuis 2008', 'depuis 2008'],
    ['en ', '2013', 'en 2013'],
  ])('a preposition and a date are fitted: %s + %s', (words, figure, together) => {
    expect(beforeFigure(words, figure) + afterWords(words, figure)).toBe(together);
  });

  it.each([
    ['in ', 'May\u00a015, 2013', 'on May\u00a015, 2013'],
    ['In ', '15\u00a0May 2013', 'On 15\u00a0May 2013'],
    ['in ', 'May 2013', 'in May 2013'],
    ['in ', '2013', 'in 2013'],
    ['in ', '2002 to 2021', 'from 2002 to 2021'],
    ['In ', 'April 2010 to March 2011', 'From April 2010 to March 2011'],
    ['in ', '2 to 3', 'in 2 to 3'],
    ['in ', '2020–21 fiscal year', 'in the 2020–21 fiscal year'],
    ['since ', 'since 2008', 'since 2008'],
    ['within ', 'May\u00a015, 2013', 'within May\u00a015, 2013'],
  ])('in English too: %s + %s', (words, figure, together) => {
    const { beforeFigure: adapted, afterWords: fitted } = packOf('en').phrases;
    expect(adapted(words, figure) + fitted(words, figure)).toBe(together);
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

  test('French straight quotation marks are guillemets, and curled ones within them', () => {
    expect(typeset('Il a dit "oui" hier', 'fr')).toBe('Il a dit «\u00a0oui\u00a0» hier');
    expect(typeset('« Le mot "échec" »', 'fr')).toBe('«\u00a0Le mot “échec”\u00a0»');
    expect(typeset('"Le mot "échec" reste"', 'fr')).toBe('«\u00a0Le mot “échec” reste\u00a0»');
  });

  test('a quotation mark that opens in one piece closes in another', () => {
    const pieces = (language: 'en' | 'fr') =>
      typesetPieces([
        { text: 'so "', language },
        { text: 'very', language },
        { text: ' much" and "', language },
        { text: '\uFFFC', language, fixed: true },
        { text: '", too', language },
      ]);
    expect(pieces('en').join('')).toBe('so “very much” and “\uFFFC”, too');
    expect(pieces('fr').join('')).toBe('so «\u00a0very much\u00a0» and «\u00a0\uFFFC\u00a0», too');
  });

  test('words of the other language have its signs', () => {
    const pieces = [
      { text: 'the operation ', language: 'en' as const },
      { text: 'l\'opération : "Serval"', language: 'fr' as const },
      { text: ' : "so"', language: 'en' as const },
    ];
    expect(typesetPieces(pieces).join('')).toBe('the operation l’opération\u00a0: «\u00a0Serval\u00a0»: “so”');
  });

  test('spaces in a row are one, none stands before a comma, and three full stops are an ellipsis', () => {
    expect(typeset('Aid  grew , then fell ... and rose .', 'en')).toBe('Aid grew, then fell … and rose.');
    expect(typeset('Why ? Aid : more ; less !', 'en')).toBe('Why? Aid: more; less!');
    expect(
      typesetPieces([
        { text: 'Aid ', language: 'en' },
        { text: ' grew', language: 'en' },
      ]).join(''),
    ).toBe('Aid grew');
    expect(
      typesetPieces([
        { text: 'mot ', language: 'fr' },
        { text: ': suite', language: 'fr' },
      ]).join(''),
    ).toBe('mot\u00a0: suite');
  });

  test('full stops that stand apart stay apart', () => {
    expect(typeset('so .. . on', 'fr')).toBe('so .. . on');
  });

  test('mending twice is mending once', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aé1 "\'«»“”.,:;!?%$-\u00a0\uFFFC') }), (text) => {
        for (const language of ['en', 'fr'] as const) {
          const once = typeset(text, language);
          expect(typeset(once, language)).toBe(once);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('no space is added where none was typed', () => {
    expect(typeset('https://example.org', 'fr')).toBe('https://example.org');
  });
});

describe('fixed terms', () => {
  test('are in both languages', () => {
    expect([basisName('pledge', 'en'), basisName('pledge', 'fr')]).toEqual(['pledge', 'promesse']);
    expect(markingName('protected-a', 'fr')).toBe('PROTÉGÉ\u00a0A');
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
