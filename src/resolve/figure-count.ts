import { type Content, type Deck, type DeckSlide, FACT_FORMS, fullNote, type Run } from '../model/deck.ts';

/**
 * Number of figures that a deck shows on slides and in notes. A figure shown twice counts twice.
 */
export function countFigures(deck: Deck): number {
  return deck.slides.reduce((sum, slide) => sum + slideFigures(slide), 0);
}

function slideFigures(slide: DeckSlide): number {
  const paragraphs = [
    ...slide.body,
    ...slide.panels.flatMap((panel) => panel.body),
    ...slide.notes.talkingPoints,
    ...slide.notes.ifPressed,
  ];
  const runs = [
    ...slide.title,
    ...slide.subtitle,
    ...slide.sourceLine,
    ...fullNote(slide),
    ...slide.panels.flatMap((panel) => [...panel.heading, ...(panel.subtitle ?? [])]),
    ...paragraphs.flatMap((p) => p.runs),
  ];
  const contents = [slide.content, ...slide.panels.map((panel) => panel.content)].filter(
    (content) => content !== undefined,
  );
  return runs.filter(isFigure).length + contents.reduce((sum, content) => sum + contentFigures(content), 0);
}

function contentFigures(content: Content): number {
  switch (content.kind) {
    case 'chart':
      return content.chart.table.rows.flatMap((row) => row.cells).filter((cell) => /\d/.test(cell.text)).length;
    case 'table':
      return content.rows.flatMap(({ cells }) => cells.flat()).filter(isFigure).length;
    case 'stats':
      return content.stats.length;
    case 'timeline':
      return content.entries.reduce((sum, { amount }) => sum + 1 + amount.length, 0);
    case 'image':
    case 'map':
      return 0;
    default:
      return content satisfies never;
  }
}

function isFigure(run: Run): boolean {
  return run.origin.kind === 'fact' && FACT_FORMS[run.origin.form] === 'figure';
}
