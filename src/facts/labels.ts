import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { LANGUAGES, packOf } from '../language/languages.ts';
import type { Phrases, PrintedVocabulary } from '../language/printed-vocabulary.ts';
import type { Fact } from '../model/fact.ts';
import type { Language } from '../model/language.ts';
import { placesToFill } from '../model/place-to-fill.ts';
import type { Span } from '../model/span.ts';
import { phraseAt, printedTokens } from '../reading/printed-tokens.ts';
import type { FactStore } from './store.ts';

/**
 * Compares the labels of facts with one another and with the fact: one label stands for one label
 * in the other language, and none names another country, month, flow or kind of amount than the
 * other, or than the fact.
 */
export function checkLabels(store: FactStore): Diagnostic[] {
  const facts = [...store.facts.values()];
  return [...facts.flatMap(ofOneFact), ...sharedByOthers(facts), ...toFill(store)];
}

/** Labels of facts, and names of sources, that are still to be written. */
function toFill(store: FactStore): Diagnostic[] {
  const facts = [...store.facts.values()].flatMap((fact) =>
    LANGUAGES.flatMap((language) =>
      unfilled(fact.label[language], `the label of ${fact.id}`, fact.labelSpans[language] ?? fact.span),
    ),
  );
  const sources = [...store.sources.values()].flatMap(({ id, title, publisher, span }) =>
    LANGUAGES.flatMap((language) => [
      ...unfilled(title[language], `the title of ${id}`, span),
      ...unfilled(publisher[language], `the publisher of ${id}`, span),
    ]),
  );
  return [...facts, ...sources];
}

function unfilled(text: string | undefined, what: string, span: Span): Diagnostic[] {
  const [place] = placesToFill(text ?? '');
  if (place === undefined) return [];
  const message = `${what} is a place to fill: “${place.words}”`;
  return [diagnostic('words/place-to-fill', { message, span, hint: 'write it in place of the words, and of ‹ and ›' })];
}

function ofOneFact(fact: Fact): Diagnostic[] {
  const labels = LANGUAGES.flatMap((language): Named[] => {
    const label = fact.label[language];
    return label === undefined || placesToFill(label).length > 0
      ? []
      : [{ language, meanings: meaningsOf(label, packOf(language).printed) }];
  });
  return [...againstOneAnother(fact, labels), ...againstFact(fact, labels), ...calledMean(fact)];
}

/** What a label names of each kind in `NAMED`, in its order. */
interface Named {
  readonly language: Language;
  readonly meanings: readonly ReadonlySet<string | number>[];
}

/** What labels name that can be compared across languages, and how a fact states it. */
const NAMED: readonly {
  readonly what: string;
  readonly words: (vocabulary: PrintedVocabulary) => Phrases<string | number>;
  readonly stated: (fact: Fact) => string | number | undefined;
}[] = [
  { what: 'country', words: ({ countries }) => countries, stated: () => undefined },
  { what: 'month', words: ({ months }) => months, stated: monthOf },
  {
    what: 'direction of trade',
    words: ({ flows }) => only(flows, ['exports', 'imports']),
    stated: ({ qualifiers: { flow } }) => (flow === 'exports' || flow === 'imports' ? flow : undefined),
  },
  { what: 'kind of amount', words: ({ bases }) => bases, stated: basisOf },
];

function only<T>(table: Phrases<T>, kept: readonly T[]): Phrases<T> {
  return Object.fromEntries(Object.entries(table).filter(([, meaning]) => kept.includes(meaning)));
}

/** A computed month is the operands' matter. */
function monthOf(fact: Fact): number | undefined {
  return fact.kind === 'event' && fact.date.kind === 'date' ? fact.date.date.month : undefined;
}

function basisOf({ kind, qualifiers: { basis } }: Fact): string | undefined {
  return kind === 'money' && basis !== 'trade' && basis !== 'unspecified' ? basis : undefined;
}

/** What a label names, by its phrases and the beginnings of its words. */
function meaningsOf(label: string, vocabulary: PrintedVocabulary): readonly ReadonlySet<string | number>[] {
  const tokens = printedTokens(label, vocabulary);
  return NAMED.map(({ words }) => {
    const table = words(vocabulary);
    const stems = Object.entries(table).filter(([begin]) => begin.length > 3 && !begin.includes(' '));
    return new Set(
      tokens.flatMap((token, at) => {
        const phrase = phraseAt(tokens, at, table);
        if (phrase !== undefined) return [phrase.meaning];
        const stem = stems.find(([begin]) => token.text.startsWith(begin));
        return stem === undefined ? [] : [stem[1]];
      }),
    );
  });
}

/** Two labels of one fact of which each names something that the other doesn't. */
function againstOneAnother(fact: Fact, [first, ...others]: readonly Named[]): Diagnostic[] {
  return others.flatMap((other) =>
    NAMED.flatMap(({ what }, index) => {
      const [a, b] = [first?.meanings[index] ?? NONE, other.meanings[index] ?? NONE];
      const differ = [...a].some((each) => !b.has(each)) && [...b].some((each) => !a.has(each));
      return differ ? [differing(fact, `the labels of ${fact.id} name another ${what}`, other.language)] : [];
    }),
  );
}

const NONE: ReadonlySet<string | number> = new Set();

/** A label that names something else than the fact states. */
function againstFact(fact: Fact, labels: readonly Named[]): Diagnostic[] {
  return labels.flatMap(({ language, meanings }) =>
    NAMED.flatMap(({ what, stated }, index) => {
      const own = stated(fact);
      const said = meanings[index] ?? NONE;
      if (own === undefined || said.size === 0 || said.has(own)) return [];
      const message = `the ${packOf(language).name} label of ${fact.id} names another ${what} than the fact: ${own}`;
      return [differing(fact, message, language)];
    }),
  );
}

/**
 * A mean in every label, of a fact that is none. One label alone may have the word in a name, such as
 * « Moyen-Orient ».
 */
function calledMean(fact: Fact): Diagnostic[] {
  const { statistic } = fact.qualifiers;
  if (statistic === undefined || statistic === 'mean') return [];
  const labels = LANGUAGES.flatMap((language) => {
    const label = fact.label[language];
    return label === undefined ? [] : [{ language, label }];
  });
  const [first] = labels;
  const isMean = labels.every(({ language, label }) => namesMean(label, packOf(language).printed));
  if (first === undefined || !isMean) return [];
  return [differing(fact, `the labels of ${fact.id} name a mean, and the fact is ${statistic}`, first.language)];
}

function namesMean(label: string, vocabulary: PrintedVocabulary): boolean {
  const stems = Object.keys(only(vocabulary.statistics, ['mean']));
  return printedTokens(label, vocabulary).some(({ text }) => stems.some((stem) => text.startsWith(stem)));
}

/** Facts that are called alike in one language and not in another. */
function sharedByOthers(facts: readonly Fact[]): Diagnostic[] {
  const [main, ...others] = LANGUAGES;
  if (main === undefined) return [];
  return others.flatMap((other) => [...unlike(facts, main, other), ...unlike(facts, other, main)]);
}

function unlike(facts: readonly Fact[], alike: Language, other: Language): Diagnostic[] {
  const first = new Map<string, Fact>();
  return facts.flatMap((fact) => {
    const [label, translation] = [fact.label[alike], fact.label[other]];
    if (label === undefined || translation === undefined) return [];
    const known = first.get(label);
    if (known === undefined) {
      first.set(label, fact);
      return [];
    }
    if (known.label[other] === translation) return [];
    const message = `${known.id} and ${fact.id} have one ${packOf(alike).name} label and two ${packOf(other).name} ones`;
    return [differing(fact, message, other)];
  });
}

function differing(fact: Fact, message: string, language: Language): Diagnostic {
  const span = fact.labelSpans[language] ?? fact.span;
  return diagnostic('facts/labels-differ', { message, span, hint: 'correct the label that was mistyped or mixed up' });
}
