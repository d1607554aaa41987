import { expect, test } from 'vitest';
import { customProperties, readCustomProperties } from '../../src/opc/custom-properties.ts';

test('properties are read back as they were written', () => {
  const properties = new Map([
    ['briefdeck.version', '1.2.3'],
    ['<&"> é', 'a < b & "c"'],
  ]);
  expect(readCustomProperties(customProperties(properties))).toEqual(properties);
});

test('identifiers begin with 2, as the format wants', () => {
  const xml = customProperties(new Map([['a', '1'], ['b', '2']])); // biome-ignore format: short
  expect([...xml.matchAll(/pid="(\d+)"/g)].map(([, id]) => id)).toEqual(['2', '3']);
});

test('properties that another program wrote are read, whatever prefix and type it chose', () => {
  const xml =
    '<op:Properties xmlns:op="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:v="urn:v">' +
    '<op:property pid="2" name="count"><v:i4>12</v:i4></op:property></op:Properties>';
  expect(readCustomProperties(xml)).toEqual(new Map([['count', '12']]));
});

test('a damaged part has none', () => {
  expect(readCustomProperties('<Properties>')).toEqual(new Map());
});
