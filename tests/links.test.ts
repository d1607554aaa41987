import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const NOT_OURS = new Set(['.git', 'node_modules', 'out', 'dist', 'coverage']);

function links(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isSymbolicLink()) return [path];
    return entry.isDirectory() && !NOT_OURS.has(entry.name) ? links(path) : [];
  });
}

test('nothing of the project is a symbolic link, which a clone on Windows makes a text file', () => {
  expect(links(ROOT)).toEqual([]);
});
