import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Deck, DeckTable } from '../../model/deck.ts';
import { isSpanned } from '../../model/table-heads.ts';

/** Reads the deck: every column of a table must have a heading. */
export function a11yTable(deck: Deck): readonly Diagnostic[] {
  return deck.slides.flatMap((slide) => {
    const contents = [slide.content, ...slide.panels.map(({ content }) => content)];
    const tables = contents.filter((content) => content?.kind === 'table');
    return tables.flatMap((table) =>
      unheaded(table).map((column) =>
        diagnostic('a11y/header-row', {
          message: `column ${column} of this table has no heading`,
          span: table.span,
          at: { kind: 'slide', slide: slide.id, part: 'table', language: deck.language },
          hint: table.words ? 'write a word in its first line' : 'give the fact that heads it a label',
        }),
      ),
    );
  });
}

/** The numbers of columns without a heading, from 1. */
function unheaded({ columns }: DeckTable): readonly number[] {
  return columns.flatMap(({ heading }, index) =>
    isSpanned(columns, index) || heading.some(({ text }) => text.trim() !== '') ? [] : [index + 1],
  );
}
