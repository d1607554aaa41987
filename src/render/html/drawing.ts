import { verticalReach } from '../../fonts/vertical.ts';
import type { Box } from '../../model/box.ts';
import type { ColourToken } from '../../model/colour.ts';
import type { Mark, Paint, PathMark, Point, Stroke, TextMark } from '../../model/mark.ts';
import { escapeAttribute, escapeText } from '../../opc/xml.ts';
import { number } from './css.ts';
import { factAttribute, type Setting } from './run.ts';

/**
 * Marks as the children of an `svg` whose units are points. Colours are classes: the stylesheet of the template has
 * them.
 *
 * @param scope - begins the ids of patterns; unique on the page
 */
export function drawing(marks: readonly Mark[], scope: string, setting: Pick<Setting, 'template'>): string {
  const fills = marks.map((mark) => ('fill' in mark ? mark.fill : undefined));
  return `${hatchings(fills, scope)}${marks.map((mark) => element(mark, scope, setting)).join('')}`;
}

/** The patterns that fills need, as `defs`; nothing if they need none. */
export function hatchings(fills: readonly (Paint | undefined)[], scope: string): string {
  const hatched = [...new Set(fills.flatMap((fill) => (fill?.pattern === 'hatched' ? [fill.colour] : [])))];
  const patterns = hatched.map((colour) => hatching(colour, scope)).join('');
  return patterns === '' ? '' : `<defs>${patterns}</defs>`;
}

/** Points from one stripe to the next, and across one. */
const HATCH = { pitch: 6, stripe: 2 };

function hatching(colour: ColourToken, scope: string): string {
  const { pitch, stripe } = HATCH;
  const side = `width="${pitch}" height="${pitch}"`;
  return (
    `<pattern id="${hatchId(colour, scope)}" patternUnits="userSpaceOnUse" ${side} patternTransform="rotate(45)">` +
    `<rect ${side} class="fill-paper"/><rect width="${stripe}" height="${pitch}" class="fill-${colour}"/></pattern>`
  );
}

function hatchId(colour: ColourToken, scope: string): string {
  return escapeAttribute(`${scope}-${colour}`);
}

function element(mark: Mark, scope: string, setting: Pick<Setting, 'template'>): string {
  switch (mark.kind) {
    case 'rectangle':
      return `<rect${shapeAttributes(mark, scope)} ${boxAttributes(mark.box)}/>`;
    case 'line': {
      const { from, to } = mark;
      return `<line${shapeAttributes(mark, scope)} x1="${number(from.x)}" y1="${number(from.y)}" x2="${number(to.x)}" y2="${number(to.y)}"/>`;
    }
    case 'path':
      return `<path${shapeAttributes(mark, scope)} d="${pathOf(mark)}"/>`;
    case 'text':
      return wordsOf(mark, setting);
    default:
      return mark satisfies never;
  }
}

type Stating = Pick<TextMark, 'fact' | 'sumOfFacts'>;

/** The facts that a mark shows or states. */
function statedBy({ fact, sumOfFacts }: Stating): string {
  return fact === undefined ? '' : factAttribute(sumOfFacts ?? [fact]);
}

export function shapeAttributes(
  mark: Stating & { readonly fill?: Paint; readonly stroke?: Stroke },
  scope: string,
): string {
  return (
    ` class="${[...fillClasses(mark.fill), ...(mark.stroke ? [`stroke-${mark.stroke.colour}`] : [])].join(' ')}"` +
    (mark.fill?.pattern === 'hatched' ? ` fill="url(#${hatchId(mark.fill.colour, scope)})"` : '') +
    (mark.stroke ? strokeAttributes(mark.stroke) : '') +
    statedBy(mark)
  );
}

function fillClasses(fill: Paint | undefined): readonly string[] {
  if (fill === undefined) return ['hollow'];
  switch (fill.pattern) {
    case 'solid':
      return [`fill-${fill.colour}`];
    case 'pale':
      return [`fill-${fill.colour}`, 'pale'];
    case 'hatched':
      return [];
    default:
      return fill.pattern satisfies never;
  }
}

/** Dashes as multiples of the line’s width (ECMA-376 part 1, 20.1.10.49: `dash` and `sysDot`). */
const DASHES: Readonly<Record<Stroke['dash'], readonly number[]>> = { solid: [], dashed: [4, 3], dotted: [1, 1] };

export function strokeAttributes({ width, dash }: Pick<Stroke, 'width' | 'dash'>): string {
  return dashedStroke(width, DASHES[dash]);
}

/** @param shares - the lengths of dashes and gaps in turn, as multiples of the width; none for a line without gaps */
export function dashedStroke(width: number, shares: readonly number[]): string {
  const dashes = shares.map((share) => number(share * width)).join(' ');
  return ` stroke-width="${number(width)}"${dashes === '' ? '' : ` stroke-dasharray="${dashes}"`}`;
}

export function boxAttributes({ x, y, width, height }: Box): string {
  return `x="${number(x)}" y="${number(y)}" width="${number(width)}" height="${number(height)}"`;
}

function pathOf({ start, steps, closed }: PathMark): string {
  const at = ({ x, y }: Point) => `${number(x)} ${number(y)}`;
  const drawn = steps.map((step) => {
    if (step.kind === 'straight') return `L${at(step.to)}`;
    const radius = number(step.radius);
    return `A${radius} ${radius} 0 0 ${step.clockwise ? 1 : 0} ${at(step.to)}`;
  });
  return `M${at(start)}${drawn.join('')}${closed ? 'Z' : ''}`;
}

const ANCHORS = { left: 'start', center: 'middle', right: 'end' } as const;

function wordsOf(mark: TextMark, { template }: Pick<Setting, 'template'>): string {
  const { box, lines, align, style, ground } = mark;
  const { ascent, descent } = verticalReach(style.typeface ?? template.fonts[style.font]);
  const x = { left: box.x, center: box.x + box.width / 2, right: box.x + box.width }[align];
  const rows = lines.map((pieces, index) => {
    const spans = pieces.map(
      ({ text, bold, colour }) => `<tspan class="fill-${colour}${bold ? ' bold' : ''}">${escapeText(text)}</tspan>`,
    );
    // The letters stand in the middle of their line.
    const y = box.y + style.line * (index + 0.5) + (style.size * (ascent - descent)) / 2;
    return (
      `<text${style.font === 'heading' ? ' class="heading"' : ''} x="${number(x)}" y="${number(y)}" text-anchor="${ANCHORS[align]}" ` +
      `font-size="${number(style.size)}"${statedBy(mark)}>${spans.join('')}</text>`
    );
  });
  const under = ground === undefined ? '' : `<rect class="fill-${ground}" ${boxAttributes(box)}/>`;
  return under + rows.join('');
}
