import { type Diagnostic, diagnostic } from '../../../diagnostics/diagnostic.ts';
import { MAIN_LANGUAGE, packOf } from '../../../language/languages.ts';
import { joinList } from '../../../language/list.ts';
import { placeName } from '../../../language/place-names.ts';
import { type Atlas, atlas, type DisputedArea, type LandCode } from '../../../map/atlas.ts';
import { type MapView, mapView, type Ring } from '../../../map/map-view.ts';
import { type Box, grown } from '../../../model/box.ts';
import { boxOutline } from '../../../model/box-outline.ts';
import type { DeckMap } from '../../../model/deck.ts';
import { styleNamed } from '../../../model/named-style.ts';
import type { SceneFreeform, SceneGroup, SceneMark, SceneText } from '../../../model/scene.ts';
import type { Slot, Template } from '../../../model/template.ts';
import type { TextStyle } from '../../../model/text-style.ts';
import { type LayoutContext, type Placement, unplaced } from '../../context.ts';
import { refusal } from '../../overflow.ts';
import { freeText } from '../../text-shape.ts';
import { type LandPart, landLook } from './land-look.ts';
import { type PlacedTown, placeTowns, type TownAt } from './marked-places.ts';
import { type Ground, type PlacedName, placeNames, type WantedName } from './name-spots.ts';
import { boundsOf, isWithin, middleOf, nearBy, stretchesOf } from './room-on-land.ts';

/** A map in a box lower or narrower than this, in points, shows nothing. */
const SMALLEST = 120;
/** Share of the box's shorter side around what is shown: with neighbours, enough of them to know them by. */
const MARGIN = { alone: 0.08, withNeighbours: 0.14 };

/**
 * Draws a map over the whole of its box, one shape a country, with names where they have room. It decides what lies in
 * its frame, and so whether an area in dispute does.
 */
export function placeMap(map: DeckMap, slot: Slot, box: Box, context: LayoutContext): Placement<never> {
  if (Math.min(box.width, box.height) < SMALLEST) {
    const message = `the map has no room in slot ${slot.name} of layout ${context.layout.name}`;
    return unplaced(refusal(context, message, 'cut words beside it, or give it a slide of its own', map.span));
  }
  const world = atlas();
  const whole = map.isAround ? map.shown : [...map.shown, ...map.beside];
  const margin = Math.min(box.width, box.height) * (map.isAround ? MARGIN.withNeighbours : MARGIN.alone);
  const view = mapView(
    whole.map(({ code }) => code),
    box,
    margin,
    world,
  );
  const disputed = world.areas.filter((area) => isInFrame(area, view));
  const lands = drawnLands(map, view, disputed);
  const towns = map.places.flatMap((place) => {
    const at = view.placeOf([place.longitude, place.latitude]);
    return at === undefined ? [] : [{ ...place, at }];
  });
  const ground = groundOf(lands, box);
  const marked = placeTowns(
    towns,
    { frame: box, lines: nearBy(ground.lands.flatMap(stretchesOf)) },
    townStyles(lands, context.template),
    context.template,
  );
  const taken = marked.flatMap(({ dot, name }) => [grown(dot.box, 2), ...(name ? [grown(name.box, 2)] : [])]);
  const names = placeNames(wantedNames(map, lands, disputed, slot, context), { ...ground, taken }, context.template);
  const shapes = [
    sea(box),
    ...lands.map((land) => freeform(land, context)),
    ...names.flatMap((name) => (name.leader ? [leader(name, name.leader)] : [])),
    ...marked.map(({ dot }) => dot),
    ...names.map((name) => nameText(name)),
    ...marked.flatMap(({ name }) => name ?? []),
  ];
  const group: SceneGroup = {
    kind: 'group',
    name: 'map',
    slot: slot.name,
    box,
    alt: map.alt,
    facts: towns.map(({ fact }) => fact),
    shapes,
  };
  return {
    shapes: [group],
    cures: [],
    diagnostics: [
      ...disputeFindings(map, disputed, context),
      ...unnamedFindings(map, names, context),
      ...townFindings(map, towns, marked, context),
    ],
  };
}

/** Words stand on the land that the map is of in the colour of the paper. */
function townStyles(lands: readonly DrawnLand[], template: Template): (box: Box) => TextStyle {
  const shown = lands.filter(({ part }) => part === 'shown').map(({ rings }) => stretchesOf(rings));
  const small = styleNamed(template, 'small');
  return (box) => ({ ...small, colour: shown.some((land) => isWithin(middleOf(box), land)) ? 'paper' : 'ink' });
}

function townFindings(
  map: DeckMap,
  towns: readonly TownAt[],
  marked: readonly PlacedTown[],
  { at }: LayoutContext,
): readonly Diagnostic[] {
  const outside = map.places.filter(({ fact }) => !towns.some((town) => town.fact === fact));
  const unnamed = towns.filter((_, index) => marked[index]?.name === undefined);
  return [
    ...outside.map(({ fact }) =>
      diagnostic('map/off-frame', {
        message: `${fact} lies outside of the map’s frame`,
        span: map.span,
        at,
        hint: 'name its country under `with:`, or take it out',
      }),
    ),
    ...unnamed.map(({ fact }) =>
      diagnostic('map/unnamed', {
        message: `${fact} has no room for its name on the map`,
        span: map.span,
        at,
        hint: 'mark fewer places, or give the map more room',
      }),
    ),
  ];
}

/** A land as it is drawn: with its code, and the part it plays. */
interface DrawnLand {
  readonly code: LandCode;
  readonly part: LandPart;
  readonly rings: readonly Ring[];
}

const ORDER: readonly LandPart[] = ['other', 'beside', 'disputed', 'shown'];

/** In the order in which they are drawn: what the map is of last. */
function drawnLands(
  { shown, beside, borders }: DeckMap,
  view: MapView,
  disputed: Atlas['areas'],
): readonly DrawnLand[] {
  const hatched = borders === 'hatched' ? disputed.flatMap(({ outline }) => outline) : [];
  const partOf = (code: LandCode): LandPart => {
    if (hatched.includes(code)) return 'disputed';
    if (shown.some((land) => land.code === code)) return 'shown';
    return beside.some((land) => land.code === code) ? 'beside' : 'other';
  };
  return [...view.lands]
    .map(([code, rings]): DrawnLand => ({ code, part: partOf(code), rings }))
    .toSorted((a, b) => ORDER.indexOf(a.part) - ORDER.indexOf(b.part));
}

function isInFrame({ outline, at }: DisputedArea, { lands, placeOf }: MapView): boolean {
  return outline.some((code) => lands.has(code)) || at.some((position) => placeOf(position) !== undefined);
}

function wantedNames(
  map: DeckMap,
  lands: readonly DrawnLand[],
  disputed: Atlas['areas'],
  slot: Slot,
  { template }: LayoutContext,
): readonly WantedName[] {
  const small = { ...styleNamed(template, 'small'), colour: 'ink' as const };
  const large = { ...styleNamed(template, slot.style), bold: true };
  // What isn’t hatched is only drawn: naming it would take sides all the same.
  const hatched = map.borders === 'hatched' ? disputed : [];
  const named = [
    ...map.shown,
    ...map.beside,
    ...hatched.flatMap(({ id, outline }) => {
      const [code] = outline;
      const name = map.areas.find((area) => area.id === id)?.name;
      return code !== undefined && name !== undefined ? [{ code, name }] : [];
    }),
  ];
  return lands.flatMap(({ code, part, rings }): readonly WantedName[] => {
    const land = named.find((each) => each.code === code);
    if (land === undefined) return [];
    const style = part === 'shown' ? { ...large, colour: 'paper' as const } : small;
    const beside = part === 'shown' ? { ...large, colour: 'ink' as const } : small;
    return [{ code, name: land.name, rings, style, beside, standsOn: part !== 'disputed' }];
  });
}

function groundOf(lands: readonly DrawnLand[], frame: Box): Ground {
  const those = (...parts: readonly LandPart[]) =>
    lands.filter(({ part }) => parts.includes(part)).map(({ rings }) => rings);
  return {
    frame,
    lands: lands.map(({ rings }) => rings),
    named: those('shown', 'beside', 'disputed'),
    barred: those('shown', 'disputed'),
    taken: [],
  };
}

const FRAME = { colour: 'hairline', width: 0.75, dash: 'solid' } as const;

function sea(box: Box): SceneFreeform {
  const outlines = [boxOutline(box).slice(0, 4)];
  return {
    kind: 'freeform',
    name: 'map-sea',
    box,
    outlines,
    fill: { colour: 'mist', pattern: 'solid' },
    stroke: FRAME,
  };
}

function freeform({ code, part, rings }: DrawnLand, { language }: LayoutContext): SceneFreeform {
  const box = boundsOf(rings.flat());
  const name = placeName(code, language) ?? packOf(language).mapWords.areas[code] ?? code;
  return { kind: 'freeform', name, box, outlines: rings, ...landLook(part) };
}

function leader({ code }: PlacedName, { from, to }: NonNullable<PlacedName['leader']>): SceneMark {
  return {
    kind: 'mark',
    name: `map-leader-${code}`,
    shape: 'line',
    box: {
      x: Math.min(from.x, to.x),
      y: Math.min(from.y, to.y),
      width: Math.abs(from.x - to.x),
      height: Math.abs(from.y - to.y),
    },
    stroke: { colour: 'ink', width: 0.75, dash: false },
  };
}

function nameText({ code, box, flow }: PlacedName): SceneText {
  return { ...freeText(`map-name-${code}`, box, [flow]), align: 'center' };
}

function disputeFindings(
  { borders, span }: DeckMap,
  disputed: Atlas['areas'],
  { at }: LayoutContext,
): readonly Diagnostic[] {
  if (borders === 'as-drawn') return [];
  if (borders === undefined) {
    if (disputed.length === 0) return [];
    const message = `the map shows ${namesOf(disputed)}, whose status is in dispute, and doesn’t say how borders are drawn`;
    return [
      diagnostic('map/disputed-area', { message, span, at, hint: 'write borders: hatched, or borders: as-drawn' }),
    ];
  }
  const merged = disputed.filter(({ outline }) => outline.length === 0);
  if (merged.length === 0) return [];
  const message = `the atlas has no outline of ${namesOf(merged)}, which can’t be hatched`;
  return [
    diagnostic('map/no-outline', { message, span, at, hint: 'write borders: as-drawn, or show a picture of a map' }),
  ];
}

function namesOf(areas: Atlas['areas']): string {
  return joinList(
    areas.map(({ id }) => packOf(MAIN_LANGUAGE).mapWords.areas[id] ?? id),
    MAIN_LANGUAGE,
  );
}

function unnamedFindings(map: DeckMap, names: readonly PlacedName[], { at }: LayoutContext): readonly Diagnostic[] {
  const unnamed = [...map.shown, ...map.beside].filter(({ code }) => !names.some((name) => name.code === code));
  return unnamed.map(({ code }) =>
    diagnostic('map/unnamed', {
      message: `${placeName(code, MAIN_LANGUAGE) ?? code} has no room for its name on the map`,
      span: map.span,
      at,
      hint: 'give the map more room, or name fewer countries under `with:`',
    }),
  );
}
