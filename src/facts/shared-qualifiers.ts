import type { Evaluated } from '../model/evaluated.ts';
import type { Period } from '../model/period.ts';
import type { Qualifiers } from '../model/qualifiers.ts';
import { equals } from '../values/period.ts';

type Figure = Extract<Evaluated, { kind: 'quantity' | 'series' }>;

/**
 * What all operands have in inCommon, which the result keeps; and every edition that any of them was
 * read in.
 */
export function inCommon(
  figures: readonly Figure[],
): Pick<Figure, 'qualifiers' | 'measure' | 'addsOver' | 'period' | 'editions'> {
  const [first, ...others] = figures;
  const measure = others.every((other) => other.measure === first?.measure) ? first?.measure : undefined;
  const period = samePeriod(figures.map((figure) => figure.period));
  const editions = figures.flatMap((figure) => figure.editions ?? []);
  return {
    qualifiers: sharedQualifiers(figures),
    ...(measure && { measure }),
    ...(measure && first?.addsOver && { addsOver: first.addsOver }),
    ...(period && { period }),
    ...(editions.length > 0 && { editions: [...new Map(editions.map((each) => [each.source, each])).values()] }),
  };
}

function samePeriod([first, ...others]: readonly (Period | undefined)[]): Period | undefined {
  return first && others.every((other) => other && equals(first, other)) ? first : undefined;
}

function sharedQualifiers([first, ...others]: readonly Figure[]): Qualifiers {
  const entries = Object.entries(first?.qualifiers ?? {}).filter(([key, value]) =>
    others.every(({ qualifiers }) => sameQualifier(qualifiers[key as keyof Qualifiers], value)),
  );
  return Object.fromEntries(entries);
}

function sameQualifier(a: unknown, b: unknown): boolean {
  return a === b || (typeof a === 'object' && JSON.stringify(a) === JSON.stringify(b));
}
