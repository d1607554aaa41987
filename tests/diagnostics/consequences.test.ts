import { expect, test } from 'vitest';
import type { Code } from '../../src/diagnostics/codes.ts';
import { withoutConsequences } from '../../src/diagnostics/consequences.ts';
import { type Diagnostic, diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { Location, SlidePart } from '../../src/diagnostics/location.ts';

const OUTLINE = 'briefs/mali/donors.yaml';
/** A span within one line. */
function at(file: string, line: number, column: number, end: number) {
  return { file, start: { line, column }, end: { line, column: end } };
}

function on(slide: string, part?: SlidePart): Location {
  return { kind: 'slide', slide, ...(part && { part }) };
}

function found(code: Code, at: Location | undefined, span?: Diagnostic['span']): Diagnostic {
  return diagnostic(code, { message: code, at, span });
}

const codes = (diagnostics: readonly Diagnostic[]) =>
  withoutConsequences(diagnostics).map(({ code, span }) => `${code} ${span?.start.column ?? ''}`.trim());

test('the last error is never dropped', () => {
  expect(codes([found('layout/unknown', on('a'))])).toEqual(['layout/unknown']);
});

test('a chart that is empty because its IDs are wrong says nothing new, on its own slide', () => {
  const wrong = found('facts/bad-id', on('a'));
  expect(codes([wrong, found('chart/empty', on('a', 'chart'))])).toEqual(['facts/bad-id']);
  expect(codes([wrong, found('chart/empty', on('ab', 'chart'))])).toEqual(['facts/bad-id', 'chart/empty']);
});

test('a fact misspelt in one language isn’t missing there as well; on another slide it may be', () => {
  const wrong = found('facts/unknown-id', on('a', 'title'), at(OUTLINE, 4, 7, 20));
  const differs = (slide: string) => found('outline/figures-differ', on(slide, 'text'), at(OUTLINE, 9, 7, 20));
  const form = found('outline/forms-differ', on('a', 'text'), at(OUTLINE, 9, 9, 20));
  expect(codes([wrong, differs('a'), form])).toEqual(['facts/unknown-id 7']);
  expect(codes([wrong, differs('b')])).toEqual(['facts/unknown-id 7', 'outline/figures-differ 7']);
});

test('a finding without an ID to go by is on the slide of that number only', () => {
  const unnamed = (slide: number): Location => ({ kind: 'slide', slide });
  const wrong = found('facts/bad-id', unnamed(2));
  expect(codes([wrong, found('chart/empty', unnamed(2))])).toEqual(['facts/bad-id']);
  expect(codes([wrong, found('chart/empty', on('2'))])).toEqual(['facts/bad-id', 'chart/empty']);
});

test('a picture whose path is wrong is not missing as well; another one is', () => {
  const path = found('outline/image-path', on('a'), at(OUTLINE, 2, 5, 9));
  const here = found('outline/no-image', on('a'), at(OUTLINE, 2, 5, 9));
  const elsewhere = found('outline/no-image', on('b'), at(OUTLINE, 3, 5, 9));
  expect(codes([path, here, elsewhere])).toEqual(['outline/image-path 5', 'outline/no-image 5']);
});

test('a template that lost a layout is mended before its slides are judged', () => {
  const slide = found('layout/no-slot', on('a'));
  const lost = found('template/place', undefined, at('templates/ministry/layouts/chart.yaml', 1, 1, 2));
  expect(codes([slide, found('layout/unknown', on('b')), lost])).toEqual(['template/place 1']);
  expect(codes([slide, found('words/link', on('a'))])).toEqual(['layout/no-slot', 'words/link']);
});

test('a title that YAML dropped as a comment is not missing as well', () => {
  const dropped = found('yaml/comment-in-text', undefined, at(OUTLINE, 4, 7, 20));
  const missing = found('outline/no-title', on('a'), at(OUTLINE, 5, 7, 10));
  const other = found('outline/no-title', on('b'), at(OUTLINE, 9, 7, 10));
  expect(codes([dropped, missing, found('a11y/no-title', on('a', 'title'), missing.span), other])).toEqual([
    'yaml/comment-in-text 7',
    'outline/no-title 7',
  ]);
});

test('a dossier that isn’t found is told alone, not with each fact that it holds', () => {
  const dossier = found('facts/unknown-dossier', undefined, at('briefs/sahel/facts/dossiers.yaml', 1, 6, 10));
  const absent = found('facts/unknown-id', on('a'), at(OUTLINE, 2, 30, 39));
  expect(codes([absent, dossier])).toEqual(['facts/unknown-dossier 6']);
});

test('what is found in one place for several languages, in the same words, is told once and of none', () => {
  const chart = (language: 'en' | 'fr'): Location => ({ kind: 'slide', slide: 'a', part: 'chart', language });
  const span = at(OUTLINE, 9, 3, 8);
  const once = withoutConsequences([
    found('facts/incomparable-measure', chart('en'), span),
    found('facts/incomparable-measure', chart('fr'), span),
  ]);
  expect(once.map((each) => each.at)).toEqual([{ kind: 'slide', slide: 'a', part: 'chart' }]);
  const alone = withoutConsequences([found('facts/incomparable-measure', chart('fr'), span)]);
  expect(alone[0]?.at).toEqual(chart('fr'));
});

test('many empty charts beside many wrong IDs are held against one another at once', () => {
  const slides = Array.from({ length: 30_000 }, (_, index) => `s-${index}`);
  const wrong = slides.map((slide) => found('facts/bad-id', on(slide)));
  const empty = slides.map((slide) => found('chart/empty', on(slide, 'chart')));
  expect(codes([...wrong, ...empty])).toHaveLength(30_000);
});
