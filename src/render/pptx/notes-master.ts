import { languageTag, packOf } from '../../language/languages.ts';
import type { Box } from '../../model/box.ts';
import type { Language } from '../../model/language.ts';
import { LAST_LEVEL } from '../../model/list-level.ts';
import { NOTES_STYLE, notesPage, SPOKEN_HEADING } from '../../model/notes-page.ts';
import { XML_DECLARATION } from '../../opc/xml.ts';
import { offsetAndExtent } from './emu.ts';
import { wholeLevel } from './list-style.ts';
import { COLOUR_MAP } from './master.ts';
import { PRESENTATION_ROOT } from './namespaces.ts';
import { identityElement, shapeTree, slideNumberField } from './shape-tree.ts';
import type { TextLook } from './text-look.ts';

const { gap, ...notesStyle } = NOTES_STYLE;
/** Of every list level. */
export const NOTES_LOOK: TextLook = { ...notesStyle, before: gap, align: 'left' };

/** The marking and the number are of the size of headings. */
const HEAD_LOOK: TextLook = { ...NOTES_LOOK, size: SPOKEN_HEADING.size, line: SPOKEN_HEADING.line, before: 0 };

/** Where a page has the least words for a slide of the usual shape. */
const { picture, words } = notesPage({ width: 16, height: 9 }, 0);

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
  slide: { name: 'Slide', element: '<p:ph type="sldImg" idx="2"/>', box: picture },
  body: {
    name: 'Notes',
    element: '<p:ph type="body" sz="quarter" idx="3"/>',
    box: words,
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
export function notesMaster(language: Language, typeface: string): string {
  const { header, date, slide, body, footer, number } = NOTES_PLACEHOLDERS;
  const levels = notesLevels(typeface);
  const head = (align: TextLook['align']) => wholeLevel(1, { ...HEAD_LOOK, align }, typeface);
  const shapes = [
    textPlaceholder(2, header, '', head('right'), language),
    textPlaceholder(3, date, '', head('left'), language),
    slideImage(4, slide),
    textPlaceholder(5, body, notesPrompt(language), levels, language),
    textPlaceholder(6, footer, '', head('left'), language),
    textPlaceholder(7, number, slideNumberField(runProperties(language), '‹#›'), head('right'), language),
  ];
  return (
    `${XML_DECLARATION}<p:notesMaster ${PRESENTATION_ROOT}><p:cSld>` +
    '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>' +
    `${shapeTree(shapes.join(''))}</p:cSld>${COLOUR_MAP}<p:hf dt="0" ftr="0"/>` +
    `<p:notesStyle>${levels}</p:notesStyle></p:notesMaster>`
  );
}

/** Written twice, in the notes style and in the notes placeholder, because LibreOffice reads only the latter. */
function notesLevels(typeface: string): string {
  return Array.from({ length: LAST_LEVEL }, (_, index) => wholeLevel(index + 1, NOTES_LOOK, typeface)).join('');
}

function textPlaceholder(
  id: number,
  { name, element, box }: NotesPlaceholder,
  words: string,
  levels: string,
  language: Language,
): string {
  return (
    `<p:sp><p:nvSpPr>${identityElement(id, name, { kind: 'text' })}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${element}</p:nvPr></p:nvSpPr>` +
    `<p:spPr>${geometry(box)}</p:spPr><p:txBody><a:bodyPr vert="horz" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0"/><a:lstStyle>${levels}</a:lstStyle>` +
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
