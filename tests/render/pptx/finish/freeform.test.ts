import { describe, expect, test } from 'vitest';
import type { SceneFreeform } from '../../../../src/model/scene.ts';
import { cutShapes } from '../../../../src/render/pptx/repair/elements.ts';
import { makeFreeform } from '../../../../src/render/pptx/repair/make-freeform.ts';
import { slide } from '../scenes.ts';
import { written } from './written.ts';

const SQUARE: SceneFreeform = {
  kind: 'freeform',
  name: 'Lesotho & co',
  box: { x: 10, y: 20, width: 30, height: 40 },
  outlines: [
    [
      { x: 10, y: 20 },
      { x: 40, y: 20 },
      { x: 40, y: 60 },
      { x: 10, y: 60 },
    ],
    [
      { x: 20, y: 30 },
      { x: 30, y: 30 },
      { x: 20, y: 40 },
    ],
  ],
  fill: { colour: 'series1', pattern: 'solid' },
  stroke: { colour: 'paper', width: 1, dash: 'solid' },
};

async function made(freeform: SceneFreeform): Promise<string> {
  const { xml } = await written(slide(1, 'free', [freeform]));
  return makeFreeform(cutShapes(xml).shapes[0] ?? '', freeform);
}

describe('a freeform', () => {
  test('has its outlines as paths from the corner of its box, each closed', async () => {
    const xml = await made(SQUARE);
    expect(xml).toContain('<a:off x="127000" y="254000"/><a:ext cx="381000" cy="508000"/>');
    expect(xml).toContain('<a:path w="381000" h="508000"><a:moveTo><a:pt x="0" y="0"/></a:moveTo>');
    expect(xml).toContain('<a:lnTo><a:pt x="381000" y="508000"/></a:lnTo>');
    expect(xml.match(/<a:close\/>/g)).toHaveLength(2);
    expect(xml).not.toContain('prstGeom');
  });

  test('has the theme’s colours, so that it can be coloured anew', async () => {
    expect(await made(SQUARE)).toContain(
      '</a:custGeom><a:solidFill><a:schemeClr val="accent1"/></a:solidFill><a:ln w="12700" cap="flat"><a:solidFill><a:schemeClr val="bg1"/></a:solidFill>',
    );
  });

  test('is hatched where its fill is, and without a line where it has none', async () => {
    const { stroke: _stroke, ...bare } = SQUARE;
    const xml = await made({ ...bare, fill: { colour: 'context', pattern: 'hatched' } });
    expect(xml).toContain('<a:pattFill prst="wdUpDiag"><a:fgClr><a:schemeClr val="accent5"/></a:fgClr>');
    expect(xml).toContain('<a:ln><a:noFill/></a:ln>');
  });

  test('without the properties that pptxgenjs writes is a bug', () => {
    expect(() => makeFreeform('<p:sp/>', SQUARE)).toThrow('without properties');
  });
});
