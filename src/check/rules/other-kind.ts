import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { evaluate } from '../../facts/derive.ts';
import { writeReference } from '../../facts/reference.ts';
import type { FactStore } from '../../facts/store.ts';
import { placeCode } from '../../language/place-names.ts';
import type { Language } from '../../model/language.ts';
import type { OutlinePiece } from '../../model/outline.ts';
import type { Qualifiers } from '../../model/qualifiers.ts';
import { type OutlineText, textsOfOutline } from '../outline-texts.ts';
import { FIRMNESS, type KindBeside, kindsBeside } from '../own-words/kind-beside.ts';
import { quoted } from '../running-text.ts';

/**
 * Reads the outline and the store: words beside a figure don't call it another kind of amount or the
 * other flow than its fact does: "paid" beside a pledge, "imports" beside exports.
 */
export function otherKind(
  outline: OutlinePiece,
  languages: readonly Language[],
  store: FactStore,
): readonly Diagnostic[] {
  return textsOfOutline(outline, languages).flatMap((each) =>
    each.text.figures.flatMap(({ figure }, index) => {
      if (figure.kind !== 'value') return [];
      const { value } = evaluate(store, figure.of);
      if (value?.kind !== 'quantity') return [];
      const said = kindsBeside(each.text, index, each.language);
      const wrong = wrongBasis(said, value.qualifiers) ?? wrongFlow(said, value.qualifiers);
      return wrong ? [told(wrong.word, `${writeReference(figure.of)} is ${wrong.is}`, each)] : [];
    }),
  );
}

interface Wrong {
  readonly word: KindBeside;
  readonly is: string;
}

function wrongBasis(said: readonly KindBeside[], { basis }: Qualifiers): Wrong | undefined {
  const is = basis && FIRMNESS[basis];
  const words = said.filter(({ means }) => means.kind === 'basis');
  const word = words.at(-1);
  if (is === undefined || word === undefined) return undefined;
  return words.every(({ means }) => means.kind === 'basis' && FIRMNESS[means.is] !== is) ? { word, is } : undefined;
}

/** What one country exports another imports, so words that name another country than the fact's are let stand. */
function wrongFlow(said: readonly KindBeside[], { flow, reporter }: Qualifiers): Wrong | undefined {
  const words = said.filter(({ means }) => means.kind === 'flow');
  const word = words.at(-1);
  if ((flow !== 'exports' && flow !== 'imports') || word === undefined) return undefined;
  if (words.some(({ means }) => means.is === flow)) return undefined;
  const own = reporter && placeCode(reporter);
  return word.owner === undefined || word.owner === own ? { word, is: flow } : undefined;
}

function told({ start, end }: KindBeside, is: string, { text, at }: OutlineText): Diagnostic {
  return diagnostic('words/other-kind', {
    message: `“${quoted(text, { start, end })}” stands beside a figure that is another kind: ${is}`,
    span: text.spanOf(start, end),
    hint: 'correct the word, or show the figure that it means',
    at,
  });
}
