import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { matchFont } from '../../fonts/match.ts';
import { contrastRatio, floorTenth, leastContrast } from '../../model/contrast.ts';
import type { Span } from '../../model/span.ts';
import type { Template } from '../../model/template.ts';
import type { Mapped } from './map-layouts.ts';

interface Named {
  readonly name: string;
  readonly span: Span | undefined;
}

/**
 * Reports text that a master sets in too faint a colour for the background or shape behind it: once for each kind of
 * placeholder, at the worst layout. Contrast is unknown over pictures and across edges of shapes; those layouts are
 * listed in one finding.
 */
export function checkMasterContrast(layouts: readonly Mapped[], { name, span }: Named): readonly Diagnostic[] {
  const unknown = new Set(layouts.flatMap(({ from }) => (from.background === undefined ? [from.name] : [])));
  const worst = new Map<string, { readonly from: string; readonly ratio: number; readonly least: number }>();
  for (const { from, master } of layouts) {
    for (const [slot, placeholder] of Object.entries(master.placeholders)) {
      const [level] = placeholder.levels;
      const ground = from.places.find((place) => place.placeholder === placeholder)?.ground;
      if (ground === undefined) unknown.add(from.name);
      if (level?.shade === undefined || ground === undefined) continue;
      const ratio = contrastRatio(level.shade, ground);
      const least = leastContrast(level);
      if (ratio < least && ratio < (worst.get(slot)?.ratio ?? least))
        worst.set(slot, { from: from.name, ratio, least });
    }
  }
  const faint = [...worst].map(([slot, { from, ratio, least }]) =>
    diagnostic('template/master-contrast', {
      message: `${name}: the ${slot} of its layout “${from}” has contrast ${floorTenth(ratio)} on what it stands on, and needs ${least}`,
      span,
      hint: 'in View, Slide Master, give the placeholder a darker or lighter colour, or the layout another background',
    }),
  );
  if (unknown.size === 0) return faint;
  const message = `${name}: words stand on a picture, or half on a shape, and whether they can be read is not known: ${[...unknown].join(', ')}`;
  const hint = 'look at the slides; text and charts are in the theme’s colours for its plain background';
  return [...faint, diagnostic('template/master-contrast', { message, span, hint })];
}

/** Reports fonts of the theme or a placeholder whose advances are unknown. */
export function checkMasterFonts(
  { fonts, styles, fontTables }: Template,
  { name, span }: Named,
): readonly Diagnostic[] {
  const named = Object.values(styles).flatMap((style) => [style, ...(style.list ?? []).map((level) => level.style)]);
  const typefaces = named.flatMap(({ typeface }) => typeface ?? []);
  return [...new Set([fonts.heading, fonts.body, ...typefaces])].flatMap((font) => {
    const { exact, scale } = matchFont(font);
    if (exact || fontTables?.[font.trim().toLowerCase()]) return [];
    const message = `${name}: the advances of ${font} are not known, so it is measured with ${Math.round((scale - 1) * 100)} % more room`;
    const hint =
      'text may be set smaller, or go on to a next slide, earlier than need be; to measure it exactly: briefdeck template font add';
    return [diagnostic('template/unmeasured-font', { message, span, hint })];
  });
}
