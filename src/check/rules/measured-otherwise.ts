import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { evaluate } from '../../facts/derive.ts';
import type { FactStore } from '../../facts/store.ts';
import { foldedText } from '../../language/folded-text.ts';
import { packOf } from '../../language/languages.ts';
import type { Language } from '../../model/language.ts';
import type { OutlinePiece } from '../../model/outline.ts';
import type { Qualifiers } from '../../model/qualifiers.ts';
import { type OutlineText, textsOfOutline } from '../outline-texts.ts';

/** How many characters to read behind a figure: longer than any of the phrases. */
const REACH = 40;

interface Phrase {
  readonly pattern: RegExp;
  readonly fits: (qualifiers: Qualifiers) => boolean;
}

/**
 * Reads the outline: reports words right behind a fact's figure that give it constant prices or a
 * denominator ("in real terms", "a month", "for each person") that its fact doesn’t have.
 */
export function measuredOtherwise(
  outline: OutlinePiece,
  languages: readonly Language[],
  store: FactStore,
): readonly Diagnostic[] {
  return languages.flatMap((language) => {
    const phrases = phrasesOf(language);
    return textsOfOutline(outline, [language]).flatMap((each) => misfits(each, phrases, store));
  });
}

function misfits(each: OutlineText, phrases: readonly Phrase[], store: FactStore): readonly Diagnostic[] {
  return each.text.figures.flatMap(({ offset, figure }) => {
    if (figure.kind !== 'value') return [];
    const behind = foldedText(each.text.text.slice(offset + 1, offset + 1 + REACH));
    for (const { pattern, fits } of phrases) {
      const typed = pattern.exec(behind)?.[1];
      if (typed === undefined) continue;
      const { value } = evaluate(store, figure.of);
      if (value === undefined || fits('qualifiers' in value ? value.qualifiers : {})) return [];
      return [finding(each, offset + 1 + behind.indexOf(typed), typed, figure.of.id)];
    }
    return [];
  });
}

function phrasesOf(language: Language): readonly Phrase[] {
  const { constantPrices, per } = packOf(language).measuredBy;
  const denominators = Object.entries(per).map(([name, patterns]) =>
    phrase(patterns, (qualifiers) => qualifiers.per === name),
  );
  return [phrase(constantPrices, ({ prices }) => prices?.kind === 'constant'), ...denominators];
}

function phrase(patterns: readonly string[], fits: Phrase['fits']): Phrase {
  const alternatives = patterns.length === 0 ? ['(?!)'] : patterns.map((pattern) => foldedText(pattern));
  return { pattern: new RegExp(`^\\s*,?\\s*(${alternatives.join('|')})(?!\\p{L})`, 'u'), fits };
}

function finding(each: OutlineText, start: number, typed: string, id: string): Diagnostic {
  return diagnostic('words/measured-otherwise', {
    message: `“${typed}” stands behind ${id}, which says nothing of the kind`,
    span: each.text.spanOf(start, start + typed.length),
    hint: 'delete the words, or show the fact that is measured so',
    at: each.at,
  });
}
