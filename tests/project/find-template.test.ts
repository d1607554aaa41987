import { describe, expect, test } from 'vitest';
import { findTemplate } from '../../src/project/find-template.ts';
import { parentOf } from '../../src/template/inherit.ts';
import { memoryIo } from '../memory-io.ts';

const ROOT = { root: '/ws' };
const named = (value: string) => ({
  value,
  span: { file: 'briefs/b.yaml', start: { line: 4, column: 11 }, end: { line: 4, column: 15 } },
});

const FILES = {
  '/ws/templates/plain/template.yaml': 'template: plain',
  '/ws/templates/plain/layouts/cover.yaml': 'layout: cover',
  '/ws/templates/plain/assets/logo.png': 'no text',
  '/ws/templates/other/template.yaml': 'template: other',
};

test('the files of the template that the outline names are read, and no others', () => {
  const { value, diagnostics } = findTemplate(memoryIo(FILES), ROOT, named('plain'), parentOf);
  expect(diagnostics).toEqual([]);
  expect(value.flatMap(({ files }) => files.map(({ path }) => path))).toEqual([
    'templates/plain/layouts/cover.yaml',
    'templates/plain/template.yaml',
  ]);
});

test('of a template that is not there the one that was meant is named, else all, where the outline names it', () => {
  const { value, diagnostics } = findTemplate(memoryIo(FILES), ROOT, named('plane'), parentOf);
  expect(value).toEqual([]);
  expect(diagnostics).toMatchObject([{ code: 'template/unknown', span: { start: { line: 4, column: 11 } } }]);
  expect(diagnostics[0]?.hint).toBe('did you mean plain?');
  const other = findTemplate(memoryIo(FILES), ROOT, named('ministry'), parentOf);
  expect(other.diagnostics[0]?.hint).toBe('templates/ holds: other, plain');
});

test('a name is never a path', () => {
  const files = { ...FILES, '/secret/template.yaml': 'template: secret' };
  expect(findTemplate(memoryIo(files), ROOT, named('../../secret'), parentOf).diagnostics).toMatchObject([
    { code: 'template/unknown' },
  ]);
});

test('a workspace without templates says so', () => {
  const { diagnostics } = findTemplate(memoryIo({ '/ws/briefs/b.yaml': '' }), ROOT, named('plain'), parentOf);
  expect(diagnostics).toMatchObject([{ code: 'template/unknown', hint: expect.stringContaining('no template') }]);
});

describe('a template that extends another', () => {
  const at = (line: number) => ({ start: { line, column: 10 } });

  test('is read with its parent, and the parent of that', () => {
    const files = {
      '/ws/templates/a/template.yaml': 'template: a\nextends: b\n',
      '/ws/templates/b/template.yaml': 'template: b\nextends: c\n',
      '/ws/templates/c/template.yaml': 'template: c\n',
    };
    const { value, diagnostics } = findTemplate(memoryIo(files), ROOT, named('a'), parentOf);
    expect(diagnostics).toEqual([]);
    expect(value.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
  });

  test('is refused where its parent is not there, where it names it', () => {
    const files = { ...FILES, '/ws/templates/a/template.yaml': 'template: a\nextends: plane\n' };
    const { value, diagnostics } = findTemplate(memoryIo(files), ROOT, named('a'), parentOf);
    expect(value).toEqual([]);
    expect(diagnostics).toMatchObject([{ code: 'template/unknown-parent', span: at(2), hint: 'did you mean plain?' }]);
  });

  test('is refused where it comes back to itself, at the name that does', () => {
    const files = {
      '/ws/templates/a/template.yaml': 'template: a\nextends: b\n',
      '/ws/templates/b/template.yaml': '# ours\ntemplate: b\nextends: a\n',
    };
    const { value, diagnostics } = findTemplate(memoryIo(files), ROOT, named('a'), parentOf);
    expect(value).toEqual([]);
    expect(diagnostics).toMatchObject([
      { code: 'template/extends-itself', span: { file: 'templates/b/template.yaml', ...at(3) } },
    ]);
    expect(diagnostics[0]?.message).toContain('a extends b extends a');
  });
});
