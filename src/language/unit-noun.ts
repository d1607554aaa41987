import type { Language } from '../model/language.ts';
import type { Scale } from '../model/quantity.ts';
import type { CountNoun, DurationStep, Unit } from '../model/unit.ts';
import type { Decimal } from '../values/decimal.ts';
import { CURRENCY_NAMES } from './currency.ts';
import { de } from './elision.ts';
import { inLanguage } from './languages.ts';
import { isFrenchPlural } from './number.ts';

export const DURATION_NOUNS: Readonly<Record<DurationStep, Readonly<Record<Language, CountNoun>>>> = {
  year: { en: { one: 'year', many: 'years' }, fr: { one: 'an', many: 'ans' } },
  month: { en: { one: 'month', many: 'months' }, fr: { one: 'mois', many: 'mois' } },
  week: { en: { one: 'week', many: 'weeks' }, fr: { one: 'semaine', many: 'semaines' } },
  day: { en: { one: 'day', many: 'days' }, fr: { one: 'jour', many: 'jours' } },
};

/** The form of a noun after a value: one in English is exactly 1, in French all below 2. */
export function agreed(noun: CountNoun, value: Decimal, language: Language): string {
  const plural = language === 'fr' ? isFrenchPlural(value) : !value.abs().eq(1);
  return plural ? noun.many : noun.one;
}

/**
 * The noun that stands after a number of the unit: "troops", "ans", "km²". Empty where the number says it all. After
 * "million" French puts `de`: 1,2 million d’habitants. Counts go without their noun in the short form.
 */
export function unitNoun(
  unit: Unit,
  value: Decimal,
  scale: Scale,
  form: 'words' | 'short',
  language: Language,
): string {
  switch (unit.kind) {
    case 'count': {
      const noun = form === 'short' ? undefined : inLanguage(unit.noun, language);
      return noun === undefined ? '' : afterScale(agreed(noun, value, language), scale, language);
    }
    case 'duration':
      return agreed(DURATION_NOUNS[unit.step][language], value, language);
    case 'area':
      return form === 'words' ? afterScale(AREA[unit.of], scale, language) : AREA[unit.of];
    case 'rate':
      return form === 'words'
        ? `${CURRENCY_NAMES[unit.to][language]} ${PER[language]} ${unitOf(unit.from, language)}`
        : '';
    case 'money':
    case 'percent':
    case 'ratio':
      return '';
  }
}

const AREA = { km2: 'km²', ha: 'ha' } as const;
const PER: Readonly<Record<Language, string>> = { en: 'per', fr: 'par' };

function afterScale(noun: string, scale: Scale, language: Language): string {
  return language === 'fr' && (scale === 'million' || scale === 'billion') ? de(noun) : noun;
}

/** One of a currency: "US dollar", "dollar américain". */
function unitOf(currency: keyof typeof CURRENCY_NAMES, language: Language): string {
  return CURRENCY_NAMES[currency][language].replace(/s\b/g, '');
}
