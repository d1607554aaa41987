import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Location } from '../../diagnostics/location.ts';
import type { FactStore } from '../../facts/store.ts';
import type { Language } from '../../model/language.ts';
import type { OutlinePiece, OutlineSlide } from '../../model/outline.ts';
import type { Span } from '../../model/span.ts';
import { amountsOf } from '../comparing/candidates.ts';
import { type Judged, judge } from '../comparing/judge.ts';
import { titleWords } from '../comparing/title-word.ts';
import { textsOfSlide } from '../outline-texts.ts';
import { quoted, type RunningText, runningText } from '../running-text.ts';

/**
 * Reads the outline and the store: each comparing word of a title ("largest", "fell", « le plus »)
 * must be borne out by the figures of its slide, or by a claim of its kind and direction, and by the
 * claim that it is tied to. A subtitle and an alt text of one's own must not be contradicted by them.
 * A tie must name a claim of its slide.
 */
export function titleClaims(
  outline: OutlinePiece,
  languages: readonly Language[],
  store: FactStore,
): readonly Diagnostic[] {
  return outline.slides.flatMap((slide) => [
    ...unknownTies(slide, languages),
    ...languages.flatMap((language) => [...inTitle(slide, language, store), ...inOwnLines(slide, language, store)]),
  ]);
}

function unknownTies(slide: OutlineSlide, languages: readonly Language[]): readonly Diagnostic[] {
  const names = [...new Set(slide.claims.flatMap(({ name }) => name ?? []))];
  return textsOfSlide(slide, languages).flatMap(({ text, at }) =>
    text.ties
      .filter(({ claim }) => !names.includes(claim))
      .map(({ claim, start, end }) => {
        const message = `no claim of this slide is called ${claim}`;
        const known =
          names.length === 0 ? 'name it' : `${names.join(', ')} ${names.length === 1 ? 'is' : 'are'} there; or name it`;
        const hint = `${known}: claims: {${claim}: a.b > c.d}`;
        return diagnostic('claims/unknown-name', { message, span: text.spanOf(start, end), hint, at });
      }),
  );
}

function inTitle(slide: OutlineSlide, language: Language, store: FactStore): readonly Diagnostic[] {
  const title = runningText(slide.words[language]?.title ?? []);
  return inText(title, slide, language, store, { kind: 'slide', slide: slide.id, part: 'title', language });
}

function inOwnLines(slide: OutlineSlide, language: Language, store: FactStore): readonly Diagnostic[] {
  return (['subtitle', 'alt'] as const).flatMap((part) => {
    const inlines = slide.overrides?.[part]?.[language];
    if (inlines === undefined) return [];
    return inText(runningText(inlines), slide, language, store, {
      kind: 'slide',
      slide: slide.id,
      part,
      language,
    }).filter(({ code }) => code === 'claims/contradicted');
  });
}

function inText(
  title: RunningText,
  slide: OutlineSlide,
  language: Language,
  store: FactStore,
  at: Location,
): readonly Diagnostic[] {
  const words = titleWords(title, language);
  if (words.length === 0) return [];
  const titled = { slide, title, language, store, amounts: amountsOf(slide, language, store), words };
  const names = new Set(slide.claims.map(({ name }) => name));
  return words
    .filter(({ tie }) => tie === undefined || names.has(tie))
    .flatMap((word) => {
      const written = quoted(title, word);
      return told(judge(word, titled), written, title.spanOf(word.start, word.end), at);
    });
}

function told(judged: Judged, word: string, span: Span, at: Location): readonly Diagnostic[] {
  switch (judged.kind) {
    case 'stands':
      return [];
    case 'unclaimed':
      return [
        diagnostic('claims/unclaimed', {
          message: `“${word}” compares, and neither a claim nor the figures of this slide say so`,
          span,
          hint: `claim it, and tie the words to the claim: claims: {it: a.b > c.d} and [${word}]{claim=it}`,
          at,
        }),
      ];
    case 'unread': {
      const { name = 'it', text } = judged.claim;
      return [
        diagnostic('claims/unclaimed', {
          message: `the words around “${word}” don’t say whether they mean the claim ${text}`,
          span,
          hint: `tie them: claims: {${name}: ${text}} and [${word}]{claim=${name}}`,
          at,
        }),
      ];
    }
    case 'contradicted':
      return [
        diagnostic('claims/contradicted', {
          message: `“${word}” is contradicted by ${judged.by}`,
          span,
          hint: 'correct the words or the claim',
          at,
        }),
      ];
    default:
      return judged satisfies never;
  }
}
