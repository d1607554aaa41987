import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { HEDGES_AFTER, HEDGES_BEFORE } from '../../language/amount-words.ts';
import type { Language } from '../../model/language.ts';
import type { Outline } from '../../model/outline.ts';
import { CURRENCIES } from '../../model/unit.ts';
import type { FigureExpression } from '../../model/words.ts';
import { type OutlineText, textsOfOutline } from '../outline-texts.ts';

/**
 * Reads the outline. A hedge, a sign, a scale, a percent sign, a currency or the ending of an ordinal typed beside a
 * figure stands there twice, or says what the fact does not.
 */
export function typedBesideFigure(outline: Outline, languages: readonly Language[]): readonly Diagnostic[] {
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

/** How far from a figure to look: longer than any hedge. */
const REACH = 40;

const CURRENCY_BEFORE = new RegExp(`(?:(?:CA|US|C|A)?[$€£¥]|(?<![\\p{L}\\p{N}])(?:${CURRENCIES.join('|')}))\\s*$`, 'u');

const SIGN_BEFORE = /(?<=^|[\s(])[-\u2010-\u2013\u2212+±]$/u;

const HEDGE_BEFORE = new RegExp(
  `(?:${HEDGES_BEFORE.map(([hedge]) => patternOf(hedge, 'before')).join('|')})\\s*$`,
  'iu',
);

const HEDGE_AFTER = new RegExp(`^\\s*(?:${HEDGES_AFTER.map(([hedge]) => patternOf(hedge, 'after')).join('|')})`, 'iu');

const SCALE_AFTER =
  /^(?:[\s-]*(?:hundred|thousand|millions?|billions?|trillions?|mille|milliers|milliards?)|[kKMBG]|mn|bn)(?!\p{L})/u;

const PERCENT_AFTER = /^\s*(?:[%‰]|per\s?cent(?!\p{L})|pour\s?cent(?!\p{L})|percentage points?(?!\p{L}))/iu;

const CURRENCY_AFTER = new RegExp(
  `^\\s*(?:(?:[kMG]\\s?)?[$€£¥]|(?:${CURRENCIES.join('|')})(?!\\p{L})|(?:dollars?|euros?|francs?)(?!\\p{L}))`,
  'u',
);

const ORDINAL_AFTER = /^(?:st|nd|rd|th|er|re|e|ème|ième)(?!\p{L})/u;

/** A hedge's words as they may stand in a text; `jusque à` is written jusqu’à there. */
function patternOf(hedge: string, side: 'before' | 'after'): string {
  const words = hedge
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace('jusque à', "jusqu[’']à")
    .replace(/ - /g, '[-\u2010\u2011]')
    .replace(/ /g, '\\s+');
  if (!/\p{L}/u.test(hedge)) return words;
  return side === 'before' ? `(?<!\\p{L})${words}` : `${words}(?!\\p{L})`;
}

function before(each: OutlineText, offset: number): readonly Diagnostic[] {
  const text = each.text.text.slice(Math.max(0, offset - REACH), offset);
  for (const pattern of [CURRENCY_BEFORE, SIGN_BEFORE, HEDGE_BEFORE]) {
    const match = pattern.exec(text);
    if (match) return [finding(each, offset - text.length + match.index, match[0])];
  }
  return [];
}

function after(each: OutlineText, offset: number): readonly Diagnostic[] {
  const text = each.text.text.slice(offset + 1, offset + 1 + REACH);
  for (const pattern of [PERCENT_AFTER, CURRENCY_AFTER, SCALE_AFTER, ORDINAL_AFTER, HEDGE_AFTER]) {
    const match = pattern.exec(text);
    if (match) return [finding(each, offset + 1 + match.index, match[0])];
  }
  return [];
}

function finding(each: OutlineText, start: number, matched: string): Diagnostic {
  const typed = matched.trim();
  const from = start + matched.indexOf(typed);
  return diagnostic('words/typed-beside-figure', {
    message: `“${typed}” is typed beside a figure, which is written with its own hedge, sign, scale and currency`,
    span: each.text.spanOf(from, from + typed.length),
    hint: 'delete it; where the fact lacks it, mend the fact',
    where: each.where,
  });
}
