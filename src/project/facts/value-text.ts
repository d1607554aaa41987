import { evaluate } from '../../facts/derive.ts';
import type { FactStore } from '../../facts/store.ts';
import { formatPeriod } from '../../language/format-period.ts';
import { formatQuantity } from '../../language/format-quantity.ts';
import { inLanguage, packOf } from '../../language/languages.ts';
import { joinList } from '../../language/list.ts';
import { ordinalWord } from '../../language/ordinal.ts';
import { quoted } from '../../language/quotation.ts';
import type { Evaluated } from '../../model/evaluated.ts';
import type { Fact, FactReference } from '../../model/fact.ts';
import type { Language, Texts } from '../../model/language.ts';
import { writePeriod } from '../../values/period-text.ts';

/** A fact's value as a deck writes it. Empty if it has none of its own or can't be computed. */
export function valueText(
  store: FactStore,
  reference: Pick<FactReference, 'id' | 'at'>,
  fact: Pick<Fact, 'span'>,
  language: Language,
): string {
  const { value } = evaluate(store, { ...reference, span: fact.span });
  return value ? textOf(value, language) : '';
}

function textOf(value: Evaluated, language: Language): string {
  const named = (words: Texts) => inLanguage(words, language) ?? '';
  switch (value.kind) {
    case 'quantity':
      return formatQuantity(value.quantity, 'words', language).whole;
    case 'date':
      return formatPeriod(value.date, 'words', language);
    case 'ranking':
      return value.rank === undefined
        ? named(value.among)
        : `${ordinalWord(value.rank, language)}, ${named(value.among)}`;
    case 'list':
      return joinList(value.items.map(named), language);
    case 'quote':
      return quoted(value.text, language);
    case 'series':
      return seriesText(value, language);
    case 'verdict':
      return packOf(language).vocabulary.verdicts[value.holds ? 'holds' : 'fails'];
    case 'words':
      return '';
  }
}

function seriesText({ points }: Extract<Evaluated, { kind: 'series' }>, language: Language): string {
  const known = points.filter(({ quantity }) => quantity);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return '';
  const at = ({ period, quantity }: typeof first): string =>
    `${writePeriod(period)}: ${quantity ? formatQuantity(quantity, 'short', language).whole : ''}`;
  return first === last ? at(first) : `${at(first)} … ${at(last)} (${known.length})`;
}
