import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const FOUNDATION = ['model', 'diagnostics', 'values', 'language', 'opc', 'fonts', 'facts', 'chart'];
const STAGES = ['parse', 'resolve', 'check', 'layout', 'render'];
const MODULES = [...FOUNDATION, ...STAGES, 'commands'];
const OUTER = ['cli', 'compile', 'io', 'main', 'node-io', 'system-error', 'version', 'workspace', 'write-all'].map(
  (name) => `${name}.ts`,
);
const DOORS = ['node:fs', 'node:fs/promises', 'node:child_process', 'node:http', 'node:os'];

/** What a module imports in the trial, a line each, as seen from a file two folders deep in it. */
const IMPORTS = [...MODULES.map((name) => `${name}/x.ts`), ...OUTER];
const refused = new Map<string, Set<string>>();
let project: string;

/** Lints files that import everything, under the project's own configuration, and notes what is refused where. */
beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'briefdeck-imports-'));
  const { vcs: _, ...configuration } = JSON.parse(readFileSync('biome.json', 'utf8'));
  writeFileSync(join(project, 'biome.json'), JSON.stringify(configuration));
  for (const name of MODULES) trial(`src/${name}/deep/trial.ts`, [...IMPORTS.map((path) => `../../${path}`), ...DOORS]);
  for (const name of MODULES)
    trial(
      `src/${name}/trial.ts`,
      IMPORTS.map((path) => `../${path}`),
    );
  for (const name of ['compile', 'workspace'])
    trial(
      `src/${name}.ts`,
      IMPORTS.map((path) => `./${path}`),
    );
  const biome = resolve('node_modules/@biomejs/biome/bin/biome');
  const options = ['lint', '--only=style/noRestrictedImports', '--reporter=json', '--max-diagnostics=none'];
  const { stdout } = spawnSync(process.execPath, [biome, ...options, '.'], { cwd: project, encoding: 'utf8' });
  for (const { location } of JSON.parse(stdout).diagnostics) {
    const file = location.path.replaceAll('\\', '/').replace(/^.*?(?=src\/)/, '');
    const line = readFileSync(join(project, file), 'utf8').split('\n')[location.start.line - 1] ?? '';
    refused.set(file, (refused.get(file) ?? new Set()).add(/'(?:\.{1,2}\/)*(.*)'/.exec(line)?.[1] ?? line));
  }
});

afterAll(() => rmSync(project, { recursive: true }));

function trial(file: string, paths: readonly string[]): void {
  mkdirSync(dirname(join(project, file)), { recursive: true });
  writeFileSync(join(project, file), paths.map((path) => `import '${path}';\n`).join(''));
}

const refusedIn = (file: string) => [...(refused.get(file) ?? [])].sort();
const inside = (names: readonly string[]) => names.map((name) => `${name}/x.ts`);

test.each(FOUNDATION)('%s may import only what stands above it', (name) => {
  const below = MODULES.slice(MODULES.indexOf(name) + 1);
  expect(refusedIn(`src/${name}/trial.ts`)).toEqual([...inside(below), ...OUTER].sort());
  expect(refusedIn(`src/${name}/deep/trial.ts`)).toEqual([...inside(below), ...OUTER, ...DOORS].sort());
});

test.each(STAGES)('%s may import the foundation and no other stage', (name) => {
  const others = [...STAGES.filter((stage) => stage !== name), 'commands'];
  expect(refusedIn(`src/${name}/trial.ts`)).toEqual([...inside(others), ...OUTER].sort());
  expect(refusedIn(`src/${name}/deep/trial.ts`)).toEqual([...inside(others), ...OUTER, ...DOORS].sort());
});

test('of the files on top only compile.ts may import stages', () => {
  expect(refusedIn('src/project/compile.ts')).toEqual([]);
  expect(refusedIn('src/project/workspace.ts')).toEqual(inside(STAGES).sort());
  expect(refusedIn('src/commands/trial.ts')).toEqual(inside(STAGES).sort());
});
