import type { SlotAccepts } from '../../model/template.ts';
import type { ReadLayout, ReadPlaceholder } from './read-layout.ts';

export function titleOf(layout: ReadLayout): ReadPlaceholder | undefined {
  const titles = layout.places.filter(
    ({ placeholder: { type }, turned }) => !turned && (type === 'title' || type === 'ctrTitle'),
  );
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
/** In points; anything lower holds a line, not content. */
const LOWEST_CONTENT = 90;

/** The places for content, left to right, then top to bottom. Excludes those named for a line of the frame. */
export function contentSlots(layout: ReadLayout): readonly ReadPlaceholder[] {
  return layout.places
    .filter(({ placeholder: { type }, turned }) => !turned && CONTENT_TYPES.includes(type))
    .filter((place) => {
      const kinds = namedFor(place);
      return kinds ? !kinds.some((kind) => FRAME.includes(kind)) : place.outer.height >= LOWEST_CONTENT;
    })
    .sort((a, b) => a.outer.x - b.outer.x || a.outer.y - b.outer.y);
}

/** Placeholder types that take running text; one without a type takes anything. */
const WORDS: readonly (string | undefined)[] = [undefined, 'obj', 'body', 'subTitle'];

export function holdsWords({ placeholder: { type } }: ReadPlaceholder): boolean {
  return WORDS.includes(type);
}

/** Whether PowerPoint lets a placeholder hold this kind of content, text or other. */
export function canHold({ placeholder: { type } }: ReadPlaceholder, accepts: SlotAccepts | undefined): boolean {
  switch (accepts) {
    case 'chart':
      return type === undefined || type === 'obj' || type === 'chart';
    case 'table':
      return type === undefined || type === 'obj' || type === 'tbl';
    case 'image':
      return type === undefined || type === 'obj' || type === 'pic';
    case 'stats':
    case 'timeline':
    case 'panels':
      return false;
    case 'title':
      return type === 'title' || type === 'ctrTitle';
    default:
      return WORDS.includes(type) || ['title', 'ctrTitle', 'sldNum', 'ftr', 'dt'].includes(type ?? '');
  }
}

const FRAME: readonly SlotAccepts[] = [
  'title',
  'subtitle',
  'section',
  'source',
  'note',
  'marking',
  'number',
  'as-of',
  'details',
];
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
  [['details'], ['details']],
  [['section'], ['section', 'running head', 'titre courant']],
];

/** What a placeholder is for, if its name in the Selection Pane says so. */
export function namedFor({ name }: ReadPlaceholder): readonly SlotAccepts[] | undefined {
  const word = folded(name).replace(/[\s\d]+$/, '');
  return PLACE_NAMES.find(([, names]) => names.includes(word))?.[0];
}

export function slotNamed(accepts: SlotAccepts, layout: ReadLayout): ReadPlaceholder | undefined {
  return layout.places.find((place) => {
    const kinds = place.turned ? undefined : namedFor(place);
    return kinds?.length === 1 && kinds[0] === accepts;
  });
}

/** In lower case, without accents or a leading number (`1_Title Slide`), with single spaces. */
export function folded(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/^\d+[_\s]+/, '')
    .replace(/[\s_]+/g, ' ')
    .trim()
    .toLowerCase();
}
