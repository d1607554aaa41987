import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { LANGUAGES } from '../../language/languages.ts';
import type { Outline } from '../../model/outline.ts';
import { typedFigures } from '../typed-figures.ts';

/**
 * Reads the outline: its version and its file number hold digits, but no amount. Both are printed
 * on the cover in every language.
 */
export function coverLines({ version, reference }: Pick<Outline, 'version' | 'reference'>): readonly Diagnostic[] {
  const lines = [
    { part: 'version', line: version },
    { part: 'reference', line: reference },
  ] as const;
  return lines.flatMap(({ part, line }) => {
    if (line === undefined) return [];
    const amount = LANGUAGES.flatMap((language) => typedFigures(line.value, language, undefined)).find(
      ({ measured }) => measured,
    );
    if (amount === undefined) return [];
    return [
      diagnostic('words/unsourced-figure', {
        message: `“${line.value.slice(amount.start, amount.end)}” is typed in the ${part}, and no fact stands behind it`,
        span: line.span,
        hint: `write the ${part} alone; a figure belongs on a slide`,
        at: { kind: 'outline', part },
      }),
    ];
  });
}
