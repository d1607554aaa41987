import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseFactsFiles } from '../../src/facts/read/parse-facts.ts';
import type { TextFile } from '../../src/model/text-file.ts';

function fileAt(path: string): TextFile {
  return { path, text: readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8') };
}

const measures = fileAt('briefs/facts/measures.yaml');
const dossier = [
  measures,
  fileAt('briefs/facts/rates.yaml'),
  ...['sources', 'aid', 'trade', 'security', 'diplomacy', 'politics', 'places'].map((name) =>
    fileAt(`briefs/canada-mali/facts/${name}.yaml`),
  ),
];
const real = new Set(parseFactsFiles(dossier).value.flatMap(idsOf));

type Parsed = ReturnType<typeof parseFactsFiles>['value'][number];

function idsOf({ facts, sources, measures: known }: Parsed): string[] {
  return [...facts, ...sources, ...known].map(({ id }) => id);
}

/** Makes a whole file of a block: a section, a fact, or lines of a fact. */
function complete(block: string): string {
  if (/^\S/.test(block)) return block;
  if (/^ {2}\S/.test(block)) return `source: x\nshared: {measure: merchandise-trade, currency: CAD?}\nfacts:\n${block}`;
  const kind = /^ {4}value:/m.test(block) ? 'measure: duration-years' : 'kind: event\n    date: 2012';
  return `source: x\nfacts:\n  example.fact:\n    ${kind}\n    en: A\n    fr: A\n${block}`;
}

const blocks = [...fileAt('docs/facts.md').text.matchAll(/^```yaml\n(.*?)^```$/gms)].map((match) => match[1] ?? '');

describe('the examples of docs/facts.md', () => {
  test('are there', () => {
    expect(blocks.length).toBeGreaterThan(20);
  });

  test.each(blocks.map((block) => [block.trim().split('\n')[0] ?? '', block] as const))('%s is read', (_, block) => {
    const { value, diagnostics } = parseFactsFiles([{ path: 'example.yaml', text: complete(block) }, measures]);
    expect(diagnostics).toEqual([]);
    const ids = value.slice(0, 1).flatMap(idsOf);
    expect(ids.length > 0 || block.startsWith('source:')).toBe(true);
    expect(ids.filter((id) => id !== 'example.fact' && !real.has(id))).toEqual([]);
  });
});
