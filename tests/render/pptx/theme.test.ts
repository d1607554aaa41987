import { expect, test } from 'vitest';
import { notesTheme, slideTheme } from '../../../src/render/pptx/theme.ts';
import { TEMPLATE } from './scenes.ts';

test('each slot of the theme has its template colour, in the order of the schema', () => {
  const colours = [...slideTheme(TEMPLATE).matchAll(/<a:(\w+)><a:srgbClr val="(\w+)"\/>/g)].map(([, slot, value]) => [
    slot,
    value,
  ]);
  expect(colours).toEqual([
    ['dk1', '1B1F24'],
    ['lt1', 'FFFFFF'],
    ['dk2', '12436D'],
    ['lt2', 'C9CED3'],
    ['accent1', '12436D'],
    ['accent2', '801650'],
    ['accent3', 'F46A25'],
    ['accent4', '28A197'],
    ['accent5', '7C8FA3'],
    ['accent6', 'F46A25'],
    ['hlink', '12436D'],
    ['folHlink', '4A545E'],
  ]);
});

test('fonts and names are escaped', () => {
  const theme = slideTheme({ ...TEMPLATE, fonts: { heading: 'A & B', body: 'C "D"' } });
  expect(theme).toContain('name="test &amp; trial"');
  expect(theme).toContain('<a:majorFont><a:latin typeface="A &amp; B"/>');
  expect(theme).toContain('<a:minorFont><a:latin typeface="C &quot;D&quot;"/>');
});

test('notes are black on white, whatever the slides are', () => {
  const dark = { ...TEMPLATE, colours: { ...TEMPLATE.colours, ink: 'FFFFFF', paper: '10151B' } };
  expect(notesTheme(dark)).toContain(
    '<a:dk1><a:srgbClr val="000000"/></a:dk1><a:lt1><a:srgbClr val="FFFFFF"/></a:lt1>',
  );
  expect(slideTheme(dark)).toContain(
    '<a:dk1><a:srgbClr val="FFFFFF"/></a:dk1><a:lt1><a:srgbClr val="10151B"/></a:lt1>',
  );
});
