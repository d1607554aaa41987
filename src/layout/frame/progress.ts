import type { DeckSlide } from '../../model/deck.ts';
import type { Progress } from './running-head.ts';

/**
 * Where each slide stands among the sections of its deck. A slide that names no section belongs to the one before it;
 * slides before the first section, and those of the annex, belong to none.
 */
export function progressOf(slides: readonly Pick<DeckSlide, 'section' | 'role'>[]): readonly (Progress | undefined)[] {
  const names: string[] = [];
  const at = slides.map(({ section, role }) => {
    if (role === 'annex') return undefined;
    if (section !== undefined && section !== '' && section !== names.at(-1)) names.push(section);
    return names.length === 0 ? undefined : names.length - 1;
  });
  return at.map((index) => {
    const name = index === undefined ? undefined : names[index];
    return index === undefined || name === undefined ? undefined : { name, index, count: names.length };
  });
}
