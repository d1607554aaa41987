import { expect, test } from 'vitest';
import { parseOutline } from '../../src/outline/parse-outline.ts';
import { readPictures } from '../../src/project/pictures.ts';
import { memoryIo } from '../memory-io.ts';

const ROOT = { root: '/ws' };

function outlineWith(...paths: readonly string[]) {
  const slides = paths.map((path) => `  - image: ${path}\n    alt: {en: A map of it}\n    en: |\n      # It is here\n`);
  const text = `brief: b
title: {en: A title}
template: ministry
marking: unclassified
as-of: 2023-12-31
slides:
${slides.join('')}`;
  const { value } = parseOutline('briefs/mali/b.yaml', text);
  if (!value) throw new Error('no outline');
  return value;
}

const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code);

test('pictures are read by their path from the outline, from anywhere in the workspace', () => {
  const io = memoryIo({ '/ws/briefs/mali/a.png': 'one', '/ws/briefs/maps/b.png': 'two', '/ws/c.png': 'three' });
  const { value, diagnostics } = readPictures(io, ROOT, outlineWith('a.png', '../maps/b.png', './../../c.png'));
  expect(diagnostics).toEqual([]);
  expect([...value].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)])).toEqual([
    ['a.png', 'one'],
    ['../maps/b.png', 'two'],
    ['./../../c.png', 'three'],
  ]);
});

test('a link that leads outside the workspace is not followed', () => {
  const io = memoryIo({ '/home/secret.png': 'secret', '/ws/briefs/x': '' }, { links: { '/ws/briefs/mali': '/home' } });
  const { value, diagnostics } = readPictures(io, ROOT, outlineWith('secret.png'));
  expect([...value]).toEqual([]);
  expect(codes(diagnostics)).toEqual(['outline/no-image']);
});

test('a path that leads outside is never read, and was refused with the outline', () => {
  const io = memoryIo({ '/secret.png': 'secret', '/ws/briefs/mali/b.yaml': '' });
  const { value, diagnostics } = readPictures(io, ROOT, outlineWith('../../../secret.png'));
  expect([...value]).toEqual([]);
  expect(diagnostics).toEqual([]);
});

test('a picture that is not there, or larger than 20 MiB, is told at its path', () => {
  const io = memoryIo({ '/ws/briefs/mali/b.yaml': '' });
  io.files.set('/ws/briefs/mali/big.png', new Uint8Array(20 * 1024 * 1024 + 1));
  const { diagnostics } = readPictures(io, ROOT, outlineWith('big.png', 'none.png'));
  expect(diagnostics.map((found) => [found.code, found.span?.start])).toEqual([
    ['outline/no-image', { line: 7, column: 12 }],
    ['outline/no-image', { line: 11, column: 12 }],
  ]);
  expect(diagnostics[0]?.message).toBe(
    'the picture big.png can’t be read: it is 20.1 MiB large, and at most 20 MiB are read',
  );
});

test('pictures in panels are read too', () => {
  const outline = outlineWith('a.png');
  const [slide] = outline.slides;
  if (slide?.evidence?.kind !== 'image') throw new Error('no picture');
  const panels = { kind: 'panels' as const, span: slide.span, panels: [slide.evidence] };
  const io = memoryIo({ '/ws/briefs/mali/a.png': 'one' });
  const { value } = readPictures(io, ROOT, { ...outline, slides: [{ ...slide, evidence: panels }] });
  expect([...value.keys()]).toEqual(['a.png']);
});
