import { evaluate } from '../../facts/derive.ts';
import { namedOnSlide } from '../../facts/named-on-slide.ts';
import type { FactStore } from '../../facts/store.ts';
import { packOf } from '../../language/languages.ts';
import type { LanguagePack } from '../../language/pack.ts';
import type { Evaluated } from '../../model/evaluated.ts';
import type { FactId, FactReference } from '../../model/fact.ts';
import { keptOrMade } from '../../model/kept-or-made.ts';
import type { Language } from '../../model/language.ts';
import type { ChartLabel, Evidence, OutlineSlide, PanelEvidence } from '../../model/outline.ts';
import type { RunningText } from '../running-text.ts';
import { rootsOf } from './find-comparing.ts';

export type Amount = Extract<Evaluated, { kind: 'quantity' | 'series' }>;

/** A number or a series that a slide shows or claims something of. */
export interface Candidate {
  readonly reference: FactReference;
  readonly value: Amount;
  /** Whether readers see it, as evidence or in words; a claim alone shows nothing. */
  readonly shown: boolean;
}

/** What a title can be comparing: the amounts of its slide, and the words that they are known by. */
export interface Amounts {
  readonly all: readonly Candidate[];
  /** Roots of the words of each fact's labels. */
  readonly roots: ReadonlyMap<FactId, ReadonlySet<string>>;
  /** The facts of its charts, tables and the like, which a title is about before those in its words. */
  readonly evidence: ReadonlySet<FactId>;
}

export function amountsOf(slide: OutlineSlide, language: Language, store: FactStore): Amounts {
  const all = new Map<string, Candidate>();
  const evidence = new Set<FactId>();
  for (const { role, to } of namedOnSlide(slide)) {
    if (role !== 'evidence' && role !== 'words' && role !== 'claim') continue;
    const { value } = evaluate(store, to);
    if (value?.kind !== 'quantity' && value?.kind !== 'series') continue;
    if (role === 'evidence') evidence.add(to.id);
    const key = JSON.stringify([to.id, value.period]);
    if (!all.has(key) || role !== 'claim') all.set(key, { reference: to, value, shown: role !== 'claim' });
  }
  const labels = chartLabels(slide.evidence);
  const roots = new Map<FactId, ReadonlySet<string>>();
  for (const { reference } of all.values()) {
    const own = labels.filter(({ of }) => of.id === reference.id).map(({ label }) => label[language]?.value ?? '');
    const label = store.facts.get(reference.id)?.label[language] ?? '';
    roots.set(reference.id, rootsOf([label, ...own].join(' '), language));
  }
  return { all: [...all.values()], roots, evidence };
}

function chartLabels(evidence: Evidence | PanelEvidence | undefined): readonly ChartLabel[] {
  if (evidence?.kind === 'chart') return evidence.labels ?? [];
  return evidence?.kind === 'panels' ? evidence.panels.flatMap(chartLabels) : [];
}

/** A stretch of a running text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * The fact that a stretch of a title names: by a figure in it, or by words of its label that not all
 * facts of the slide share. Of several named alike it is the one that the slide has as evidence;
 * undefined if it names none, or more of these.
 */
export function factNamedIn(
  { text, figures }: RunningText,
  { start, end }: Stretch,
  { roots, evidence }: Amounts,
  language: Language,
): FactId | undefined {
  const named = figures
    .filter(({ offset, figure }) => offset >= start && offset < end && 'of' in figure)
    .flatMap(({ figure }) => (figure.kind === 'value' || figure.kind === 'label' ? [figure.of.id] : []))
    .filter((id) => roots.has(id));
  const [only, ...more] = new Set(named);
  if (only !== undefined && more.length === 0) return only;
  const here = rootsOf(text.slice(start, end), language);
  const sharers = new Map<string, number>();
  for (const root of [...roots.values()].flatMap((each) => [...each])) sharers.set(root, (sharers.get(root) ?? 0) + 1);
  const scored = [...roots]
    .map(([id, own]) => {
      const told = [...own].filter((root) => here.has(root) && (roots.size === 1 || sharers.get(root) !== roots.size));
      return { id, score: told.reduce((sum, root) => sum + 1 / (sharers.get(root) ?? 1), 0) };
    })
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score);
  const alike = scored.filter(({ score }) => score === scored[0]?.score);
  const [best, second] = alike.length > 1 ? alike.filter(({ id }) => evidence.has(id)) : alike;
  return second === undefined ? best?.id : undefined;
}

const PLACES = new WeakMap<LanguagePack, ReadonlySet<string>>();

/** The roots of the names of countries and regions. */
export function placeWords(language: Language): ReadonlySet<string> {
  const pack = packOf(language);
  return keptOrMade(PLACES, pack, () => rootsOf(Object.values(pack.places).join(' '), language));
}

const VOCABULARIES = new WeakMap<FactStore, Map<Language, ReadonlySet<string>>>();

/** The roots of the words that the store’s amounts are called by, places left out, and of what is said of amounts. */
export function amountWords(store: FactStore, language: Language): ReadonlySet<string> {
  return keptOrMade(
    keptOrMade(VOCABULARIES, store, () => new Map()),
    language,
    () => vocabularyOf(store, language),
  );
}

const AMOUNT_KINDS: ReadonlySet<string> = new Set(['money', 'quantity', 'series', 'derived']);

function vocabularyOf(store: FactStore, language: Language): ReadonlySet<string> {
  const labels = [
    ...[...store.facts.values()].filter(({ kind }) => AMOUNT_KINDS.has(kind)).map(({ label }) => label[language] ?? ''),
    ...[...store.measures.values()].map(({ label }) => label[language] ?? ''),
  ];
  const places = placeWords(language);
  const called = [...rootsOf(labels.join(' '), language)].filter((root) => !places.has(root));
  return new Set([...called, ...rootsOf(packOf(language).comparing.ofAmounts, language)]);
}
