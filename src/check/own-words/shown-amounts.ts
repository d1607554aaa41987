import { evaluate } from '../../facts/derive.ts';
import { leavesOf } from '../../facts/graph.ts';
import type { FactStore } from '../../facts/store.ts';
import { inLanguage } from '../../language/languages.ts';
import type { FactId, FactReference } from '../../model/fact.ts';
import type { Language } from '../../model/language.ts';
import type { Evidence, PanelEvidence } from '../../model/outline.ts';
import type { Period } from '../../model/period.ts';
import type { Qualifiers } from '../../model/qualifiers.ts';
import type { Unit } from '../../model/unit.ts';

/** What evidence shows of one fact: as it is drawn, in another currency or other prices if the chart asks for them. */
export interface ShownAmount {
  readonly id: FactId;
  readonly unit?: Unit;
  readonly qualifiers: Qualifiers;
  /** The currencies that it was converted from, if it was. */
  readonly convertedFrom: readonly string[];
  readonly periods: readonly Period[];
  /** Its label, its measure's, and the texts of what it rests on, in one language. */
  readonly texts: readonly string[];
}

type Charting = Pick<Extract<Evidence, { kind: 'chart' }>, 'convert' | 'prices'>;

/** The facts that evidence shows or marks, in one language. Empty for a picture and for words. */
export function shownAmounts(
  evidence: Evidence | PanelEvidence | undefined,
  language: Language,
  store: FactStore,
): readonly ShownAmount[] {
  switch (evidence?.kind) {
    case 'chart': {
      const beside = [...evidence.events, ...(evidence.prices ? [evidence.prices.deflator] : [])];
      return [
        ...evidence.facts.map((of) => shownAmount(of, language, store, evidence)),
        ...beside.map((of) => shownAmount(of, language, store)),
      ];
    }
    case 'table':
      return [...evidence.facts, ...evidence.total].map((of) => shownAmount(of, language, store));
    case 'stats':
    case 'timeline':
      return evidence.facts.map((of) => shownAmount(of, language, store));
    case 'panels':
      return evidence.panels.flatMap((panel) => shownAmounts(panel, language, store));
    case 'map':
      return evidence.places.map((of) => shownAmount(of, language, store));
    case 'image':
    case 'word-table':
    case 'words':
    case undefined:
      return [];
    default:
      return evidence satisfies never;
  }
}

/** What a reference to a fact shows. */
export function shownAmount(
  of: FactReference,
  language: Language,
  store: FactStore,
  { convert, prices }: Charting = {},
): ShownAmount {
  const { value } = evaluate(store, of);
  const unit = value?.kind === 'quantity' ? value.quantity.unit : value?.kind === 'series' ? value.unit : undefined;
  const qualifiers = value?.qualifiers ?? {};
  return {
    id: of.id,
    ...(unit && { unit: unit.kind === 'money' && convert ? { ...unit, currency: convert.to.value } : unit }),
    convertedFrom: convert || qualifiers.conversion ? currenciesBeneath(of.id, store) : [],
    qualifiers: prices ? { ...qualifiers, prices: { kind: 'constant', base: prices.base } } : qualifiers,
    periods: periodsOf(of, store),
    texts: textsOf(of.id, language, store),
  };
}

function currenciesBeneath(id: FactId, store: FactStore): readonly string[] {
  return leavesOf(store, [id]).flatMap((leaf) => {
    const fact = store.facts.get(leaf);
    const value = fact && evaluate(store, { id: leaf, span: fact.span }).value;
    const unit = value?.kind === 'quantity' ? value.quantity.unit : value?.kind === 'series' ? value.unit : undefined;
    return unit?.kind === 'money' ? [unit.currency] : [];
  });
}

/** When what a reference shows was so; a series has a time for each point. */
export function periodsOf(of: FactReference, store: FactStore): readonly Period[] {
  const { value } = evaluate(store, of);
  const fact = store.facts.get(of.id);
  if (value?.kind === 'series') return value.points.map(({ period }) => period);
  const period = value?.kind === 'date' ? value.date : (value?.period ?? fact?.asOf);
  return period === undefined || period.kind === 'unknown' ? [] : [period];
}

function textsOf(id: FactId, language: Language, store: FactStore): readonly string[] {
  return [id, ...leavesOf(store, [id])].flatMap((each) => {
    const fact = store.facts.get(each);
    const measure = fact?.measure === undefined ? undefined : store.measures.get(fact.measure);
    const among = fact?.kind === 'ranking' || fact?.kind === 'derived' ? fact.among : undefined;
    const unit = measure?.unit ?? (fact?.kind === 'quantity' ? fact.quantity.unit : undefined);
    const noun = unit?.kind === 'count' ? inLanguage(unit.noun, language)?.many : undefined;
    const titles = (fact?.citations ?? []).map(({ source }) => store.sources.get(source)?.title);
    const texts = [fact?.label, measure?.label, fact?.note, measure?.note, among, ...titles];
    return [...texts.flatMap((each) => inLanguage(each, language) ?? []), ...(noun === undefined ? [] : [noun])];
  });
}
