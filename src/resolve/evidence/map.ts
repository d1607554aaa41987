import { diagnostic, type Outcome } from '../../diagnostics/diagnostic.ts';
import { gatherFindings } from '../../diagnostics/findings.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { findFact } from '../../facts/find-fact.ts';
import { packOf } from '../../language/languages.ts';
import { joinList } from '../../language/list.ts';
import { placeName } from '../../language/place-names.ts';
import { type Atlas, atlas, type LandCode, neighboursOf } from '../../map/atlas.ts';
import { compareText } from '../../model/compare-text.ts';
import type { DeckMap, MarkedPlace, NamedLand } from '../../model/deck.ts';
import type { FactReference } from '../../model/fact.ts';
import type { MapEvidence } from '../../model/outline.ts';
import { programRun, textOfRuns } from '../../model/run.ts';
import type { Spanned } from '../../model/span.ts';
import { type EvidenceContext, locationOn, type SlideContext } from '../context.ts';
import type { ResolvedEvidence } from '../resolved-evidence.ts';
import { factRun } from '../runs.ts';
import { labelOf } from '../shown-facts.ts';

/** A map with the names of what it shows. What lies in its frame only its box decides: see layout. */
export function resolveMap(
  evidence: MapEvidence,
  context: EvidenceContext,
): Outcome<ResolvedEvidence<DeckMap> | undefined> {
  const found = gatherFindings();
  const world = atlas();
  const shown = evidence.show.flatMap((code) => found.take(landNamed(code, world, context)) ?? []);
  const beside =
    evidence.beside === 'neighbours'
      ? found.take(neighbours(shown, evidence, world, context))
      : evidence.beside.flatMap((code) => found.take(landNamed(code, world, context)) ?? []);
  const places = evidence.places.flatMap((reference) => found.take(placeOf(reference, context)) ?? []);
  if (shown.length === 0) return found.with(undefined);
  const { mapWords } = packOf(context.language);
  const content: DeckMap = {
    kind: 'map',
    span: evidence.span,
    alt: context.alt ?? `${altOf(shown, beside, places, context)}.`,
    shown,
    beside,
    isAround: evidence.beside === 'neighbours',
    places,
    areas: world.areas.map(({ id }) => ({
      id,
      name: [programRun(areaName(id, context) ?? id, 'template', context.language)],
    })),
    notes: [mapWords.borders.drawn, ...(evidence.borders ? [mapWords.borders[evidence.borders]] : [])],
    ...(evidence.borders && { borders: evidence.borders }),
  };
  return found.with({ content, subtitle: [] });
}

function landNamed(
  { value: code, span }: Spanned<string>,
  { lands, areas }: Atlas,
  context: SlideContext,
): Outcome<NamedLand | undefined> {
  const land = lands.has(code) ? named(code, areas, context) : undefined;
  if (land !== undefined) return { value: land, diagnostics: [] };
  const meant = nearest(
    code.toUpperCase(),
    [...lands.keys()].filter((each) => named(each, areas, context)),
  );
  const found = diagnostic('map/unknown-country', {
    message: `the atlas has no country ${code}`,
    span,
    at: locationOn(context, 'map'),
    hint: meant === undefined ? 'write its ISO 3166-1 alpha-3 code, such as MLI' : `did you mean ${meant}?`,
  });
  return { value: undefined, diagnostics: [found] };
}

/** A fact of another kind has no place to stand at. */
function placeOf(reference: FactReference, context: SlideContext): Outcome<MarkedPlace | undefined> {
  const outcome = findFact(context.store, reference);
  const fact = outcome.value;
  if (fact === undefined) return { value: undefined, diagnostics: outcome.diagnostics };
  if (fact.kind !== 'place') {
    const found = diagnostic('map/no-place', {
      message: `${reference.id} is a fact of kind ${fact.kind}, and says of no place where it lies`,
      span: reference.span,
      at: locationOn(context, 'map'),
      hint: 'name facts of kind place',
    });
    return { value: undefined, diagnostics: [found] };
  }
  const { latitude, longitude, isCapital } = fact;
  const name = [factRun(labelOf(reference, context), [reference.id], 'label', context.language)];
  return { value: { fact: reference.id, name, latitude, longitude, isCapital }, diagnostics: [] };
}

/** Those that border on what is shown, in the order of their names. An area in dispute is nobody’s neighbour. */
function neighbours(
  shown: readonly NamedLand[],
  { show, span }: MapEvidence,
  world: Atlas,
  context: SlideContext,
): Outcome<readonly NamedLand[]> {
  const own = shown.map(({ code }) => code);
  const disputed = new Set(world.areas.flatMap(({ outline }) => outline));
  const around = neighboursOf(own, world)
    .filter((code) => !disputed.has(code))
    .flatMap((code) => named(code, world.areas, context) ?? [])
    .toSorted((a, b) => compareText(unaccented(a), unaccented(b)));
  if (around.length > 0 || own.length === 0) return { value: around, diagnostics: [] };
  const found = diagnostic('map/no-neighbours', {
    message: `${own.join(' and ')} ${own.length === 1 ? 'borders' : 'border'} on no country`,
    span: show[0]?.span ?? span,
    at: locationOn(context, 'map'),
    hint: 'leave `with: neighbours` out, or name countries by their codes',
  });
  return { value: [], diagnostics: [found] };
}

function unaccented({ name }: NamedLand): string {
  return textOfRuns(name).normalize('NFD').replaceAll(/\p{M}/gu, '');
}

function named(code: LandCode, areas: Atlas['areas'], context: SlideContext): NamedLand | undefined {
  const area = areas.find(({ outline }) => outline.includes(code));
  const name = placeName(code, context.language) ?? areaName(area?.id ?? code, context);
  return name === undefined ? undefined : { code, name: [programRun(name, 'template', context.language)] };
}

function areaName(id: string, { language }: SlideContext): string | undefined {
  return packOf(language).mapWords.areas[id];
}

function altOf(
  shown: readonly NamedLand[],
  beside: readonly NamedLand[],
  places: readonly MarkedPlace[],
  { language }: SlideContext,
): string {
  const { mapWords, style } = packOf(language);
  const [names, others, marks] = [shown, beside, places].map((lands) =>
    joinList(
      lands.map(({ name }) => textOfRuns(name)),
      language,
    ),
  );
  const marked = marks === undefined || marks === '' ? '' : mapWords.marked(marks);
  const whole = mapWords.alt(names ?? '', others ?? '') + marked;
  return whole.length < style.altLength ? whole : mapWords.altOfMany(names ?? '') + marked;
}
