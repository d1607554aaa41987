import type { Box } from '../src/model/box.ts';
import type { Mark, Paint, PathMark, Point, Stroke, TextMark } from '../src/model/mark.ts';

/** Marks as SVG. It knows rectangles, lines, paths and texts, and nothing of charts. */
export function svgOf(marks: readonly Mark[], box: Box): string {
  const view = `${box.x} ${box.y} ${box.width} ${box.height}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view}">${marks.map(element).join('')}</svg>`;
}

function element(mark: Mark): string {
  switch (mark.kind) {
    case 'rectangle': {
      const { x, y, width, height } = mark.box;
      return `<rect class="${mark.role}" x="${x}" y="${y}" width="${width}" height="${height}"${look(mark.fill, mark.stroke)}/>`;
    }
    case 'line': {
      const { from, to } = mark;
      return `<line class="${mark.role}" x1="${from.x}" y1="${from.y}" x2="${to.x}" y2="${to.y}"${look(undefined, mark.stroke)}/>`;
    }
    case 'path':
      return `<path class="${mark.role}" d="${pathData(mark)}"${look(mark.fill, mark.stroke)}/>`;
    case 'text':
      return words(mark);
    default:
      return mark satisfies never;
  }
}

function look(fill: Paint | undefined, stroke: Stroke | undefined): string {
  const filled = fill === undefined ? ' fill="none"' : ` fill="${fill.colour}" data-pattern="${fill.pattern}"`;
  return stroke === undefined
    ? filled
    : `${filled} stroke="${stroke.colour}" stroke-width="${stroke.width}" data-dash="${stroke.dash}"`;
}

function pathData({ start, steps, closed }: PathMark): string {
  const at = ({ x, y }: Point) => `${x} ${y}`;
  const drawn = steps.map((step) =>
    step.kind === 'straight'
      ? `L${at(step.to)}`
      : `A${step.radius} ${step.radius} 0 0 ${step.clockwise ? 1 : 0} ${at(step.to)}`,
  );
  return `M${at(start)}${drawn.join('')}${closed ? 'Z' : ''}`;
}

const ANCHORS = { left: 'start', center: 'middle', right: 'end' } as const;

function words({ role, box, lines, align, style, ground }: TextMark): string {
  const x = { left: box.x, center: box.x + box.width / 2, right: box.x + box.width }[align];
  const under =
    ground === undefined
      ? ''
      : `<rect class="ground" x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" fill="${ground}"/>`;
  const rows = lines.map((pieces, index) => {
    const spans = pieces.map(({ text, bold, colour }) => {
      const weight = bold ? ' font-weight="bold"' : '';
      return `<tspan fill="${colour}"${weight}>${escaped(text)}</tspan>`;
    });
    const y = box.y + style.line * (index + 0.5);
    return `<text class="${role}" x="${x}" y="${y}" dominant-baseline="central" text-anchor="${ANCHORS[align]}" font-size="${style.size}">${spans.join('')}</text>`;
  });
  return under + rows.join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
