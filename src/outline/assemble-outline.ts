import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { languageNames } from '../language/languages.ts';
import type { Marking } from '../model/marking.ts';
import type { Outline, OutlineSlide, SpannedTexts } from '../model/outline.ts';
import type { Period } from '../model/period.ts';
import { present } from '../model/present.ts';
import type { Spanned } from '../model/span.ts';
import { readPeriod } from '../values/period-text.ts';
import type { YamlMap, YamlText } from '../yaml/node.ts';
import { nodeAt, spanAt } from '../yaml/path.ts';
import { readColours } from './colours.ts';
import { checkPlain } from './completeness.ts';
import { languagesOf } from './languages.ts';
import { spanned, spannedOneOf, textAt, textsAt, textsOf } from './read-node.ts';

/** The name of a brief, from its file's. */
export function nameOf(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.ya?ml$/i, '');
}

/** What stands above the slides, and must be there. */
export interface Head {
  readonly file: string;
  readonly root: YamlMap;
  readonly brief: Spanned<string>;
  readonly template: Spanned<string>;
  readonly marking: Marking;
  readonly title: SpannedTexts;
  readonly asOf: Spanned<Period>;
  readonly undated?: true;
}

/** The day on which a brief is true. */
export function readAsOf(node: YamlText | undefined, found: Diagnostic[]): Spanned<Period> | undefined {
  if (!node) return undefined;
  const period = readPeriod(node.text);
  if (period?.kind === 'date' && period.date.day !== undefined) return { value: period, span: node.span };
  found.push(
    diagnostic('outline/as-of', {
      message: `${node.text} is not a day`,
      span: node.span,
      hint: 'write year, month and day: 2023-12-31',
    }),
  );
  return undefined;
}

/** The outline of a head and slides, with the languages that it is whole in. */
export function assemble({ root, ...head }: Head, slides: readonly OutlineSlide[], found: Diagnostic[]): Outline {
  const { file, title } = head;
  const titleSpan = spanAt(root, ['title']);
  const languages = languagesOf(title, titleSpan, slides);
  found.push(...checkPlain(title, undefined), ...languages.diagnostics);
  if (slides.length > 0 && languages.value.length === 0) {
    found.push(
      diagnostic('outline/no-language', {
        message: 'no language has both a title and words on every slide',
        span: titleSpan,
        hint: `finish the title and the words of one language, ${languageNames('or')}`,
      }),
    );
  }
  const profile = textAt(root, 'profile');
  const version = textAt(root, 'version');
  const reference = textAt(root, 'reference');
  return {
    ...head,
    span: root.span,
    name: nameOf(file),
    ...present({
      profile: profile && spanned(profile),
      version: version && spanned(version),
      reference: reference && spanned(reference),
      distribution: textsAt(root, 'distribution'),
    }),
    colours: readColours(root, found),
    annex: textsOf(nodeAt(root, ['annex'])).flatMap((each) => spannedOneOf(each, ['sources', 'check-sheet']) ?? []),
    slides,
    languages: languages.value,
  };
}
