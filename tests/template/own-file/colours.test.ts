import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrastRatio } from '../../../src/model/contrast.ts';
import {
  fillColour,
  gradientColour,
  mappedColours,
  nearestToken,
  paletteOf,
} from '../../../src/template/own-file/colours.ts';
import { element } from './xml.ts';

const SLOTS = ['bg1', 'tx1', 'bg2', 'tx2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'];
const OFFICE = ['FFFFFF', '000000', 'E7E6E6', '44546A', '4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47'];
const coloursOf = (values: readonly string[]) => new Map(SLOTS.map((slot, index) => [slot, values[index] ?? '']));
const office = coloursOf(OFFICE);

describe('the colours of a theme', () => {
  const theme = element(
    '<a:theme><a:themeElements><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="101010"/></a:dk1>' +
      '<a:lt1><a:srgbClr val="fafafa"/></a:lt1><a:accent1><a:prstClr val="black"/></a:accent1></a:clrScheme></a:themeElements></a:theme>',
  );

  it('have the names that the master’s colour map gives them', () => {
    const colours = mappedColours(
      theme,
      new Map([
        ['tx1', 'lt1'],
        ['bg1', 'dk1'],
      ]),
    );
    expect([colours.get('tx1'), colours.get('bg1'), colours.get('accent1')]).toEqual(['FAFAFA', '101010', '000000']);
  });

  it('are none where the theme can’t be read', () => {
    expect(mappedColours(undefined, new Map([['tx1', 'dk1']])).size).toBe(0);
  });
});

describe('the colour of a fill', () => {
  const fill = (inner: string) => fillColour(element(`<a:solidFill>${inner}</a:solidFill>`), office);

  it('is plain, or the theme’s, lightened or darkened', () => {
    expect(fill('<a:srgbClr val="12ab34"/>')).toBe('12AB34');
    expect(fill('<a:schemeClr val="accent1"/>')).toBe('4472C4');
    expect(fill('<a:schemeClr val="tx1"><a:lumMod val="75000"/><a:lumOff val="25000"/></a:schemeClr>')).toBe('404040');
    expect(fill('<a:schemeClr val="bg1"><a:lumMod val="50000"/></a:schemeClr>')).toBe('808080');
  });

  it('is not known where it is no plain one', () => {
    expect(fill('<a:schemeClr val="phClr"/>')).toBeUndefined();
    expect(fillColour(undefined, office)).toBeUndefined();
  });

  it('of a gradient is its average, where all its stops are plain', () => {
    const gradient = (second: string) =>
      element(
        `<a:gradFill><a:gsLst><a:gs pos="0"><a:srgbClr val="000000"/></a:gs><a:gs pos="100000">${second}</a:gs></a:gsLst></a:gradFill>`,
      );
    expect(gradientColour(gradient('<a:srgbClr val="FFFFFF"/>'), office)).toBe('808080');
    expect(gradientColour(gradient('<a:schemeClr val="phClr"/>'), office)).toBeUndefined();
    expect(gradientColour(undefined, office)).toBeUndefined();
  });
});

describe('what stands for the template’s colours', () => {
  it('are the theme’s own where they can be read', () => {
    const { scheme } = paletteOf(office);
    expect(scheme).toMatchObject({
      ink: { slot: 'tx1' },
      paper: { slot: 'bg1' },
      primary: { slot: 'tx2' },
      series1: { slot: 'accent1' },
    });
  });

  it('are darkened where they can hardly be seen', () => {
    expect(paletteOf(office).scheme.series4).toEqual({ slot: 'accent4', lumMod: 50 });
  });

  it('follow what slides stand on, if it is not the theme’s own background', () => {
    const { scheme, colours } = paletteOf(office, '44546A');
    expect([scheme.paper, scheme.ink]).toEqual([{ slot: 'tx2' }, { slot: 'bg1' }]);
    expect(contrastRatio(colours.muted, '44546A')).toBeGreaterThanOrEqual(4.5);
  });

  const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => value.toString(16).padStart(6, '0').toUpperCase());

  it('can be told from the paper, whatever the theme holds', () => {
    fc.assert(
      fc.property(fc.array(hex, { minLength: 10, maxLength: 10 }), (values) => {
        const { colours } = paletteOf(coloursOf(values));
        const ink = contrastRatio(colours.ink, colours.paper);
        for (const text of ['primary', 'muted'] as const)
          expect(contrastRatio(colours[text], colours.paper)).toBeGreaterThanOrEqual(Math.min(4.5, ink) - 1e-9);
        for (const drawn of ['series1', 'series2', 'series3', 'series4'] as const)
          expect(contrastRatio(colours[drawn], colours.paper)).toBeGreaterThanOrEqual(Math.min(3, ink) - 1e-9);
      }),
    );
  });

  it('the nearest of them is the same colour where there is one', () => {
    const { colours } = paletteOf(office);
    expect(nearestToken('44546A', colours)).toBe('primary');
    expect(nearestToken('010101', colours)).toBe('ink');
    expect(nearestToken(undefined, colours)).toBe('ink');
  });
});
