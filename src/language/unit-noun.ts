import type { Language } from '../model/language.ts';
import type { Scale } from '../model/quantity.ts';
import type { CountNoun, Unit } from '../model/unit.ts';
import type { Decimal } from '../values/decimal.ts';
import { inLanguage, packOf } from './languages.ts';

/**
 * The noun's form for a value: English is singular for exactly 1, French for everything below 2.
 */
export function agreed(noun: CountNoun, value: Decimal, language: Language): string {
  return packOf(language).figures.isPlural(value) ? noun.many : noun.one;
}

/**
 * The noun after a number with this unit: "troops", "ans", "km²". Empty if the number needs none.
 * In the short form, counts have no noun.
 */
export function unitNoun(
  unit: Unit,
  value: Decimal,
  scale: Scale,
  form: 'words' | 'short',
  language: Language,
): string {
  const { figures, phrases, vocabulary } = packOf(language);
  switch (unit.kind) {
    case 'count': {
      const noun = form === 'short' ? undefined : inLanguage(unit.noun, language);
      return noun === undefined ? '' : figures.nounAfterScale(agreed(noun, value, language), scale);
    }
    case 'duration':
      return agreed(vocabulary.durations[unit.step], value, language);
    case 'area':
      return form === 'words' ? figures.nounAfterScale(AREA[unit.of], scale) : AREA[unit.of];
    case 'points':
      return agreed(vocabulary.points[form], value, language);
    case 'rate':
      return form === 'words'
        ? phrases.rateWords(vocabulary.currencies[unit.to], vocabulary.currencyUnits[unit.from])
        : '';
    case 'money':
    case 'percent':
    case 'ratio':
      return '';
  }
}

const AREA = { km2: 'km²', ha: 'ha' } as const;
