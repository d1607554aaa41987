import { LANGUAGES, packOf } from '../../language/languages.ts';
import type { LayoutRole } from '../../language/template-words.ts';
import { contentSlots, folded, holdsWords, titleOf } from './master-slots.ts';
import type { ReadLayout } from './read-layout.ts';

/** What a layout of a PowerPoint file is for. */
export type Role = LayoutRole;

/** The names that PowerPoint gives its layouts in any language, without accents and in small letters. */
function namesOf(role: Role): readonly string[] {
  return LANGUAGES.flatMap((language) => packOf(language).templateWords.powerPointLayouts[role]);
}

/** The types that PowerPoint gives the layouts of a new file (`ST_SlideLayoutType`). */
const TYPES: Readonly<Record<Role, readonly string[]>> = {
  cover: ['title'],
  content: ['obj', 'tx'],
  'two-contents': ['twoObj'],
  'title-only': ['titleOnly'],
  section: ['secHead'],
};

/** The layout for a role: by its name, else by PowerPoint's own type, else by its placeholders. */
export function layoutFor(role: Role, layouts: readonly ReadLayout[]): ReadLayout | undefined {
  const fit = layouts.filter((layout) => hasPlaces(role, layout));
  return (
    fit.find(({ name }) => namesOf(role).includes(folded(name))) ??
    fit.find(({ type }) => TYPES[role].includes(type)) ??
    (role === 'section' ? undefined : fit.find((layout) => looksLike(role, layout)))
  );
}

/** Whether a layout has the places that a role needs. */
function hasPlaces(role: Role, layout: ReadLayout): boolean {
  const contents = contentSlots(layout).length;
  if (titleOf(layout) === undefined) return false;
  return role === 'content' ? contentSlots(layout).some(holdsWords) : role === 'two-contents' ? contents >= 2 : true;
}

function looksLike(role: Role, layout: ReadLayout): boolean {
  const contents = contentSlots(layout).length;
  switch (role) {
    case 'cover':
      return titleOf(layout)?.placeholder.type === 'ctrTitle';
    case 'content':
      return contents === 1 && titleOf(layout)?.placeholder.type === 'title';
    case 'two-contents':
      return contents === 2;
    case 'title-only':
      return (
        contents === 0 &&
        layout.places.every(({ placeholder }) => placeholder.type !== 'ctrTitle' && placeholder.type !== 'subTitle')
      );
    case 'section':
      return false;
  }
}
