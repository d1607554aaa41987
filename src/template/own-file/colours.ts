import { type ColourToken, THEME_SLOTS } from '../../model/colour.ts';
import { contrastRatio, DRAWN_CONTRAST, TEXT_CONTRAST } from '../../model/contrast.ts';
import type { SchemeColour } from '../../model/master.ts';
import { earlierShades, toHex, withLuminance } from '../../model/shade.ts';
import type { XmlElement } from '../../opc/xml-tree.ts';
import { below, elementsOf, whole } from './xml-path.ts';

/**
 * A master's theme colours, six hex digits each, by the names its colour map gives them (`tx1`, `bg1`, `accent1` …).
 */
export type MappedColours = ReadonlyMap<string, string>;

const NAMED: Readonly<Record<string, string>> = { black: '000000', white: 'FFFFFF' };

/** Names the theme's colours as a master's colour map does. */
export function mappedColours(theme: XmlElement | undefined, map: ReadonlyMap<string, string>): MappedColours {
  const scheme = new Map(
    elementsOf(below(theme, 'themeElements', 'clrScheme')).map((slot) => [slot.name, plainColour(elementsOf(slot)[0])]),
  );
  const all = [...scheme.keys(), ...map.keys()];
  return new Map(
    all.flatMap((name): [string, string][] => {
      const colour = scheme.get(map.get(name) ?? name);
      return colour === undefined ? [] : [[name, colour]];
    }),
  );
}

function plainColour(colour: XmlElement | undefined): string | undefined {
  const value = colour?.attributes.get('val') ?? '';
  const hex = colour?.name === 'sysClr' ? (colour.attributes.get('lastClr') ?? '') : (NAMED[value] ?? value);
  return /^[\dA-Fa-f]{6}$/.test(hex) ? hex.toUpperCase() : undefined;
}

/** The colour of a plain fill, six hex digits; undefined for a gradient or picture. */
export function fillColour(fill: XmlElement | undefined, colours: MappedColours): string | undefined {
  const [colour] = elementsOf(fill);
  const base = colour?.name === 'schemeClr' ? colours.get(colour.attributes.get('val') ?? '') : plainColour(colour);
  if (colour === undefined || base === undefined) return undefined;
  return withLuminance(
    base,
    (whole(below(colour, 'lumMod'), 'val') ?? 100_000) / 1000,
    (whole(below(colour, 'lumOff'), 'val') ?? 0) / 1000,
  );
}

/** The average colour of a gradient; undefined if one of its stops isn't a plain colour. */
export function gradientColour(gradient: XmlElement | undefined, colours: MappedColours): string | undefined {
  const stops = elementsOf(below(gradient, 'gsLst')).map((stop) => fillColour(stop, colours));
  if (stops.length === 0) return undefined;
  const channels = [0, 2, 4].map((at) => {
    const sum = stops.reduce((total, stop) => total + Number.parseInt(stop?.slice(at, at + 2) ?? '', 16), 0);
    return sum / stops.length / 255;
  });
  return channels.some(Number.isNaN) ? undefined : channels.map(toHex).join('');
}

/** The colours of a palette under a colour map, six hex digits each. */
export function shadesOf(
  palette: Readonly<Record<ColourToken, SchemeColour>>,
  colours: MappedColours,
): Readonly<Record<ColourToken, string>> {
  const tokens = Object.keys(palette) as ColourToken[];
  return Object.fromEntries(tokens.map((token) => [token, shadeOf(palette[token], colours)])) as Record<
    ColourToken,
    string
  >;
}

function shadeOf({ slot, lumMod = 100, lumOff = 0 }: SchemeColour, colours: MappedColours): string {
  return withLuminance(colours.get(slot) ?? '000000', lumMod, lumOff);
}

export interface Palette {
  readonly scheme: Readonly<Record<ColourToken, SchemeColour>>;
  /** Six hex digits each. */
  readonly colours: Readonly<Record<ColourToken, string>>;
}

const ACCENTS = ['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'];

function mostReadable(colours: readonly SchemeColour[], contrast: (colour: SchemeColour) => number): SchemeColour {
  return colours.reduce((best, each) => (contrast(each) > contrast(best) ? each : best), { slot: 'tx1' });
}

/** The ink sets small text in charts and lines, so it needs more than the minimum contrast. */
const INK = 7;

/**
 * Picks a theme colour for each token. Tries the one that the token has in our own masters, then others, until one is
 * readable on the paper. Falls back to the ink, so no theme can make text unreadable.
 *
 * @param background - what slides stand on, six hex digits; if it isn't a theme colour, the nearest one becomes the
 * paper
 */
export function paletteOf(colours: MappedColours, background = colours.get('bg1') ?? 'FFFFFF'): Palette {
  const hex = (colour: SchemeColour) => shadeOf(colour, colours);
  const nearest = ['bg1', 'tx1', 'bg2', 'tx2', ...ACCENTS].reduce((best, slot) =>
    distance(hex({ slot }), background) < distance(hex({ slot: best }), background) ? slot : best,
  );
  const paper: SchemeColour = { slot: nearest };
  const inks: readonly SchemeColour[] = ['tx1', 'bg1', 'tx2', 'bg2'].map((slot) => ({ slot }));
  const readable = inks.find((colour) => contrastRatio(hex(colour), hex(paper)) >= INK);
  const ink = readable ?? mostReadable(inks, (colour) => contrastRatio(hex(colour), hex(paper)));
  const onPaper = (colour: SchemeColour) => contrastRatio(hex(colour), hex(paper));
  const first = (suits: (colour: SchemeColour) => boolean, ...tried: readonly SchemeColour[]): SchemeColour =>
    tried.find(suits) ?? ink;
  const text = (...tried: readonly SchemeColour[]) => first((colour) => onPaper(colour) >= TEXT_CONTRAST, ...tried);
  const series = (slot: string) =>
    first(
      (colour) => onPaper(colour) >= DRAWN_CONTRAST,
      { slot },
      ...[75, 50].map((lumMod) => ({ slot, lumMod })),
      ...[40, 60].map((lumOff) => ({ slot, lumMod: 100 - lumOff, lumOff })),
    );
  const emphasis = series(THEME_SLOTS.series1);
  const scheme: Record<ColourToken, SchemeColour> = {
    ink,
    paper,
    primary: text({ slot: 'tx2' }, { slot: 'accent1' }),
    mist: first(
      (colour) => contrastRatio(hex(colour), hex(ink)) >= TEXT_CONTRAST && onPaper(colour) < 1.5,
      { slot: 'bg2' },
      { ...paper, lumMod: 95 },
      paper,
    ),
    series1: emphasis,
    series2: series(THEME_SLOTS.series2),
    series3: series(THEME_SLOTS.series3),
    series4: series(THEME_SLOTS.series4),
    ...earlierShades(emphasis, hex, hex(paper)),
    context: first(
      (colour) => onPaper(colour) >= DRAWN_CONTRAST && onPaper(colour) <= TEXT_CONTRAST,
      { ...ink, lumMod: 50, lumOff: 50 },
      { ...ink, lumMod: 65, lumOff: 35 },
      { ...ink, lumMod: 50 },
      { ...ink, lumMod: 40 },
    ),
    here: series(THEME_SLOTS.here),
    muted: text({ ...ink, lumMod: 75, lumOff: 25 }, { ...ink, lumMod: 75 }),
    hairline: first(
      (colour) => onPaper(colour) >= 1.3 && onPaper(colour) <= DRAWN_CONTRAST,
      { ...paper, lumMod: 75 },
      { ...paper, lumMod: 75, lumOff: 25 },
      { ...ink, lumMod: 50 },
    ),
  };
  return { scheme, colours: shadesOf(scheme, colours) };
}

/** The token whose colour is nearest to a colour of the master, or the same where there is one. */
export function nearestToken(colour: string | undefined, colours: Palette['colours']): ColourToken {
  const tokens = Object.keys(colours) as ColourToken[];
  if (colour === undefined) return 'ink';
  const distances = tokens.map((token) => ({ token, distance: distance(colours[token], colour) }));
  return distances.reduce((best, each) => (each.distance < best.distance ? each : best)).token;
}

function distance(a: string, b: string): number {
  return [0, 2, 4].reduce(
    (sum, at) => sum + (Number.parseInt(a.slice(at, at + 2), 16) - Number.parseInt(b.slice(at, at + 2), 16)) ** 2,
    0,
  );
}
