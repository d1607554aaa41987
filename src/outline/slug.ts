import type { Inline } from '../model/words.ts';

const MAX_LENGTH = 48;

/**
 * A slide's ID made from its title: words of lower-case letters without accents and of digits,
 * joined by hyphens, at most 48 characters. Figures are left out, so that a new value doesn't
 * change the ID. Empty if nothing is left.
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
