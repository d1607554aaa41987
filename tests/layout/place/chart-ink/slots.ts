import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LayoutContext } from '../../../../src/layout/context.ts';
import type { ChartSetting } from '../../../../src/layout/place/chart/variants.ts';
import type { Box } from '../../../../src/model/box.ts';
import type { Layout, Slot, Template } from '../../../../src/model/template.ts';
import { parseTemplate } from '../../../../src/template/parse-template.ts';
import { SPAN } from '../../slides.ts';

/** A place that a deck may give a chart. */
export interface ChartPlace {
  readonly name: string;
  readonly slot: Slot;
  readonly box: Box;
  readonly setting: ChartSetting;
  readonly context: LayoutContext;
}

function sourceOf(name: string) {
  const folder = fileURLToPath(new URL(`../../../../templates/${name}`, import.meta.url));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => ({ path: `templates/${name}/${path}`, text: readFileSync(join(folder, path), 'utf8') }));
  return { name, files };
}

function shipped(name: string, ...parents: readonly string[]): Template {
  const { value, diagnostics } = parseTemplate(name, sourceOf(name).files, parents.map(sourceOf));
  if (value === undefined) throw new Error(diagnostics.map(({ message }) => message).join('; '));
  return value;
}

const TEMPLATES = [shipped('ministry'), shipped('night', 'ministry')];

function context(template: Template, layout: Layout): LayoutContext {
  const at = { kind: 'slide', slide: 'x', language: 'en' } as const;
  return { template, layout, language: 'en', at, span: SPAN, continued: false };
}

/** Panels of half, third and quarter width below a heading, and charts in two and in three rows. */
const PANELS = [
  { width: 420, height: 280, setting: 'panel' },
  { width: 272, height: 280, setting: 'panel' },
  { width: 198, height: 280, setting: 'panel' },
  { width: 272, height: 118, setting: 'multiple' },
  { width: 198, height: 80, setting: 'multiple' },
] as const;

/** Every slot for a chart of both templates, at its height and as low as a head of three lines leaves it, and panels. */
export const PLACES: ReadonlyMap<string, ChartPlace> = new Map(
  TEMPLATES.flatMap((template) =>
    template.layouts.flatMap((layout) =>
      layout.slots.flatMap((slot): readonly ChartPlace[] => {
        const name = `${template.name}/${layout.name}`;
        const own = { slot, context: context(template, layout) };
        if (slot.accepts.includes('chart')) {
          const low = { ...slot.box, y: slot.box.y + 30, height: slot.box.height - 30 };
          return [
            { name, setting: 'alone', box: slot.box, ...own },
            { name: `${name} (low)`, setting: 'alone', box: low, ...own },
          ];
        }
        if (!slot.accepts.includes('panels')) return [];
        return PANELS.map(({ setting, ...size }) => ({
          name: `${name} ${size.width} × ${size.height}`,
          ...own,
          setting,
          box: { ...slot.box, ...size },
        }));
      }),
    ),
  ).map((place) => [place.name, place]),
);
