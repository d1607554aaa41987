import type { XmlElement } from '../../../opc/xml-tree.ts';
import type { MappedColours } from '../../../template/own-file/colours.ts';
import { elementsOf, whole } from '../../../template/own-file/xml-path.ts';

/** A colour as drawn: red, green and blue from 0 to 1, and how opaque it is. */
export interface Colour {
  readonly channels: readonly [number, number, number];
  readonly alpha: number;
}

/** Names of ECMA-376’s preset colours that masters use; the others are drawn black. */
const PRESET: Readonly<Record<string, string>> = {
  black: '000000',
  white: 'FFFFFF',
  red: 'FF0000',
  blue: '0000FF',
  gray: '808080',
};

/** The first colour in an element: `a:schemeClr`, `a:srgbClr` … with its changes; undefined if there is none. */
export function colourIn(
  holder: XmlElement | undefined,
  colours: MappedColours,
  placeholder?: Colour,
): Colour | undefined {
  const element = elementsOf(holder).find(({ name }) => name.endsWith('Clr'));
  const base = element && baseOf(element, colours, placeholder);
  return element && base && elementsOf(element).reduce(changed, base);
}

function baseOf(element: XmlElement, colours: MappedColours, placeholder: Colour | undefined): Colour | undefined {
  const value = element.attributes.get('val') ?? '';
  switch (element.name) {
    case 'schemeClr':
      return value === 'phClr' ? placeholder : fromHex(colours.get(value));
    case 'srgbClr':
      return fromHex(value);
    case 'sysClr':
      return fromHex(element.attributes.get('lastClr'));
    case 'prstClr':
      return fromHex(PRESET[value] ?? '000000');
    case 'scrgbClr': {
      const [r, g, b] = ['r', 'g', 'b'].map((name) => toGamma(share(element, name)));
      return { channels: [r ?? 0, g ?? 0, b ?? 0], alpha: 1 };
    }
    case 'hslClr':
      return {
        channels: fromHsl([(whole(element, 'hue') ?? 0) / 21_600_000, share(element, 'sat'), share(element, 'lum')]),
        alpha: 1,
      };
    default:
      return undefined;
  }
}

function fromHex(hex: string | undefined): Colour | undefined {
  if (hex === undefined || !/^[\da-f]{6}$/i.test(hex)) return undefined;
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  return { channels: [r, g, b], alpha: 1 };
}

/** `#rrggbb`, without its opacity. */
export function cssColour({ channels }: Colour): string {
  const bytes = channels.map((channel) => Math.round(Math.min(1, Math.max(0, channel)) * 255));
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

function share(element: XmlElement, name: string): number {
  const text = element.attributes.get(name) ?? '';
  return text.endsWith('%') ? Number.parseFloat(text) / 100 : (whole(element, name) ?? 0) / 100_000;
}

/** One change of a colour (ECMA-376 part 1, 20.1.2.3). Those that no master uses change nothing. */
function changed(colour: Colour, change: XmlElement): Colour {
  const by = share(change, 'val');
  const { channels, alpha } = colour;
  const inHsl = (turn: (hsl: Hsl) => Hsl): Colour => ({ channels: fromHsl(turn(toHsl(channels))), alpha });
  const linear = (turn: (channel: number) => number): Colour => {
    const [r, g, b] = channels;
    const each = (channel: number) => toGamma(turn(toLinear(channel)));
    return { channels: [each(r), each(g), each(b)], alpha };
  };
  switch (change.name) {
    case 'alpha':
      return { channels, alpha: by };
    case 'alphaMod':
      return { channels, alpha: alpha * by };
    case 'lumMod':
      return inHsl(([h, s, l]) => [h, s, l * by]);
    case 'lumOff':
      return inHsl(([h, s, l]) => [h, s, l + by]);
    case 'satMod':
      return inHsl(([h, s, l]) => [h, s * by, l]);
    case 'satOff':
      return inHsl(([h, s, l]) => [h, s + by, l]);
    case 'shade':
      return linear((channel) => channel * by);
    case 'tint':
      return linear((channel) => 1 - (1 - channel) * by);
    default:
      return colour;
  }
}

function toLinear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

function toGamma(channel: number): number {
  const inside = Math.min(1, Math.max(0, channel));
  return inside <= 0.0031308 ? inside * 12.92 : 1.055 * inside ** (1 / 2.4) - 0.055;
}

type Hsl = readonly [hue: number, saturation: number, light: number];

function toHsl([r, g, b]: Colour['channels']): Hsl {
  const [high, low] = [Math.max(r, g, b), Math.min(r, g, b)];
  const light = (high + low) / 2;
  const chroma = high - low;
  if (chroma === 0) return [0, 0, light];
  const saturation = chroma / (1 - Math.abs(2 * light - 1));
  const sixth = high === r ? ((g - b) / chroma + 6) % 6 : high === g ? (b - r) / chroma + 2 : (r - g) / chroma + 4;
  return [sixth / 6, saturation, light];
}

function fromHsl([hue, saturation, light]: Hsl): Colour['channels'] {
  const [s, l] = [saturation, light].map((value) => Math.min(1, Math.max(0, value)));
  const reach = (s ?? 0) * Math.min(l ?? 0, 1 - (l ?? 0));
  const channel = (at: number) => {
    const turn = (at + hue * 12) % 12;
    return (l ?? 0) - reach * Math.max(-1, Math.min(turn - 3, 9 - turn, 1));
  };
  return [channel(0), channel(8), channel(4)];
}
