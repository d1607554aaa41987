import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { YamlNode } from '../../src/yaml/node.ts';
import { parseYaml } from '../../src/yaml/parse.ts';
import { asPart } from '../../src/yaml/part.ts';

const TEXT = readFileSync('briefs/canada-mali/security.yaml', 'utf8');

function slidesOf(text: string): readonly YamlNode[] {
  const root = parseYaml('f.yaml', text).value;
  const slides = root?.kind === 'map' ? root.entries.find(({ key }) => key === 'slides')?.value : undefined;
  return slides?.kind === 'list' ? slides.items : [];
}

describe('a node as a part of its file', () => {
  test('is the same wherever in the file it stands', () => {
    const below = slidesOf(TEXT.replace('slides:\n', '# one\n# two\nslides:\n'));
    const parts = slidesOf(TEXT).map((node, index) => [
      asPart(node, 'part', node.span.start.line),
      asPart(below[index] ?? node, 'part', (below[index] ?? node).span.start.line),
    ]);
    expect(parts.length).toBeGreaterThan(5);
    for (const [a, b] of parts) expect(b).toStrictEqual(a);
  });

  test('begins on its first line, under the name of the part', () => {
    const [first] = slidesOf(TEXT);
    const part = first && asPart(first, 'part', first.span.start.line);
    expect(part?.span).toMatchObject({ file: 'part', start: { line: 1, column: first?.span.start.column } });
  });
});
