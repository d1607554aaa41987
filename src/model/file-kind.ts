/** What begins so, from an offset. */
const KINDS: readonly (readonly [kind: string, at: number, begins: string | readonly number[]])[] = [
  ['a picture in PNG', 0, [0x89, 0x50, 0x4e, 0x47]],
  ['a picture in JPEG', 0, [0xff, 0xd8, 0xff]],
  ['a GIF picture', 0, 'GIF8'],
  ['a WebP picture', 8, 'WEBP'],
  ['a picture in HEIC, as iPhones take them', 4, 'ftyphei'],
  ['a picture in HEIC, as iPhones take them', 4, 'ftyphev'],
  ['a picture in HEIC, as iPhones take them', 4, 'ftypmif1'],
  ['a picture in HEIC, as iPhones take them', 4, 'ftypmsf1'],
  ['a picture in AVIF', 4, 'ftypavi'],
  ['a film', 4, 'ftyp'],
  ['a film', 4, 'moov'],
  ['a TIFF picture', 0, [0x49, 0x49, 0x2a, 0]],
  ['a TIFF picture', 0, [0x4d, 0x4d, 0, 0x2a]],
  ['a picture in JPEG XL', 0, [0xff, 0x0a]],
  ['a picture in JPEG XL', 4, 'JXL '],
  ['a picture in JPEG 2000', 4, 'jP  '],
  ['a picture in JPEG 2000', 0, [0xff, 0x4f, 0xff, 0x51]],
  ['a bitmap of Windows (BMP)', 0, 'BM'],
  ['an icon of Windows', 0, [0, 0, 1, 0]],
  ['a Windows metafile (WMF)', 0, [0xd7, 0xcd, 0xc6, 0x9a]],
  ['a Windows metafile (EMF)', 40, ' EMF'],
  ['a document of Photoshop', 0, '8BPS'],
  ['a PDF', 0, '%PDF'],
  ['PostScript', 0, '%!PS'],
  ['a document of Office before 2007, or one with a password', 0, [0xd0, 0xcf, 0x11, 0xe0]],
  ['a text in RTF', 0, '{\\rtf'],
  ['a file packed with gzip', 0, [0x1f, 0x8b]],
  ['a RAR archive', 0, 'Rar!'],
  ['a 7-Zip archive', 0, '7z\u00bc'],
  ['a program', 0, 'MZ'],
  ['a program', 0, '\u007fELF'],
  ['a database of SQLite', 0, 'SQLite format 3'],
];

/** Whose a ZIP is, by how the name of one of its first parts begins, or by the type that OpenDocument puts first. */
const ZIPS: readonly (readonly [kind: string, part: RegExp])[] = [
  ['a Word document', /^word\//],
  ['an Excel workbook', /^xl\//],
  ['a PowerPoint file', /^ppt\//],
  ['a text in OpenDocument', /^mimetypeapplication\/vnd\.oasis\.opendocument\.text/],
  ['a spreadsheet in OpenDocument', /^mimetypeapplication\/vnd\.oasis\.opendocument\.spreadsheet/],
  ['a presentation in OpenDocument', /^mimetypeapplication\/vnd\.oasis\.opendocument\.presentation/],
];

/** A local header of a ZIP; the part's name follows 26 bytes later (APPNOTE 4.3.7). */
const LOCAL_HEADER = 'PK\u0003\u0004';

const LOOKED_AT = 65_536;

/** Of text, by an element near its start. Web servers answer with a page where a picture is gone. */
const MARKUP = /<(?:!doctype )?(svg|html)\b/i;

/**
 * What a file is by its first bytes, whatever its name says: "a PDF", "an Excel workbook". Undefined
 * for plain text, and for what isn’t known.
 */
export function fileKind(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, LOOKED_AT)).toString('latin1');
  if (start.startsWith(LOCAL_HEADER)) return zipKind(start);
  const known = KINDS.find(([, at, begins]) =>
    start.startsWith(typeof begins === 'string' ? begins : String.fromCharCode(...begins), at),
  );
  if (known !== undefined) return known[0];
  const head = start.slice(0, 1000).trimStart();
  const markup = head.startsWith('<') ? MARKUP.exec(head)?.[1] : undefined;
  if (markup === undefined) return undefined;
  return markup.toLowerCase() === 'svg' ? 'a drawing in SVG' : 'a web page';
}

function zipKind(start: string): string {
  for (let at = 0; at !== -1; at = start.indexOf(LOCAL_HEADER, at + 1)) {
    const name = start.slice(at + 30, at + 120);
    const known = ZIPS.find(([, begins]) => begins.test(name));
    if (known !== undefined) return known[0];
  }
  return 'a ZIP archive';
}
