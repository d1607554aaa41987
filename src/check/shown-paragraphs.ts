import { type Content, type DeckSlide, fullNote, type Paragraph, type Run } from '../model/deck.ts';

/** The paragraphs that a slide shows below its title, including those of its panels. */
export function shownParagraphs(slide: DeckSlide): readonly Paragraph[] {
  return [...slide.body, ...slide.panels.flatMap((panel) => panel.body)];
}

/** Every text that a slide shows to the room except its source line, which is read later. */
export function shownTexts(slide: DeckSlide): readonly (readonly Run[])[] {
  return [
    slide.title,
    slide.subtitle,
    ...slide.panels.flatMap((panel) => [panel.heading, panel.subtitle ?? []]),
    ...shownParagraphs(slide).map(({ runs }) => runs),
    ...[slide.content, ...slide.panels.map((panel) => panel.content)].flatMap(textsOfContent),
    fullNote(slide),
  ];
}

function textsOfContent(content: Content | undefined): readonly (readonly Run[])[] {
  switch (content?.kind) {
    case 'stats':
      return content.stats.flatMap(({ value, label }) => [value, label]);
    case 'timeline':
      return [...content.lanes, ...content.entries.map(({ label }) => label)];
    case 'map':
      return [...content.shown, ...content.beside].map(({ name }) => name);
    case 'table':
      return [...content.columns.map(({ heading }) => heading), ...content.rows.flatMap(({ cells }) => cells)];
    // A chart's words are drawn, and its names are facts' labels: the notes and the sheet behind it
    // spell them out.
    case 'chart':
    case 'image':
    case undefined:
      return [];
    default:
      return content satisfies never;
  }
}
