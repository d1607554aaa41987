import { verticalReach } from '../../fonts/vertical.ts';
import type { SceneParagraph } from '../../model/scene.ts';
import type { TextStyle } from '../../model/text-style.ts';
import { LEVEL_INDENT } from '../../model/type-scale.ts';
import { escapeAttribute, escapeText } from '../../opc/xml.ts';
import { bulletCharacter } from '../bullet.ts';
import { fontFamily, number, points } from './css.ts';
import { runHtml, type Setting } from './run.ts';
import { wordsOnLines } from './words-on-lines.ts';

/** How a paragraph stands in its text. */
export interface ParagraphPlace {
  readonly tag: 'p' | 'h1' | 'h2' | 'h3' | 'div';
  /** `id` of the element, for what is named by it. */
  readonly id?: string;
  readonly isFirst: boolean;
  readonly align: 'left' | 'right' | 'center';
  /** What the list writes before its first line. */
  readonly marker?: string;
  /** Overrides the style’s colour: six hexadecimal digits. */
  readonly shade?: string;
}

/**
 * A paragraph with each measured line as a block of the style’s line height. The words of a line stand on its
 * baseline, wherever the browser’s own rules would put it for the font that it has.
 */
export function paragraphHtml(paragraph: SceneParagraph, place: ParagraphPlace, setting: Setting): string {
  const { style, before } = paragraph;
  const { tag, id, isFirst, align, shade } = place;
  const classes = [
    'words',
    style.colour,
    ...(style.font === 'heading' ? ['heading'] : []),
    ...(style.bold ? ['bold'] : []),
    ...(style.capitals ? ['capitals'] : []),
    ...(align === 'left' ? [] : [align]),
  ];
  const margin = marginOf(paragraph);
  const look = [
    `font-size:${points(style.size)}`,
    `--line:${points(style.line)}`,
    `--base:${points(baseline(style, setting))}`,
    ...(style.typeface === undefined ? [] : [`font-family:${fontFamily(style.typeface)}`]),
    ...(style.tracking === undefined ? [] : [`letter-spacing:${points(style.tracking)}`]),
    ...(shade === undefined ? [] : [`color:#${shade}`]),
    ...(isFirst || before === 0 ? [] : [`padding-top:${points(before)}`]),
    ...(margin === 0 ? [] : [`padding-left:${points(margin)}`]),
  ];
  const attributes = `${id === undefined ? '' : ` id="${escapeAttribute(id)}"`} class="${classes.join(' ')}" style="${escapeAttribute(look.join(';'))}"`;
  return `<${tag}${attributes}>${linesHtml(paragraph, place, setting)}</${tag}>`;
}

function linesHtml(paragraph: SceneParagraph, { marker }: ParagraphPlace, setting: Setting): string {
  const lines = wordsOnLines(paragraph);
  return lines
    .map(({ stretches, hyphen, spaced }, index) => {
      const words = stretches.map(({ run, text }) => runHtml(run, text, paragraph, setting)).join('');
      const hung = index === 0 && marker !== undefined ? markerHtml(paragraph, marker) : '';
      return `<span class="line${hyphen ? ' divided' : ''}">${hung}${words}</span>${spaced ? ' ' : ''}`;
    })
    .join('');
}

function markerHtml(paragraph: SceneParagraph, marker: string): string {
  const { indent = LEVEL_INDENT, markerStyle } = paragraph;
  const isBullet = paragraph.marker === 'bullet';
  const look = [
    `width:${points(indent)};margin-left:${points(-indent)}`,
    ...(markerStyle === undefined ? [] : [`font-size:${number(markerStyle.percent)}%`]),
  ];
  const classes = ['marker', ...(isBullet ? ['bullet'] : []), ...(markerStyle ? [markerStyle.colour] : [])];
  // A screen reader tells bullets by the list itself, and numbers by what stands here.
  const hidden = isBullet ? ' aria-hidden="true"' : '';
  return `<span class="${classes.join(' ')}" style="${look.join(';')}"${hidden}>${escapeText(marker)}</span>`;
}

/** What stands before a paragraph of a list. */
export function markerOf({ marker, level, markerStyle }: SceneParagraph, count: number): string {
  if (marker !== 'number') return bulletCharacter(level + 2);
  return markerStyle === undefined ? `${count}.` : String(count);
}

/** Points from the left of the box to the words. */
function marginOf({ marker, level, indent = LEVEL_INDENT, margin }: SceneParagraph): number {
  return margin ?? LEVEL_INDENT * level + (marker === 'none' ? 0 : indent);
}

/** Points from the top of a line to its baseline: an exact line height is taken off, or added, above the letters. */
function baseline({ size, line, typeface, font }: TextStyle, { template }: Setting): number {
  return line - size * verticalReach(typeface ?? template.fonts[font]).descent;
}
