import { expect, test } from 'vitest';
import { fileKind, kindOfText } from '../../src/model/file-kind.ts';
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

test('a file that was read as text is told by how it begins, and what people write is plain text', () => {
  const kind: Readonly<Record<string, string | undefined>> = {
    '%PDF-1.4 x': 'a PDF',
    '\n{\\rtf1\\ansi x': 'a text in RTF',
    '%!PS-Adobe-3.0': 'PostScript',
    '<html><body>x': 'a web page',
    '<!DOCTYPE html>': 'a web page',
    '<?xml version="1.0"?>\n<office/>': 'a page or another file in markup (HTML, XML)',
    '<table><tr>': 'a page or another file in markup (HTML, XML)',
    '<!-- x -->\n': 'a page or another file in markup (HTML, XML)',
    '<?xml version="1.0"?><svg xmlns="x"/>': 'a drawing in SVG',
    '{"slides": []}': undefined,
    'BM: x': undefined,
    'MZ;GIF8': undefined,
    '< 5 years,x': undefined,
    '<5,x': undefined,
    '# <html>\ntitle: x': undefined,
  };
  expect(Object.fromEntries(Object.keys(kind).map((text) => [text, kindOfText(text)]))).toEqual(kind);
});
