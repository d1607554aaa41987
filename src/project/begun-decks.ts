import { checkOutline } from '../check/check-outline.ts';
import type { Outcome } from '../diagnostics/diagnostic.ts';
import { gatherFindings } from '../diagnostics/findings.ts';
import { LANGUAGES } from '../language/languages.ts';
import type { Memory } from '../model/memory.ts';
import { type BriefInputs, type LaidOutDeck, layOutBrief } from './lay-out-brief.ts';
import { TELL_NOBODY } from './tell.ts';

/**
 * The decks of the languages that the title and some slides have, but not all: of those slides, with what is found on
 * them. None of them is built; whoever writes a language sees it grow.
 *
 * @param inputs - with the languages that every slide has
 */
export function begunDecks(inputs: BriefInputs, memory: Memory): Outcome<readonly LaidOutDeck[]> {
  const { outline, store } = inputs;
  const found = gatherFindings();
  const decks = LANGUAGES.flatMap((language) => {
    const slides = outline.slides.filter(({ words }) => words[language] !== undefined);
    const isBegun = outline.title[language] !== undefined && slides.length > 0;
    if (inputs.languages.includes(language) || !isBegun) return [];
    const begun = { ...outline, slides, languages: [language] };
    const checked = checkOutline(begun, [language], store, memory);
    const laid = layOutBrief({ ...inputs, outline: begun, languages: [language] }, checked, memory, TELL_NOBODY);
    const all = [...checked, ...laid.diagnostics];
    found.add(...all.filter(({ at }) => at?.kind === 'slide' && at.language === language));
    return laid.value;
  });
  return found.with(decks);
}
