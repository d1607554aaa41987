import type { Run } from '../../src/model/deck.ts';
import type { Scene, SceneChart, SceneParagraph, SceneShape, SceneSlide } from '../../src/model/scene.ts';

/**
 * A deck as text to compare: every page with all its words, each figure in brackets with the facts that it shows. Where
 * things stand and how they look isn't in it.
 */
export function recordOf({ name, language, title, asOf, slides }: Scene): string {
  const head = `${name} (${language}): ${title}, as of ${asOf}, ${slides.length} pages`;
  return `${[head, ...slides.map(pageText)].join('\n\n')}\n`;
}

function pageText({ number, id, layout, shapes, notes }: SceneSlide): string {
  const shown = shapes.flatMap((shape) => shapeLines(shape).map((line) => `${slotOf(shape)}: ${line}`));
  const said = notes.map((paragraph) => `notes: ${paragraphText(paragraph)}`);
  return [`== ${number}. ${id}, ${layout}`, ...shown, ...said].join('\n');
}

function slotOf(shape: SceneShape): string {
  return ('slot' in shape && shape.slot) || shape.kind;
}

function shapeLines(shape: SceneShape): readonly string[] {
  switch (shape.kind) {
    case 'text':
      return shape.paragraphs.map(paragraphText);
    case 'table':
      return [
        ...shape.rows.map((row) => row.map(({ paragraph }) => paragraphText(paragraph)).join(' | ')),
        `(${plain(shape.alt)})`,
      ];
    case 'chart':
      return chartLines(shape);
    case 'group':
      return [...shape.shapes.flatMap(shapeLines), `(${plain(shape.alt)})`];
    case 'picture':
      return [`picture (${plain(shape.alt)})`];
    case 'mark':
    case 'freeform':
      return [];
  }
}

function chartLines({ chart }: SceneChart): readonly string[] {
  // Lines from step to step show no figure.
  const series = chart.series
    .filter(({ helper }) => helper !== 'steps')
    .map(({ name, points }) => {
      const shown = points.map((point, index) => {
        const label = plain(chart.categories[index]?.label ?? '');
        const facts = point?.sumOf?.map((of) => chart.series[of.series]?.points[of.point]?.fact ?? '') ?? [point?.fact];
        return point
          ? `${label} [${facts.join('+')}: ${point.label ? plain(point.label) : point.value}]`
          : `${label} –`;
      });
      return `${plain(name)}: ${shown.join(', ')}`;
    });
  const events = chart.events.map(({ label }) => `event ${plain(label)}`);
  const { centre } = chart;
  const total = centre ? [`${centre.name} [${centre.facts.join('+')}: ${plain(centre.figure)}]`] : [];
  return [`${chart.kind} chart of ${chart.unitLabel}`, ...series, ...total, ...events, `(${plain(chart.alt)})`];
}

const MARKERS = { none: '', bullet: '- ', number: '1. ', quote: '> ' };

function paragraphText({ runs, level, marker }: SceneParagraph): string {
  return `${'  '.repeat(level)}${MARKERS[marker]}${runs.map(runText).join('')}`;
}

function runText({ text, origin }: Run): string {
  return origin.kind === 'fact' ? `[${origin.facts.join('+')}: ${plain(text)}]` : plain(text);
}

/** A no-break space as `~`, a narrow one as `¬`, a line break as `⏎`. */
function plain(text: string): string {
  return text.replaceAll('\u00a0', '~').replaceAll('\u202f', '¬').replaceAll('\n', '⏎');
}

/**
 * A record without where the annex’s check sheet turns its pages: its rows in one list, and its breaks between words as
 * spaces. A longer word in one row would otherwise change every page after it. How many pages there are stays in the first line.
 */
export function comparable(record: string): string {
  const pages = record.trimEnd().split('\n\n');
  const isSheet = (page: string) => /^== \d+\. annex-check-sheet/.test(page);
  const lines = pages.filter(isSheet).flatMap((page) => page.split('\n'));
  const rows = new Set(
    lines.filter((line) => line.startsWith('main: ') && line.includes(' | ')).map((line) => line.replaceAll('~', ' ')),
  );
  const sheet = rows.size === 0 ? [] : [['== check sheet', ...rows].join('\n')];
  return `${[...pages.filter((page) => !isSheet(page)), ...sheet].join('\n\n')}\n`;
}
