import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nodeIo } from '../src/project/node-io.ts';
import { compile } from './compile.ts';

/** The program as it is installed: bin/ and the bundle beside it, and a workspace of its own. */
const folder = mkdtempSync(join(tmpdir(), 'briefdeck-bundle-'));
const dist = join(folder, 'dist');
const workspace = join(folder, 'workspace');
const cache = join(folder, 'cache');
const OUTLINE = 'briefs/canada-mali/at-a-glance.yaml';

beforeAll(() => {
  cpSync('bin', join(folder, 'bin'), { recursive: true });
  for (const part of ['briefs', 'templates']) {
    cpSync(part, join(workspace, part), { recursive: true });
  }
  const bundled = spawnSync(process.execPath, ['scripts/bundle.mjs', dist], { encoding: 'utf8' });
  expect(bundled.stderr).toBe('');
}, 180_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(args: readonly string[], options: { env?: Record<string, string>; preload?: string } = {}) {
  const preload = options.preload === undefined ? [] : ['--require', options.preload];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...preload, join(folder, 'bin/briefdeck.js'), ...args],
    { encoding: 'utf8', cwd: workspace, env: { ...process.env, XDG_CACHE_HOME: cache, ...options.env } },
  );
  return { status, stdout, stderr };
}

const build = () => run(['build', 'canada-mali/at-a-glance', '--lang', 'en', '--replace']);
const deck = () => readFileSync(join(workspace, 'out/canada-mali/at-a-glance.en.pptx'));
const compiledCode = () => readdirSync(dist).filter((name) => name.endsWith('.cache'));

describe('the bundle', () => {
  test('tells its version, its help and the meaning of a finding', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(run(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
    expect(run(['--help']).stdout).toContain('briefdeck build');
    expect(run(['build', '--help']).stdout).toContain('--draft');
    expect(run(['explain', 'facts/unknown-id']).status).toBe(0);
    expect(run(['buidl'])).toMatchObject({ status: 2, stdout: '' });
  });

  test('says so when the folder that it runs in was deleted', () => {
    const gone = join(folder, 'gone');
    const leave = join(folder, 'leave.cjs');
    mkdirSync(gone);
    writeFileSync(
      leave,
      `process.chdir(${JSON.stringify(gone)}); require('node:fs').rmdirSync(${JSON.stringify(gone)});`,
    );
    const { status, stderr } = run(['build'], { preload: leave });
    expect(status).toBe(2);
    expect(stderr).toContain('the folder you are in was deleted');
  });

  test('writes the deck that the sources write, with kept facts or without', async () => {
    const { value } = await compile(nodeIo(), { root: workspace }, OUTLINE, {
      languages: ['en'],
      draft: false,
      to: 'pptx',
    });
    const expected = Buffer.from(value.decks[0]?.bytes ?? []);
    rmSync(cache, { recursive: true, force: true });
    expect(build()).toMatchObject({ status: 0 });
    expect(deck().equals(expected)).toBe(true);
    expect(readdirSync(join(cache, 'briefdeck')).length).toBeGreaterThan(5);
    expect(readdirSync(workspace)).not.toContain('.briefdeck');
    expect(build()).toMatchObject({ status: 0 });
    expect(deck().equals(expected)).toBe(true);
  });

  test('shows a mistake at its place', () => {
    const outline = join(workspace, 'briefs/mistake.yaml');
    writeFileSync(outline, 'brief: mistake\ntitel: {en: Slip}\n');
    const { status, stderr } = run(['check', 'mistake']);
    rmSync(outline);
    expect(status).toBe(1);
    expect(stderr).toContain('briefs/mistake.yaml:2:1');
  });

  test('tells of a bug with exit code 70, and where in the sources when asked', () => {
    const preload = join(folder, 'break.cjs');
    writeFileSync(preload, "require('node:fs').realpathSync.native = () => { throw new Error('broken'); };\n");
    const plain = run(['check'], { preload });
    expect(plain.status).toBe(70);
    expect(plain.stderr).toContain('internal error: broken');
    const debugged = run(['check'], { preload, env: { BRIEFDECK_DEBUG: '1' } });
    expect(debugged.status).toBe(70);
    expect(debugged.stderr).toMatch(/src\/project\/[\w-]+\.ts:\d+/);
  });

  test.each([
    ['damaged', () => writeFileSync(join(dist, compiledCode()[0] ?? ''), 'no code')],
    ['of another build', () => writeFileSync(join(dist, compiledCode()[0] ?? ''), Buffer.alloc(4096))],
    ['missing', () => rmSync(join(dist, compiledCode()[0] ?? ''))],
  ])('runs where V8’s compiled code is %s', (_, damage) => {
    expect(compiledCode()).toHaveLength(1);
    damage();
    expect(run(['--version']).status).toBe(0);
    expect(build().status).toBe(0);
  });
});
