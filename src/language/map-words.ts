import type { Borders } from '../model/outline.ts';

/** The words that maps need besides the names of countries. */
export interface MapWords {
  /** What a map shows, as one sentence without its full stop. Without names beside, only what it is of. */
  readonly alt: (shown: string, beside: string) => string;
  /** The same where those beside are too many to be named. */
  readonly altOfMany: (shown: string) => string;
  /** What the note line says of borders: always, and of areas in dispute as they are drawn. */
  readonly borders: Readonly<Record<Borders | 'drawn', string>>;
  /** The letters of coordinates. */
  readonly directions: { readonly north: string; readonly south: string; readonly east: string; readonly west: string };
  /** What is said of the places marked on a map, behind what it shows. */
  readonly marked: (places: string) => string;
  /** Areas in dispute by their ID, and land that is no country of its own by its code. */
  readonly areas: Readonly<Record<string, string>>;
}
