import type { SceneMark } from '../../model/scene.ts';
import type { Grid } from '../../model/template.ts';
import { number } from './css.ts';
import { boxAttributes, strokeAttributes } from './drawing.ts';
import { factAttribute } from './run.ts';

/** Marks that follow on one another, as one drawing as large as the slide. */
export function sceneMarksHtml(marks: readonly SceneMark[], grid: Grid): string {
  const view = `0 0 ${number(grid.width)} ${number(grid.height)}`;
  return `<svg class="marks" viewBox="${view}" aria-hidden="true">${marks.map(element).join('')}</svg>`;
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
