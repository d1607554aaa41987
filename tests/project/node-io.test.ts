import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { OnDisk } from '../../src/project/io.ts';
import { nodeIo } from '../../src/project/node-io.ts';

let folder: string;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'briefdeck é ')));
});

afterEach(() => rmSync(folder, { recursive: true }));

const io = nodeIo();

test('text is read as UTF-8 without its byte order mark', () => {
  writeFileSync(join(folder, 'a é.yaml'), '\ufeffkey: été');
  expect(io.readText(join(folder, 'a é.yaml'), 13)).toEqual({ kind: 'there', value: 'key: été' });
  expect(io.readBytes(join(folder, 'a é.yaml'), 13)).toMatchObject({ kind: 'there', value: { length: 13 } });
});

test.each(['missing', 'file/below', 'x'.repeat(5000), 'nul\0byte', 'link-to-folder/missing'])(
  'nothing is at %s, which is neither an error nor something that can’t be read',
  (name) => {
    writeFileSync(join(folder, 'file'), '');
    mkdirSync(join(folder, 'folder'));
    symlinkSync(join(folder, 'folder'), join(folder, 'link-to-folder'));
    const path = join(folder, name);
    expect([io.readText(path, 10), io.readBytes(path, 10), io.list(path), io.realPath(path)]).toEqual(
      Array.from({ length: 4 }, () => ({ kind: 'absent' })),
    );
  },
);

const obstacle = (answer: OnDisk<unknown>) => (answer.kind === 'unreadable' ? answer.obstacle.kind : answer.kind);

test('what is there and can’t be read is told of with its reason', () => {
  writeFileSync(join(folder, 'file'), '');
  symlinkSync(join(folder, 'nowhere'), join(folder, 'broken'));
  symlinkSync(join(folder, 'broken'), join(folder, 'broken-twice'));
  symlinkSync(join(folder, 'circle'), join(folder, 'circle'));
  const read = (name: string) => obstacle(io.readText(join(folder, name), 10));
  expect(['', 'broken', 'broken-twice', 'broken/below/it', 'circle', 'circle/below'].map(read)).toEqual([
    'folder',
    'broken-link',
    'broken-link',
    'broken-link',
    'circular-link',
    'circular-link',
  ]);
  expect(obstacle(io.readText('/dev/zero', 10))).toBe('special');
  expect(obstacle(io.list(join(folder, 'file')))).toBe('file');
  expect(obstacle(io.list(join(folder, 'broken')))).toBe('broken-link');
  expect(obstacle(io.realPath(join(folder, 'broken')))).toBe('broken-link');
});

test('a file larger than its bound is not read, however large it is', () => {
  const path = join(folder, 'film.mp4');
  writeFileSync(path, '');
  for (const size of [11, 600 * 2 ** 20, 3 * 2 ** 30]) {
    truncateSync(path, size);
    expect(io.readText(path, 10)).toEqual({ kind: 'unreadable', obstacle: { kind: 'too-large', size, most: 10 } });
    expect(io.readBytes(path, 10)).toEqual({ kind: 'unreadable', obstacle: { kind: 'too-large', size, most: 10 } });
  }
  truncateSync(path, 10);
  expect(io.readBytes(path, 10).kind).toBe('there');
});

test('a list is sorted by code point, and links count as what they lead to', () => {
  mkdirSync(join(folder, 'b'));
  for (const name of ['a', 'Z', 'é', '\u{1f1e8}', '\ufb01']) writeFileSync(join(folder, name), '');
  symlinkSync(join(folder, 'b'), join(folder, 'c'));
  symlinkSync(join(folder, 'nowhere'), join(folder, 'd'));
  symlinkSync(join(folder, 'a'), join(folder, 'e'));
  const listed = io.list(folder);
  expect(listed.kind === 'there' && listed.value.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
    'Z file',
    'a file',
    'b folder',
    'c folder',
    'd broken-link',
    'e file',
    'é file',
    '\ufb01 file',
    '\u{1f1e8} file',
  ]);
});

test('a real path has its links resolved', () => {
  writeFileSync(join(folder, 'a'), '');
  symlinkSync(join(folder, 'a'), join(folder, 'b'));
  expect(io.realPath(join(folder, 'b'))).toEqual({ kind: 'there', value: join(folder, 'a') });
});

test('files are written where they are told', () => {
  const path = join(folder, 'new folder', 'dépliant.pptx');
  expect(io.writeAll([{ path, bytes: new Uint8Array([1, 2]) }])).toEqual({ value: true, diagnostics: [] });
  expect([...readFileSync(path)]).toEqual([1, 2]);
});

test('results and findings go to their own streams', () => {
  const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const err = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  io.out('result');
  io.err('finding');
  expect(out.mock.calls).toEqual([['result']]);
  expect(err.mock.calls).toEqual([['finding']]);
  vi.restoreAllMocks();
});

test('a reader that closes its end early is no fault, and another fault of a stream is', () => {
  const fault = (code: string) => Object.assign(new Error(code), { code });
  expect(() => process.stdout.emit('error', fault('EPIPE'))).not.toThrow();
  expect(() => process.stdout.emit('error', fault('EIO'))).toThrow('EIO');
});

test('a terminal that was closed is no fault', () => {
  nodeIo();
  const { isTTY } = process.stderr;
  process.stderr.isTTY = true;
  const closed = Object.assign(new Error('EIO'), { code: 'EIO' });
  expect(() => process.stderr.emit('error', closed)).not.toThrow();
  process.stderr.isTTY = isTTY;
});
