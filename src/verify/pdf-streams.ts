import { inflateSync } from 'node:zlib';
import type { Budget } from '../limits/budget.ts';
import { PDF } from '../limits/limits.ts';

/** What a filter can make of a byte at most, where it isn't unpacked here. */
const MOST_OF_BYTE = { flate: 1_032, lzw: 2_048, runs: 64 } as const;

const PACKINGS: Readonly<Record<string, keyof typeof MOST_OF_BYTE>> = {
  Fl: 'flate',
  FlateDecode: 'flate',
  LZW: 'lzw',
  LZWDecode: 'lzw',
  RL: 'runs',
  RunLengthDecode: 'runs',
};

const OBJECT = /(\d{1,10})\s+\d{1,5}\s+obj\b/g;
const STREAM = /\s*stream[ \t]*(?:\r\n|\n|\r)/y;

interface Stream {
  readonly number: number;
  readonly header: string;
  readonly data: Uint8Array;
}

/**
 * Draws what the streams of a PDF unpack to, before its parser does that without a limit: the contents of a page as often
 * as pages name them, and pictures not at all, since no words are in them. A stream that is packed twice is refused: no
 * program writes one. Encrypted streams can’t be told, and are drawn as they lie.
 *
 * @returns why it can’t be read
 * @throws OverBudget
 */
export function drawStreams(bytes: Uint8Array, budget: Budget<'bytes'>): string | undefined {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const isEncrypted = /\/Encrypt\b/.test(text);
  const streams = streamsIn(text, bytes, budget);
  const objects = [text];
  let largest = 0;
  const sizes = new Map<number, number>();
  const pictures = new Set<number>();
  for (const { number, header, data } of streams) {
    const packings = [...header.matchAll(/\/([A-Za-z\d]+)/g)].flatMap(([, name = '']) => PACKINGS[name] ?? []);
    if (packings.length > 1) return 'a stream in it is packed more than once';
    if (/\/(?:F|Filter)(?:\s+|\s*\[\s*)\d/.test(header)) return 'a stream in it says elsewhere how it is packed';
    const [packing] = packings;
    const isAsIs = packing === undefined || isEncrypted;
    const isPicture = /\/Subtype\s*\/Image\b/.test(header);
    if (isPicture && !isAsIs) {
      sizes.set(number, data.length * MOST_OF_BYTE[packing]);
      pictures.add(number);
      continue;
    }
    const content = !isAsIs && packing === 'flate' ? inflated(data, budget) : undefined;
    const size = content?.length ?? data.length * (isAsIs ? 1 : MOST_OF_BYTE[packing]);
    budget.draw('bytes', size);
    sizes.set(number, size);
    largest = Math.max(largest, size);
    if (content !== undefined && /\/ObjStm\b/.test(header)) objects.push(Buffer.from(content).toString('latin1'));
  }
  for (const [number, uses] of usesOfContents(objects)) {
    const again = pictures.has(number) ? uses : uses - 1;
    budget.draw('bytes', again * (sizes.get(number) ?? largest));
  }
  return undefined;
}

/** Every object is read from its own beginning, so that nothing within another hides one. */
function streamsIn(text: string, bytes: Uint8Array, budget: Budget<'bytes'>): readonly Stream[] {
  const streams: Stream[] = [];
  for (const match of text.matchAll(OBJECT)) {
    const dictionary = dictionaryAt(text, match.index + match[0].length);
    budget.draw('bytes', dictionary.end - match.index);
    const start = startOfStream(text, dictionary.end);
    if (start === undefined) continue;
    const end = text.indexOf('endstream', start);
    const data = bytes.subarray(start, end < 0 ? bytes.length : end);
    streams.push({ number: Number(match[1]), header: unescaped(dictionary.own), data });
  }
  return streams;
}

function startOfStream(text: string, at: number): number | undefined {
  STREAM.lastIndex = at;
  const match = STREAM.exec(text);
  return match === null ? undefined : match.index + match[0].length;
}

/** A dictionary’s own text, without what lies in strings, comments and dictionaries within it, and where it ends. */
function dictionaryAt(text: string, from: number): { readonly own: string; readonly end: number } {
  let own = '';
  let depth = 0;
  let at = from;
  while (at < text.length) {
    const pair = text.slice(at, at + 2);
    const [character = ''] = pair;
    if (pair === '<<') {
      depth += 1;
      at += 2;
    } else if (pair === '>>') {
      depth -= 1;
      at += 2;
      if (depth <= 0) break;
    } else if (character === '%') at = after(text, at, /[\r\n]|$/g);
    else if (character === '(') at = afterString(text, at);
    else if (character === '<') at = after(text, at, />|$/g);
    else if (depth === 0 && !/\s/.test(character)) break;
    else {
      if (depth === 1) own += character;
      at += 1;
    }
  }
  return { own, end: at };
}

function after(text: string, at: number, end: RegExp): number {
  end.lastIndex = at;
  const match = end.exec(text);
  return match === null ? text.length : match.index + Math.max(1, match[0].length);
}

function afterString(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const character = text[at];
    if (character === '\\') at += 1;
    else if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return text.length;
}

/** A name may be written with codes of its letters: `/Fl#61teDecode`. */
function unescaped(text: string): string {
  return text.replace(/#([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** As far as it can be unpacked. Undefined if it isn’t what its filter says, or has another filter around it. */
function inflated(data: Uint8Array, budget: Budget<'bytes'>): Uint8Array | undefined {
  try {
    // The flush takes streams that are cut short, as the parser does.
    return inflateSync(data, { maxOutputLength: MOST_STREAM, finishFlush: 2 });
  } catch (error) {
    if (error instanceof RangeError) budget.reach('bytes', MOST_STREAM + 1);
    return undefined;
  }
}

/** As much as all streams of a PDF may unpack to. */
const MOST_STREAM = PDF.bytes;

/** How often pages name an object as their contents, or as one of a list of contents. */
function usesOfContents(objects: readonly string[]): ReadonlyMap<number, number> {
  const uses = new Map<number, number>();
  const use = (number: number, count: number) => uses.set(number, (uses.get(number) ?? 0) + count);
  for (const object of objects) {
    for (const [, one, list = ''] of object.matchAll(/\/Contents\s*(?:(\d{1,10})\s+\d{1,5}\s+R|\[([^\]]*)\])/g)) {
      if (one !== undefined) use(Number(one), 1);
      for (const number of referencesIn(list)) use(number, 1);
    }
  }
  for (const object of objects) {
    for (const [, number, list = ''] of object.matchAll(/(\d{1,10})\s+\d{1,5}\s+obj\s*\[([^\]]*)\]/g)) {
      const count = uses.get(Number(number)) ?? 0;
      if (count > 0) for (const each of referencesIn(list)) use(each, count);
      uses.delete(Number(number));
    }
  }
  return uses;
}

function referencesIn(list: string): readonly number[] {
  return Array.from(list.matchAll(/(\d{1,10})\s+\d{1,5}\s+R/g), ([, number]) => Number(number));
}
