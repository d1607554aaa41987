import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { nodeIo } from '../../src/project/node-io.ts';

let folder: string;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'briefdeck é ')));
});

afterEach(() => rmSync(folder, { recursive: true }));

const io = nodeIo();

test('text is read as UTF-8 without its byte order mark', () => {
  writeFileSync(join(folder, 'a é.yaml'), '\ufeffkey: été');
  expect(io.readText(join(folder, 'a é.yaml'))).toBe('key: été');
  expect(io.readBytes(join(folder, 'a é.yaml'))?.length).toBe(13);
});

test('what is not there, or is not a plain file, reads as undefined', () => {
  writeFileSync(join(folder, 'file'), '');
  expect(io.readText(join(folder, 'missing'))).toBeUndefined();
  expect(io.readText(join(folder, 'file', 'below'))).toBeUndefined();
  expect(io.readText(folder)).toBeUndefined();
  expect(io.readText('/dev/zero')).toBeUndefined();
  expect(io.readText(join(folder, 'x'.repeat(5000)))).toBeUndefined();
});

test('a list is sorted by code point, folders end in a slash, and links count as what they lead to', () => {
  mkdirSync(join(folder, 'b'));
  for (const name of ['a', 'Z', 'é', '\u{1f1e8}', '\ufb01']) writeFileSync(join(folder, name), '');
  symlinkSync(join(folder, 'b'), join(folder, 'c'));
  symlinkSync(join(folder, 'nowhere'), join(folder, 'd'));
  expect(io.list(folder)).toEqual(['Z', 'a', 'b/', 'c/', 'd', 'é', '\ufb01', '\u{1f1e8}']);
  expect(io.list(join(folder, 'missing'))).toEqual([]);
});

test('a real path has its links resolved', () => {
  writeFileSync(join(folder, 'a'), '');
  symlinkSync(join(folder, 'a'), join(folder, 'b'));
  expect(io.realPath(join(folder, 'b'))).toBe(join(folder, 'a'));
  expect(io.realPath(join(folder, 'missing'))).toBeUndefined();
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
