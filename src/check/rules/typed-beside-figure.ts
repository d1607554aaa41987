import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { isBackedHedge } from '../../facts/backed-hedge.ts';
import type { FactStore } from '../../facts/store.ts';
import { ORDINAL_ENDINGS } from '../../language/ordinal.ts';
import type { Claim } from '../../model/claim.ts';
import type { Language } from '../../model/language.ts';
import type { OutlinePiece } from '../../model/outline.ts';
import type { Hedge } from '../../model/quantity.ts';
import { CURRENCIES } from '../../model/unit.ts';
import type { FigureExpression } from '../../model/words.ts';
import {
  CURRENCIES_BESIDE,
  HEDGE_SPELLINGS,
  HEDGES_AFTER,
  PERCENT_BESIDE,
  SCALES_BESIDE,
  SIGNS_BESIDE,
} from '../../reading/amount-words.ts';
import { foldedText } from '../../reading/folded-text.ts';
import { hedgeBefore } from '../../reading/hedge-before.ts';
import { type OutlineText, textsOfOutline, textsOfSlide } from '../outline-texts.ts';

/**
 * Reads the outline: reports a hedge, a sign, a scale, a percent sign, a currency or the ending of
 * an ordinal typed beside a figure. It would be shown twice, or say what the fact does not. A hedge
 * passes that the fact has itself, or that a claim backs ("more than {{a}}").
 */
export function typedBesideFigure(
  outline: OutlinePiece,
  languages: readonly Language[],
  store: FactStore,
): readonly Diagnostic[] {
  const above = textsOfOutline({ ...outline, slides: [] }, languages).flatMap((each) => beside(each, [], store));
  const onSlides = outline.slides.flatMap((slide) =>
    textsOfSlide(slide, languages).flatMap((each) => beside(each, slide.claims, store)),
  );
  return [...above, ...onSlides];
}

function beside(each: OutlineText, claims: readonly Claim[], store: FactStore): readonly Diagnostic[] {
  return each.text.figures.flatMap(({ offset, figure }) => {
    if (!writesNumber(figure)) return [];
    const isBacked = (hedge: Hedge) => figure.kind === 'value' && isBackedHedge(hedge, figure.of, claims, store);
    return [...before(each, offset, isBacked), ...after(each, offset), ...stuck(each, offset)];
  });
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

/** "Minus" between two figures takes one from the other. */
const SIGN_WORD_BEFORE = new RegExp(`(?<![\\p{L}\\p{N}]|\\uFFFC\\s*)(?:${SIGNS_BESIDE.join('|')})\\s+$`, 'iu');

const SCALE_AFTER = new RegExp(`^(?:[\\s-]*(?:${SCALES_BESIDE.join('|')})|[kKMBG]|mn|bn)(?!\\p{L})`, 'u');

const PERCENT_AFTER = new RegExp(`^\\s*(?:[%‰]|(?:${PERCENT_BESIDE.join('|')})(?!\\p{L}))`, 'iu');

const CURRENCY_AFTER = new RegExp(
  `^\\s*(?:(?:[kMG]\\s?)?[$€£¥]|(?:${CURRENCIES.join('|')})(?!\\p{L})|(?:${CURRENCIES_BESIDE.join('|')})(?!\\p{L}))`,
  'u',
);

const ORDINAL_AFTER = new RegExp(`^(?:${ORDINAL_ENDINGS})(?!\\p{L})`, 'u');

/** Hedges after a figure as they are spelt in a text. */
const AFTER = HEDGES_AFTER.map(([hedge]) => HEDGE_SPELLINGS.get(hedge) ?? hedge);

const LETTER = /^\p{L}$/u;

/** The hedge that a text begins with. */
function hedgeAfter(text: string): { index: number; typed: string } | undefined {
  const whole = foldedText(text);
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

function before(each: OutlineText, offset: number, isBacked: (hedge: Hedge) => boolean): readonly Diagnostic[] {
  const text = each.text.text.slice(Math.max(0, offset - REACH), offset);
  const from = offset - text.length;
  const match = firstMatch([CURRENCY_BEFORE, SIGN_BEFORE, SIGN_WORD_BEFORE], text);
  if (match) return [finding(each, from + match.index, match.typed)];
  const typed = hedgeBefore(text);
  if (typed === undefined || isBacked(typed.hedge)) return [];
  return [finding(each, from + typed.index, text.slice(typed.index), HEDGE_HINT)];
}

function after(each: OutlineText, offset: number): readonly Diagnostic[] {
  const text = each.text.text.slice(offset + 1, offset + 1 + REACH);
  const match = firstMatch([PERCENT_AFTER, CURRENCY_AFTER, SCALE_AFTER, ORDINAL_AFTER], text) ?? hedgeAfter(text);
  return match ? [finding(each, offset + 1 + match.index, match.typed)] : [];
}

/** Two figures with nothing between them, or only a point or a comma, are read as one number. */
function stuck({ text, at }: OutlineText, offset: number): readonly Diagnostic[] {
  const next = text.figures.find((each) => each.offset > offset);
  if (next === undefined || !writesNumber(next.figure) || !/^[.,]?$/.test(text.text.slice(offset + 1, next.offset))) {
    return [];
  }
  return [
    diagnostic('words/typed-beside-figure', {
      message: 'two figures stand against one another, and are read as one number',
      span: text.spanOf(offset, next.offset + 1),
      hint: 'write a space or words between them',
      at,
    }),
  ];
}

function firstMatch(patterns: readonly RegExp[], text: string): { index: number; typed: string } | undefined {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match) return { index: match.index, typed: match[0] };
  }
  return undefined;
}

const HINT = 'delete it; where the fact lacks it, mend the fact';
const HEDGE_HINT = `${HINT}; where it compares, claim it: claims: [x.y > a.b]`;

function finding(each: OutlineText, start: number, matched: string, hint = HINT): Diagnostic {
  const typed = matched.trim();
  const from = start + matched.indexOf(typed);
  return diagnostic('words/typed-beside-figure', {
    message: `“${typed}” is typed beside a figure, which is written with its own hedge, sign, scale and currency`,
    span: each.text.spanOf(from, from + typed.length),
    hint,
    at: each.at,
  });
}
