import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { isChangeFact } from '../../facts/change-fact.ts';
import { evaluate } from '../../facts/derive.ts';
import { computeFigure, operandPeriods } from '../../facts/figure-value.ts';
import type { FactStore } from '../../facts/store.ts';
import { formatInterval } from '../../language/format-interval.ts';
import { MAIN_LANGUAGE, packOf } from '../../language/languages.ts';
import type { Evaluated } from '../../model/evaluated.ts';
import type { Language } from '../../model/language.ts';
import type { OutlinePiece } from '../../model/outline.ts';
import type { Interval, Quantity } from '../../model/quantity.ts';
import type { FigureExpression, FigureForm, FigureOperand } from '../../model/words.ts';
import { Decimal } from '../../values/decimal.ts';
import { isBelow, point } from '../../values/interval.ts';
import { shown } from '../../values/quantity.ts';
import { type OutlineText, textsOfOutline } from '../outline-texts.ts';

/**
 * Reads the outline and the store: a word beside a change says the way that the figures went. "Rose by" beside a fall,
 * a direction where there may be none, and a sign that says the same again are errors.
 */
export function directionOfChange(
  outline: OutlinePiece,
  languages: readonly Language[],
  store: FactStore,
): readonly Diagnostic[] {
  return textsOfOutline(outline, languages).flatMap((each) =>
    each.text.figures.flatMap(({ offset, figure }) => {
      const change = changeIn(figure, store);
      const word = change && wordBeside(each, offset);
      return change && word ? judged(change, word, figure, each) : [];
    }),
  );
}

type Way = 'rise' | 'fall';

interface Change {
  readonly quantity: Quantity;
  /** Whether a positive number is a fall: an earlier amount less a later one. Undefined if no time orders the two. */
  readonly turned: boolean | undefined;
  readonly isSize: boolean;
  /** A percentage of the later amount: no way to say how much anything rose or fell. */
  readonly isBackward: boolean;
}

function changeIn(figure: FigureExpression, store: FactStore): Change | undefined {
  if (figure.kind === 'change' || figure.kind === 'difference') {
    const kind = figure.kind === 'change' ? 'change' : 'difference';
    return changeOf(computeFigure(store, figure).value, kind, figure.of, figure.form, store);
  }
  if (figure.kind !== 'value' || !isChangeFact(store, figure.of.id)) return undefined;
  const fact = store.facts.get(figure.of.id);
  if (fact?.kind !== 'derived') return undefined;
  const kind = fact.op === 'growth' ? 'change' : 'difference';
  return changeOf(evaluate(store, figure.of).value, kind, fact.of, figure.form, store);
}

function changeOf(
  value: Evaluated | undefined,
  kind: 'change' | 'difference',
  of: readonly FigureOperand[],
  form: FigureForm,
  store: FactStore,
): Change | undefined {
  if (value?.kind !== 'quantity') return undefined;
  const turned = turnedBy(kind, of, store);
  const isBackward = kind === 'change' && turned === true;
  return { quantity: value.quantity, turned, isBackward, isSize: form === 'size' };
}

/** `change` goes from the first to the second, `difference` is the first less the second. */
function turnedBy(kind: 'change' | 'difference', of: readonly FigureOperand[], store: FactStore): boolean | undefined {
  const [first, second] = operandPeriods(store, of);
  const order = first && second ? orderOf(first, second) : undefined;
  if (order === undefined) return kind === 'change' ? false : undefined;
  return kind === 'change' ? order > 0 : order < 0;
}

function orderOf(first: string, second: string): number | undefined {
  return first === second ? undefined : first < second ? -1 : 1;
}

const REACH = 5;
const REACH_AFTER = 2;

interface Beside {
  readonly way: Way;
  readonly text: string;
}

/** The nearest word of direction before a figure in its clause, or else just after it. */
function wordBeside({ text, language }: OutlineText, offset: number): Beside | undefined {
  const { change, fall, fallAfter, level, rise, riseAfter } = packOf(language).directions;
  const before =
    text.text
      .slice(0, offset)
      .split(/[.;:!?\n\uFFFC]/u)
      .at(-1) ?? '';
  const words = wordsOf(before).toReversed().slice(0, REACH);
  if (words[0] !== undefined && level.test(words[0])) return undefined;
  for (const word of words) {
    if (change.test(word)) return undefined;
    if (rise.test(word)) return { way: 'rise', text: word };
    if (fall.test(word)) return { way: 'fall', text: word };
  }
  const after = text.text.slice(offset + 1).split(/[.,;:!?\n\uFFFC]/u)[0] ?? '';
  for (const word of wordsOf(after).slice(0, REACH_AFTER)) {
    if (riseAfter.test(word)) return { way: 'rise', text: word };
    if (fallAfter.test(word)) return { way: 'fall', text: word };
  }
  return undefined;
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

const ZERO: Interval = point(new Decimal(0));

function judged(
  { quantity, turned, isSize, isBackward }: Change,
  word: Beside,
  figure: FigureExpression,
  each: OutlineText,
): readonly Diagnostic[] {
  const { interval } = quantity;
  const may = `${figure.kind} may be ${formatInterval(quantity, MAIN_LANGUAGE)}`;
  const is = isBelow(ZERO, interval) ? 'rise' : isBelow(interval, ZERO) ? 'fall' : undefined;
  const at = { span: figure.span, at: each.at };
  if (is === undefined) {
    const message = `“${word.text}” stands beside a change that may be none: the ${may}`;
    const hint = 'say “changed by”, or cite finer figures';
    return isSize ? [] : [diagnostic('words/no-direction', { message, hint, ...at })];
  }
  const way = turned === undefined ? undefined : turned ? other(is) : is;
  if (way !== undefined && (way !== word.way || isBackward)) {
    const message = `“${word.text}” stands beside a ${way}: the ${may}`;
    return [
      diagnostic('words/wrong-direction', { message, hint: 'correct the word, or the order of the facts', ...at }),
    ];
  }
  if (isSize || !shown(quantity).low.isNegative()) return [];
  const message = `“${word.text}” and the minus sign of the figure say the same twice`;
  return [diagnostic('words/wrong-direction', { message, hint: 'write as="size", which leaves the sign out', ...at })];
}

function other(way: Way): Way {
  return way === 'rise' ? 'fall' : 'rise';
}
