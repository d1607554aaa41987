import { contentPlaces, folded, holdsWords, titleOf } from './places.ts';
import type { ReadLayout } from './read-layout.ts';

/** What a layout of a PowerPoint file is for. */
export type Role = 'cover' | 'content' | 'two-contents' | 'title-only' | 'section';

/** The names that PowerPoint gives its layouts in English and French, without accents and in small letters. */
const NAMES: Readonly<Record<Role, readonly string[]>> = {
  cover: [
    ...['title slide', 'diapositive de titre', 'diapo de titre', 'page de titre', 'page titre', 'title', 'titre'],
    ...['cover', 'couverture'],
  ],
  content: [
    ...[
      'title and content',
      'titre et contenu',
      'title, content',
      'titre, contenu',
      'title and text',
      'titre et texte',
    ],
    ...['title and body', 'titre et corps', 'content', 'contenu'],
  ],
  'two-contents': [
    ...['two content', 'two contents', 'deux contenus', 'title, 2 content', 'titre, 2 contenus', 'two columns'],
    ...['deux colonnes', 'title and two columns', 'titre et deux colonnes'],
  ],
  'title-only': ['title only', 'titre seul', 'titre uniquement', 'titre seulement'],
  section: ['section header', 'titre de section', 'en-tete de section', 'section title', 'section'],
};

/** The types that PowerPoint gives the layouts of a new file (`ST_SlideLayoutType`). */
const TYPES: Readonly<Record<Role, readonly string[]>> = {
  cover: ['title'],
  content: ['obj', 'tx'],
  'two-contents': ['twoObj'],
  'title-only': ['titleOnly'],
  section: ['secHead'],
};

/** The layout for a role: by its name, else by PowerPoint's own mark, else by the placeholders it has. */
export function layoutFor(role: Role, layouts: readonly ReadLayout[]): ReadLayout | undefined {
  const fit = layouts.filter((layout) => hasPlaces(role, layout));
  return (
    fit.find(({ name }) => NAMES[role].includes(folded(name))) ??
    fit.find(({ type }) => TYPES[role].includes(type)) ??
    (role === 'section' ? undefined : fit.find((layout) => looksLike(role, layout)))
  );
}

/** Whether a layout has the places that a role needs. */
function hasPlaces(role: Role, layout: ReadLayout): boolean {
  const contents = contentPlaces(layout).length;
  if (titleOf(layout) === undefined) return false;
  return role === 'content' ? contentPlaces(layout).some(holdsWords) : role === 'two-contents' ? contents >= 2 : true;
}

function looksLike(role: Role, layout: ReadLayout): boolean {
  const contents = contentPlaces(layout).length;
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
