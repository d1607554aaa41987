import { inAnyLanguage } from '../language/languages.ts';
import type { FactId } from '../model/fact.ts';
import type { OutlineSlide } from '../model/outline.ts';
import type { Block, Inline, ListItem } from '../model/words.ts';

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
  return block.kind === 'list' ? block.items.flatMap(inItem) : block.inlines;
}

function inItem({ inlines, children }: ListItem): readonly Inline[] {
  return [...inlines, ...children.flatMap(inItem)];
}
