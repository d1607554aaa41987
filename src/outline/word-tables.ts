import { counted } from '../diagnostics/counted.ts';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { SlideLocation } from '../diagnostics/location.ts';
import { LANGUAGES } from '../language/languages.ts';
import type { OutlineSlide, WordTableEvidence } from '../model/outline.ts';
import type { Span } from '../model/span.ts';
import type { Block, SlideWords, WordTable } from '../model/words.ts';
import { typedTable } from '../words/table.ts';

/** A part of a slide that may show a table of words: all of it, or a panel. */
interface TablePlace {
  readonly evidence: WordTableEvidence | undefined;
  readonly blocks: (words: SlideWords) => readonly Block[];
}

/** The columns of a table of words. */
function columnCount({ head }: WordTable): number {
  return head.reduce((total, { columns }) => total + columns, 0);
}

/**
 * Whether each table in the words is asked for, each that is asked for is there, and languages have the same rows and
 * columns.
 */
export function checkTables(slide: OutlineSlide): readonly Diagnostic[] {
  return placesOf(slide).flatMap(({ evidence, blocks }) => {
    const found: Diagnostic[] = [];
    const tables = LANGUAGES.flatMap((language) => {
      const words = slide.words[language];
      if (words === undefined) return [];
      const at: SlideLocation = { kind: 'slide', slide: slide.id, language };
      const own = blocks(words).filter((block) => block.kind === 'table');
      found.push(...asked(evidence, own, words.titleSpan).map((each) => ({ ...each, at })));
      return evidence && own[0] ? [own[0]] : [];
    });
    const [first, ...others] = tables;
    if (first) found.push(...others.flatMap((other) => differing(first, other)));
    return [...found, ...widthsMissing(evidence, first)];
  });
}

function placesOf({ evidence, words }: OutlineSlide): readonly TablePlace[] {
  const panels = evidence?.kind === 'panels' ? evidence.panels : [];
  const most = Math.max(panels.length, ...LANGUAGES.map((language) => words[language]?.panels.length ?? 0));
  return [
    { evidence: evidence?.kind === 'word-table' ? evidence : undefined, blocks: ({ blocks }) => blocks },
    ...Array.from({ length: most }, (_, index): TablePlace => {
      const panel = panels[index];
      return {
        evidence: panel?.kind === 'word-table' ? panel : undefined,
        blocks: ({ panels: own }) => own[index]?.blocks ?? [],
      };
    }),
  ];
}

const HINT = 'write `table: words` beside the words; a table of figures is table: [fact.one, fact.two]';

function asked(
  evidence: WordTableEvidence | undefined,
  tables: readonly WordTable[],
  titleSpan: Span,
): readonly Diagnostic[] {
  const [first, second] = tables;
  if (evidence === undefined) return tables.map((table) => typedTable(table, HINT));
  if (first !== undefined && second === undefined) return [];
  const message = second ? 'a second table stands in the words' : 'these words hold no table, and the slide shows one';
  const hint = second
    ? 'give it a slide of its own'
    : 'type one: | Issue | Our line |, a line of |---|---|, and a line for each row';
  return [diagnostic('words/no-table', { message, span: second?.span ?? titleSpan, hint })];
}

function differing(first: WordTable, other: WordTable): readonly Diagnostic[] {
  const [own, others] = [other, first].map((table) => [table.rows.length, columnCount(table)]);
  if (String(own) === String(others)) return [];
  const size = (table: WordTable) =>
    `${counted(table.rows.length, 'row')} and ${counted(columnCount(table), 'column')}`;
  return [
    diagnostic('words/tables-differ', {
      message: `this table has ${size(other)}, and in the other language ${size(first)}`,
      span: other.span,
      hint: 'give it as many in each language',
    }),
  ];
}

function widthsMissing(evidence: WordTableEvidence | undefined, table: WordTable | undefined): readonly Diagnostic[] {
  if (evidence?.widths === undefined || table === undefined || evidence.widths.length === columnCount(table)) return [];
  return [
    diagnostic('words/table-cells', {
      message: `${counted(evidence.widths.length, 'width')} are given, and the table has ${counted(columnCount(table), 'column')}`,
      span: evidence.span,
      hint: 'give one for each column: widths: [3, 4, 5]',
    }),
  ];
}
