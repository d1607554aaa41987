import { expect, test } from 'vitest';
import { readDocument } from '../../src/verify/read-document.ts';

/** A PDF of one page a text, with each line at its height. */
function pdf(pages: readonly (readonly { readonly y: number; readonly text: string }[])[]): Uint8Array {
  const streams = pages.map((lines) =>
    lines.map(({ y, text }) => `BT /F1 12 Tf 72 ${y} Td (${text}) Tj ET`).join('\n'),
  );
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...streams.flatMap((stream, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${5 + index * 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    ]),
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((content, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${content}\nendobj\n`;
    return at;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF`;
  return new TextEncoder().encode(text);
}

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
