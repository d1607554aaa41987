import type { Language } from '../../model/language.ts';
import { LAST_LEVEL } from '../../model/list-level.ts';
import { XML_DECLARATION } from '../../opc/xml.ts';
import { wholeLevel } from './list-style.ts';
import { PRESENTATION_ROOT } from './namespaces.ts';
import { placeholderShape } from './placeholder-shape.ts';
import { shapeTree } from './shape-tree.ts';
import type { MasterText, MasterTexts } from './template-styles.ts';
import { levelLook, type TextLook } from './text-look.ts';

/** The colour map of every master: Office's default mapping to the theme's slots. */
export const COLOUR_MAP =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" ' +
  'accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';

/** First id of the master and its layouts (ECMA-376 part 1, 19.7.14). */
export const FIRST_MASTER_ID = 2147483648;

/**
 * The slide master: the template's title, running text and page number, from which every layout inherits whatever it
 * has in common with them. `layoutIds` are the relationship ids of the layouts, in order.
 */
export function slideMaster(texts: MasterTexts, language: Language, layoutIds: readonly string[]): string {
  const { title, body, number } = texts;
  const shapes = [
    placeholderShape(
      { id: 2, name: 'Title', accepts: ['title'], element: '<p:ph type="title"/>', listStyle: '', ...place(title) },
      language,
    ),
    placeholderShape(
      { id: 3, name: 'Body', accepts: ['body'], element: '<p:ph type="body" idx="1"/>', listStyle: '', ...place(body) },
      language,
    ),
    placeholderShape(
      {
        id: 4,
        name: 'Slide number',
        accepts: ['number'],
        element: '<p:ph type="sldNum" sz="quarter" idx="4"/>',
        listStyle: wholeLevel(1, lookOf(number, 1)),
        ...place(number),
      },
      language,
    ),
  ];
  const layouts = layoutIds.map((id, index) => `<p:sldLayoutId id="${FIRST_MASTER_ID + 1 + index}" r:id="${id}"/>`);
  return (
    `${XML_DECLARATION}<p:sldMaster ${PRESENTATION_ROOT} preserve="1"><p:cSld>` +
    `<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>` +
    `${shapeTree(shapes.join(''))}</p:cSld>${COLOUR_MAP}<p:sldLayoutIdLst>${layouts.join('')}</p:sldLayoutIdLst>` +
    '<p:hf hdr="0" ftr="0" dt="0"/>' +
    `<p:txStyles><p:titleStyle>${wholeLevel(1, lookOf(title, 1))}</p:titleStyle>` +
    `<p:bodyStyle>${allLevels(body)}</p:bodyStyle><p:otherStyle>${plainLevels(body)}</p:otherStyle></p:txStyles></p:sldMaster>`
  );
}

/** The nine levels of running text, with bullets from the second level on. */
function allLevels(text: MasterText): string {
  return levels((level) => wholeLevel(level, lookOf(text, level)));
}

/** The default look of text in a box that is not a placeholder: running text without gaps, at all levels alike. */
export function plainLevels(text: MasterText): string {
  const look = { ...lookOf(text, 1), before: 0 };
  return levels((level) => wholeLevel(1, look).replaceAll('lvl1pPr', `lvl${level}pPr`));
}

/** The look a master gives its text at a list level. */
export function lookOf(text: MasterText, level: number): TextLook {
  return levelLook(text.style, text.align, level);
}

function place(text: MasterText): Pick<MasterText, 'box' | 'anchor'> {
  return { box: text.box, anchor: text.anchor };
}

function levels(write: (level: number) => string): string {
  return Array.from({ length: LAST_LEVEL }, (_, index) => write(index + 1)).join('');
}
