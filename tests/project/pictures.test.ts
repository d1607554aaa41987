import { expect, test } from 'vitest';
import { parseOutline } from '../../src/outline/parse-outline.ts';
import { readPictures } from '../../src/project/pictures.ts';
import { memoryIo } from '../memory-io.ts';
import { chunk, JPEGS, png } from '../picture/specimens.ts';

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

function ioWith(pictures: Readonly<Record<string, Uint8Array>>) {
  const io = memoryIo({ '/ws/briefs/mali/b.yaml': '' });
  for (const [path, bytes] of Object.entries(pictures)) io.files.set(`/ws/${path}`, bytes);
  return io;
}

const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code);

test('pictures are read by their path from the outline, from anywhere in the workspace', () => {
  const io = ioWith({
    'briefs/mali/a.png': png({ width: 1 }),
    'briefs/maps/b.png': png({ width: 2 }),
    'c.png': JPEGS.baseline,
  });
  const { value, diagnostics } = readPictures(io, ROOT, outlineWith('a.png', '../maps/b.png', './../../c.png'));
  expect(diagnostics).toEqual([]);
  expect([...value].map(([path, { width }]) => [path, width])).toEqual([
    ['a.png', 1],
    ['../maps/b.png', 2],
    ['./../../c.png', 32],
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
  const io = ioWith({ 'briefs/mali/a.png': png() });
  const { value } = readPictures(io, ROOT, { ...outline, slides: [{ ...slide, evidence: panels }] });
  expect([...value.keys()]).toEqual(['a.png']);
});

test('a picture that can’t be read is told at its path, by what is wrong with it', () => {
  const io = ioWith({ 'briefs/mali/cut.png': png().subarray(0, 40), 'briefs/mali/x.jpg': new Uint8Array([1, 2]) });
  const { value, diagnostics } = readPictures(io, ROOT, outlineWith('cut.png', 'x.jpg'));
  expect([...value]).toEqual([]);
  expect(diagnostics.map(({ code, message, span }) => [code, message, span?.start.line])).toEqual([
    ['outline/bad-image', 'cut.png is cut short: its end mark (IEND) is missing', 7],
    ['outline/bad-image', 'x.jpg is no PNG or JPEG picture', 11],
  ]);
});

test('an animation and the colours of print are warned of', () => {
  const io = ioWith({
    'briefs/mali/a.png': png({ before: [chunk('acTL', new Uint8Array(8))] }),
    'briefs/mali/b.jpg': JPEGS['in print colours'],
  });
  const { value, diagnostics } = readPictures(io, ROOT, outlineWith('a.png', 'b.jpg'));
  expect([...value.keys()]).toEqual(['a.png', 'b.jpg']);
  expect(codes(diagnostics)).toEqual(['outline/picture-differs', 'outline/picture-differs']);
});

test('all pictures of a brief together have no more than 500 million pixels', () => {
  const big = png({ width: 7000, height: 7000, depth: 1, pixels: new Uint8Array(876 * 7000) });
  const paths = Array.from({ length: 12 }, (_, index) => `${index}.png`);
  const io = ioWith(Object.fromEntries(paths.map((path) => [`briefs/mali/${path}`, big])));
  const { value, diagnostics } = readPictures(io, ROOT, outlineWith(...paths));
  expect(value.size).toBe(10);
  expect(diagnostics.map(({ message }) => message)).toEqual([
    'the pictures of this brief have more than 500 million pixels in all',
  ]);
});
