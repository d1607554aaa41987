import { inAnyLanguage } from '../language/languages.ts';
import type { FactId } from '../model/fact.ts';
import type { OutlineSlide } from '../model/outline.ts';
import { type Block, type Inline, inlinesOfBlock } from '../model/words.ts';

/** The facts whose own figures the words of a slide print, in any language. */
export function printedFigures({ words }: OutlineSlide): ReadonlySet<FactId> {
  const inlines = inAnyLanguage(words).flatMap(({ title, blocks, panels, talkingPoints, ifPressed }) => [
    ...title,
    ...[...blocks, ...talkingPoints, ...ifPressed].flatMap(inlinesOf),
    ...panels.flatMap((panel) => [...panel.heading, ...panel.blocks.flatMap(inlinesOf)]),
  ]);
  return new Set(
    inlines.flatMap((inline) =>
      inline.kind === 'figure' && inline.figure.kind === 'value' ? inline.figure.of.id : [],
    ),
  );
}

function inlinesOf(block: Block): readonly Inline[] {
  return inlinesOfBlock(block).flat();
}
