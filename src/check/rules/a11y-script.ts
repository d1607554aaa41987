import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Location } from '../../diagnostics/location.ts';
import { languageNames } from '../../language/languages.ts';
import type { Chart } from '../../model/chart.ts';
import type { Deck } from '../../model/deck.ts';
import type { Scene, SceneShape } from '../../model/scene.ts';
import type { Span } from '../../model/span.ts';
import { deckSlideOf } from '../deck-slide.ts';
import { onSceneSlide } from '../scene-location.ts';
import type { SceneWords } from '../scene-runs.ts';

/**
 * A letter outside the scripts that the languages are written in. Greek letters are allowed in all
 * of them as symbols.
 */
const OTHER = /(?=\p{L})[^\p{Script=Latin}\p{Script=Greek}\p{Script=Common}\p{Script=Inherited}]/u;
/**
 * A quick test that rules out most texts: any character after the Latin letters with accents,
 * typographic marks aside.
 */
const BEYOND_LATIN = /[\u0250-\u1fff\u2070-\uffff]/;
const WORD = /\p{L}[\p{L}\p{M}]*/gu;

/**
 * Reads the scene: everything shown or said must be in the script of the deck’s language. Each word
 * is reported once.
 */
export function a11yScript(deck: Deck, scene: Scene, words: readonly SceneWords[]): readonly Diagnostic[] {
  const found = new Map<string, Diagnostic>();
  const check = (text: string, span: Span | undefined, at: Location): void => {
    if (!BEYOND_LATIN.test(text) || !OTHER.test(text)) return;
    for (const [word] of text.matchAll(WORD))
      if (OTHER.test(word) && !found.has(word)) found.set(word, finding(word, span, at));
  };
  check(deck.title, undefined, { kind: 'outline', part: 'title', language: deck.language });
  for (const { runs, span, at } of words) {
    for (const run of runs) check(run.text, run.span ?? span, at);
  }
  for (const slide of scene.slides) {
    const span = deckSlideOf(deck, slide)?.span;
    const at = onSceneSlide(slide, scene);
    check(slide.section ?? '', span, { ...at, part: 'section' });
    for (const shape of slide.shapes) {
      for (const text of unrunTexts(shape)) check(text, span, { ...at, shape: shape.name });
    }
  }
  return [...found.values()];
}

/** Texts of a shape that are not made of runs. */
function unrunTexts(shape: SceneShape): readonly string[] {
  switch (shape.kind) {
    case 'chart':
      return chartTexts(shape.chart);
    case 'table':
    case 'picture':
    case 'group':
      return [shape.alt];
    case 'text':
    case 'mark':
    case 'freeform':
      return [];
    default:
      return shape satisfies never;
  }
}

function chartTexts(chart: Chart): readonly string[] {
  return [
    chart.alt,
    ...chart.categories.map(({ label }) => label),
    ...chart.series.flatMap(({ name, points }) => [name, ...points.map((point) => point?.label ?? '')]),
    ...chart.events.map(({ label }) => label),
  ];
}

function finding(word: string, span: Span | undefined, at: Location): Diagnostic {
  const message = `the word ${word} is in another script than the deck’s language`;
  const hint = `write it as ${languageNames('or')} texts print it`;
  return diagnostic('a11y/other-script', { message, span, at, hint });
}
