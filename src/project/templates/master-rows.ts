import { COLOUR_TOKENS } from '../../model/colour.ts';
import type { SchemeColour } from '../../model/master.ts';
import type { TextStyle } from '../../model/text-style.ts';
import type { ReadTemplate } from '../read-template.ts';
import type { Row } from './row.ts';

/**
 * What a template takes from its PowerPoint file: fonts, colours, sizes, and which layouts and
 * placeholders are used for what.
 */
export function masterRows({ template, master }: ReadTemplate): readonly Row[] {
  if (!template || !master) return [];
  const from = [master.path];
  const row = (name: string, value: string): Row => ({ name, value, from });
  const { fonts, colours, grid, styles } = template;
  const scheme = template.master?.palette;
  return [
    row('fonts.heading', fonts.heading),
    row('fonts.body', fonts.body),
    ...COLOUR_TOKENS.map((token) =>
      row(`colours.${token}`, `${colours[token]}${scheme ? `, ${themeColour(scheme[token])}` : ''}`),
    ),
    row('page', `${Math.round(grid.width)} × ${Math.round(grid.height)} pt`),
    ...Object.entries(styles).map(([name, style]) => row(`styles.${name}`, styleText(style))),
    ...master.mapping.layouts.map(({ layout, from: read, master: { placeholders } }) => {
      const slots = layout.slots.map(({ name, accepts: [kind = name] }) => {
        const place = read.places.find(({ placeholder }) => placeholder === placeholders[name]);
        const original = master.layouts
          .find(({ part }) => part === read.part)
          ?.places.find(({ placeholder }) => placeholder === place?.placeholder);
        return `${kind}: ${original?.name ?? 'a box of its own'}`;
      });
      return row(`layouts.${layout.name}`, `${read.name}; ${slots.join(', ')}`);
    }),
  ];
}

function themeColour({ slot, lumMod, lumOff }: SchemeColour): string {
  if (lumMod === undefined) return slot;
  return lumOff === undefined ? `${slot} darkened to ${lumMod} %` : `${slot} lightened by ${lumOff} %`;
}

function styleText({ font, typeface, size, line, bold, colour, capitals }: TextStyle): string {
  return [
    typeface ?? font,
    `${size} on ${line} pt`,
    ...(bold ? ['bold'] : []),
    ...(capitals ? ['capitals'] : []),
    colour,
  ].join(', ');
}
