import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fontFamilies } from '../../../src/project/doctor/font-families.ts';
import { bytesOf, nameTable, sfnt, specimen } from '../../fonts/file/specimen.ts';

let folder: string;

beforeAll(() => {
  folder = fs.mkdtempSync(join(tmpdir(), 'briefdeck-fonts-'));
  fs.mkdirSync(join(folder, 'truetype/house'), { recursive: true });
  const write = (name: string, bytes: Uint8Array) => fs.writeFileSync(join(folder, name), bytes);
  const font = (family: string) => sfnt(specimen({ name: nameTable(family, 'Regular') }));
  write('truetype/house/a.ttf', font('House Sans'));
  write('b.OTF', font('Évêché'));
  const alone = font('In a Collection');
  // Offsets in a collection’s fonts count from its own beginning.
  const moved = sfnt(specimen({ name: nameTable('In a Collection', 'Regular') }));
  const shift = 16;
  const view = new DataView(moved.buffer, moved.byteOffset);
  for (let entry = 12; entry < 12 + 16 * view.getUint16(4); entry += 16) {
    view.setUint32(entry + 8, view.getUint32(entry + 8) + shift);
  }
  write('c.ttc', bytesOf('ttcf', new Uint8Array([0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, shift]), moved));
  write('cut.ttf', alone.subarray(0, 40));
  write('empty.ttf', new Uint8Array());
  write('words.ttf', new TextEncoder().encode('no font at all, whatever its name says'));
  write('notes.txt', font('Not a Font File'));
  fs.mkdirSync(join(folder, 'folder.ttf'));
  fs.symlinkSync(folder, join(folder, 'truetype/circle'));
});

afterAll(() => fs.rmSync(folder, { recursive: true }));

test('fonts are found by their own names, in folders and collections, and what is none is passed over', () => {
  expect([...fontFamilies([folder])].sort()).toEqual(['house sans', 'in a collection', 'évêché']);
});

test('a folder that is not there holds none', () => {
  expect(fontFamilies([join(folder, 'nowhere'), join(folder, 'notes.txt')]).size).toBe(0);
});
