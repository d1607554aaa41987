import { LANGUAGES, packOf } from '../language/languages.ts';
import { fold } from '../reading/printed-tokens.ts';
import type { Document } from './document.ts';

/** A paragraph that begins a table. */
export interface TableHeading {
  /** Its number or letter, in small letters. */
  readonly name: string;
  /** The number of the paragraph. */
  readonly index: number;
}

/** The headings of a text; none for sheets, which have names. */
export function tableHeadings(document: Document): readonly TableHeading[] {
  if (document.kind === 'table') return [];
  return document.paragraphs.flatMap(({ text }, index) => {
    const name = headingOf(text);
    return name === undefined ? [] : [{ name, index }];
  });
}

/** The number or letter of a heading such as "Table 3. Aid by donor" or "TABLEAU A-1:". */
function headingOf(text: string): string | undefined {
  const [, word = '', name] = HEADING.exec(fold(text).trim().toLowerCase()) ?? [];
  return TABLE_WORDS.has(word) ? name : undefined;
}

const HEADING = /^(\p{L}+) ([\p{L}\p{N}](?:[\p{L}\p{N}.-]{0,10}[\p{L}\p{N}])?)(?=[ .:-]|$)/u;

const TABLE_WORDS: ReadonlySet<string> = new Set(LANGUAGES.flatMap((language) => packOf(language).printed.tables));
