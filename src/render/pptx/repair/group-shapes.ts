import type { DrawnGroup } from '../drawn-shape.ts';
import { offsetAndExtent } from '../emu.ts';
import { identityElement } from '../shape-tree.ts';

/** Groups finished shapes under one alternative text. The group's coordinates are those of the slide. */
export function groupShapes(id: number, { group, name }: DrawnGroup, shapes: readonly string[]): string {
  const place = offsetAndExtent(group.box);
  const childPlace = place.replace('<a:off', '<a:chOff').replace('<a:ext', '<a:chExt');
  const accessibility =
    group.alt === '' ? { kind: 'decorative' as const } : { kind: 'described' as const, alt: group.alt };
  return (
    `<p:grpSp><p:nvGrpSpPr>${identityElement(id, name, accessibility)}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>` +
    `<p:grpSpPr><a:xfrm>${place}${childPlace}</a:xfrm></p:grpSpPr>${shapes.join('')}</p:grpSp>`
  );
}
