import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Content, contentOf, sameContent } from '../../../src/yaml/edit/content.ts';
import { editYaml } from '../../../src/yaml/edit/edit.ts';
import type { Path, YamlEdit } from '../../../src/yaml/edit/yaml-edit.ts';
import type { YamlNode } from '../../../src/yaml/node.ts';
import { parseYaml } from '../../../src/yaml/parse.ts';
import { nodeAt } from '../../../src/yaml/path.ts';
import { data, documents, oneLine } from './documents.ts';

const RUNS = Number(process.env.EDIT_RUNS ?? 50);

/** A document that is read without a finding. */
const sound = documents.filter((text) => {
  const { value, diagnostics } = parseYaml('a.yaml', text);
  return value !== undefined && diagnostics.length === 0;
});

const picks = fc.record({ at: fc.nat(), place: fc.nat(), value: data, key: oneLine, many: fc.boolean() });

function read(text: string): YamlNode {
  const { value, diagnostics } = parseYaml('a.yaml', text);
  expect(diagnostics).toEqual([]);
  return value!;
}

function everyPath(node: YamlNode, path: Path = []): Path[] {
  const below =
    node.kind === 'map'
      ? node.entries.flatMap(({ key, value }) => everyPath(value, [...path, key]))
      : node.kind === 'list'
        ? node.items.flatMap((item, index) => everyPath(item, [...path, index]))
        : [];
  return [path, ...below];
}

/** The only reasons for which an edit may be refused. */
const REFUSED = /brackets|braces|tab stands|could not be read|comment stands between|twice|leave open|character/;

function edited(text: string, edit: YamlEdit): string | undefined {
  const { value, diagnostics } = editYaml('a.yaml', text, [edit]);
  if (value === undefined) expect(diagnostics.map(({ message }) => message).join()).toMatch(REFUSED);
  return value;
}

const plain = (node: Content): Content =>
  node.kind === 'map'
    ? { kind: 'map', entries: node.entries.map(({ key, value }) => ({ key, value: plain(value) })) }
    : node.kind === 'list'
      ? { kind: 'list', items: node.items.map(plain) }
      : node.kind === 'text'
        ? { kind: 'text', text: node.text }
        : { kind: 'empty' };

/** The lines, with their line ends. */
const linesOf = (text: string) => text.replace(/^\uFEFF/, '').split(/(?<=\n)/);

test('a value that is replaced is read as the new one; no line outside the old one changes', () => {
  fc.assert(
    fc.property(sound, picks, (text, { at, value }) => {
      const tree = read(text);
      const paths = everyPath(tree).filter((path) => path.length > 0 && nodeAt(tree, path)!.kind !== 'empty');
      fc.pre(paths.length > 0);
      const path = paths[at % paths.length]!;
      const after = edited(text, { kind: 'replace', path, value });
      if (after === undefined) return;
      expect(sameContent(nodeAt(read(after), path)!, contentOf(value))).toBe(true);
      const node = nodeAt(tree, path)!;
      const first = firstLine(tree, path);
      const [was, is] = [linesOf(text), linesOf(after)];
      const head = was.slice(0, first - 1);
      expect(is.slice(0, head.length)).toEqual(head);
      const lastOwn = lastLine(node);
      const kept = was.slice(0, lastOwn + 9).findIndex((line, index) => index >= lastOwn && line.trim() !== '');
      const tail = kept === -1 ? [] : was.slice(kept);
      expect(tail.length === 0 ? [] : is.slice(-tail.length)).toEqual(tail);
    }),
    { numRuns: RUNS },
  );
});

/** The first line that may belong to an entry: its key's, or the last of the item before it. */
function firstLine(tree: YamlNode, path: Path): number {
  const parent = nodeAt(tree, path.slice(0, -1))!;
  if (parent.kind === 'map') return parent.entries.find(({ key }) => key === path.at(-1))!.keySpan.start.line;
  const before = parent.kind === 'list' ? parent.items[Number(path.at(-1)) - 1] : undefined;
  return before && before.kind !== 'empty' ? lastLine(before) : 1;
}

function lastLine(node: YamlNode): number {
  const below = node.kind === 'map' ? node.entries.map(({ value }) => value) : node.kind === 'list' ? node.items : [];
  return Math.max(node.span.end.line, ...below.map(lastLine));
}

test('a value that is replaced by itself changes nothing', () => {
  fc.assert(
    fc.property(sound, fc.nat(), (text, at) => {
      const tree = read(text);
      const paths = everyPath(tree);
      const path = paths[at % paths.length]!;
      expect(edited(text, { kind: 'replace', path, value: dataOf(nodeAt(tree, path)!) })).toBe(text);
    }),
    { numRuns: RUNS },
  );
});

type Data = string | null | Data[] | Map<string, Data>;

function dataOf(node: Content): Data {
  if (node.kind === 'map') return new Map(node.entries.map(({ key, value }) => [key, dataOf(value)]));
  if (node.kind === 'list') return node.items.map(dataOf);
  return node.kind === 'text' ? node.text : null;
}

test('what is inserted and then removed leaves the text as it was', () => {
  fc.assert(
    fc.property(sound, picks, (text, { at, place, value, key }) => {
      const tree = read(text);
      const paths = everyPath(tree).filter((path) => {
        const node = nodeAt(tree, path)!;
        return (node.kind === 'map' && node.entries.length > 0) || (node.kind === 'list' && node.items.length > 0);
      });
      fc.pre(paths.length > 0);
      const into = paths[at % paths.length]!;
      const node = nodeAt(tree, into)!;
      const keys =
        node.kind === 'map'
          ? node.entries.map((entry) => entry.key)
          : node.kind === 'list'
            ? [...node.items.keys()]
            : [];
      const anchor = keys[place % keys.length]!;
      const where = (['first', 'last', { before: anchor }, { after: anchor }] as const)[place % 4]!;
      const edit: YamlEdit =
        node.kind === 'map'
          ? { kind: 'insert-keys', into, entries: new Map([[key, value]]), where }
          : { kind: 'insert-items', into, items: [value], where };
      const between = edited(text, edit);
      if (between === undefined) return;
      const index =
        { first: 0, last: keys.length }[String(where)] ??
        (keys as unknown[]).indexOf(anchor) + (typeof where === 'object' && 'after' in where ? 1 : 0);
      const path = [...into, node.kind === 'map' ? key : index];
      expect(sameContent(nodeAt(read(between), path)!, contentOf(value))).toBe(true);
      expect(linesOf(between).length).toBeGreaterThanOrEqual(linesOf(text).length);
      expect(edited(between, { kind: 'remove', path })).toBe(text);
    }),
    { numRuns: RUNS },
  );
});

/** A line without its end, which the last line may lack. */
const bare = (line: string) => line.replace(/\r?\n$/, '');

test('what is removed is gone, and every other line that is not a comment stays', () => {
  fc.assert(
    fc.property(sound, fc.nat(), (text, at) => {
      const tree = read(text);
      const paths = everyPath(tree).filter((path) => path.length > 0);
      fc.pre(paths.length > 0);
      const path = paths[at % paths.length]!;
      const after = edited(text, { kind: 'remove', path });
      if (after === undefined) return;
      const parent = nodeAt(tree, path.slice(0, -1))!;
      const node = nodeAt(tree, path)!;
      const is = nodeAt(read(after), path.slice(0, -1))!;
      const count = (some: YamlNode) =>
        some.kind === 'map' ? some.entries.length : some.kind === 'list' ? some.items.length : 0;
      expect(count(is)).toBe(count(parent) - 1);
      const first = firstLine(tree, path);
      const was = linesOf(text).map(bare);
      const kept = linesOf(after).map(bare);
      const alone = count(parent) === 1;
      const mayGo = (index: number) =>
        (kept.some((line) => line.endsWith((was[index] ?? '').trimStart())) &&
          was.slice(lastLine(node), index).every((line) => line.trim() === '')) ||
        (alone && /[:-]\s*(#.*)?$/.test(was[index] ?? '')) ||
        (index >= first - 2 && index <= lastLine(node))
          ? true
          : /^\s*(#.*)?$/.test(was[index] ?? '');
      let same = 0;
      while (same < was.length && was[same] === kept[same]) same += 1;
      let tail = 0;
      while (tail < Math.min(was.length, kept.length) - same && was.at(-1 - tail) === kept.at(-1 - tail)) tail += 1;
      for (let index = same; index < was.length - tail; index += 1) {
        expect(mayGo(index), JSON.stringify(was[index])).toBe(true);
      }
    }),
    { numRuns: RUNS },
  );
});

test('several edits at once do what they do one after another', () => {
  fc.assert(
    fc.property(sound, fc.array(fc.tuple(fc.nat(), picks), { minLength: 2, maxLength: 5 }), (text, all) => {
      const tree = read(text);
      const paths = everyPath(tree);
      const edits = all.flatMap(([kind, { at, place, value, key }]): YamlEdit[] => {
        const path = paths[at % paths.length]!;
        const node = nodeAt(tree, path)!;
        const parent = nodeAt(tree, path.slice(0, -1));
        const where = place % 2 === 0 ? 'first' : 'last';
        switch (kind % 4) {
          case 0:
            return [{ kind: 'replace', path, value }];
          case 1:
            return path.length > 0 ? [{ kind: 'remove', path }] : [];
          case 2:
            return node.kind === 'list'
              ? [{ kind: 'insert-items', into: path, items: [value, 'x'], where }]
              : node.kind === 'text'
                ? []
                : [{ kind: 'insert-keys', into: path, entries: new Map([[key, value]]), where }];
          default:
            return parent?.kind === 'map' && path.length > 0 ? [{ kind: 'rename', path, key }] : [];
        }
      });
      const { value, diagnostics } = editYaml('a.yaml', text, edits);
      if (value === undefined) expect(diagnostics.map(({ message }) => message).join()).toMatch(REFUSED);
      else expect(plain(read(value))).toBeDefined();
    }),
    { numRuns: RUNS },
  );
});
