import type { Outcome } from '../../diagnostics/diagnostic.ts';
import { lineText } from '../lines.ts';
import type { Content } from './content.ts';
import { gapAfter } from './gap.ts';
import { emptyInBrackets, fillEmpty, headAt } from './insert.ts';
import { mannerOf } from './manner.ts';
import { isMidLine, refusal, refused, type Site, splices } from './site.ts';
import { columnOf, eolAt, insertLines, lineAt, lineEnd, replaceLines, type Splice } from './splice.ts';
import type { Typed, TypedBlock } from './typed.ts';
import { textOnOneLine } from './write-text.ts';
import { type Like, linesOf, rootLines, type Written, writeInBrackets, writeValue } from './write-value.ts';

/** Replaces the value at a place, in the same style if the new value allows it. */
export function replaceAt(site: Site, value: Content): Outcome<readonly Splice[]> {
  const { entry, inBrackets, isRoot, lines, all } = site;
  const old = entry.value;
  const manner = mannerOf(lines, all, old);
  if (inBrackets) {
    const text = writeInBrackets(value, manner, old);
    if (text === undefined) return refusal(emptyInBrackets(site, entry));
    return splices([{ start: old.start, end: old.end, text: old.kind === 'empty' ? ` ${text}` : text }]);
  }
  if (isRoot) return splices(replaceRoot(site, value));
  const column = columnOf(lines, entry.start);
  const like = likeOf(old, site);
  const followed = gapAfter(lines, lineAt(lines, old.end), column).above > lineAt(lines, old.end);
  const fits = like.indent !== undefined && value.kind === 'text';
  const spot = { column, key: entry.key?.text };
  const blocks = !followed || fits;
  const written = writeValue(value, spot, { ...manner, blocks }, like);
  switch (old.kind) {
    case 'empty':
      return splices(fillEmpty(site, value, manner));
    case 'lines': {
      if (isMidLine(lines, old.start)) return splices(replaceBesideHyphen(site, old, written));
      const body =
        old.holds === value.kind ? linesOf(value, columnOf(lines, old.start), { ...manner, blocks }) : written.body;
      return splices(replaceLinesBelow(site, old, { ...written, body }));
    }
    default:
      return replaceText(site, old, written);
  }
}

function likeOf(old: Typed, { lines }: Site): Like {
  if (old.kind !== 'block') return { old };
  const first = lineAt(lines, old.start) + 1;
  const last = lineAt(lines, old.end);
  const body = Array.from({ length: last - first + 1 }, (_, index) => lineText(lines, first + index));
  const indents = body.filter((line) => line.trim() !== '').map((line) => /^ */.exec(line)?.[0].length ?? 0);
  const explicit = /\d/.test(lines.text.slice(old.start, old.headerEnd));
  const indent = explicit || indents.length === 0 ? undefined : Math.min(...indents);
  const filled = body.some((line, index) => index > 0 && line.trim() !== '' && (body[index - 1] ?? '').trim() !== '');
  const width = filled ? Math.max(...body.map((line) => line.trimEnd().length)) - (indent ?? 0) : undefined;
  return { old, indent, width };
}

/** Replaces a text or brackets, on the line of the key or below it. */
function replaceText(
  { entry, lines }: Site,
  old: Exclude<Typed, { kind: 'lines' | 'empty' }>,
  { head, body }: Written,
): Outcome<readonly Splice[]> {
  const aside = lines.text.slice(entry.opened, old.start);
  const inPlace = head !== '' && (body.length === 0 || !aside.includes('\n'));
  if (!inPlace && aside.includes('#')) {
    const message = 'a comment stands between this key and its value';
    return refusal(refused(lines, { start: entry.start, end: old.end }, message, 'put it above the key'));
  }
  const start = inPlace ? old.start : entry.opened;
  const text = inPlace ? head.slice(1) : head;
  if (old.kind !== 'block') {
    return splices([{ start, end: old.end, text }, ...insertLines(lines, lineAt(lines, old.end), body)]);
  }
  const line = lineAt(lines, old.start);
  return splices([
    { start, end: old.headerEnd, text },
    ...replaceLines(lines, line + 1, lastLine(old, line, lines), body),
  ]);
}

function lastLine({ headerEnd, end }: TypedBlock, line: number, { text, starts, file }: Site['lines']): number {
  return end === headerEnd ? line : lineAt({ text, starts, file }, end);
}

function replaceBesideHyphen({ lines }: Site, { start, end }: Typed, { head, body }: Written): Splice[] {
  const eol = eolAt(lines, lineAt(lines, start));
  return [{ start, end: lineEnd(lines, lineAt(lines, end)), text: [head.slice(1), ...body].join(eol) }];
}

/**
 * Replaces entries below a key: by other entries, or by a text, which removes the comments in
 * between.
 */
function replaceLinesBelow(site: Site, { start, end }: Typed, { head, body }: Written): Splice[] {
  const { entry, lines } = site;
  const [first, last] = [lineAt(lines, start), lineAt(lines, end)];
  if (head === '' && body.length > 0) return replaceLines(lines, first, last, body);
  return [...headAt(site, head), ...replaceLines(lines, lineAt(lines, entry.opened) + 1, last, body)];
}

function replaceRoot(site: Site, value: Content): Splice[] {
  const { entry, lines, all } = site;
  const { start, end, kind } = entry.value;
  const manner = mannerOf(lines, all, entry.value);
  if (kind === 'empty') return fillEmpty(site, value, manner);
  const [first, last] = [lineAt(lines, start), lineAt(lines, end)];
  const blocks = gapAfter(lines, last, 0).above === last;
  const typed = rootLines(value, { ...manner, blocks }, likeOf(entry.value, site));
  if (!isMidLine(lines, start)) return replaceLines(lines, first, last, typed);
  const text = typed.map((line) => eolAt(lines, first) + line).join('');
  return [{ start: entry.opened, end: lineEnd(lines, last), text }];
}

/** Replaces the key at a place, keeping its quotes if it has any. */
export function renameAt({ entry, inBrackets, lines, all }: Site, key: string): Outcome<readonly Splice[]> {
  const old = entry.key;
  if (!old) throw new Error('an item of a list has no key');
  const { quote } = mannerOf(lines, all, entry.value);
  const text = textOnOneLine(key, inBrackets ? 'key in brackets' : 'key', quote, old.style);
  return splices([{ start: old.start, end: old.end, text }]);
}
