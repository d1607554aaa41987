import type { Point } from '../../../model/mark.ts';
import type { SceneFreeform } from '../../../model/scene.ts';
import { paintFill, strokeLine } from '../chart/drawing.ts';
import { emu, offsetAndExtent } from '../emu.ts';

const PROPERTIES = /<p:spPr>.*<\/p:spPr>/s;

/** Puts a freeform's outlines, fill and line into the rectangle that pptxgenjs wrote for it (`a:custGeom`, ECMA-376 part 1, 20.1.9.8). */
export function makeFreeform(xml: string, { box, outlines, fill, stroke }: SceneFreeform): string {
  if (!PROPERTIES.test(xml)) throw new Error('pptxgenjs wrote a shape without properties');
  const [x, y] = [emu(box.x), emu(box.y)];
  const size = `w="${emu(box.x + box.width) - x}" h="${emu(box.y + box.height) - y}"`;
  const at = (point: Point) => `<a:pt x="${emu(point.x) - x}" y="${emu(point.y) - y}"/>`;
  const path = outlines
    .map(([first, ...others]) =>
      first === undefined
        ? ''
        : `<a:moveTo>${at(first)}</a:moveTo>${others.map((each) => `<a:lnTo>${at(each)}</a:lnTo>`).join('')}<a:close/>`,
    )
    .join('');
  const geometry =
    '<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/>' +
    `<a:pathLst><a:path ${size}>${path}</a:path></a:pathLst></a:custGeom>`;
  const properties = `<p:spPr><a:xfrm>${offsetAndExtent(box)}</a:xfrm>${geometry}${paintFill(fill)}${strokeLine(stroke)}</p:spPr>`;
  return xml.replace(PROPERTIES, () => properties);
}
