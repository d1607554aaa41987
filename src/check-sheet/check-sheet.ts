import { evaluate } from '../facts/derive.ts';
import { leavesOf } from '../facts/graph.ts';
import { kindOf } from '../facts/kinds/kinds.ts';
import { hasInferredCurrency, withInferredDates } from '../facts/shown-inferences.ts';
import type { FactStore } from '../facts/store.ts';
import { verifiedOn } from '../facts/verified.ts';
import { inLanguage, packOf } from '../language/languages.ts';
import {
  type CheckedAcceptance,
  type CheckedSlide,
  type CheckRow,
  type CheckSheet,
  RISKS,
  type Risk,
  type Tick,
} from '../model/check-sheet.ts';
import type { Deck } from '../model/deck.ts';
import type { Fact, FactId } from '../model/fact.ts';
import type { Acceptance, Outline } from '../model/outline.ts';
import { present } from '../model/present.ts';
import { textOfRuns } from '../model/run.ts';
import { deckSlideId, type Scene, type SceneSlide } from '../model/scene.ts';
import type { Signature } from '../model/signature.ts';
import type { Verification } from '../model/verification.ts';
import { readAmount } from '../reading/read-amount.ts';
import { writePeriod } from '../values/period-text.ts';
import { citationTexts, onlyOnesOfTheirPublisher } from './citation-text.ts';
import { checkedClaims } from './claims.ts';
import { uncoveredSentences } from './coverage.ts';
import { type Showing, showingsOf } from './showings.ts';

/** Forms that compute, with their signs: such a figure is not a value of any one fact. */
const COMPUTED: ReadonlyMap<string, string> = new Map([
  ['ratio', '÷'],
  ['share', '÷'],
  ['difference', '−'],
  ['sum', '+'],
  ['change', '→'],
]);

/** Forms that write the fact's own amount; a period or a point's place on a scale does not. */
const AMOUNTS = new Set(['words', 'short', 'bare']);

/**
 * The tie-out of a deck: each figure with its fact, its source's words, and how far the two are
 * tied.
 */
export function checkSheet(
  deck: Deck,
  scene: Scene,
  outline: Outline,
  store: FactStore,
  signatures: readonly Signature[],
  verifications: readonly Verification[] = [],
): CheckSheet {
  const stated = new Map(scene.facts.map((fact) => [fact.id, fact]));
  const accepted = new Map(outline.slides.map(({ id, accept }) => [id, accept]));
  const citationsOf = oncePerFacts((facts) => citationTexts(facts, store, scene.language));
  const showings = showingsOf(scene);
  const undated = onlyOnesOfTheirPublisher([...new Set(showings.flatMap(({ facts }) => facts))], store, scene.language);
  const verifiedOf = oncePerFacts((facts) => verifiedOn(verifications, store, facts));
  const placesOf = oncePerFacts((facts) => citationTexts(facts, store, scene.language, undated));
  const words = packOf(scene.language).sheetWords;
  const rows = showings.map((showing, index): CheckRow => {
    const first = showing.facts[0];
    const fact = first === undefined ? undefined : store.facts.get(first);
    const signed = showing.facts
      .map((id) => signatures.find((signature) => signature.fact === id))
      .filter((signature) => signature !== undefined);
    const current = signed.filter((signature) => signature.fingerprint === stated.get(signature.fact)?.fingerprint);
    const signedBy =
      current.length === showing.facts.length && current.length > 0
        ? [...new Set(current.map(({ by, on, key }) => words.signedBy(by, on, key !== undefined)))].join('; ')
        : undefined;
    const verified = verifiedOf(showing.facts);
    const tick = tickOf(showing, fact, accepted, store);
    return {
      number: index + 1,
      slide: showing.slide.number,
      slideId: showing.slide.id,
      where: showing.where,
      shown: showing.shown,
      sentence: showing.sentence,
      facts: showing.facts,
      label: inLanguage(fact?.label, scene.language) ?? '',
      value: `${showing.value ?? (first === undefined ? '' : (stated.get(first)?.value ?? ''))}${markOf(showing, fact, store)}${timeOf(showing, fact, store)}`,
      formula: formulaOf(showing, fact, store),
      citations: citationsOf(showing.facts),
      places: placesOf(showing.facts),
      tick,
      risks: risksOf(tick, showing.facts, signedBy !== undefined, store),
      ...(signedBy !== undefined && { signedBy }),
      ...(verified !== undefined && { verified }),
    };
  });
  const { name, title, language, asOf } = scene;
  const acceptances = acceptancesIn(deck, scene);
  const uncovered = uncoveredSentences(deck, scene, outline);
  const claims = checkedClaims(deck, scene, outline, store);
  return {
    deck: name,
    title,
    language,
    asOf,
    slides: scene.slides.map(checkedSlide),
    rows,
    acceptances,
    uncovered,
    claims,
  };
}

function checkedSlide({ id, number, shapes }: SceneSlide): CheckedSlide {
  const title = shapes.find((shape) => shape.kind === 'text' && shape.name === 'title');
  const runs = title?.kind === 'text' ? title.paragraphs.flatMap((paragraph) => paragraph.runs) : [];
  return { id, number, title: textOfRuns(runs).replace(/\s+/g, ' ').trim() };
}

function acceptancesIn(deck: Deck, { slides, language }: Scene): readonly CheckedAcceptance[] {
  return deck.slides.flatMap((slide) => {
    const number = slides.find(({ id }) => id === slide.id)?.number;
    if (number === undefined) return [];
    return slide.accepted.map(({ code, facts, reason, by, on }) => ({
      slide: number,
      code: code.value,
      facts: facts.map(({ id }) => id),
      reason: inLanguage(reason, language)?.value ?? '',
      ...present({ by, on }),
    }));
  });
}

function risksOf(tick: Tick, facts: readonly FactId[], isSigned: boolean, store: FactStore): readonly Risk[] {
  const leaves = leavesOf(store, facts).flatMap((id) => store.facts.get(id) ?? []);
  const has: Readonly<Record<Risk, boolean>> = {
    unsourced: tick === 'unsourced',
    accepted: tick === 'accepted',
    inferred: leaves.some((fact) => fact.inferred.length > 0),
    derived: tick === 'recomputed' || tick === 'foots',
    unsigned: !isSigned,
  };
  return RISKS.filter((risk) => has[risk]);
}

/** Computes a value once per set of facts: a chart shows one fact in many points. */
function oncePerFacts<T>(of: (facts: readonly FactId[]) => T): (facts: readonly FactId[]) => T {
  const known = new Map<string, T>();
  return (facts) => {
    const key = facts.join(' ');
    const value = known.get(key) ?? of(facts);
    known.set(key, value);
    return value;
  };
}

/** What shows an amount in its currency or a date, and what the source doesn't print of it. */
function markOf({ form, facts }: Showing, fact: Fact | undefined, store: FactStore): '' | '?' {
  if (fact === undefined || form === 'literal' || form === 'unsourced') return '';
  const isDate = form === 'period' || (fact.kind === 'event' && DATE_FORMS.has(form));
  if (isDate) return withInferredDates(store, facts).length > 0 ? '?' : '';
  return AMOUNTS.has(form) && facts.some((id) => hasInferredCurrency(store, id)) ? '?' : '';
}

/** The time of an amount, which is half of what it says; a point of a series is named by its own. */
function timeOf({ form, facts }: Showing, fact: Fact | undefined, store: FactStore): string {
  if (fact === undefined || facts.length > 1) return '';
  if (!AMOUNTS.has(form) && form !== 'point') return '';
  const { value } = evaluate(store, { id: fact.id, span: fact.span });
  const isPoint = value?.kind === 'quantity' && value.period !== undefined && value.period.kind !== 'unknown';
  return isPoint ? `, ${writePeriod(value.period)}` : '';
}

/** Forms in which an event's date is shown. */
const DATE_FORMS = new Set(['words', 'short', 'year']);

function formulaOf(showing: Showing, fact: Fact | undefined, store: FactStore): string {
  const sign = COMPUTED.get(showing.form);
  // For an operation nested in another, only the facts are known.
  if (sign !== undefined) return showing.facts.join(showing.facts.length === 2 ? ` ${sign} ` : ', ');
  if (fact?.kind !== 'derived') return '';
  return evaluate(store, { id: fact.id, span: fact.span }).value?.formula ?? fact.of.map(({ id }) => id).join(', ');
}

/** The acceptances of each slide, by slide ID. */
type Accepted = ReadonlyMap<string, readonly Acceptance[]>;

function tickOf(showing: Showing, fact: Fact | undefined, accepted: Accepted, store: FactStore): Tick {
  if (showing.form === 'literal') return 'literal';
  if (showing.form === 'unsourced' || fact === undefined) return 'unsourced';
  if (isAccepted(showing, accepted)) return 'accepted';
  if (fact.kind === 'derived') return fact.op === 'foots' ? 'foots' : 'recomputed';
  if (COMPUTED.has(showing.form)) return 'recomputed';
  if ('readByPerson' in fact) return 'read-by-person';
  const citation = fact.citations.find(({ superseded }) => !superseded);
  const source = store.sources.get(citation?.source ?? '');
  if (source?.kind === 'own-position') return 'own-position';
  if (kindOf(fact).isAttributed || source?.kind === 'news') return 'attributed';
  if (isRounded(showing, fact)) return 'rounded';
  return citation?.says === undefined ? 'as-stored' : 'agrees';
}

/**
 * Whether the slide accepts a refusal of the gate that names one of the figure's facts. A continued
 * slide has the acceptances of its first part.
 */
function isAccepted(showing: Showing, accepted: Accepted): boolean {
  const here = accepted.get(deckSlideId(showing.slide));
  return here?.some((acceptance) => acceptance.facts.some(({ id }) => showing.facts.includes(id))) ?? false;
}

/** Whether what is shown, read back, differs from what the fact states because it was rounded. */
function isRounded(showing: Showing, fact: Fact): boolean {
  const amount = kindOf(fact).amount?.(fact);
  if (!amount || !AMOUNTS.has(showing.form)) return false;
  const shown = readAmount(showing.shown, amount.unit);
  return shown !== undefined && !shown.stated.low.equals(amount.stated.low);
}
