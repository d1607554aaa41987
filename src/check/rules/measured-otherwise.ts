import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { evaluate } from '../../facts/derive.ts';
import type { FactStore } from '../../facts/store.ts';
import { packOf } from '../../language/languages.ts';
import type { Evaluated } from '../../model/evaluated.ts';
import type { Language } from '../../model/language.ts';
import type { OutlinePiece } from '../../model/outline.ts';
import { folded, rootsOf } from '../comparing/find-comparing.ts';
import { type OutlineText, textsOfOutline } from '../outline-texts.ts';
import { leadStart } from '../own-words/lead-start.ts';
import { type Measuring, type MeasuringWords, measuresIn } from '../own-words/measures-in.ts';
import { shownAmount } from '../own-words/shown-amounts.ts';
import { quoted } from '../running-text.ts';

/**
 * Reads the outline: reports words around a fact's figure that give it other prices, a denominator, a
 * statistic or a currency ("in real terms", "a month", "average exports were", "in euros:") that its
 * fact doesn’t have.
 */
export function measuredOtherwise(
  outline: OutlinePiece,
  languages: readonly Language[],
  store: FactStore,
): readonly Diagnostic[] {
  return textsOfOutline(outline, languages).flatMap((each) =>
    each.text.figures.flatMap(({ figure }, index) => {
      const value = figure.kind === 'value' ? evaluate(store, figure.of).value : undefined;
      if (figure.kind !== 'value' || value === undefined) return [];
      const { texts } = shownAmount(figure.of, each.language, store);
      const labels = { ...each, texts, value };
      return [
        ...before(labels, index).map((words) => told(words, each, `before ${figure.of.id}`)),
        ...behind(labels, index).map((words) => told(words, each, `behind ${figure.of.id}`)),
      ];
    }),
  );
}

interface Measured extends OutlineText {
  readonly value: Evaluated;
  /** What its fact is called, in the language of the words. */
  readonly texts: readonly string[];
}

function told({ start, end }: MeasuringWords, { text, at }: OutlineText, where: string): Diagnostic {
  return diagnostic('words/measured-otherwise', {
    message: `“${quoted(text, { start, end })}” stands ${where}, which says nothing of the kind`,
    span: text.spanOf(start, end),
    hint: 'delete the words, or show the fact that is measured so',
    at,
  });
}

/** How many characters to read behind a figure: longer than any of the phrases. */
const REACH = 40;

function behind({ text, language, value }: Measured, index: number): readonly MeasuringWords[] {
  const from = (text.figures[index]?.offset ?? 0) + 1;
  const words = text.text.slice(from, from + REACH);
  const start = /^\s*,?\s*/.exec(words)?.[0].length ?? 0;
  const found = measuresIn(words, language).find(
    (each) => each.start === start && (each.means.kind === 'prices' || each.means.kind === 'per'),
  );
  return found && !fits(found.means, value) ? [moved(found, from)] : [];
}

function moved({ start, end, means }: MeasuringWords, by: number): MeasuringWords {
  return { start: start + by, end: end + by, means };
}

/** "In euros:" leads over to the figure, any other colon ends what was said. */
const STOP = /[.;!?\n\uFFFC]/;
const COLON = /:(?=.*\S)/su;

function before({ text, language, value, texts }: Measured, index: number): readonly MeasuringWords[] {
  const { comparing } = packOf(language);
  const offset = text.figures[index]?.offset ?? 0;
  const whole = leadStart(text, index, STOP);
  const colon = COLON.exec(text.text.slice(whole, offset));
  const from = whole + (colon ? colon.index + 1 : 0);
  const lead = text.text.slice(from, offset);
  if (comparing.negation.test(folded(lead))) return [];
  const read = measuresIn(lead, language).filter((each) => isAbout(each, lead, texts, language));
  return read
    .filter(({ means }) => !read.some((other) => other.means.kind === means.kind && fits(other.means, value)))
    .map((each) => moved(each, from));
}

/** Whether words before a figure are of it: "monthly exports were", "an average of", "in euros". */
function isAbout(
  { means, start, end }: MeasuringWords,
  lead: string,
  texts: readonly string[],
  language: Language,
): boolean {
  const { amounts, comparing } = packOf(language);
  switch (means.kind) {
    case 'prices':
      return true;
    case 'currency':
      return comparing.during.test(folded(lead.slice(0, start)));
    case 'per':
    case 'statistic': {
      const words = lead.slice(end).match(/\p{L}+/gu) ?? [];
      const next = words.find((word) => !amounts.typed.links.includes(word.toLowerCase()));
      const called = rootsOf(texts.join(' '), language);
      return next === undefined || [...rootsOf(next, language)].some((root) => called.has(root));
    }
    default:
      return false;
  }
}

function fits(means: Measuring, value: Evaluated): boolean {
  const { per, prices, statistic, conversion } = value.qualifiers;
  switch (means.kind) {
    case 'per':
      return per === means.is;
    case 'prices':
      return (prices?.kind === 'constant') === (means.is === 'constant');
    case 'statistic':
      return statistic === means.is || (means.is === 'mean' && conversion === 'annual-mean');
    case 'currency':
      return (
        value.kind !== 'quantity' ||
        value.quantity.unit.kind !== 'money' ||
        means.is.includes(value.quantity.unit.currency)
      );
    default:
      return true;
  }
}
