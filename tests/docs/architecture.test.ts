import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { textOfFile } from './project-files.ts';

const PAGE = textOfFile('docs/architecture.md');
const named = [...PAGE.matchAll(/`((?:src|tests|templates|biome|\.ci)[\w./-]*)`/g)].map((match) => match[1] ?? '');

test('every file and folder that docs/architecture.md names is there', () => {
  expect(named.length).toBeGreaterThan(50);
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
});

test('its picture of the way is the one in project.ts', () => {
  const picture = PAGE.split('\n').filter((line) => line.startsWith('    '));
  const shown = picture.slice(0, 2).map((line) => line.trim());
  const source = textOfFile('src/project/project.ts');
  for (const line of shown) expect(source).toContain(line);
});
