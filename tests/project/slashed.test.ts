import { expect, test } from 'vitest';
import { slashed } from '../../src/project/slashed.ts';

test('a path of Windows is shown with slashes', () => {
  expect(slashed('out\\canada-mali\\a.en.pptx', '\\')).toBe('out/canada-mali/a.en.pptx');
});

test('elsewhere a backslash is a letter of a name', () => {
  expect(slashed('briefs/a\\b.yaml', '/')).toBe('briefs/a\\b.yaml');
});
