import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { kindOf } from '../../facts/kinds/kinds.ts';
import { namePhrases } from '../../facts/names.ts';
import { factsOfOutline } from '../../facts/slide-uses.ts';
import type { FactStore } from '../../facts/store.ts';
import { LANGUAGES } from '../../language/languages.ts';
import type { Fact } from '../../model/fact.ts';
import type { ByLanguage, Texts } from '../../model/language.ts';
import { type Memory, NO_MEMORY } from '../../model/memory.ts';
import type { Outline } from '../../model/outline.ts';
import type { Span } from '../../model/span.ts';
import { typedFigures } from '../typed-figures.ts';

/** A text of the store that slides show in the author's own words. */
interface ShownText {
  readonly what: string;
  readonly text: Texts;
  readonly spans: ByLanguage<Span>;
  readonly span: Span;
  /** What its source prints, if the text repeats it. */
  readonly printed?: string;
}

/**
 * Reads the outline and the store. Labels and notes of the facts that the outline rests on, their
 * reasons and the labels of their measures are shown as typed, so a figure in them would have no
 * source. What a source prints (`says`, quotations) is cited and not checked, nor is a figure of a
 * list’s item that its `says` prints.
 */
export function figureInFact(
  outline: Pick<Outline, 'slides'>,
  store: FactStore,
  memory: Memory = NO_MEMORY,
): readonly Diagnostic[] {
  const facts = factsOfOutline(store, outline);
  const ids = facts.map(({ id }) => id).join(' ');
  return memory.keep('figures in facts', [store, ids], () => figuresIn(facts, store));
}

function figuresIn(facts: readonly Fact[], store: FactStore): readonly Diagnostic[] {
  const known = namePhrases(store.names);
  const measures = [...new Set(facts.flatMap(({ measure }) => measure ?? []))].flatMap(
    (id) => store.measures.get(id) ?? [],
  );
  const texts: readonly ShownText[] = [
    ...facts.flatMap(textsOfFact),
    ...measures.map(({ id, label, span }) => ({
      what: `the label of the measure ${id}`,
      text: label,
      spans: {},
      span,
    })),
  ];
  return texts.flatMap((each) =>
    LANGUAGES.flatMap((language) => {
      const text = each.text[language] ?? '';
      const figures = typedFigures(text, language, known).filter(
        ({ start, end }) => !(each.printed ?? '').includes(text.slice(start, end)),
      );
      return figures.map(({ start, end }) =>
        diagnostic('words/unsourced-figure', {
          message: `“${text.slice(start, end)}” is typed in ${each.what} (${language}), and no fact stands behind it`,
          span: each.spans[language] ?? each.span,
          hint: 'leave it out: a fact’s value and period are written beside its label; a name goes in names.yaml',
        }),
      );
    }),
  );
}

function textsOfFact(fact: Fact): readonly ShownText[] {
  const printed = fact.kind === 'list' ? fact.citations.map(({ says }) => says ?? '').join('\n') : undefined;
  const texts: readonly (readonly [string, Texts | undefined])[] = [
    ['the note', fact.note],
    ['the reason of the conflict', fact.conflicts?.reason],
    ['the reason of the correction', fact.supersedes?.reason],
    ...(kindOf(fact).ownTexts?.(fact) ?? []).map(({ what, text }) => [what, text] as const),
  ];
  return [
    { what: `the label of ${fact.id}`, text: fact.label, spans: fact.labelSpans, span: fact.span },
    ...texts.flatMap(([what, text]) =>
      text
        ? [
            {
              what: `${what} of ${fact.id}`,
              text,
              spans: {},
              span: fact.span,
              ...(printed !== undefined && { printed }),
            },
          ]
        : [],
    ),
  ];
}
