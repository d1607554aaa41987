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
  ['a document of Office before 2007, or one with a password', 0, [0xd0, 0xcf, 0x11, 0xe0]],
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

/** What begins as XML, or with an element, a comment or a type of document. */
const OTHER_MARKUP = /^<(?:\?xml|!doctype|!--|[a-z][\w:-]{0,40}[\s/>])/i;

/** Files that are text to a computer, and programs’ own to people. */
const TEXTS: readonly (readonly [kind: string, begins: string])[] = [
  ['a PDF', '%PDF'],
  ['PostScript', '%!PS'],
  ['a text in RTF', '{\\rtf'],
];

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
  return known?.[0] ?? programsText(start);
}

/**
 * As `fileKind`, of a file that was read as text. One without control characters is no program for beginning with
 * “MZ”.
 */
export function kindOfText(text: string): string | undefined {
  const start = text.slice(0, LOOKED_AT);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
  return /[\0-\x08]/.test(start) ? fileKind(new TextEncoder().encode(start)) : programsText(start);
}

function programsText(start: string): string | undefined {
  const head = start.slice(0, 1000).trimStart();
  const known = TEXTS.find(([, begins]) => head.startsWith(begins));
  if (known !== undefined || !head.startsWith('<')) return known?.[0];
  switch (MARKUP.exec(head)?.[1]?.toLowerCase()) {
    case 'svg':
      return 'a drawing in SVG';
    case 'html':
      return 'a web page';
    default:
      return OTHER_MARKUP.test(head) ? 'a page or another file in markup (HTML, XML)' : undefined;
  }
}

function zipKind(start: string): string {
  for (let at = 0; at !== -1; at = start.indexOf(LOCAL_HEADER, at + 1)) {
    const name = start.slice(at + 30, at + 120);
    const known = ZIPS.find(([, begins]) => begins.test(name));
    if (known !== undefined) return known[0];
  }
  return 'a ZIP archive';
}
