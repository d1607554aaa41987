import { languageTag, packOf } from '../../language/languages.ts';
import type { Box } from '../../model/box.ts';
import type { Language } from '../../model/language.ts';
import { LAST_LEVEL } from '../../model/list-level.ts';
import { NOTES_BOX, NOTES_STYLE } from '../../model/notes-page.ts';
import { XML_DECLARATION } from '../../opc/xml.ts';
import { offsetAndExtent } from './emu.ts';
import { wholeLevel } from './list-style.ts';
import { COLOUR_MAP } from './master.ts';
import { PRESENTATION_ROOT } from './namespaces.ts';
import { identityElement, shapeTree, slideNumberField } from './shape-tree.ts';
import type { TextLook } from './text-look.ts';

const { gap, ...notesStyle } = NOTES_STYLE;
const NOTES_LOOK: TextLook = { ...notesStyle, before: gap, align: 'left' };

interface NotesPlaceholder {
  readonly name: string;
  /** The `p:ph` element, which a notes slide repeats. */
  readonly element: string;
  /** In points, on a page of 540 by 720. */
  readonly box: Box;
}

/**
 * The placeholders of a notes page, all six that PowerPoint offers. The header holds the marking, so it stands at the
 * upper right.
 */
export const NOTES_PLACEHOLDERS = {
  header: {
    name: 'Header',
    element: '<p:ph type="hdr" sz="quarter"/>',
    box: { x: 274, y: 24, width: 230, height: 18 },
  },
  date: { name: 'Date', element: '<p:ph type="dt" idx="1"/>', box: { x: 36, y: 24, width: 230, height: 18 } },
  slide: { name: 'Slide', element: '<p:ph type="sldImg" idx="2"/>', box: { x: 94, y: 50, width: 352, height: 198 } },
  body: {
    name: 'Notes',
    element: '<p:ph type="body" sz="quarter" idx="3"/>',
    box: NOTES_BOX,
  },
  footer: {
    name: 'Footer',
    element: '<p:ph type="ftr" sz="quarter" idx="4"/>',
    box: { x: 36, y: 684, width: 230, height: 18 },
  },
  number: {
    name: 'Page number',
    element: '<p:ph type="sldNum" sz="quarter" idx="5"/>',
    box: { x: 274, y: 684, width: 230, height: 18 },
  },
} as const satisfies Record<string, NotesPlaceholder>;

/** The part `ppt/notesMasters/notesMaster1.xml`. */
export function notesMaster(language: Language): string {
  const { header, date, slide, body, footer, number } = NOTES_PLACEHOLDERS;
  const shapes = [
    textPlaceholder(2, header, '', 'right', language),
    textPlaceholder(3, date, '', 'left', language),
    slideImage(4, slide),
    textPlaceholder(5, body, notesPrompt(language), 'left', language),
    textPlaceholder(6, footer, '', 'left', language),
    textPlaceholder(7, number, slideNumberField(runProperties(language), '‹#›'), 'right', language),
  ];
  return (
    `${XML_DECLARATION}<p:notesMaster ${PRESENTATION_ROOT}><p:cSld>` +
    '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>' +
    `${shapeTree(shapes.join(''))}</p:cSld>${COLOUR_MAP}<p:hf dt="0" ftr="0"/>` +
    `<p:notesStyle>${notesLevels()}</p:notesStyle></p:notesMaster>`
  );
}

/** Written twice, in the notes style and in the notes placeholder, because LibreOffice reads only the latter. */
function notesLevels(): string {
  return Array.from({ length: LAST_LEVEL }, (_, index) => wholeLevel(index + 1, NOTES_LOOK)).join('');
}

function textPlaceholder(
  id: number,
  { name, element, box }: NotesPlaceholder,
  words: string,
  align: 'left' | 'right',
  language: Language,
): string {
  const listStyle =
    name === NOTES_PLACEHOLDERS.body.name
      ? `<a:lstStyle>${notesLevels()}</a:lstStyle>`
      : `<a:lstStyle>${wholeLevel(1, { ...NOTES_LOOK, before: 0, align })}</a:lstStyle>`;
  return (
    `<p:sp><p:nvSpPr>${identityElement(id, name, { kind: 'text' })}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${element}</p:nvPr></p:nvSpPr>` +
    `<p:spPr>${geometry(box)}</p:spPr><p:txBody><a:bodyPr vert="horz" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0"/>${listStyle}` +
    `<a:p>${words}<a:endParaRPr lang="${languageTag(language)}"/></a:p></p:txBody></p:sp>`
  );
}

function slideImage(id: number, { name, element, box }: NotesPlaceholder): string {
  return (
    `<p:sp><p:nvSpPr>${identityElement(id, name, { kind: 'text' })}<p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr>` +
    `<p:nvPr>${element}</p:nvPr></p:nvSpPr><p:spPr>${geometry(box)}<a:noFill/><a:ln w="6350"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill></a:ln></p:spPr></p:sp>`
  );
}

function geometry(box: Box): string {
  return `<a:xfrm>${offsetAndExtent(box)}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`;
}

function notesPrompt(language: Language): string {
  return `<a:r>${runProperties(language)}<a:t>${packOf(language).slideWords.notes.prompt}</a:t></a:r>`;
}

function runProperties(language: Language): string {
  return `<a:rPr lang="${languageTag(language)}"/>`;
}
