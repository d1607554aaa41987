import { inLanguage, packOf } from '../language/languages.ts';
import { countUnitLabel, moneyUnitLabel } from '../language/terms.ts';
import type { Language } from '../model/language.ts';
import type { Scale } from '../model/quantity.ts';
import type { Unit } from '../model/unit.ts';

/**
 * The unit of plotted numbers, in words: "millions of Canadian dollars", "troops". Empty if the
 * number itself shows it.
 */
export function unitLabel(unit: Unit, exponent: number, language: Language): string {
  switch (unit.kind) {
    case 'money':
      return moneyUnitLabel(unit.currency, scaleOf(exponent), language);
    case 'count':
      return countUnitLabel(inLanguage(unit.noun, language)?.many ?? '', scaleOf(exponent), language);
    case 'duration':
      return packOf(language).vocabulary.durationAxes[unit.step];
    case 'percent':
      return packOf(language).phrases.percentUnit;
    case 'points':
      return packOf(language).vocabulary.points.words.many;
    case 'area':
      return countUnitLabel(unit.of === 'km2' ? 'km²' : 'ha', scaleOf(exponent), language);
    case 'rate':
      return packOf(language).phrases.rateUnit(unit.to, unit.from);
    case 'ratio':
      return '';
    default:
      return unit satisfies never;
  }
}

function scaleOf(exponent: number): Scale {
  if (exponent >= 9) return 'billion';
  return exponent >= 6 ? 'million' : 'one';
}
