import { type Diagnostic, diagnostic, type Outcome } from '../diagnostics/diagnostic.ts';
import { inAnyLanguage, LANGUAGES, packOf } from '../language/languages.ts';
import type { Language } from '../model/language.ts';
import type { OutlineSlide, SpannedTexts } from '../model/outline.ts';
import type { Span } from '../model/span.ts';

/**
 * The languages in which the title and every slide have words. A language that only some have is
 * left out, with a finding for each place where it is missing; one that none has is not wanted.
 */
export function languagesOf(
  title: SpannedTexts,
  titleSpan: Span,
  slides: readonly OutlineSlide[],
): Outcome<readonly Language[]> {
  const diagnostics: Diagnostic[] = [];
  const languages: Language[] = [];
  const written = slides.filter((slide) => inAnyLanguage(slide.words).length > 0);
  for (const language of LANGUAGES) {
    const lacking = written.filter((slide) => !slide.words[language]);
    if (title[language] && lacking.length === 0 && written.length > 0) {
      languages.push(language);
      continue;
    }
    if (!title[language] && lacking.length === written.length) continue;
    const name = packOf(language).name;
    const hint = `write it below \`${language}:\`; until then no ${name} deck is built`;
    if (!title[language]) {
      diagnostics.push(
        diagnostic('outline/missing-language', { message: `the title is not in ${name}`, span: titleSpan, hint }),
      );
    }
    for (const slide of lacking) {
      diagnostics.push(
        diagnostic('outline/missing-language', {
          message: `the slide ${slide.id} has no words in ${name}`,
          span: inAnyLanguage(slide.words)[0]?.span ?? slide.span,
          at: { kind: 'slide', slide: slide.id },
          hint,
        }),
      );
    }
  }
  return { value: languages, diagnostics };
}
