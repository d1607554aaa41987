import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isHeld } from '../../src/project/held-file.ts';

let folder: string;
let deck: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'briefdeck é '));
  deck = join(folder, 'deck.pptx');
  writeFileSync(deck, 'old');
});

afterEach(() => rmSync(folder, { recursive: true }));

const answering = (code: string) => ({
  renameSync: () => {
    throw Object.assign(new Error(code), { code });
  },
});

test.each(['EBUSY', 'EPERM', 'EACCES'])('a file that Windows refuses to move with %s is held', (code) =>
  expect(isHeld(deck, answering(code))).toBe(true),
);

test.each(['ENOENT', 'EROFS', 'EIO'])('%s says nothing of another program', (code) =>
  expect(isHeld(deck, answering(code))).toBe(false),
);

test('asking changes nothing', () => {
  expect(isHeld(deck)).toBe(false);
  expect(readFileSync(deck, 'utf8')).toBe('old');
  expect(isHeld(join(folder, 'missing.pptx'))).toBe(false);
});
