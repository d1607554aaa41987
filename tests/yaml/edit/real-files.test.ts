import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Content, sameContent, type YamlData } from '../../../src/yaml/edit/content.ts';
import { editYaml } from '../../../src/yaml/edit/edit.ts';
import type { Path, Where } from '../../../src/yaml/edit/yaml-edit.ts';
import type { YamlNode } from '../../../src/yaml/node.ts';
import { parseYaml } from '../../../src/yaml/parse.ts';
import { nodeAt } from '../../../src/yaml/path.ts';

const FILES = ['briefs', 'templates'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
    .map((entry) => join(entry.parentPath, entry.name)),
);

const READ = FILES.map((file) => ({ file, text: readFileSync(file, 'utf8') })).filter(
  ({ file, text }) => parseYaml(file, text).diagnostics.length === 0,
);

interface Entry {
  readonly into: Path;
  readonly key: string | number;
  readonly value: Content;
  readonly where: Where;
}

/** Every entry of a tree, with the entry that it follows. */
function entriesOf(node: YamlNode, into: Path = []): Entry[] {
  const children =
    node.kind === 'map' ? node.entries : node.kind === 'list' ? node.items.map((value, key) => ({ key, value })) : [];
  return children.flatMap(({ key, value }, index) => {
    const before = children[index - 1];
    return [
      { into, key, value, where: before ? { after: before.key } : 'first' } as const,
      ...entriesOf(value, [...into, key]),
    ];
  });
}

function dataOf(node: Content): YamlData {
  if (node.kind === 'map') return new Map(node.entries.map(({ key, value }) => [key, dataOf(value)]));
  if (node.kind === 'list') return node.items.map(dataOf);
  return node.kind === 'text' ? node.text : null;
}

function edited(...args: Parameters<typeof editYaml>): string {
  const { value, diagnostics } = editYaml(...args);
  expect(diagnostics, JSON.stringify(args[2])).toEqual([]);
  return value!;
}

test('there are real files to try', () => {
  expect(READ.length).toBeGreaterThan(30);
});

test.each(READ)('$file: every value replaced by itself, all at once, changes nothing', ({ file, text }) => {
  const { value: tree } = parseYaml(file, text);
  expect(edited(file, text, [{ kind: 'replace', path: [], value: dataOf(tree!) }])).toBe(text);
  for (const { into, key, value } of sample(entriesOf(tree!))) {
    expect(edited(file, text, [{ kind: 'replace', path: [...into, key], value: dataOf(value) }])).toBe(text);
  }
});

test.each(READ)('$file: an entry removed and put in again reads as before', ({ file, text }) => {
  const { value: tree } = parseYaml(file, text);
  for (const { into, key, value, where } of sample(entriesOf(tree!))) {
    const without = edited(file, text, [{ kind: 'remove', path: [...into, key] }]);
    expect(without.length).toBeLessThan(text.length + 3);
    const again =
      typeof key === 'number'
        ? edited(file, without, [{ kind: 'insert-items', into, items: [dataOf(value)], where }])
        : edited(file, without, [{ kind: 'insert-keys', into, entries: new Map([[key, dataOf(value)]]), where }]);
    expect(sameContent(parseYaml(file, again).value!, tree!)).toBe(true);
  }
});

test.each(READ)('$file: a new entry in any place, taken out again, leaves no trace', ({ file, text }) => {
  const { value: tree } = parseYaml(file, text);
  for (const { into, key, value } of sample(entriesOf(tree!))) {
    const data = dataOf(value);
    const isItem = typeof key === 'number';
    const between = isItem
      ? edited(file, text, [{ kind: 'insert-items', into, items: [data], where: { after: key } }])
      : edited(file, text, [
          { kind: 'insert-keys', into, entries: new Map([['new-key', data]]), where: { after: key } },
        ]);
    expect(sameContent(nodeAt(parseYaml(file, between).value!, [...into, isItem ? key + 1 : 'new-key'])!, value)).toBe(
      true,
    );
    expect(edited(file, between, [{ kind: 'remove', path: [...into, isItem ? key + 1 : 'new-key'] }])).toBe(text);
  }
});

/** A sample of `most` entries (fewer than twice as many), spread evenly: each re-reads its file. */
function sample(entries: readonly Entry[], most = Number(process.env.EDIT_SAMPLE ?? 3)): readonly Entry[] {
  const step = Math.max(1, Math.floor(entries.length / most));
  return entries.filter((_, index) => index % step === 0);
}
