import type { SaxesParser } from 'saxes';
import type { Budget } from '../limits/budget.ts';

/** What is counted of XML. */
export type XmlCounted = 'xml' | 'markup' | 'levels';

/** The bytes parsed at a time, so that a parser that found a fault is stopped soon. */
const STRETCH = 8192;

const LESS_THAN = 0x3c;
const EQUALS = 0x3d;
const AMPERSAND = 0x26;

/**
 * Gives a parser a part from an untrusted source. The signs that can begin a tag, an attribute or an entity are counted
 * before the parser, which is a hundred times slower, sees any of them. A document type is refused, so no entity is ever
 * expanded. What the parser's caller throws ends the reading.
 *
 * @returns why it is no XML that can be read
 * @throws OverBudget
 */
export function feedXml(
  parser: Pick<SaxesParser<{ xmlns?: boolean }>, 'on' | 'write' | 'close'>,
  xml: Uint8Array,
  budget: Budget<'xml' | 'markup'>,
): string | undefined {
  budget.draw('xml', xml.length);
  budget.draw('markup', marksIn(xml));
  let fault: string | undefined;
  parser.on('error', ({ message }) => {
    fault ??= message;
  });
  parser.on('doctype', () => {
    fault ??= 'it has a document type';
  });
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding !== undefined && !/^utf-?8$/i.test(encoding))
      fault ??= `it calls its encoding ${encoding}, where UTF-8 is read`;
  });
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let at = 0; at < xml.length && fault === undefined; at += STRETCH) {
    const end = at + STRETCH;
    const text = decoded(decoder, xml.subarray(at, end), end < xml.length);
    if (text === undefined) return isUtf16(xml) ? 'it is in UTF-16, where UTF-8 is read' : 'it isn’t in UTF-8';
    parser.write(text);
  }
  if (fault === undefined) parser.close();
  return fault;
}

function decoded(decoder: InstanceType<typeof TextDecoder>, bytes: Uint8Array, stream: boolean): string | undefined {
  try {
    return decoder.decode(bytes, { stream });
  } catch {
    return undefined;
  }
}

/** By the byte order mark, in either order. */
function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** How many tags, attributes and entities there can be at most. */
function marksIn(bytes: Uint8Array): number {
  let count = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === LESS_THAN || byte === EQUALS || byte === AMPERSAND) count += 1;
  }
  return count;
}
