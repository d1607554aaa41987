import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { proveStore } from './proof/prove.ts';

const FOLDER = join(import.meta.dirname, 'proof', 'store');

function copyOf(name: string) {
  const bytes = readFileSync(join(FOLDER, name));
  return { path: name, bytes, fingerprint: `sha256:${createHash('sha256').update(bytes).digest('hex')}` };
}

/** Changes that nothing tells: the words of the documents bear them out as well. */
const MISSED: readonly string[] = [];

test('of all changes of one attribute of a store, check and verify together tell nineteen in twenty', async () => {
  const [en, fr, data] = [copyOf('page-en.txt'), copyOf('page-fr.txt'), copyOf('series.csv')];
  const text = readFileSync(join(FOLDER, 'facts.yaml'), 'utf8')
    .replace('fingerprint: EN', `fingerprint: ${en.fingerprint}`)
    .replace('fingerprint: FR', `fingerprint: ${fr.fingerprint}`)
    .replace('fingerprint: DATA', `fingerprint: ${data.fingerprint}`);
  const path = 'briefs/morvia/facts/facts.yaml';
  const { all, missed, before } = await proveStore([{ path, text }], [path], [en, fr, data]);
  expect(before).toEqual([]);
  expect(all.length).toBeGreaterThanOrEqual(120);
  const kinds = new Set(all.map(({ kind }) => kind));
  const named = [
    'date',
    'period',
    'as-of',
    'basis',
    'statistic',
    'flow',
    'currency',
    'hedge',
    'range',
    'scale',
    'figure',
  ];
  expect([...named, 'quotation', 'label', 'point', 'place', 'item', 'mark'].filter((kind) => !kinds.has(kind))).toEqual(
    [],
  );
  expect(missed.map(({ kind, fact, what }) => `${kind}: ${fact} ${what}`)).toEqual(MISSED);
  expect(missed.length / all.length).toBeLessThanOrEqual(0.05);
});
