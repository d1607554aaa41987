import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import rooms from '../src/rooms.json' with { type: 'json' };
import { type Import, importsIn, importsUnder } from './real-imports.ts';

const LAW = readLaw();
const FILES = importsUnder('src');
const IMPORTS = [...FILES.values()].flat();

interface Law {
  readonly rows: ReadonlyMap<string, number>;
  /** The only rooms that a room may import, if it may not import every lower one. */
  readonly reaches: ReadonlyMap<string, readonly string[]>;
  readonly doors: readonly string[];
  readonly pure: ReadonlyMap<string, 'all' | readonly string[]>;
  readonly packages: ReadonlyMap<string, readonly string[]>;
}

function readLaw(): Law {
  const rows = rooms.rows.flatMap((row, depth) => row.map(({ room }) => [room, depth] as const));
  const pure = Object.entries(rooms.pure).map(
    ([name, names]) => [name, names === 'all' ? 'all' : [names].flat()] as const,
  );
  return {
    rows: new Map(rows),
    reaches: new Map(rooms.rows.flat().flatMap((room) => ('reaches' in room ? [[room.room, room.reaches]] : []))),
    doors: rooms.doors,
    pure: new Map(pure),
    packages: new Map(Object.entries(rooms.packages)),
  };
}

const roomOf = (path: string): string => path.split('/')[0] ?? '';

/** Why an import isn't allowed; undefined if it is. */
function breach({ from, to, names }: Import): string | undefined {
  const room = roomOf(from);
  if (to.startsWith('../'))
    return to === '../package.json' && LAW.doors.includes(room) ? undefined : `${from} leaves src/ for ${to}`;
  if (FILES.has(to) || LAW.rows.has(roomOf(to))) {
    const [here, there] = [LAW.rows.get(room) ?? -1, LAW.rows.get(roomOf(to)) ?? -1];
    if (room === roomOf(to)) return undefined;
    if (here >= there) return `${from} imports ${to}, which stands no lower`;
    const reaches = LAW.reaches.get(room);
    return reaches === undefined || reaches.includes(roomOf(to))
      ? undefined
      : `${from} imports ${to}, past ${reaches[0]}/`;
  }
  if (to.startsWith('node:')) {
    const pure = LAW.pure.get(to);
    const isPure = pure === 'all' || (pure !== undefined && names?.every((name) => pure.includes(name)));
    return isPure || LAW.doors.includes(room) ? undefined : `${from} imports ${names ?? 'all'} of ${to}, a door`;
  }
  return LAW.packages.get(to.split('/', to.startsWith('@') ? 2 : 1).join('/'))?.includes(room)
    ? undefined
    : `${from} imports the package ${to}`;
}

test('every import is one that src/rooms.json allows', () => {
  expect(IMPORTS.length).toBeGreaterThan(1_500);
  expect(IMPORTS.map(breach).filter((why) => why !== undefined)).toEqual([]);
});

test('every folder of src/ is a room with words on what it holds, and every room a folder', () => {
  const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual([...LAW.rows.keys()].sort());
  expect(rooms.rows.flat().filter(({ holds }) => holds.length < 20)).toEqual([]);
});

test('there are at most thirty rooms, none with more than an eighth of the lines', () => {
  const lines = new Map<string, number>();
  for (const path of FILES.keys()) {
    const count = readFileSync(`src/${path}`, 'utf8').split('\n').length - 1;
    lines.set(roomOf(path), (lines.get(roomOf(path)) ?? 0) + count);
  }
  const all = [...lines.values()].reduce((sum, count) => sum + count, 0);
  expect(lines.size).toBeLessThanOrEqual(30);
  expect([...lines].filter(([, count]) => count > all / 8)).toEqual([]);
});

test('no file leads back to itself by way of its imports, type-only ones included', () => {
  const next = new Map(
    [...FILES].map(([path, found]) => [path, found.map(({ to }) => to).filter((to) => FILES.has(to))]),
  );
  expect(circles(next)).toEqual([]);
});

test('a start loads no stage: what a command needs is loaded when it runs', () => {
  const loaded = new Set(['cli/start.ts']);
  for (const path of loaded) {
    for (const { to, when } of FILES.get(path) ?? []) if (when === 'load' && FILES.has(to)) loaded.add(to);
  }
  expect(loaded).toContain('cli/commands/template/inspect.ts');
  const stages = [...loaded].filter((path) => !/^(?:cli|diagnostics|language|model|project|values)\//.test(path));
  expect(stages).toEqual(['render/renderers.ts']);
});

test('the table of rooms in docs/architecture.md is the one of src/rooms.json', () => {
  expect(spawnSync(process.execPath, ['scripts/write-rooms.mjs', '--check']).status).toBe(0);
});

describe('what a breach looks like', () => {
  const trial = (from: string, text: string) => importsIn(from, text).map(breach);

  test.each([
    ['model imports what is high above it', 'model/zz.ts', "import '../check-sheet/annex.ts';"],
    ['a type is an import too', 'model/zz.ts', "import type { X } from '../verify/judge.ts';"],
    ['a type in passing is an import too', 'model/zz.ts', "type X = import('../release/proof.ts').X;"],
    ['one stage imports another', 'release/zz.ts', "import { layoutDeck } from '../layout/layout-deck.ts';"],
    ['one stage imports another later', 'release/zz.ts', "const x = import('../render/pptx/render.ts');"],
    ['from a folder deeper down', 'check/rules/zz.ts', "import { resolveDeck } from '../../resolve/deck.ts';"],
    [
      'a command goes by way of project/',
      'cli/facts/zz.ts',
      "import { layoutDeck } from '../../layout/layout-deck.ts';",
    ],
    ['a command loads no stage later', 'cli/facts/zz.ts', "const x = import('../../resolve/deck.ts');"],
    ['a command reads no fact', 'cli/facts/zz.ts', "import type { Store } from '../../facts/store.ts';"],
    ['a re-export is an import too', 'facts/zz.ts', "export { a } from '../chart/build.ts';"],
    ['a new folder is no room yet', 'facts/zz.ts', "import '../fresh/x.ts';"],
    ['the disk is behind a door', 'layout/zz.ts', "import { readFileSync } from 'node:fs';"],
    ['randomness is behind a door', 'layout/zz.ts', "import { randomBytes } from 'node:crypto';"],
    ['a package has its rooms', 'layout/zz.ts', "import 'pptxgenjs';"],
    ['the tests are no part of the program', 'layout/zz.ts', "import '../../tests/memory-io.ts';"],
  ])('%s', (_, from, text) => {
    const found = trial(from, text);
    expect(found).toHaveLength(1);
    expect(found[0]).toBeDefined();
  });

  test('an import downward is none', () => {
    expect(trial('layout/zz.ts', "import type { Scene } from '../model/scene.ts';")).toEqual([undefined]);
  });
});

/** Files that import one another in circles: Tarjan’s strongly connected components, 2 or more. */
function circles(next: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const found: string[][] = [];
  const visit = (path: string): number => {
    order.set(path, order.size);
    let lowest = order.get(path) ?? 0;
    stack.push(path);
    for (const to of next.get(path) ?? []) {
      if (!order.has(to)) lowest = Math.min(lowest, visit(to));
      else if (stack.includes(to)) lowest = Math.min(lowest, order.get(to) ?? lowest);
    }
    low.set(path, lowest);
    if (lowest === order.get(path)) {
      const group = stack.splice(stack.indexOf(path));
      if (group.length > 1) found.push(group.sort());
    }
    return lowest;
  };
  for (const path of next.keys()) if (!order.has(path)) visit(path);
  return found;
}
