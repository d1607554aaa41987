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
