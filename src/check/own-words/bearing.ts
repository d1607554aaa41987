import { placeCode } from '../../language/place-names.ts';
import type { Language } from '../../model/language.ts';
import type { Qualifiers } from '../../model/qualifiers.ts';
import { type Measuring, measuresIn } from './measures-in.ts';
import type { ShownAmount } from './shown-amounts.ts';

/** Whether an amount is measured as words say, otherwise, or says nothing of it. */
export type Bearing = 'bears' | 'denies' | 'silent';

/**
 * Whether some amounts are measured as words say: one that is suffices. They deny it if one of them
 * is measured otherwise and none is measured so.
 *
 * @param together - all that the same text says, since exports and imports together are both
 */
export function bearingOf(
  means: Measuring,
  amounts: readonly ShownAmount[],
  together: readonly Measuring[],
  language: Language,
): Bearing {
  if (isConvertedFrom(means, amounts, together)) return 'bears';
  const each = amounts.map((amount) => bearingOfOne(means, amount, together));
  if (each.includes('bears') || amounts.some(({ texts }) => isInTexts(means, texts, language))) return 'bears';
  return each.includes('denies') ? 'denies' : 'silent';
}

/** The currency that amounts were converted from, in words that name the one they are shown in too. */
function isConvertedFrom(means: Measuring, amounts: readonly ShownAmount[], together: readonly Measuring[]): boolean {
  if (means.kind !== 'currency') return false;
  const namesShown = together.some(
    (each) => each.kind === 'currency' && amounts.some((amount) => bearingOfOne(each, amount, []) === 'bears'),
  );
  return namesShown && amounts.some(({ convertedFrom }) => convertedFrom.some((code) => means.is.includes(code)));
}

function isInTexts(means: Measuring, texts: readonly string[], language: Language): boolean {
  // A label may not say another currency than the amount is in.
  if (means.kind === 'currency' || means.kind === 'scale') return false;
  return texts.some((text) => measuresIn(text, language).some((words) => isEqual(words.means, means)));
}

function isEqual(a: Measuring, b: Measuring): boolean {
  return a.kind === b.kind && ('is' in a ? String(a.is) : '') === ('is' in b ? String(b.is) : '');
}

function bearingOfOne(means: Measuring, amount: ShownAmount, together: readonly Measuring[]): Bearing {
  const { qualifiers, unit, periods } = amount;
  switch (means.kind) {
    case 'currency': {
      if (unit?.kind === 'rate') return toBearing(means.is.includes(unit.from) || means.is.includes(unit.to));
      return unit?.kind === 'money' ? toBearing(means.is.includes(unit.currency)) : 'silent';
    }
    // The scale of a chart is chosen when it is drawn.
    case 'scale':
      return 'silent';
    case 'percent':
      return unit === undefined ? 'silent' : toBearing(unit.kind === 'percent' || unit.kind === 'points');
    // What counts tonnes says so in its words.
    case 'unit':
      return unit === undefined ? 'silent' : toBearing(unit.kind === 'area');
    case 'prices':
      return told(qualifiers.prices?.kind, means.is);
    case 'per':
      return means.is === 'month' && periods.some(isMonth) ? 'bears' : told(qualifiers.per, means.is);
    case 'basis':
      return told(qualifiers.basis === 'unspecified' ? undefined : qualifiers.basis, means.is);
    case 'flow':
      return bearingOfFlow(means.is, qualifiers, together);
    case 'statistic':
      if (means.is === 'mean' && qualifiers.conversion === 'annual-mean') return 'bears';
      return told(qualifiers.statistic, means.is);
    case 'channel':
      return told(qualifiers.channel === 'unknown' ? undefined : qualifiers.channel, means.is);
    case 'calendar':
      return bearingOfCalendar(means.is, amount);
    case 'place':
      return bearingOfPlace(means.is, qualifiers);
    default:
      return means satisfies never;
  }
}

function toBearing(bears: boolean): Bearing {
  return bears ? 'bears' : 'denies';
}

function told(known: string | undefined, is: string): Bearing {
  return known === undefined ? 'silent' : toBearing(known === is);
}

function bearingOfCalendar(is: string, { qualifiers: { calendar }, periods }: ShownAmount): Bearing {
  if (periods.some(isFiscal)) return toBearing(is === 'fiscal-ca');
  if (calendar !== undefined && calendar !== 'unknown') return toBearing(calendar === is);
  return is === 'calendar' && periods.length > 0 ? 'bears' : 'silent';
}

function isFiscal({ kind }: ShownAmount['periods'][number]): boolean {
  return kind === 'fiscal-year';
}

function isMonth({ kind, ...period }: ShownAmount['periods'][number]): boolean {
  return kind === 'date' && 'date' in period && period.date.month !== undefined && period.date.day === undefined;
}

/** Trade both ways is exports and imports, where both are named. */
function bearingOfFlow(is: string, { flow }: Qualifiers, together: readonly Measuring[]): Bearing {
  if (flow === undefined || flow === 'net') return 'silent';
  if (flow !== 'both') return toBearing(flow === is);
  const named = new Set(together.flatMap((each) => (each.kind === 'flow' ? [each.is] : [])));
  return toBearing(named.size > 1);
}

const PLACED = ['reporter', 'partner', 'subject', 'object', 'place'] as const;

function bearingOfPlace(is: string, qualifiers: Qualifiers): Bearing {
  const known = PLACED.flatMap((key) => qualifiers[key]?.split('/') ?? []).flatMap((each) => placeCode(each) ?? []);
  return known.length === 0 ? 'silent' : toBearing(known.includes(is));
}
