import { languageTag } from '../../language/languages.ts';
import { type Memory, NO_MEMORY } from '../../model/memory.ts';
import type {
  Scene,
  SceneChart,
  SceneFreeform,
  SceneGroup,
  SceneMark,
  SceneShape,
  SceneSlide,
  SceneText,
} from '../../model/scene.ts';
import { escapeAttribute } from '../../opc/xml.ts';
import { slideAnchor } from './anchor.ts';
import { number, placed } from './css.ts';
import { drawing } from './drawing.ts';
import { layoutClass } from './layout-class.ts';
import { pictureHtml } from './picture.ts';
import { factAttribute, type Setting } from './run.ts';
import { sceneMarksHtml } from './scene-marks.ts';
import { tableHtml } from './table.ts';
import { coverHtml, type TextRole, textHtml } from './text.ts';

/** What a slide is written by, besides itself. */
export type Deck = Pick<Scene, 'template' | 'language'>;

/**
 * A slide as one `article`, every line of it where the scene has it, in points from its top left corner. It needs the
 * stylesheet of its template on the page, and of a Content-Security-Policy `style-src 'unsafe-inline'` for the places
 * of its elements and `img-src data:` for its pictures; it has no script. The same slide gives the same text.
 */
export function slideHtml(slide: SceneSlide, deck: Deck, memory: Memory = NO_MEMORY): string {
  return memory.keep('html slide', [slide, deck.template, deck.language], () => writeSlide(slide, deck));
}

function writeSlide(slide: SceneSlide, deck: Deck): string {
  const { template, language } = deck;
  const anchor = slideAnchor(language, slide.id);
  const layout = template.layouts.find(({ name }) => name === slide.layout);
  if (layout === undefined) throw new Error(`template ${template.name} has no layout ${slide.layout}`);
  const titleSlot = layout.slots.find(({ accepts }) => accepts.includes('title'))?.name;
  const title = slide.shapes.find(
    (shape) => shape.kind === 'text' && shape.slot !== undefined && shape.slot === titleSlot && hasWords(shape),
  );
  const titleId = `${anchor}-title`;
  const roleOf = (text: SceneText): TextRole => {
    const placeholder =
      text.slot === undefined ? undefined : template.master?.layouts[slide.layout]?.placeholders[text.slot];
    const own = placeholder && { placeholder };
    if (text === title) return { tag: slide.number === 1 ? 'h1' : 'h2', id: titleId, ...own };
    return { tag: text.heading ? (slide.number === 1 ? 'h2' : 'h3') : 'p', ...own };
  };
  const inOrder = title === undefined ? slide.shapes : [title, ...slide.shapes.filter((shape) => shape !== title)];
  const naming = title === undefined ? '' : ` aria-labelledby="${escapeAttribute(titleId)}"`;
  return (
    `<article class="slide ${layoutClass(layout.name, template)}" id="${escapeAttribute(anchor)}" ` +
    `data-slide="${escapeAttribute(slide.id)}" lang="${languageTag(language)}"${naming}>` +
    `${shapesHtml(inOrder, anchor, roleOf, deck)}</article>`
  );
}

function hasWords(text: SceneText): boolean {
  return text.paragraphs.some(({ runs }) => runs.length > 0);
}

/** Shapes in reading order, which is the order they are drawn in too. */
function shapesHtml(
  shapes: readonly SceneShape[],
  anchor: string,
  roleOf: (text: SceneText) => TextRole,
  setting: Setting,
): string {
  let written = '';
  const marks: (SceneMark | SceneFreeform)[] = [];
  const drawMarks = () => {
    if (marks.length > 0) written += sceneMarksHtml(marks.splice(0), setting.template.grid, anchor);
  };
  for (const shape of shapes) {
    if (shape.kind === 'mark' || shape.kind === 'freeform') {
      marks.push(shape);
      continue;
    }
    drawMarks();
    switch (shape.kind) {
      case 'text':
        written += hasWords(shape) ? textHtml(shape, roleOf(shape), setting) : '';
        break;
      case 'table':
        written += tableHtml(shape, setting);
        break;
      case 'chart':
        written += chartHtml(shape, anchor, setting);
        break;
      case 'picture':
        written += pictureHtml(shape);
        break;
      case 'group':
        written += `<div role="group"${groupAttributes(shape)}>${shapesHtml(shape.shapes, anchor, roleOf, setting)}</div>`;
        break;
      default:
        shape satisfies never;
    }
  }
  drawMarks();
  return written;
}

function groupAttributes({ name, alt, facts }: SceneGroup): string {
  const label = alt === '' ? '' : ` aria-label="${escapeAttribute(alt)}"`;
  return ` data-shape="${escapeAttribute(name)}"${label}${factAttribute(facts)}`;
}

function chartHtml(chart: SceneChart, anchor: string, setting: Setting): string {
  const { name, box, marks } = chart;
  const view = [box.x, box.y, box.width, box.height].map(number).join(' ');
  return (
    `<svg class="chart" data-shape="${escapeAttribute(name)}" role="img" aria-label="${escapeAttribute(chart.chart.alt)}" ` +
    `viewBox="${view}" style="${placed(box)}">${drawing(marks, `${anchor}-${name}`, setting)}</svg>${chartLink(chart, setting)}`
  );
}

function chartLink(chart: SceneChart, setting: Setting): string {
  if (chart.jump === undefined) return '';
  return `<div class="text" style="${placed(chart.box)}">${coverHtml(chart, setting)}</div>`;
}
