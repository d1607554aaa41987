import { expect, test } from 'vitest';
import { breaches } from './package-rules.ts';

const TYPES = '<Types><Default Extension="xml" ContentType="a"/><Default Extension="rels" ContentType="b"/></Types>';

function breachesOf(parts: Record<string, string>): readonly string[] {
  return breaches(new Map(Object.entries({ '[Content_Types].xml': TYPES, ...parts })));
}

test('a sound package breaks no rule', () => {
  expect(breachesOf({ 'ppt/slides/slide1.xml': '<a><b c="1"/>x &amp; y</a>' })).toEqual([]);
});

test('every rule can be broken', () => {
  expect(breachesOf({ 'a.xml': '<a><b></a>' })[0]).toContain('unexpected </a>');
  expect(breachesOf({ 'a.xml': '<a>' })[0]).toContain('unclosed a');
  expect(breachesOf({ 'a.xml': '<a b=c/>' })[0]).toContain('no tag');
  expect(breachesOf({ 'a.xml': '<a b="1" b="2"/>' })[0]).toContain('an attribute twice');
  expect(breachesOf({ 'a.xml': '<a>x & y</a>' })[0]).toContain('a bare ampersand');
  expect(breachesOf({ 'a.xml': '<a r:id="rId1"/>' })[0]).toContain('rId1 is no relationship');
  expect(breachesOf({ '_rels/.rels': '<R><Relationship Id="rId1" Target="b.xml"/></R>' })[0]).toContain(
    'b.xml is no part',
  );
  expect(breachesOf({ 'a.png': '' })[0]).toContain('a.png has no content type');
  const shape = '<p:cNvPr id="2" name="a"/>';
  expect(breachesOf({ 'ppt/slides/slide1.xml': `<a>${shape}${shape}</a>` })).toHaveLength(2);
});
