import { parseYaml } from '../parse.ts';
import type { TypedText } from './typed.ts';

/**
 * Where a text is written. YAML reads fewer characters as text between brackets, in a key, and at
 * the start of a file.
 */
export type Standing = 'value' | 'whole' | 'in brackets' | 'key' | 'key in brackets';

type Quote = 'single' | 'double';

/**
 * A text on one line: in the style `like` if that can hold it, else plain if our own reader reads
 * it back unchanged, else quoted.
 */
export function textOnOneLine(text: string, standing: Standing, quote: Quote, like?: TypedText['style']): string {
  const oneLine = !/[\r\n]/.test(text);
  if (like === 'single' && oneLine) return inSingle(text);
  if (like === 'double') return inDouble(text);
  if (oneLine && isPlain(text, standing)) return text;
  return oneLine && quoteFor(text, quote) === 'single' ? inSingle(text) : inDouble(text);
}

/**
 * The preferred quote, unless the text contains it (or a backslash, for double quotes) and not the
 * other.
 */
function quoteFor(text: string, preferred: Quote): Quote {
  const single = text.includes("'");
  const double = /["\\]/.test(text);
  if (preferred === 'single') return single && !double ? 'double' : 'single';
  return double && !single ? 'single' : 'double';
}

function inSingle(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** JSON strings are valid YAML. */
function inDouble(text: string): string {
  return JSON.stringify(text);
}

function isPlain(text: string, standing: Standing): boolean {
  switch (standing) {
    case 'value':
      return readsAs(text, `x: ${text}`, 'x');
    case 'whole':
      return readsAs(text, text);
    case 'in brackets':
      return readsAs(text, `x: [${text}]`, 'x', 0) && readsAs(text, `x: {y: ${text}}`, 'x', 'y');
    case 'key':
      return /^[^"']/.test(text) && readsAs('x', `${text}: x`, text);
    case 'key in brackets':
      return /^[^"']/.test(text) && readsAs('x', `y: {${text}: x}`, 'y', text);
  }
}

/**
 * A text below `|`, or below `>` if it was folded before: its header, and its lines indented by
 * `indent` spaces. Undefined for a text that would not be read back unchanged, such as one that
 * begins with a space.
 *
 * @param width - of the folded lines, if the text was broken into several
 */
export function textBelowSign(
  text: string,
  indent: number,
  folded?: { readonly width: number | undefined },
): { readonly header: string; readonly body: readonly string[] } | undefined {
  const ends = text.endsWith('\n');
  const content = (ends ? text.slice(0, -1) : text).split('\n');
  const pad = (line: string) => (line === '' ? '' : ' '.repeat(indent) + line);
  const candidates = [
    ...(folded ? [{ sign: '>', lines: foldedLines(content, folded.width) }] : []),
    { sign: '|', lines: content },
  ];
  for (const { sign, lines } of candidates) {
    const header = `${sign}${ends ? '' : '-'}`;
    const body = lines.map(pad);
    const typed = ['x:', ...body.map((line) => (line === '' ? '' : ` ${line}`)), 'y: z', ''].join('\n');
    if (readsAs(text, typed.replace('x:', `x: ${header}`), 'x')) return { header, body };
  }
  return undefined;
}

/** Each line end in the text becomes a blank line; spaces may become line ends. */
function foldedLines(content: readonly string[], width: number | undefined): string[] {
  return content.flatMap((line, index) => {
    const broken = width === undefined || line === '' ? [line] : brokenAt(line, width);
    if (index === 0) return broken;
    return line === '' ? [''] : ['', ...broken];
  });
}

function brokenAt(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/(?<=\S) (?=\S)/)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** Whether our own reader finds exactly this text at a path of the source, without findings. */
function readsAs(text: string, source: string, ...path: (string | number)[]): boolean {
  const { value, diagnostics } = parseYaml('', `${source}\n`);
  if (diagnostics.length > 0) return false;
  let at = value;
  for (const step of path) {
    if (at?.kind === 'map' && at.entries.length <= 2) at = at.entries.find(({ key }) => key === step)?.value;
    else if (at?.kind === 'list' && at.items.length === 1) at = at.items[0];
    else return false;
  }
  return at?.kind === 'text' && at.text === text;
}
