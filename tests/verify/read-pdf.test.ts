import { expect, test } from 'vitest';
import { readDocument } from '../../src/verify/read-document.ts';
import { pdf } from './pdf.ts';

test('a PDF’s lines are joined to paragraphs, and its pages are told apart', async () => {
  const bytes = pdf([
    [
      { y: 700, text: 'Goods worth $16' },
      { y: 686, text: 'million were sold in the agree-' },
      { y: 672, text: 'ment of 2012.' },
      { y: 630, text: 'About 250 troops served.' },
    ],
    [{ y: 700, text: 'The second page.' }],
  ]);
  const paragraphs = [
    { text: 'Goods worth $16 million were sold in the agreement of 2012.', line: 1 },
    { text: 'About 250 troops served.', line: 2 },
    { text: 'The second page.', line: 3 },
  ];
  expect(await readDocument('copy.pdf', bytes)).toEqual({ kind: 'text', paragraphs, pages: [[0, 1], [2]] });
});

test('a PDF is read as the disk gives it', async () => {
  const bytes = Buffer.from(pdf([[{ y: 700, text: 'The first page.' }]]));
  expect(await readDocument('copy.pdf', bytes)).toMatchObject({
    kind: 'text',
    paragraphs: [{ text: 'The first page.' }],
  });
});

test('a PDF without words can’t be read, and says why', async () => {
  expect(await readDocument('scan.pdf', pdf([[]]))).toEqual({
    kind: 'unreadable',
    why: 'it holds pictures of words and no words',
  });
});

test('a damaged PDF can’t be read', async () => {
  const document = await readDocument('copy.pdf', new TextEncoder().encode('%PDF-1.4 no more'));
  expect(document).toMatchObject({ kind: 'unreadable' });
});

test('pages that are damaged one after the other can’t be read, and end nothing', async () => {
  const text = new TextDecoder('latin1').decode(pdf([[{ y: 700, text: 'One' }], [{ y: 700, text: 'Two' }]]));
  const damaged = new TextEncoder().encode(text.replaceAll('/MediaBox [0 0 612 792]', '/MediaBox [0 0 6p'));
  const strays: unknown[] = [];
  const note = (reason: unknown) => void strays.push(reason);
  const before = process.listenerCount('unhandledRejection');
  process.on('unhandledRejection', note);
  expect(await readDocument('copy.pdf', damaged)).toMatchObject({ kind: 'unreadable' });
  process.off('unhandledRejection', note);
  expect(strays).not.toEqual([]);
  expect(process.listenerCount('unhandledRejection')).toBe(before);
});
