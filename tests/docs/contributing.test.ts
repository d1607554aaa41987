import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { linksOf, textOfFile } from './project-files.ts';

const PAGE = textOfFile('CONTRIBUTING.md');

test('names files and folders that are there', () => {
  const paths = [...PAGE.matchAll(/`((?:src|tests|docs|scripts|briefs|\.ci)\/[\w./-]+)`/g)].flatMap(
    (match) => match[1] ?? [],
  );
  expect(paths.length).toBeGreaterThan(15);
  for (const path of [...paths, ...linksOf(PAGE)]) expect(existsSync(path), path).toBe(true);
});

test('names commands that package.json has', () => {
  const { scripts } = JSON.parse(textOfFile('package.json'));
  const named = [...PAGE.matchAll(/npm run ([\w:-]+)/g)].flatMap((match) => match[1] ?? []);
  expect(named.length).toBeGreaterThan(5);
  for (const name of named) expect(scripts).toHaveProperty([name]);
});

test('the changelog leads to pages that are there', () => {
  for (const link of linksOf(textOfFile('CHANGELOG.md'))) expect(existsSync(link), link).toBe(true);
});
