import type { Run } from '../../model/deck.ts';
import type { SceneParagraph } from '../../model/scene.ts';

/** A line of a paragraph with its words. */
export interface WordsOnLine {
  /** What it shows of each run, in order. */
  readonly stretches: readonly { readonly run: Run; readonly text: string }[];
  /** It ends within a word and shows a hyphen. */
  readonly hyphen: boolean;
  /** It ends between two words, not within one. */
  readonly spaced: boolean;
}

/** The lines of a paragraph, each with what it shows of the paragraph’s runs. */
export function wordsOnLines({ runs, lines }: Pick<SceneParagraph, 'runs' | 'lines'>): readonly WordsOnLine[] {
  const starts = [0];
  for (const run of runs) starts.push((starts.at(-1) ?? 0) + run.text.length);
  const at = ({ index, offset }: { readonly index: number; readonly offset: number }) => (starts[index] ?? 0) + offset;
  return lines.map(({ text, stretches }, line) => {
    const shown = stretches.flatMap(({ index, start, end }) => {
      const run = runs[index];
      return run === undefined ? [] : [{ run, text: run.text.slice(start, end) }];
    });
    const words = shown
      .map((each) => each.text)
      .join('')
      .replaceAll('\u00ad', '');
    const [last, next] = [stretches.at(-1), lines[line + 1]?.stretches[0]];
    const goesOn =
      last !== undefined &&
      next !== undefined &&
      at({ index: last.index, offset: last.end }) === at({ index: next.index, offset: next.start });
    const hyphen = words !== text;
    return { stretches: shown, hyphen, spaced: !hyphen && !goesOn && line < lines.length - 1 };
  });
}
