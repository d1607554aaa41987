import { expect, test } from 'vitest';
import type { Box } from '../../src/model/box.ts';
import { textMarks, textOf } from '../../src/model/mark.ts';
import type { SceneChart } from '../../src/model/scene.ts';
import { laidOut, OUTLINES } from './shipped-workspace.ts';

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 2 && height > 2 ? Math.round(width * height) : 0;
}

/** A chart’s labels that overlap or leave its frame; also whether its plot leaves the frame. */
function faults({ marks, box, plot }: SceneChart): readonly string[] {
  const labels = textMarks(marks);
  const crossing = labels.flatMap((a, i) =>
    labels.slice(i + 1).flatMap((b) => (overlap(a.box, b.box) > 0 ? [`${textOf(a)} lies on ${textOf(b)}`] : [])),
  );
  const outside = labels.flatMap((label) => {
    const { box: own } = label;
    const right = own.x + own.width > box.x + box.width + 2;
    const below = own.y + own.height > box.y + box.height + 2;
    return own.x < box.x - 2 || own.y < box.y - 2 || right || below ? [`${textOf(label)} leaves the frame`] : [];
  });
  const cut = plot.x < 0 || plot.y < 0 || plot.x + plot.width > box.width + 1 || plot.y + plot.height > box.height + 1;
  return [...crossing, ...outside, ...(cut ? ['the plot leaves the frame'] : [])];
}

test.each(OUTLINES)('in %s no label of a chart lies on another or is cut', async (outline) => {
  const { decks } = (await laidOut(outline)).value;
  for (const { scene } of decks) {
    for (const slide of scene.slides) {
      for (const shape of slide.shapes) {
        if (shape.kind === 'chart') expect(faults(shape), `${slide.id} (${scene.language})`).toEqual([]);
      }
    }
  }
});
