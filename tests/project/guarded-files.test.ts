import { expect, test } from 'vitest';
import { writeGuarded } from '../../src/project/guarded-files.ts';
import { memoryIo } from '../memory-io.ts';

const file = (text: string) => [{ path: 'a/page.html', bytes: new TextEncoder().encode(text) }];

const write = (io: ReturnType<typeof memoryIo>, text: string, replaces = false) => {
  const { value, diagnostics } = writeGuarded(io, file(text), replaces);
  return { value, found: diagnostics.map(({ code, message }) => `${code}: ${message}`) };
};

const WRITTEN = { value: true, found: [] };

test('what was written so is written anew, with a record of its digest', () => {
  const io = memoryIo({});
  expect(write(io, 'one')).toEqual(WRITTEN);
  expect(write(io, 'two')).toEqual(WRITTEN);
  expect(io.text('/ws/a/page.html')).toBe('two');
  expect(io.text('/ws/a/.written/page.html.sha256')).toMatch(/^[0-9a-f]{64} {2}page\.html\n$/);
});

test('what was edited since is kept, unless its edit is what would be written, or the user says so', () => {
  const io = memoryIo({});
  write(io, 'one');
  io.files.set('/ws/a/page.html', 'mine');
  expect(write(io, 'two')).toEqual({
    value: false,
    found: ['output/edited-by-hand: a/page.html was edited since it was written'],
  });
  expect(io.text('/ws/a/page.html')).toBe('mine');
  expect(write(io, 'mine')).toEqual(WRITTEN);
  io.files.set('/ws/a/page.html', 'mine again');
  expect(write(io, 'two', true)).toEqual(WRITTEN);
  expect(io.text('/ws/a/page.html')).toBe('two');
});

test('what somebody else put there is kept', () => {
  const io = memoryIo({ '/ws/a/page.html': 'theirs' });
  expect(write(io, 'one').found).toEqual([
    'output/edited-by-hand: a/page.html is already there and was not written by briefdeck',
  ]);
  expect(io.text('/ws/a/page.html')).toBe('theirs');
});

test.each([
  ['can’t be read', { obstacles: { '/ws/a/page.html': { kind: 'forbidden' } } }, 'you have no permission to read it'],
  ['is a link to nowhere', { links: { '/ws/a/page.html': '/nowhere' } }, 'it is a link that leads nowhere'],
] as const)('what %s is kept', (_, options, reason) => {
  const io = memoryIo({ '/ws/a/page.html': 'theirs' }, options);
  expect(write(io, 'one').found).toEqual([
    `output/edited-by-hand: a/page.html is there, and whether it was edited can’t be seen: ${reason}`,
  ]);
});

test('a folder of records that is a link is refused, and nothing is written', () => {
  const io = memoryIo({ '/x/y': '' }, { links: { '/ws/a/.written': '/x' } });
  const output = { path: '/ws/a/page.html', bytes: new TextEncoder().encode('x') };
  const { value, diagnostics } = writeGuarded(io, [output], true);
  expect(value).toBe(false);
  expect(diagnostics.map(({ code }) => code)).toEqual(['output/cannot-write']);
  expect([...io.files.keys()]).toEqual(['/x/y']);
});
