import type { Slot } from '../../model/template.ts';
import { escapeAttribute } from '../../opc/xml.ts';
import { DECORATIVE } from './namespaces.ts';
import { ANCHORS } from './text-look.ts';

/** What a shape is to a screen reader: described, decorative, or its own text. */
export type Accessibility =
  | { readonly kind: 'described'; readonly alt: string }
  | { readonly kind: 'decorative' }
  | { readonly kind: 'text' };

/** Marks a shape that screen readers skip ([MS-ODRAWXML] 2.24.3.76). */
const DECORATIVE_MARK =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">' +
  `<adec:decorative xmlns:adec="${DECORATIVE}" val="1"/></a:ext></a:extLst>`;

/** `a:hlinkClick` that leads to another slide of the deck, with a screen tip. */
export function jumpElement(relationship: string, tip: string, extension = ''): string {
  const start = `<a:hlinkClick r:id="${relationship}" action="ppaction://hlinksldjump" tooltip="${escapeAttribute(tip)}"`;
  return extension === '' ? `${start}/>` : `${start}>${extension}</a:hlinkClick>`;
}

/**
 * `a:hlinkHover` with a screen tip and no target: the pointer resting on the shape tells, and a click goes to the next
 * slide, as everywhere else.
 */
export function hoverElement(tip: string): string {
  return `<a:hlinkHover r:id="" action="ppaction://noaction" tooltip="${escapeAttribute(tip)}"/>`;
}

/**
 * `p:cNvPr`: a shape's identity, its alternative text, and what the pointer does there.
 *
 * @param pointer - `a:hlinkClick` or `a:hlinkHover`, or nothing
 */
export function identityElement(id: number, name: string, accessibility: Accessibility, pointer = ''): string {
  const start = `<p:cNvPr id="${id}" name="${escapeAttribute(name)}"`;
  switch (accessibility.kind) {
    case 'described':
      return closed(`${start} descr="${escapeAttribute(accessibility.alt)}"`, pointer);
    case 'decorative':
      return closed(start, `${pointer}${DECORATIVE_MARK}`);
    case 'text':
      return closed(start, pointer);
  }
}

function closed(start: string, children: string): string {
  return children === '' ? `${start}/>` : `${start}>${children}</p:cNvPr>`;
}

/** `p:spTree` around its shapes. */
export function shapeTree(shapes: string): string {
  return (
    '<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/>' +
    `<a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>${shapes}</p:spTree>`
  );
}

/** `a:bodyPr` of measured text: no insets, no shrinking, wrapped at the box's edge. */
export function measuredBody(anchor: Slot['anchor']): string {
  return `<a:bodyPr vert="horz" wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="${ANCHORS[anchor]}"><a:noAutofit/></a:bodyPr>`;
}

/** The number that PowerPoint keeps up to date, with the current value for readers that don't. */
export function slideNumberField(runProperties: string, number: string): string {
  return `<a:fld id="${SLIDE_NUMBER_FIELD}" type="slidenum">${runProperties}<a:t>${number}</a:t></a:fld>`;
}

/** Any GUID would do: the field's type says what it is. */
const SLIDE_NUMBER_FIELD = '{5F0B5A1E-3D7C-4C11-9C63-5C2B7B0D9A41}';
