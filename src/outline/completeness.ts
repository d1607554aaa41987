import { counted } from '../diagnostics/counted.ts';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { Location } from '../diagnostics/location.ts';
import { LANGUAGES, MAIN_LANGUAGE } from '../language/languages.ts';
import type { Language } from '../model/language.ts';
import type { Evidence, OutlineSlide, SpannedTexts } from '../model/outline.ts';
import { checkTables } from './word-tables.ts';

/**
 * Reports what is missing from a slide or doesn't fit together: words, titles, panels, pictures'
 * descriptions, and figures in plain names.
 *
 * @param broken - lines that already have a finding: a title there is not missing, it couldn't be
 * read
 */
export function checkSlide(slide: OutlineSlide, broken: ReadonlySet<number>): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const languages = LANGUAGES.filter((language) => slide.words[language]);
  if (languages.length === 0) {
    const message = 'this slide has no words';
    const hint = `write ${MAIN_LANGUAGE}: | and, indented below it, # and the title`;
    found.push(
      diagnostic('outline/no-words', { message, span: slide.span, hint, at: { kind: 'slide', slide: slide.id } }),
    );
  }
  for (const language of languages) {
    const at: Location = { kind: 'slide', slide: slide.id, language };
    found.push(...checkTitle(slide, language, at, broken), ...checkPanels(slide, language, at));
  }
  found.push(...checkTables(slide));
  if (slide.evidence && hasPicture(slide.evidence)) found.push(...checkAlt(slide, languages));
  const lanes = slide.evidence?.kind === 'timeline' ? (slide.evidence.lanes ?? []) : [];
  const names = lanes.map(({ name }) => name);
  for (const text of [slide.section, ...names, ...slide.accept.map((acceptance) => acceptance.reason)]) {
    found.push(...checkPlain(text, { kind: 'slide', slide: slide.id }));
  }
  return found;
}

function checkTitle(
  slide: OutlineSlide,
  language: Language,
  at: Location,
  broken: ReadonlySet<number>,
): readonly Diagnostic[] {
  const words = slide.words[language];
  if (!words || words.title.length > 0 || broken.has(words.titleSpan.start.line)) return [];
  return [
    diagnostic('outline/no-title', {
      message: 'this slide has no title',
      span: words.titleSpan,
      hint: 'begin the words with # and the point the slide makes',
      at,
    }),
  ];
}

function checkPanels(slide: OutlineSlide, language: Language, at: Location): readonly Diagnostic[] {
  const words = slide.words[language];
  if (!words || slide.evidence?.kind !== 'panels') return [];
  const panels = slide.evidence.panels.length;
  const headings = words.panels.length;
  if (panels === headings) return [];
  return [
    diagnostic('outline/panel-count', {
      message: `panels: has ${countedOrNone(panels, 'item')} and the words have ${countedOrNone(headings, 'heading')}`,
      span: words.panels[panels]?.span ?? words.titleSpan,
      hint: 'write one ## heading for each panel, in the same order',
      at,
    }),
  ];
}

function countedOrNone(count: number, noun: string): string {
  return count === 0 ? `no ${noun}` : counted(count, noun);
}

function hasPicture(evidence: Evidence): boolean {
  if (evidence.kind === 'panels') return evidence.panels.some((panel) => panel.kind === 'image' && !panel.decorative);
  return evidence.kind === 'image' && !evidence.decorative;
}

function checkAlt(slide: OutlineSlide, languages: readonly Language[]): readonly Diagnostic[] {
  return languages
    .filter((language) => !slide.alt?.[language]?.value.trim())
    .map((language) =>
      diagnostic('outline/no-alt', {
        message: 'the picture has no description',
        span: slide.evidence?.span ?? slide.span,
        hint: `write alt: with ${language}: and what the picture shows, or decorative: yes`,
        at: { kind: 'slide', slide: slide.id, language },
      }),
    );
}

/**
 * Reports a figure in the title of an outline, the name of a section or a lane, or a reason, none of
 * which may hold one.
 */
export function checkPlain(text: SpannedTexts | undefined, at: Location | undefined): readonly Diagnostic[] {
  return LANGUAGES.flatMap((language) => {
    const written = text?.[language];
    if (!written?.value.includes('{{')) return [];
    return [
      diagnostic('outline/figure-in-name', {
        message: 'a figure can’t stand in the name of an outline, a section or a lane, or in a reason',
        span: written.span,
        hint: 'put it in the title of a slide',
        at,
      }),
    ];
  });
}
