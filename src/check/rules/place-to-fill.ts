import { counted } from '../../diagnostics/counted.ts';
import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Location } from '../../diagnostics/location.ts';
import type { Language } from '../../model/language.ts';
import type { OutlinePiece } from '../../model/outline.ts';
import { placesToFill } from '../../model/place-to-fill.ts';
import type { Span } from '../../model/span.ts';
import { textsOfOutline } from '../outline-texts.ts';

/** Reads the outline: its title and each slide, in each language, must have no place left that its author is to fill. */
export function placeToFill(piece: OutlinePiece, languages: readonly Language[]): readonly Diagnostic[] {
  const places = textsOfOutline(piece, languages).flatMap(({ text, language, at }) =>
    placesToFill(text.text).map(({ start, end, words }) => ({ words, language, at, span: text.spanOf(start, end) })),
  );
  const groups = new Map<string, Place[]>();
  for (const place of places) {
    const key = [slideOf(place.at), place.language].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), place]);
  }
  return [...groups.values()].flatMap((group) => tell(group));
}

interface Place {
  readonly words: string;
  readonly language: Language;
  readonly at: Location;
  readonly span: Span;
}

function slideOf(at: Location): string {
  return at.kind === 'slide' ? `slide ${at.slide}` : at.kind;
}

function tell(places: readonly Place[]): readonly Diagnostic[] {
  const [first] = places;
  if (first === undefined) return [];
  const { words, language, at, span } = first;
  const more = places.length === 1 ? '' : `, and ${places.length - 1} more`;
  return [
    diagnostic('words/place-to-fill', {
      message: `${counted(places.length, 'place')} to fill: “${words}”${more}`,
      span,
      at: at.kind === 'slide' ? { kind: 'slide', slide: at.slide, language } : at,
      hint: 'write it in place of the words, and of ‹ and ›; or take the line out',
    }),
  ];
}
