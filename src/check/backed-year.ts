import { isComputed, operandReferences } from '../facts/figure-value.ts';
import type { FactStore } from '../facts/store.ts';
import { yearOf } from '../language/figure-forms.ts';
import type { FigureExpression } from '../model/words.ts';
import { timeOf } from './comparing/time-bounds.ts';
import type { OutlineText } from './outline-texts.ts';
import type { TypedFigure } from './typed-figures.ts';

const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** What parts the clauses of a sentence, and the sentences of a paragraph. */
const CLAUSE = /[,;:()–—]|[.!?](?=\s|$)/u;
const SENTENCE = /[.!?;](?=\s|$)/u;

/**
 * Whether a typed year is that of the figure beside it: of the nearest in its clause, or of the next in
 * its sentence where the clause has none and none stands before ("In 2012, aid came to {{aid.total}}").
 */
export function isBackedYear({ start, end }: TypedFigure, { text }: OutlineText, store: FactStore): boolean {
  const typed = text.text.slice(start, end);
  if (!YEAR.test(typed)) return false;
  const year = Number(typed);
  const between = (offset: number): string =>
    offset < start ? text.text.slice(offset + 1, start) : text.text.slice(end, offset);
  const inSentence = text.figures.filter(({ offset }) => !SENTENCE.test(between(offset)));
  const inClause = inSentence.filter(({ offset }) => !CLAUSE.test(between(offset)));
  const leads = inSentence.every(({ offset }) => offset > start);
  const nearest = (inClause.length > 0 ? inClause : leads ? inSentence : []).toSorted(
    (a, b) => between(a.offset).length - between(b.offset).length || b.offset - a.offset,
  )[0];
  return nearest !== undefined && yearsOf(nearest.figure, store).includes(year);
}

function yearsOf(figure: FigureExpression, store: FactStore): readonly (number | undefined)[] {
  const of = isComputed(figure) ? operandReferences(figure) : figure.kind === 'value' ? [figure.of] : [];
  return of.map((reference) => {
    const time = timeOf(reference, store);
    return time?.kind === 'date' ? yearOf(time) : undefined;
  });
}
