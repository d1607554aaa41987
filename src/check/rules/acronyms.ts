import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Deck, DeckSlide, Run } from '../../model/deck.ts';
import { type Memory, NO_MEMORY } from '../../model/memory.ts';
import type { NameEntry } from '../../model/name.ts';
import { textOfRuns } from '../../model/run.ts';
import { foldedText } from '../../reading/folded-text.ts';
import { knownNamesIn } from '../../reading/known-names.ts';
import { shownTexts } from '../shown-paragraphs.ts';

/**
 * Two or more capitals, with or without a plural ending: MINUSMA, NGOs. Not a currency (US$) or a
 * Roman numeral.
 */
const ACRONYM = /(?<![\p{L}\p{N}]|\$[ \u00A0])(?![IVXLC]+(?!\p{L})|US[ \u00A0]dollar)(\p{Lu}{2,})s?(?![\p{L}\p{N}$])/gu;

/**
 * Reads the deck and the names: where an acronym is first used, its full name must be on that slide
 * or an earlier one, or be explained beside it in brackets. Acronyms that names.yaml calls `common`
 * need none, nor do those in a name that the program knows: COVID-19.
 */
export function acronyms(deck: Deck, names: readonly NameEntry[], memory: Memory = NO_MEMORY): readonly Diagnostic[] {
  const { language } = deck;
  const entries = new Map(
    names.flatMap((name) => {
      const acronym = name.acronym?.[language];
      return acronym === undefined ? [] : [[acronym, name] as const];
    }),
  );
  const done = new Set([...entries].flatMap(([acronym, { common }]) => (common ? [acronym] : [])));
  const spelt = new Set<string>();
  const found: Diagnostic[] = [];
  for (const slide of deck.slides.filter(({ role }) => role !== 'annex')) {
    const { whole, uses } = memory.keep('acronyms', [slide], () => acronymsOn(slide));
    for (const [acronym, { [language]: full }] of entries) {
      if (full !== undefined && whole.includes(foldedText(full))) spelt.add(acronym);
    }
    for (const { acronym, text, runs } of uses) {
      if (done.has(acronym)) continue;
      done.add(acronym);
      const full = entries.get(acronym)?.[language];
      if (spelt.has(acronym) || isExplained(acronym, text)) continue;
      found.push(
        diagnostic('words/unexplained-acronym', {
          message: `${acronym} is used and its full name is not on the slide`,
          span: runs.find((run) => run.span !== undefined && run.text.includes(acronym))?.span ?? slide.titleSpan,
          at: { kind: 'slide', slide: slide.id, language },
          hint:
            full === undefined
              ? `write the name and (${acronym}) behind it, or add it to names.yaml`
              : `write “${full} (${acronym})”, or say common: yes of it in names.yaml`,
        }),
      );
    }
  }
  return found;
}

interface AcronymUse {
  readonly acronym: string;
  /** The text that it stands in, and the runs of that. */
  readonly text: string;
  readonly runs: readonly Run[];
}

/** All that a slide shows, for full names to be looked up in, and its acronyms but for those in names that the program knows. */
function acronymsOn(slide: DeckSlide): { readonly whole: string; readonly uses: readonly AcronymUse[] } {
  const texts = shownTexts(slide);
  const uses = texts.flatMap((runs) => {
    const text = textOfRuns(runs);
    const found = [...text.matchAll(ACRONYM)];
    const named = found.length === 0 ? [] : knownNamesIn(text);
    return found.flatMap(({ 1: acronym = '', index }): readonly AcronymUse[] =>
      named.some(({ start, end }) => start <= index && index < end) ? [] : [{ acronym, text, runs }],
    );
  });
  return { whole: foldedText(texts.map(textOfRuns).join('\n')), uses };
}

/**
 * Whether a name of two words or more is followed by the acronym in brackets, or the other way
 * round.
 */
function isExplained(acronym: string, text: string): boolean {
  return new RegExp(
    `\\p{L}+[\\s\\u00A0]\\p{L}+[\\s\\u00A0]\\(${acronym}\\)|${acronym}[\\s\\u00A0]\\(\\p{L}+[\\s\\u00A0]\\p{L}+`,
    'u',
  ).test(text);
}
