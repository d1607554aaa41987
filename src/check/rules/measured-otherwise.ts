import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { evaluate } from '../../facts/derive.ts';
import type { FactStore } from '../../facts/store.ts';
import type { Language } from '../../model/language.ts';
import type { OutlinePiece } from '../../model/outline.ts';
import type { Qualifiers } from '../../model/qualifiers.ts';
import { type OutlineText, textsOfOutline } from '../outline-texts.ts';
import { type Measuring, measuresIn } from '../own-words/measures-in.ts';

/** How many characters to read behind a figure: longer than any of the phrases. */
const REACH = 40;

/**
 * Reads the outline: reports words right behind a fact's figure that give it other prices or a
 * denominator ("in real terms", "a month", "for each person") that its fact doesn’t have.
 */
export function measuredOtherwise(
  outline: OutlinePiece,
  languages: readonly Language[],
  store: FactStore,
): readonly Diagnostic[] {
  return textsOfOutline(outline, languages).flatMap((each) => misfits(each, store));
}

function misfits(each: OutlineText, store: FactStore): readonly Diagnostic[] {
  return each.text.figures.flatMap(({ offset, figure }) => {
    if (figure.kind !== 'value') return [];
    const behind = each.text.text.slice(offset + 1, offset + 1 + REACH);
    const from = /^\s*,?\s*/.exec(behind)?.[0].length ?? 0;
    const words = measuresIn(behind, each.language).find(({ start, means }) => start === from && isRead(means));
    const { value } = words ? evaluate(store, figure.of) : {};
    if (words === undefined || value === undefined || fits(words.means, value.qualifiers)) return [];
    const [start, end] = [offset + 1 + words.start, offset + 1 + words.end];
    return [
      diagnostic('words/measured-otherwise', {
        message: `“${each.text.text.slice(start, end)}” stands behind ${figure.of.id}, which says nothing of the kind`,
        span: each.text.spanOf(start, end),
        hint: 'delete the words, or show the fact that is measured so',
        at: each.at,
      }),
    ];
  });
}

function isRead({ kind }: Measuring): boolean {
  return kind === 'prices' || kind === 'per';
}

function fits(means: Measuring, { per, prices }: Qualifiers): boolean {
  if (means.kind === 'per') return per === means.is;
  return means.kind === 'prices' && (prices?.kind === 'constant') === (means.is === 'constant');
}
