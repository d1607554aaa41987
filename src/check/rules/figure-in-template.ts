import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { namePhrases } from '../../facts/names.ts';
import { LANGUAGES } from '../../language/languages.ts';
import type { NameEntry } from '../../model/name.ts';
import type { Template } from '../../model/template.ts';
import type { TextPartial } from '../../model/text-partial.ts';
import { typedFigures } from '../typed-figures.ts';

/**
 * Reads a template’s text partials: what they write themselves is printed on every slide, so a
 * figure in it would have no source anywhere.
 */
export function figureInTemplate(
  { partials }: Pick<Template, 'partials'>,
  names: readonly NameEntry[],
): readonly Diagnostic[] {
  const known = namePhrases(names);
  return Object.values(partials).flatMap(({ file, pieces }) =>
    textsOf(pieces).flatMap((text) => {
      const [figure] = LANGUAGES.flatMap((language) => typedFigures(text, language, known));
      if (figure === undefined) return [];
      return [
        diagnostic('words/unsourced-figure', {
          message: `“${text.slice(figure.start, figure.end)}” is typed in the template, and no fact stands behind it`,
          span: { file, start: { line: 1, column: 1 }, end: { line: 1, column: 2 } },
          hint: 'leave it out: a template writes what is true of every deck',
        }),
      ];
    }),
  );
}

/** Everything that a partial writes itself. */
function textsOf(partial: TextPartial): readonly string[] {
  return partial.flatMap((piece): readonly string[] => {
    switch (piece.kind) {
      case 'text':
        return [piece.text];
      case 'join':
        return [piece.separator];
      case 'value':
        return [];
      case 'if':
        return [...textsOf(piece.held), ...textsOf(piece.otherwise)];
      case 'each':
        return [...textsOf(piece.body), ...textsOf(piece.otherwise)];
      default:
        return piece satisfies never;
    }
  });
}
