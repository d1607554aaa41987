import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import {
  CURRENCIES_BESIDE,
  HEDGE_SPELLINGS,
  HEDGES_AFTER,
  HEDGES_BEFORE,
  PERCENT_BESIDE,
  SCALES_BESIDE,
} from '../../language/amount-words.ts';
import { ORDINAL_ENDINGS } from '../../language/ordinal.ts';
import type { Language } from '../../model/language.ts';
import type { OutlinePiece } from '../../model/outline.ts';
import { CURRENCIES } from '../../model/unit.ts';
import type { FigureExpression } from '../../model/words.ts';
import { type OutlineText, textsOfOutline } from '../outline-texts.ts';

/**
 * Reads the outline: reports a hedge, a sign, a scale, a percent sign, a currency or the ending of
 * an ordinal typed beside a figure. It would be shown twice, or say what the fact does not.
 */
export function typedBesideFigure(outline: OutlinePiece, languages: readonly Language[]): readonly Diagnostic[] {
  return textsOfOutline(outline, languages).flatMap((each) =>
    each.text.figures.flatMap(({ offset, figure }) =>
      writesNumber(figure) ? [...before(each, offset), ...after(each, offset)] : [],
    ),
  );
}

function writesNumber(figure: FigureExpression): boolean {
  switch (figure.kind) {
    case 'value':
    case 'ratio':
    case 'share':
    case 'difference':
    case 'sum':
    case 'change':
    case 'count':
      return true;
    case 'label':
    case 'period':
    case 'literal':
      return false;
  }
}

/** How many characters to look at beside a figure: longer than any hedge. */
const REACH = 40;

const CURRENCY_BEFORE = new RegExp(`(?:(?:CA|US|C|A)?[$€£¥]|(?<![\\p{L}\\p{N}])(?:${CURRENCIES.join('|')}))\\s*$`, 'u');

const SIGN_BEFORE = /(?<=^|[\s(])[-\u2010-\u2013\u2212+±]$/u;

const SCALE_AFTER = new RegExp(`^(?:[\\s-]*(?:${SCALES_BESIDE.join('|')})|[kKMBG]|mn|bn)(?!\\p{L})`, 'u');

const PERCENT_AFTER = new RegExp(`^\\s*(?:[%‰]|(?:${PERCENT_BESIDE.join('|')})(?!\\p{L}))`, 'iu');

const CURRENCY_AFTER = new RegExp(
  `^\\s*(?:(?:[kMG]\\s?)?[$€£¥]|(?:${CURRENCIES.join('|')})(?!\\p{L})|(?:${CURRENCIES_BESIDE.join('|')})(?!\\p{L}))`,
  'u',
);

const ORDINAL_AFTER = new RegExp(`^(?:${ORDINAL_ENDINGS})(?!\\p{L})`, 'u');

/**
 * Hedges as they are spelt in a text. The table of hedges separates what is elided or hyphenated.
 */
const spelt = (hedges: readonly (readonly [string, unknown])[]): readonly string[] =>
  hedges.map(([hedge]) => HEDGE_SPELLINGS.get(hedge) ?? hedge);

const BEFORE = spelt(HEDGES_BEFORE);
const AFTER = spelt(HEDGES_AFTER);

const LETTER = /^\p{L}$/u;

/** The text in lower case, with plain spaces, apostrophes and hyphens. It keeps its length. */
function folded(text: string): string {
  const small = text.toLowerCase();
  return (small.length === text.length ? small : text)
    .replace(/[\u00A0\u202F\n]/g, ' ')
    .replace(/\u2019/g, "'")
    .replace(/[\u2010\u2011]/g, '-');
}

/** The hedge that a text ends with, from its first letter to the text's end. */
function hedgeBefore(text: string): { index: number; typed: string } | undefined {
  const end = folded(text).trimEnd();
  const hedge = BEFORE.find((each) => end.endsWith(each) && isApart(each, end.charAt(end.length - each.length - 1)));
  return hedge === undefined
    ? undefined
    : { index: end.length - hedge.length, typed: text.slice(end.length - hedge.length) };
}

/** The hedge that a text begins with. */
function hedgeAfter(text: string): { index: number; typed: string } | undefined {
  const whole = folded(text);
  const start = whole.trimStart();
  const hedge = AFTER.find((each) => start.startsWith(each) && isApart(each, start.charAt(each.length)));
  return hedge === undefined
    ? undefined
    : { index: 0, typed: text.slice(0, whole.length - start.length + hedge.length) };
}

/** Whether a hedge is not just a part of a longer word. */
function isApart(hedge: string, neighbour: string): boolean {
  return !LETTER.test(neighbour) || !LETTER.test(hedge.charAt(0));
}

function before(each: OutlineText, offset: number): readonly Diagnostic[] {
  const text = each.text.text.slice(Math.max(0, offset - REACH), offset);
  const match = firstMatch([CURRENCY_BEFORE, SIGN_BEFORE], text) ?? hedgeBefore(text);
  return match ? [finding(each, offset - text.length + match.index, match.typed)] : [];
}

function after(each: OutlineText, offset: number): readonly Diagnostic[] {
  const text = each.text.text.slice(offset + 1, offset + 1 + REACH);
  const match = firstMatch([PERCENT_AFTER, CURRENCY_AFTER, SCALE_AFTER, ORDINAL_AFTER], text) ?? hedgeAfter(text);
  return match ? [finding(each, offset + 1 + match.index, match.typed)] : [];
}

function firstMatch(patterns: readonly RegExp[], text: string): { index: number; typed: string } | undefined {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match) return { index: match.index, typed: match[0] };
  }
  return undefined;
}

function finding(each: OutlineText, start: number, matched: string): Diagnostic {
  const typed = matched.trim();
  const from = start + matched.indexOf(typed);
  return diagnostic('words/typed-beside-figure', {
    message: `“${typed}” is typed beside a figure, which is written with its own hedge, sign, scale and currency`,
    span: each.text.spanOf(from, from + typed.length),
    hint: 'delete it; where the fact lacks it, mend the fact',
    at: each.at,
  });
}
