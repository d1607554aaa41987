import type { Paragraph } from './deck.ts';

/** PowerPoint has nine list levels. */
export const LAST_LEVEL = 9;

/**
 * The list level of a paragraph in a placeholder, from 1. Plain text and quotations use the first
 * level; bullets and numbers start at the first level that has bullets, which is the second in our
 * own masters.
 */
export function listLevel(
  { marker, level }: Pick<Paragraph, 'marker' | 'level'>,
  levels: readonly { readonly bullet: boolean }[] | undefined,
): number {
  if (marker !== 'bullet' && marker !== 'number') return 1;
  const first = levels
    ? Math.max(
        0,
        levels.findIndex(({ bullet }) => bullet),
      )
    : 1;
  return Math.min(level + first + 1, LAST_LEVEL);
}
