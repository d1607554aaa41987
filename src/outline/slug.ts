import type { Inline } from '../model/words.ts';

const MAX_LENGTH = 48;

/**
 * A slide's ID made from its title: small letters without accents, parted by dashes; figures are left out, so that a new
 * value doesn't change the ID. Empty where nothing is left.
 */
export function slugOf(title: readonly Inline[]): string {
  const words = title
    .map((inline) => (inline.kind === 'text' ? inline.text : ' '))
    .join('')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/['’]/g, '')
    .replace(/œ/gi, 'oe')
    .replace(/æ/gi, 'ae')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`;
    if (longer.length > MAX_LENGTH) break;
    slug = longer;
  }
  return slug;
}

/** The slug, or the slug with the first of -2, -3 … that is not taken. */
export function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug)) return slug;
  let number = 2;
  while (taken.has(`${slug}-${number}`)) number++;
  return `${slug}-${number}`;
}
