import { kindOf } from '../facts/kinds/kinds.ts';
import { literalPattern } from '../language/literal-pattern.ts';
import { readAmount } from '../language/read-amount.ts';
import type { Fact } from '../model/fact.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Citation, Source } from '../model/source.ts';
import type { Unit } from '../model/unit.ts';
import type { Verdict } from '../model/verdict.ts';
import type { Document } from './document.ts';
import { fold, occurrences } from './fold.ts';
import { judgeSeries } from './judge-series.ts';
import { type Passage, passagesAt, passagesOf, readPlace } from './place.ts';

/**
 * How many characters before and after a quoted figure to search for words that change what it
 * says.
 */
const BEFORE = 24;
const AFTER = 16;

/** Compares one citation of a fact with the document it cites. */
export function judge(fact: Fact, citation: Citation, source: Source, document: Document): Verdict {
  if (fact.kind === 'series' || fact.kind === 'rate') return judgeSeries(fact, citation, document);
  if (citation.says === undefined) return { kind: 'no-words' };
  const { says } = citation;
  const place = citation.at === undefined ? undefined : readPlace(citation.at);
  const here = place === undefined ? passagesOf(document, source) : passagesAt(place, document, source);
  const hit = here.find((passage) => occurrences(says, passage.text).length > 0);
  if (hit !== undefined) return judgeFigure(fact, says, hit);
  const unhedged = here.map((passage) => withoutHedge(fact, says, passage)).find((what) => what !== undefined);
  if (unhedged !== undefined) return { kind: 'differs', what: unhedged };
  const changed = here.map((passage) => similarFigure(says, passage)).find((text) => text !== undefined);
  if (changed !== undefined) return { kind: 'differs', what: `the document says “${changed}”` };
  const others = passagesOf(document, source).filter((passage) => occurrences(says, passage.text).length > 0);
  if (others.length > 0) return { kind: 'elsewhere', places: others.map((passage) => passage.place) };
  return { kind: 'not-found' };
}

/**
 * Compares the figure read where the words were found, including a hedge just beside them, with the
 * fact's.
 */
function judgeFigure(fact: Fact, says: string, passage: Passage): Verdict {
  const stated = kindOf(fact).amount?.(fact);
  if (!stated) return { kind: 'agrees' };
  const printed = readAmount(says, stated.unit);
  if (printed !== undefined && !sameAmount(printed, stated)) {
    return { kind: 'differs', what: `“${says}” is another amount than the fact has` };
  }
  const found = occurrences(says, passage.text).map((at) => hedgeBeside(says, passage.text, at, stated.unit));
  const hedges = found.filter((hedge) => hedge !== undefined);
  if (hedges.length === 0 || hedges.includes(stated.hedge)) return { kind: 'agrees' };
  return {
    kind: 'differs',
    what: `the document says ${hedgeWord(hedges[0] ?? 'exact')}, the fact says ${hedgeWord(stated.hedge)}`,
  };
}

function sameAmount(a: Quantity, b: Quantity): boolean {
  return a.stated.low.equals(b.stated.low) && a.stated.high.equals(b.stated.high) && a.hedge === b.hedge;
}

function hedgeWord(hedge: Quantity['hedge']): string {
  return hedge === 'exact' ? 'it without a hedge' : `“${hedge}”`;
}

/**
 * The hedge of the figure together with the words around it; undefined if they can't be read as one
 * figure.
 */
function hedgeBeside(says: string, text: string, at: number, unit: Unit): Quantity['hedge'] | undefined {
  const start = text.slice(Math.max(0, at - BEFORE), at);
  const words = /(?:[\p{L}]+ ){0,3}$/u.exec(fold(start))?.[0] ?? '';
  const end = at + says.length;
  const tail = text.slice(end, end + AFTER);
  const after = /^(?: (?:or so|at most|at least|environ))?/u.exec(fold(tail))?.[0] ?? '';
  for (const before of suffixes(words)) {
    const amount = readAmount(`${before}${text.slice(at, end)}${after}`, unit);
    if (amount !== undefined && amount.hedge !== 'exact') return amount.hedge;
  }
  return readAmount(text.slice(at, end), unit)?.hedge;
}

/** The last word, the last two, and so on: the nearest hedge counts. */
function suffixes(words: string): readonly string[] {
  const parts = words.trim() === '' ? [] : words.trim().split(' ');
  return parts.map((_, index) => `${parts.slice(parts.length - 1 - index).join(' ')} `);
}

/**
 * A description of the difference, if the passage has the figure without the words before it in the
 * citation.
 */
function withoutHedge(fact: Fact, says: string, passage: Passage): string | undefined {
  const stated = kindOf(fact).amount?.(fact);
  if (!stated || stated.hedge === 'exact') return undefined;
  const [, hedge, figure] = /^(\p{L}[\p{L} ]*?) ((?:[^\p{L}\s]|[A-Z]{2,3}\$)*\d.*)$/u.exec(says) ?? [];
  const at = figure === undefined ? undefined : occurrences(figure, passage.text)[0];
  if (figure === undefined || at === undefined) return undefined;
  return `the document says “${passage.text.slice(at, at + figure.length)}” without “${hedge}”`;
}

/**
 * A piece of the passage that has the quoted words with other digits: "$17 million" where "$16
 * million" is cited.
 */
function similarFigure(says: string, passage: Passage): string | undefined {
  if (!/\d/.test(says)) return undefined;
  const form = literalPattern(fold(says)).replace(/\d[\d,]*(?:\\\.\d+)?/g, '\\d[\\d,]*(?:\\.\\d+)?');
  const match = new RegExp(`(?<![\\p{L}\\p{N}])${form}(?![\\p{L}\\p{N}])`, 'iu').exec(fold(passage.text));
  return match === null ? undefined : passage.text.slice(match.index, match.index + match[0].length);
}
