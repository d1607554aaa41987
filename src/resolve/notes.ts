import { packOf } from '../language/languages.ts';
import { type Chart, type ChartCell, factsShown } from '../model/chart.ts';
import type { Caution, Content, Notes, Paragraph, Run } from '../model/deck.ts';
import type { FactId } from '../model/fact.ts';
import type { Language } from '../model/language.ts';
import { programRun } from '../model/run.ts';
import { timelineWords } from '../model/timeline-words.ts';
import { citedSources, sourceRuns } from './citations.ts';
import type { SlideContext } from './context.ts';
import { factRun } from './runs.ts';

/** What an author has said, and what must be told with it. */
interface Spoken extends Pick<Notes, 'talkingPoints' | 'ifPressed'> {
  readonly cautions: readonly Caution[];
}

/**
 * The notes of a slide: what is said, what is kept ready, the cautions of both, what the evidence shows in words, and the
 * sources, one per line.
 */
export function assembleNotes(
  { talkingPoints, ifPressed, cautions }: Spoken,
  contents: readonly Content[],
  facts: readonly FactId[],
  context: SlideContext,
): Notes {
  const { language } = context;
  return {
    talkingPoints,
    ifPressed,
    cautions:
      cautions.length === 0
        ? []
        : [
            paragraph(
              inOneLine(
                cautions.map(({ runs }) => runs),
                language,
              ),
            ),
          ],
    description: contents.flatMap((content) => describe(content, context)),
    sources: citedSources(facts, context).map((cited) => paragraph(sourceRuns(cited, context))),
  };
}

function paragraph(runs: readonly Run[]): Paragraph {
  return { runs, level: 0, marker: 'none' };
}

function inOneLine(sentences: readonly (readonly Run[])[], language: Language): readonly Run[] {
  return sentences.flatMap((runs, index) => (index === 0 ? runs : [programRun(' ', 'template', language), ...runs]));
}

/** A chart's points or a timeline's entries in words, for those who can't see them. */
function describe(content: Content, context: SlideContext): readonly Paragraph[] {
  const { language } = context;
  const { colon } = packOf(language).typography;
  switch (content.kind) {
    case 'chart':
      return [
        paragraph([programRun(content.chart.alt, 'template', language)]),
        ...annotationLines(content.chart, language),
        ...tableRows(content.chart, language),
      ];
    case 'timeline':
      return content.entries.map((entry) =>
        paragraph([
          ...entry.date,
          programRun(colon, 'template', language),
          ...timelineWords(entry, language),
          ...laneWords(content.lanes[entry.lane], language),
        ]),
      );
    case 'map':
      return [paragraph([programRun(content.alt, 'template', language)])];
    case 'table':
    case 'stats':
    case 'image':
      return [];
    default:
      return content satisfies never;
  }
}

/** What is said at points of a chart, if its alt text doesn’t say it. */
function annotationLines({ annotations = [], alt, facts }: Chart, language: Language): readonly Paragraph[] {
  return annotations
    .filter(({ said }) => !alt.includes(said))
    .map(({ said, figures }) => {
      const own = [...new Set(figures.flatMap((figure) => figure.facts))];
      return paragraph([factRun(`${said}.`, own.length > 0 ? own : facts, 'description', language)]);
    });
}

/** " (Mali)": whose lane an entry is in. */
function laneWords(name: readonly Run[] | undefined, language: Language): readonly Run[] {
  if (name === undefined) return [];
  return [programRun(' (', 'template', language), ...name, programRun(')', 'template', language)];
}

/**
 * If a chart has more rows than this, its data is told column by column, since notes of thirty
 * lines run off their page.
 */
const MOST_ROWS = 12;

/**
 * A chart's data: a line per row, with bars between its cells, or a paragraph per column if there
 * are many rows.
 */
function tableRows({ table }: Chart, language: Language): readonly Paragraph[] {
  const [first, ...headings] = table.columns;
  if (table.rows.length <= MOST_ROWS) {
    return [
      paragraph([programRun([first, ...headings].join(' | '), 'template', language)]),
      ...table.rows.map(({ name, cells }) =>
        line([name, ...cells.map((cell) => cell.text)].join(' | '), cells, language),
      ),
    ];
  }
  const { colon } = packOf(language).typography;
  return headings.map((heading, column) => {
    const cells = table.rows.flatMap((row) => row.cells[column] ?? []);
    const told = table.rows.map(({ name }, row) => `${name}${colon}${cells[row]?.text ?? ''}`);
    return line(`${heading}${colon}${told.join('; ')}.`, cells, language);
  });
}

function line(text: string, cells: readonly ChartCell[], language: Language): Paragraph {
  return paragraph([factRun(text, [...new Set(cells.flatMap(factsShown))], 'description', language)]);
}
