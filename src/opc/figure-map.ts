import { escapeAttribute, escapeText, XML_DECLARATION } from './xml.ts';
import { childrenOf, elementText, readXml, type XmlElement } from './xml-tree.ts';

/**
 * The namespace of the part that records where each figure of a deck comes from. Renamed on any change that readers
 * must know about.
 */
export const FIGURE_MAP_NAMESPACE = 'urn:briefdeck:figures:1';

/** Which fact each figure of a deck shows. All positions count from 1. */
export interface FigureMap {
  /** The outline's name. */
  readonly deck: string;
  /** As in `xml:lang`: `fr-CA`. */
  readonly language: string;
  /** An ISO date. */
  readonly asOf: string;
  /** Every fact shown, in order of first use. */
  readonly facts: readonly MappedFact[];
  readonly slides: readonly MappedSlide[];
}

export interface MappedFact {
  readonly id: string;
  /** SHA-256, in hexadecimal, of what the fact stated when the deck was built. */
  readonly fingerprint: string;
  /** Exact: `16000000 CAD`, `2012-03-22`. Absent if the fact has no value of its own, such as a relation. */
  readonly value?: string;
}

export interface MappedSlide {
  readonly number: number;
  readonly id: string;
  /** The shapes that show figures. */
  readonly shapes: readonly MappedShape[];
  readonly notes: readonly MappedFigure[];
}

export interface MappedShape {
  /** The shape's name on the slide. */
  readonly name: string;
  readonly figures: readonly MappedFigure[];
}

/** The position of a figure within a shape. */
export type FigurePlace =
  /** A run in a paragraph; fields count as runs. */
  | { readonly kind: 'run'; readonly paragraph: number; readonly run: number }
  /** A run in a table cell; the header is row 1. */
  | { readonly kind: 'cell'; readonly row: number; readonly column: number; readonly run: number }
  /** A point of a chart series, with its cell in the chart's workbook. */
  | { readonly kind: 'point'; readonly series: number; readonly point: number; readonly cell: string }
  /** A mark on a chart's axis. */
  | { readonly kind: 'event'; readonly event: number }
  /** The alternative text. */
  | { readonly kind: 'alt' };

/** The source of a figure. */
export type FigureOrigin =
  /** Made from these facts; `value` is exact, and `form` says how it was written: `words`, `short`, `ratio`. */
  | { readonly kind: 'fact'; readonly facts: readonly string[]; readonly form: string; readonly value?: string }
  /** Digits that no fact stands for: the program's (`as-of`), part of a name or an idiom, or unsourced in a draft. */
  | { readonly kind: NamedOrigin; readonly what: string };

const NAMED_ORIGINS = ['program', 'name', 'literal', 'unsourced'] as const;

type NamedOrigin = (typeof NAMED_ORIGINS)[number];

export interface MappedFigure {
  readonly place: FigurePlace;
  readonly origin: FigureOrigin;
  /** As shown; empty for a point without a label. */
  readonly shown: string;
}

/** The part's text. */
export function writeFigureMap(map: FigureMap): string {
  const facts = map.facts.map(
    ({ id, value, fingerprint }) =>
      `<fact${attribute('id', id)}${attribute('value', value)}${attribute('fingerprint', fingerprint)}/>`,
  );
  return (
    `${XML_DECLARATION}<figures xmlns="${FIGURE_MAP_NAMESPACE}"${attribute('deck', map.deck)}` +
    `${attribute('language', map.language)}${attribute('as-of', map.asOf)}>` +
    `<facts>${facts.join('')}</facts>${map.slides.map(writeSlide).join('')}</figures>`
  );
}

/**
 * Reads a part that another program may have rewritten. Missing texts read as empty, missing positions as 0. Undefined
 * if it isn't a figure map.
 */
export function readFigureMap(xml: string): FigureMap | undefined {
  const reading = readXml(xml);
  if (reading.kind === 'refused') return undefined;
  const { root } = reading;
  if (root.namespace !== FIGURE_MAP_NAMESPACE || root.name !== 'figures') return undefined;
  return {
    deck: textAt(root, 'deck'),
    language: textAt(root, 'language'),
    asOf: textAt(root, 'as-of'),
    facts: childrenOf(root, 'facts').flatMap((list) => childrenOf(list, 'fact').map(readFact)),
    slides: childrenOf(root, 'slide').map(readSlide),
  };
}

function writeSlide({ number, id, shapes, notes }: MappedSlide): string {
  const inShapes = shapes.map(
    ({ name, figures }) => `<shape${attribute('name', name)}>${figures.map(writeFigure).join('')}</shape>`,
  );
  const inNotes = notes.length === 0 ? '' : `<notes>${notes.map(writeFigure).join('')}</notes>`;
  return `<slide number="${number}"${attribute('id', id)}>${inShapes.join('')}${inNotes}</slide>`;
}

function readSlide(slide: XmlElement): MappedSlide {
  return {
    number: countAt(slide, 'number'),
    id: textAt(slide, 'id'),
    shapes: childrenOf(slide, 'shape').map((shape) => ({ name: textAt(shape, 'name'), figures: readFigures(shape) })),
    notes: childrenOf(slide, 'notes').flatMap(readFigures),
  };
}

function readFact(fact: XmlElement): MappedFact {
  return {
    id: textAt(fact, 'id'),
    fingerprint: textAt(fact, 'fingerprint'),
    ...optional('value', fact.attributes.get('value')),
  };
}

function writeFigure({ place, origin, shown }: MappedFigure): string {
  return `<${place.kind}${placeAttributes(place)}${originAttributes(origin)}>${escapeText(shown)}</${place.kind}>`;
}

function placeAttributes(place: FigurePlace): string {
  switch (place.kind) {
    case 'run':
      return ` paragraph="${place.paragraph}" run="${place.run}"`;
    case 'cell':
      return ` row="${place.row}" column="${place.column}" run="${place.run}"`;
    case 'point':
      return ` series="${place.series}" point="${place.point}"${attribute('cell', place.cell)}`;
    case 'event':
      return ` event="${place.event}"`;
    case 'alt':
      return '';
  }
}

function originAttributes(origin: FigureOrigin): string {
  if (origin.kind !== 'fact') return attribute(origin.kind, origin.what);
  return attribute('facts', origin.facts.join(' ')) + attribute('form', origin.form) + attribute('value', origin.value);
}

function readFigures(parent: XmlElement): readonly MappedFigure[] {
  return parent.children.flatMap((child) => {
    const place = child.kind === 'element' ? readPlace(child) : undefined;
    if (child.kind !== 'element' || place === undefined) return [];
    return [{ place, origin: readOrigin(child), shown: elementText(child) }];
  });
}

function readPlace(figure: XmlElement): FigurePlace | undefined {
  const count = (name: string) => countAt(figure, name);
  switch (figure.name) {
    case 'run':
      return { kind: 'run', paragraph: count('paragraph'), run: count('run') };
    case 'cell':
      return { kind: 'cell', row: count('row'), column: count('column'), run: count('run') };
    case 'point':
      return { kind: 'point', series: count('series'), point: count('point'), cell: textAt(figure, 'cell') };
    case 'event':
      return { kind: 'event', event: count('event') };
    case 'alt':
      return { kind: 'alt' };
    default:
      return undefined;
  }
}

function readOrigin(figure: XmlElement): FigureOrigin {
  for (const kind of NAMED_ORIGINS) {
    const what = figure.attributes.get(kind);
    if (what !== undefined) return { kind, what };
  }
  return {
    kind: 'fact',
    facts: textAt(figure, 'facts').split(' '),
    form: textAt(figure, 'form'),
    ...optional('value', figure.attributes.get('value')),
  };
}

function attribute(name: string, value: string | undefined): string {
  return value === undefined ? '' : ` ${name}="${escapeAttribute(value)}"`;
}

function textAt(element: XmlElement, name: string): string {
  return element.attributes.get(name) ?? '';
}

function countAt(element: XmlElement, name: string): number {
  const text = textAt(element, name);
  return /^\d+$/.test(text) ? Number(text) : 0;
}

function optional<K extends string>(key: K, value: string | undefined): Partial<Record<K, string>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, string>);
}
