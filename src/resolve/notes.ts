import type { Content, Notes, Paragraph, Run } from '../model/deck.ts';
import type { FactId } from '../model/fact.ts';
import { citedSources, sourceRuns } from './citations.ts';
import type { SlideContext } from './context.ts';
import { factRun, programRun } from './runs.ts';

/** What is said, what is kept ready, what the evidence shows in words, and the sources, one a line. */
export function assembleNotes(
  spoken: Pick<Notes, 'talkingPoints' | 'ifPressed'>,
  contents: readonly Content[],
  facts: readonly FactId[],
  context: SlideContext,
): Notes {
  return {
    ...spoken,
    description: contents.flatMap((content) => describe(content, context)),
    sources: citedSources(facts, context).map((cited) => paragraph(sourceRuns(cited, true, context))),
  };
}

function paragraph(runs: readonly Run[]): Paragraph {
  return { runs, level: 0, marker: 'none' };
}

/** A chart's points or a timeline's entries in words, for those who can't see them. */
function describe(content: Content, context: SlideContext): readonly Paragraph[] {
  const { language } = context;
  const colon = language === 'fr' ? '\u00a0: ' : ': ';
  switch (content.kind) {
    case 'chart': {
      const { chart } = content;
      return [
        paragraph([programRun(chart.alt, 'template', language)]),
        ...chart.series.map((series) => {
          const facts = [...new Set(series.points.flatMap((point) => (point === null ? [] : [point.fact])))];
          const points = series.points.flatMap((point, index) => {
            if (point === null) return [];
            const category = chart.categories[index]?.label ?? '';
            const value = point.label ?? plainNumber(point.value.toString(), language);
            return [category === '' ? value : `${category}${colon}${value}`];
          });
          return paragraph([factRun(`${series.name}${colon}${points.join('; ')}.`, facts, 'description', language)]);
        }),
      ];
    }
    case 'timeline':
      return [
        paragraph(
          content.entries.flatMap((entry, index) => [
            ...(index === 0 ? [] : [programRun('; ', 'template', language)]),
            ...entry.date,
            programRun(colon, 'template', language),
            ...entry.label,
          ]),
        ),
      ];
    case 'table':
    case 'stats':
    case 'image':
      return [];
    default:
      return content satisfies never;
  }
}

function plainNumber(text: string, language: SlideContext['language']): string {
  return language === 'fr' ? text.replace('.', ',') : text;
}
