import { describe, expect, it } from 'vitest';
import { paletteOf } from '../../../src/template/own-file/colours.ts';
import { levelsOf } from '../../../src/template/own-file/levels.ts';
import { element } from './xml.ts';

const colours = new Map([
  ['tx1', '000000'],
  ['bg1', 'FFFFFF'],
  ['tx2', '44546A'],
  ['accent1', '4472C4'],
]);
const context = { colours, palette: paletteOf(colours).colours, fonts: { heading: 'Georgia', body: 'Calibri' } };
const styles = (...levels: readonly string[]) => levels.map((level) => element(`<a:lstStyle>${level}</a:lstStyle>`));
const first = (...levels: readonly string[]) => levelsOf(styles(...levels), context)[0];

describe('what the words of a placeholder look like', () => {
  it('is what the nearest list style says, and what it leaves out the next', () => {
    const level = first(
      '<a:lvl1pPr><a:defRPr sz="2400"/></a:lvl1pPr>',
      '<a:lvl1pPr algn="ctr" marL="457200"><a:defRPr sz="1800" b="1"/></a:lvl1pPr>',
    );
    expect(level).toMatchObject({ size: 24, bold: true, align: 'center', margin: 36 });
  });

  it('is PowerPoint’s own where nothing is said: 18 points, black, without a bullet', () => {
    expect(levelsOf([], context)).toHaveLength(9);
    expect(first('')).toMatchObject({
      size: 18,
      bold: false,
      bullet: false,
      colour: 'ink',
      font: 'body',
      align: 'left',
      before: 0,
      margin: 0,
      indent: 0,
    });
  });

  it('has lines as far apart as the font has them, by their share, or as said', () => {
    expect(first('<a:lvl1pPr><a:defRPr sz="2000"/></a:lvl1pPr>')?.line).toBeCloseTo(24.42);
    expect(
      first('<a:lvl1pPr><a:lnSpc><a:spcPct val="90000"/></a:lnSpc><a:defRPr sz="2000"/></a:lvl1pPr>')?.line,
    ).toBeCloseTo(21.98);
    expect(first('<a:lvl1pPr><a:lnSpc><a:spcPts val="2600"/></a:lnSpc></a:lvl1pPr>')?.line).toBe(26);
  });

  it('has space before and after, in points or by its size', () => {
    expect(
      first(
        '<a:lvl1pPr><a:spcBef><a:spcPts val="600"/></a:spcBef><a:spcAft><a:spcPts val="300"/></a:spcAft></a:lvl1pPr>',
      )?.before,
    ).toBe(9);
    expect(
      first('<a:lvl1pPr><a:spcBef><a:spcPct val="20000"/></a:spcBef><a:defRPr sz="2000"/></a:lvl1pPr>')?.before,
    ).toBeCloseTo(4.8);
  });

  it.each([
    ['+mj-lt', 'heading', undefined],
    ['+mn-lt', 'body', undefined],
    ['Georgia', 'heading', undefined],
    ['Calibri', 'body', undefined],
    ['Arial', 'body', 'Arial'],
  ])('of the typeface %s is in %s', (typeface, font, own) => {
    const level = first(`<a:lvl1pPr><a:defRPr><a:latin typeface="${typeface}"/></a:defRPr></a:lvl1pPr>`);
    expect([level?.font, level?.typeface]).toEqual([font, own]);
  });

  it('has bullets, indents and its colour', () => {
    const level = first(
      '<a:lvl1pPr marL="228600" indent="-228600"><a:buChar char="•"/><a:defRPr><a:solidFill><a:schemeClr val="tx2"/></a:solidFill></a:defRPr></a:lvl1pPr>',
    );
    expect(level).toMatchObject({ bullet: true, margin: 18, indent: -18, colour: 'primary', shade: '44546A' });
    expect(first('<a:lvl1pPr><a:buNone/></a:lvl1pPr>', '<a:lvl1pPr><a:buChar char="•"/></a:lvl1pPr>')?.bullet).toBe(
      false,
    );
  });
});
