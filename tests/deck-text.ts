import type { Content, Deck, DeckPanel, DeckSlide, Paragraph, Run } from '../src/model/deck.ts';
import { fullNote } from '../src/model/deck.ts';

/**
 * A deck as text to read and compare. Every run that isn't the author's words is put in brackets
 * with its origin: `[trade.exports words: $16 million]`, `[program locator: , ¶4]`.
 */
export function deckText(deck: Deck): string {
  return `${[`${deck.title} (${deck.language}, ${deck.marking}, as of ${deck.asOf})`, ...deck.slides.map(slideText)].join('\n\n')}\n`;
}

function slideText(slide: DeckSlide): string {
  const lines: readonly (readonly [string, readonly string[]])[] = [
    ['section', slide.section === undefined ? [] : [slide.section]],
    ['title', runs(slide.title)],
    ['subtitle', runs(slide.subtitle)],
    ['body', paragraphs(slide.body)],
    ['content', slide.content === undefined ? [] : contentText(slide.content)],
    ...slide.panels.map((panel, index) => [`panel ${index + 1}`, panelText(panel)] as const),
    ['source', runs(slide.sourceLine)],
    ['note', runs(fullNote(slide))],
    ['said', paragraphs(slide.notes.talkingPoints)],
    ['if pressed', paragraphs(slide.notes.ifPressed)],
    ['described', paragraphs(slide.notes.description)],
    ['cited', paragraphs(slide.notes.sources)],
    ['facts', slide.facts.length === 0 ? [] : [slide.facts.join(' ')]],
  ];
  const head = `== ${slide.id}: ${slide.layout}, ${slide.marking}`;
  return [
    head,
    ...lines.flatMap(([name, texts]) => texts.map((text, i) => `${(i === 0 ? name : '').padEnd(11)}${text}`)),
  ]
    .map((line) => line.trimEnd())
    .join('\n');
}

function runs(all: readonly Run[]): readonly string[] {
  return all.length === 0 ? [] : [runsText(all)];
}

export function runsText(all: readonly Run[]): string {
  return all.map((run) => marked(visible(run.text), run)).join('');
}

function marked(text: string, { origin }: Run): string {
  switch (origin.kind) {
    case 'words':
      return text;
    case 'fact':
      return `[${origin.facts.join('+')} ${origin.form}: ${text}]`;
    case 'program':
      return `[program ${origin.what}: ${text}]`;
    case 'name':
      return `[name: ${text}]`;
    case 'literal':
      return `[literal because ${origin.because}: ${text}]`;
    default:
      return `[${origin.kind}: ${text}]`;
  }
}

/** No-break spaces are shown as `~`, line breaks as `⏎`. */
function visible(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, '~').replaceAll('\n', '⏎');
}

function paragraphs(all: readonly Paragraph[]): readonly string[] {
  const marker = { none: '', bullet: '- ', number: '1. ', quote: '> ' };
  return all.map((each) => `${'  '.repeat(each.level)}${marker[each.marker]}${runsText(each.runs)}`);
}

function panelText(panel: DeckPanel): readonly string[] {
  return [
    runsText(panel.heading),
    ...paragraphs(panel.body),
    ...(panel.subtitle ? [runsText(panel.subtitle)] : []),
    ...(panel.content ? contentText(panel.content) : []),
  ];
}

function contentText(content: Content): readonly string[] {
  switch (content.kind) {
    case 'chart': {
      const { chart } = content;
      const series = chart.series.map(
        (each) =>
          `${each.name} (${each.colour}): ${each.points
            .map((point) =>
              point === null ? 'gap' : `${point.value}${point.label ? ` “${visible(point.label)}”` : ''}`,
            )
            .join(', ')}`,
      );
      return [
        `${chart.kind} chart, ${chart.direction}, ${chart.grouping}: ${chart.categories.map((c) => c.label).join(', ')}`,
        ...series,
        ...chart.events.map((event) => `at ${event.position.toFixed(2)}: ${event.label}`),
        `alt: ${visible(chart.alt)}`,
        ...chart.sourceRows.map((row) => `row ${row.row} | ${row.fact} | ${row.source} | ${row.at} | ${row.says}`),
      ];
    }
    case 'map':
      return [
        `map of ${content.shown.map(({ code }) => code).join(', ')} with ${content.beside.map(({ code }) => code).join(', ')}`,
        ...content.notes,
        `alt: ${visible(content.alt)}`,
      ];
    case 'table':
      return [
        content.columns
          .map(({ heading, unit = [], align }) => `${[heading, unit].map(runsText).join('')} (${align})`)
          .join(' | '),
        ...content.rows.map(
          ({ look, cells }) => `${look === 'plain' ? '' : `${look}: `}${cells.map(runsText).join(' | ')}`,
        ),
        `alt: ${visible(content.alt)}`,
      ];
    case 'stats':
      return content.stats.map((stat) => [stat.hedge, stat.value, stat.label, stat.when].map(runsText).join(' | '));
    case 'timeline':
      return [
        ...content.entries.map((entry) => {
          const marks = [...(entry.highlighted ? ['highlighted'] : []), ...(entry.planned ? ['planned'] : [])];
          return [runsText(entry.date), runsText(entry.label), ...marks].join(' | ');
        }),
        `${content.spacing} spacing, alt: ${visible(content.alt)}`,
      ];
    case 'image':
      return [`${content.mediaType} ${content.width} × ${content.height}, alt: ${content.alt}`];
  }
}
