import { describe, expect, test } from 'vitest';
import { childrenOf, elementText, readXml, type XmlElement } from '../../src/opc/xml-tree.ts';

function root(xml: string): XmlElement {
  const reading = readXml(xml);
  if (reading.kind === 'refused') throw new Error(reading.why);
  return reading.root;
}

test('names lose their prefixes, whatever a program chose, and attributes keep their namespace', () => {
  const read = root('<x:a xmlns:x="urn:1" xmlns:r="urn:2" id="1" r:id="rId7"><x:b/></x:a>');
  expect([read.namespace, read.name]).toEqual(['urn:1', 'a']);
  expect([...read.attributes]).toEqual([
    ['id', '1'],
    ['{urn:2}id', 'rId7'],
  ]);
  expect(root('<a xmlns="urn:1" id="1"><b/></a>').namespace).toBe('urn:1');
});

test('text is read with its entities, marked sections and white space', () => {
  const read = root('<a>1 &lt; 2 &amp;&#233;<b> x </b><![CDATA[<c>]]><!-- not --></a>');
  expect(elementText(read)).toBe('1 < 2 &é x <c>');
  expect(childrenOf(read, 'b').map(elementText)).toEqual([' x ']);
});

describe('what is no part of a package is refused', () => {
  test.each([
    ['', 'element'],
    ['<a>', 'unclosed'],
    ['<a></b>', 'tag'],
    ['<a/><b/>', 'root'],
    ['<a x="1" x="2"/>', 'duplicate'],
    ['<p:a/>', 'namespace'],
    ['<a>&nbsp;</a>', 'entity'],
    ['<!DOCTYPE a [<!ENTITY e "x">]><a>&e;</a>', ''],
    ['<a>\u0001</a>', 'character'],
  ])('%s', (xml, why) => {
    const reading = readXml(xml);
    expect(reading.kind).toBe('refused');
    expect(reading.kind === 'refused' && reading.why).toContain(why);
  });

  test('elements without end, at once and without filling the stack', () => {
    expect(readXml('<a>'.repeat(100_000)).kind).toBe('refused');
  });
});
