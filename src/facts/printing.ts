import type { FactId } from '../model/fact.ts';
import { keptOrMade } from '../model/kept-or-made.ts';
import type { FactStore } from './store.ts';

/** A store doesn't change, so the numbers that its sources print are gathered once. */
const PRINTED = new WeakMap<FactStore, ReadonlyMap<string, readonly FactId[]>>();

/**
 * The facts whose source prints a number, in the order of the store. The number is compared without the marks that
 * part its thousands, which languages set otherwise. A year tells no fact from another, so none is given for one.
 */
export function factsPrinting(store: FactStore, text: string): readonly FactId[] {
  const [number, ...more] = numbersIn(text);
  if (number === undefined || more.length > 0 || YEAR.test(number)) return [];
  return keptOrMade(PRINTED, store, () => printedIn(store)).get(number) ?? [];
}

const YEAR = /^(?:1[89]|20)\d\d$/;

function printedIn({ facts }: FactStore): ReadonlyMap<string, readonly FactId[]> {
  const printed = new Map<string, FactId[]>();
  for (const { id, citations, retired } of facts.values()) {
    if (retired) continue;
    const numbers = citations.flatMap(({ says = '', superseded }) => (superseded ? [] : numbersIn(says)));
    for (const number of new Set(numbers)) keptOrMade(printed, number, () => []).push(id);
  }
  return printed;
}

/** Each with a point for its decimal mark, if it has one. */
function numbersIn(text: string): readonly string[] {
  return [...text.matchAll(/\d+(?:[.,\u00A0\u202F ]\d+)*/gu)].map(([digits]) => {
    const plain = digits.replace(/[.,\u00A0\u202F ](?=\d{3}(?!\d))/gu, '');
    return plain.replace(',', '.');
  });
}
