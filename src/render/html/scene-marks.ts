import type { SceneFreeform, SceneMark } from '../../model/scene.ts';
import type { Grid } from '../../model/template.ts';
import { escapeAttribute } from '../../opc/xml.ts';
import { number } from './css.ts';
import { boxAttributes, hatchings, shapeAttributes, strokeAttributes } from './drawing.ts';
import { factAttribute } from './run.ts';

/**
 * Marks that follow on one another, as one drawing as large as the slide.
 *
 * @param scope - begins the ids of patterns; unique on the page
 */
export function sceneMarksHtml(marks: readonly (SceneMark | SceneFreeform)[], grid: Grid, scope: string): string {
  const view = `0 0 ${number(grid.width)} ${number(grid.height)}`;
  const fills = marks.flatMap((mark) => (mark.kind === 'freeform' ? [mark.fill] : []));
  const drawn = marks.map((mark) => (mark.kind === 'freeform' ? freeform(mark, scope) : element(mark)));
  return `<svg class="marks" viewBox="${view}" aria-hidden="true">${hatchings(fills, scope)}${drawn.join('')}</svg>`;
}

function freeform({ name, outlines, fill, stroke }: SceneFreeform, scope: string): string {
  const path = outlines
    .map((outline) => `M${outline.map(({ x, y }) => `${number(x)} ${number(y)}`).join('L')}Z`)
    .join('');
  const look = shapeAttributes({ fill, ...(stroke && { stroke }) }, scope);
  return `<path${look} data-shape="${escapeAttribute(name)}" fill-rule="evenodd" stroke-linejoin="round" d="${path}"/>`;
}

function element({ shape, box, fill, stroke, fact }: SceneMark): string {
  const classes = [fill === undefined ? 'hollow' : `fill-${fill}`, ...(stroke ? [`stroke-${stroke.colour}`] : [])];
  const look =
    ` class="${classes.join(' ')}"` +
    (stroke ? strokeAttributes({ width: stroke.width, dash: stroke.dash ? 'dashed' : 'solid' }) : '') +
    (fact === undefined ? '' : factAttribute([fact]));
  const [right, bottom] = [box.x + box.width, box.y + box.height];
  switch (shape) {
    case 'rectangle':
      return `<rect${look} ${boxAttributes(box)}/>`;
    case 'ellipse':
      return `<ellipse${look} cx="${number((box.x + right) / 2)}" cy="${number((box.y + bottom) / 2)}" rx="${number(box.width / 2)}" ry="${number(box.height / 2)}"/>`;
    case 'line':
      return `<line${look} x1="${number(box.x)}" y1="${number(box.y)}" x2="${number(right)}" y2="${number(bottom)}"/>`;
    default:
      return shape satisfies never;
  }
}
