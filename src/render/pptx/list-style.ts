import { LEVEL_INDENT } from '../../model/type-scale.ts';
import { bulletCharacter } from '../bullet.ts';
import { emu } from './emu.ts';
import { alignmentAttribute, characterAttributes, characterChildren, spacing, type TextLook } from './text-look.ts';

/** Indents and marker of a list level. Only the master sets them, so they are the same in every layout. */
function levelMarker(level: number): { attributes: string; children: string } {
  if (level === 1) return { attributes: ' marL="0" indent="0"', children: '<a:buNone/>' };
  const margin = emu(LEVEL_INDENT * (level - 1));
  return {
    attributes: ` marL="${margin}" indent="${-emu(LEVEL_INDENT)}"`,
    children: `<a:buFont typeface="Arial"/><a:buChar char="${bulletCharacter(level)}"/>`,
  };
}

/**
 * A complete list level, for the master's styles and the notes.
 *
 * @param typeface - by name, where the theme's isn't found: LibreOffice knows no theme of notes pages
 */
export function wholeLevel(level: number, look: TextLook, typeface?: string): string {
  const marker = levelMarker(level);
  return (
    `<a:lvl${level}pPr${marker.attributes}${alignmentAttribute(look)} defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1">` +
    `${spacing(look)}${marker.children}` +
    `<a:defRPr${characterAttributes(look)} kern="1200">${characterChildren(look, undefined, typeface)}</a:defRPr></a:lvl${level}pPr>`
  );
}

/** A list level with only what differs from the master's; nothing if all is the same. */
export function differingLevel(level: number, difference: Partial<TextLook>): string {
  if (Object.keys(difference).length === 0) return '';
  const attributes = characterAttributes(difference);
  const children = characterChildren(difference);
  const character = attributes === '' && children === '' ? '' : `<a:defRPr${attributes}>${children}</a:defRPr>`;
  return `<a:lvl${level}pPr${alignmentAttribute(difference)}>${spacing(difference)}${character}</a:lvl${level}pPr>`;
}
