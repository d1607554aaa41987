import type { SlotAccepts } from '../../model/template.ts';
import type { Place, ReadLayout } from './read-layout.ts';

/** What a layout of a PowerPoint file is for. */
export type Role = 'cover' | 'content' | 'two-contents' | 'title-only' | 'section';

/** The names that PowerPoint gives its layouts in English and French, without accents and in small letters. */
const NAMES: Readonly<Record<Role, readonly string[]>> = {
  cover: ['title slide', 'diapositive de titre', 'page de titre', 'page titre', 'title', 'cover', 'couverture'],
  content: ['title and content', 'titre et contenu', 'title and text', 'titre et texte', 'content', 'contenu'],
  'two-contents': ['two content', 'two contents', 'deux contenus', 'two columns', 'deux colonnes'],
  'title-only': ['title only', 'titre seul', 'titre uniquement'],
  section: ['section header', 'titre de section', 'en-tete de section', 'section'],
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
  return role === 'content' ? contents >= 1 : role === 'two-contents' ? contents >= 2 : true;
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

export function titleOf(layout: ReadLayout): Place | undefined {
  const titles = layout.places.filter(({ placeholder: { type } }) => type === 'title' || type === 'ctrTitle');
  return titles.find((place) => namedFor(place)?.includes('title')) ?? titles[0];
}

const CONTENT_TYPES: readonly (string | undefined)[] = [
  undefined,
  'obj',
  'body',
  'chart',
  'tbl',
  'pic',
  'dgm',
  'media',
  'clipArt',
];
/** Points: what is lower holds a line. */
const LOWEST_CONTENT = 90;

/** The places for content, from left to right and from top to bottom. Those named for a line of the frame are none. */
export function contentPlaces(layout: ReadLayout): readonly Place[] {
  return layout.places
    .filter(({ placeholder: { type }, outer }) => CONTENT_TYPES.includes(type) && outer.height >= LOWEST_CONTENT)
    .filter((place) => !(namedFor(place) ?? []).some((kind) => FRAME.includes(kind)))
    .sort((a, b) => a.outer.x - b.outer.x || a.outer.y - b.outer.y);
}

const FRAME: readonly SlotAccepts[] = ['title', 'subtitle', 'source', 'note', 'marking', 'number', 'as-of'];
const MAIN: readonly SlotAccepts[] = ['chart', 'table', 'stats', 'timeline', 'image', 'panels'];

const PLACE_NAMES: readonly (readonly [accepts: readonly SlotAccepts[], names: readonly string[]])[] = [
  [['title'], ['title', 'titre']],
  [['subtitle'], ['subtitle', 'sous-titre']],
  [['body'], ['body', 'text', 'texte']],
  [MAIN, ['main', 'principal']],
  [['chart'], ['chart', 'graphique']],
  [['table'], ['table', 'tableau']],
  [['image'], ['image', 'picture', 'photo']],
  [['stats'], ['stats', 'figures', 'chiffres']],
  [['timeline'], ['timeline', 'chronologie']],
  [['panels'], ['panels', 'panneaux']],
  [['source'], ['source', 'sources']],
  [['note'], ['note', 'notes']],
  [['marking'], ['marking', 'marquage', 'classification', 'cote']],
  [['as-of'], ['as-of', 'en date du']],
  [['number'], ['number', 'numero']],
];

/** What a placeholder is for by the name that it was given in the Selection Pane, if that says it. */
export function namedFor({ name }: Place): readonly SlotAccepts[] | undefined {
  const word = folded(name).replace(/[\s\d]+$/, '');
  return PLACE_NAMES.find(([, names]) => names.includes(word))?.[0];
}

/** The placeholder named for something. */
export function placeNamed(accepts: SlotAccepts, layout: ReadLayout): Place | undefined {
  return layout.places.find((place) => {
    const kinds = namedFor(place);
    return kinds?.length === 1 && kinds[0] === accepts;
  });
}

/** In small letters, without accents, single spaces. */
export function folded(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/^\d+[_\s]+/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
