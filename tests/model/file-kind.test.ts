import { expect, test } from 'vitest';
import { fileKind } from '../../src/model/file-kind.ts';
import { zip } from '../../src/opc/zip.ts';
import { pdf } from '../verify/pdf.ts';

const DAY = { year: 2024, month: 1, day: 1 };
const named = (...names: readonly string[]) =>
  zip(
    names.map((name) => ({ name, content: 'x' })),
    DAY,
  );

test('a file is told by its first bytes, whatever it is called', () => {
  const kinds = [
    named('[Content_Types].xml', '_rels/.rels', 'word/document.xml'),
    named('[Content_Types].xml', 'xl/workbook.xml'),
    named('[Content_Types].xml', 'ppt/presentation.xml'),
    named('notes.txt'),
    pdf([[{ y: 700, text: 'x' }]]),
    Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1),
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d),
    new TextEncoder().encode('\n<!DOCTYPE html><p>Gone'),
    new TextEncoder().encode('brief: visit\n'),
    new Uint8Array(),
  ].map(fileKind);
  expect(kinds).toEqual([
    'a Word document',
    'an Excel workbook',
    'a PowerPoint file',
    'a ZIP archive',
    'a PDF',
    'a document of Office before 2007, or one with a password',
    'a picture in PNG',
    'a web page',
    undefined,
    undefined,
  ]);
});
