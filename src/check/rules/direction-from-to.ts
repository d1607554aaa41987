import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { isChangeFact } from '../../facts/change-fact.ts';
import { evaluate } from '../../facts/derive.ts';
import type { FactStore } from '../../facts/store.ts';
import type { Directions } from '../../language/directions.ts';
import { packOf } from '../../language/languages.ts';
import type { Language } from '../../model/language.ts';
import type { OutlinePiece } from '../../model/outline.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { FigureExpression } from '../../model/words.ts';
import { folded } from '../comparing/find-comparing.ts';
import { type OutlineText, textsOfOutline } from '../outline-texts.ts';

/**
 * Reads the outline and the store: what "rose from {{a}} to {{b}}" shows went up, in whichever order
 * the two ends stand ("{{b}}, up from {{a}}").
 */
export function directionFromTo(
  outline: OutlinePiece,
  languages: readonly Language[],
  store: FactStore,
): readonly Diagnostic[] {
  return textsOfOutline(outline, languages).flatMap((each) =>
    amountsIn(each, store).flatMap((first, index, all) => {
      const second = all[index + 1];
      const move = second && moveBetween(each, first, second, all[index - 1]?.offset ?? -1);
      return move ? judged(move, each) : [];
    }),
  );
}

interface Amount {
  readonly offset: number;
  readonly quantity: Quantity;
  readonly span: OutlineText['text']['figures'][number]['span'];
}

/** The amounts that a text shows as figures of their own; a change is none. */
function amountsIn({ text }: OutlineText, store: FactStore): readonly Amount[] {
  return text.figures.flatMap(({ offset, figure, span }) => {
    const quantity = quantityOf(figure, store);
    return quantity ? [{ offset, quantity, span }] : [];
  });
}

function quantityOf(figure: FigureExpression, store: FactStore): Quantity | undefined {
  if (figure.kind !== 'value' || isChangeFact(store, figure.of.id)) return undefined;
  const { value } = evaluate(store, figure.of);
  return value?.kind === 'quantity' ? value.quantity : undefined;
}

interface Move {
  readonly way: 'rise' | 'fall';
  readonly word: string;
  readonly from: Amount;
  readonly to: Amount;
}

function moveBetween({ text, language }: OutlineText, a: Amount, b: Amount, last: number): Move | undefined {
  const { directions } = packOf(language);
  const small = folded(text.text);
  const [before, between] = [small.slice(last + 1, a.offset), small.slice(a.offset + 1, b.offset)];
  if (STOP.test(between)) return undefined;
  if (directions.from.test(before) && directions.to.test(between) && !between.includes(',')) {
    return withWord(before.replace(directions.from, ''), directions, { from: a, to: b });
  }
  if (!directions.from.test(between)) return undefined;
  const said = between.replace(directions.from, '');
  const near = withWord(said, directions, { from: b, to: a });
  return (
    near ??
    (directions.to.test(before)
      ? withWord(before.replace(directions.to, ''), directions, { from: b, to: a })
      : undefined)
  );
}

const STOP = /[.;:!?\n]/;

const REACH = 5;

/** The nearest word of direction in the clause that a text ends with. */
function withWord(text: string, directions: Directions, ends: Pick<Move, 'from' | 'to'>): Move | undefined {
  const clause =
    text
      .replace(/[\s,]+$/, '')
      .split(/[.,;:!?\n]/)
      .at(-1) ?? '';
  const words = clause.match(/[\p{L}\p{N}]+/gu) ?? [];
  for (const word of words.toReversed().slice(0, REACH)) {
    if (directions.change.test(word)) return undefined;
    if (directions.rise.test(word)) return { way: 'rise', word, ...ends };
    if (directions.fall.test(word)) return { way: 'fall', word, ...ends };
  }
  return undefined;
}

function judged({ way, word, from, to }: Move, { at }: OutlineText): readonly Diagnostic[] {
  if (JSON.stringify(from.quantity.unit) !== JSON.stringify(to.quantity.unit)) return [];
  const [start, end] = [from.quantity.stated, to.quantity.stated];
  const isSame = start.low.eq(end.low) && start.high.eq(end.high);
  const isUp = end.low.gte(start.low) && end.high.gte(start.high);
  const isDown = end.low.lte(start.low) && end.high.lte(start.high);
  if (!isSame && (way === 'rise' ? !isDown : !isUp)) return [];
  return [
    diagnostic('words/wrong-direction', {
      message: `“${word}” stands beside two amounts that went the other way, or didn’t move`,
      span: to.span,
      hint: 'correct the word, or exchange the two amounts',
      at,
    }),
  ];
}
