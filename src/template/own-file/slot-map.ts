import * as z from 'zod';
import { type Diagnostic, diagnostic, type Outcome } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import type { Texts } from '../../model/language.ts';
import type { Span, Spanned } from '../../model/span.ts';
import { SLOT_ACCEPTS, type SlotAccepts } from '../../model/template.ts';
import type { YamlNode } from '../../yaml/node.ts';
import { nodeAt } from '../../yaml/path.ts';
import { labelKeys, writtenTexts } from '../texts.ts';
import { canHold, folded, titleOf } from './master-slots.ts';
import type { ReadLayout, ReadPlaceholder } from './read-layout.ts';

const layout = z.strictObject({
  ...labelKeys,
  from: z.string().min(1).describe('A layout of the PowerPoint file, by its name'),
  title: z.string().optional().describe('The placeholder that holds this: its name in the Selection Pane'),
  subtitle: z.string().optional().describe('The placeholder that holds this: its name in the Selection Pane'),
  body: z.string().optional().describe('The placeholder that holds this: its name in the Selection Pane'),
  chart: z.string().optional().describe('The placeholder that holds this: its name in the Selection Pane'),
  table: z.string().optional().describe('The placeholder that holds this: its name in the Selection Pane'),
  stats: z.string().optional().describe('The placeholder that holds this: its name in the Selection Pane'),
  timeline: z.string().optional().describe('The placeholder that holds this: its name in the Selection Pane'),
  image: z.string().optional().describe('The placeholder that holds this: its name in the Selection Pane'),
  panels: z.string().optional().describe('The placeholder that holds this: its name in the Selection Pane'),
  source: z.string().optional().describe('The placeholder that holds this: its name in the Selection Pane'),
  note: z.string().optional().describe('The placeholder that holds this: its name in the Selection Pane'),
  section: z.string().optional().describe('The placeholder that holds this: its name in the Selection Pane'),
  marking: z.string().optional().describe('The placeholder that holds this: its name in the Selection Pane'),
  details: z.string().optional().describe('The placeholder that holds this: its name in the Selection Pane'),
  'as-of': z.string().optional().describe('The placeholder that holds this: its name in the Selection Pane'),
  number: z.string().optional().describe('The placeholder that holds this: its name in the Selection Pane'),
});

/** A template.yaml that takes a PowerPoint file's masters and says what the file's own names don't. */
export const MASTER_TEMPLATE_SCHEMA = z.strictObject({
  template: z.string().describe('Its name: that of its folder'),
  extends: z.string().optional().describe('The template that supplies what this one leaves out'),
  ...labelKeys,
  /** The name of a .pptx or .potx in the template's folder or in `templates/`. */
  master: z.string().min(1).describe('The PowerPoint file in its folder, or in templates/'),
  layouts: z
    .record(z.string().regex(/^[a-z][a-z\d-]*$/, 'small letters and hyphens, such as key-messages'), layout)
    .default({})
    .describe('Layouts made from those of the file'),
});

export type MasterTemplateFile = z.output<typeof MASTER_TEMPLATE_SCHEMA>;

/** One of the template's layouts: the file's layout that it is made from, and what its placeholders hold. */
export interface MappedLayout {
  readonly label: Texts;
  readonly from: Spanned<string>;
  /** For each kind of content, a placeholder's name in the Selection Pane, or `idx` and its number. */
  readonly places: readonly (readonly [SlotAccepts, Spanned<string>])[];
}

export type SlotMap = ReadonlyMap<string, MappedLayout>;

/** A layout of the file, its placeholders renamed as the map says. */
export interface ChosenLayout {
  readonly label: Texts;
  readonly layout: ReadLayout;
  /** What the map names, in its order. */
  readonly kinds: readonly SlotAccepts[];
}

/** The map in a template.yaml, each name with its span. */
export function slotMapOf(file: MasterTemplateFile, root: YamlNode): SlotMap {
  const at = (...path: readonly string[]): Span => nodeAt(root, path)?.span ?? root.span;
  return new Map(
    Object.entries(file.layouts).map(([name, entry]) => [
      name,
      {
        label: writtenTexts(entry),
        from: { value: entry.from, span: at('layouts', name, 'from') },
        places: SLOT_ACCEPTS.flatMap((kind) => {
          const value = entry[kind];
          return value === undefined ? [] : [[kind, { value, span: at('layouts', name, kind) }] as const];
        }),
      },
    ]),
  );
}

/**
 * The file's layouts that the map names, by the template's names for them. Mapping a placeholder has the same effect as
 * naming it in the Selection Pane. A layout or placeholder that the file lacks is an error at its span.
 */
export function chooseLayouts(
  map: SlotMap,
  layouts: readonly ReadLayout[],
): Outcome<ReadonlyMap<string, ChosenLayout>> {
  const diagnostics: Diagnostic[] = [];
  const chosen = new Map<string, ChosenLayout>();
  for (const [name, { label, from, places }] of map) {
    const read = layouts.find((each) => folded(each.name) === folded(from.value));
    if (read === undefined) {
      const names = layouts.map((each) => each.name);
      const meant = nearest(from.value, names);
      const message = `the file has no layout called ${from.value}`;
      const hint = meant ? `did you mean ${meant}?` : `it has: ${names.join(', ')}`;
      diagnostics.push(diagnostic('template/master-map', { message, span: from.span, hint }));
      continue;
    }
    const found = places.map(([kind, wanted]) => [kind, findPlace(kind, wanted, read)] as const);
    const mistakes = found.flatMap(([, each]) => ('code' in each ? [each] : []));
    diagnostics.push(...mistakes);
    if (mistakes.length > 0) continue;
    const named = new Map(found.flatMap(([kind, each]) => ('code' in each ? [] : [[each, kind] as const])));
    const kinds = places.map(([kind]) => kind);
    const renamed = read.places.map((place) => ({ ...place, name: named.get(place) ?? unclaimed(place.name, kinds) }));
    const layout = { ...read, places: renamed };
    if (titleOf(layout)) chosen.set(name, { label, layout, kinds });
    else diagnostics.push(noTitle(read, from.span));
  }
  return { value: chosen, diagnostics };
}

function noTitle({ name }: ReadLayout, span: Span): Diagnostic {
  const message = `the layout “${name}” has no placeholder for the title`;
  const hint = 'every slide has a title: choose another layout, or add a title to it in View, Slide Master';
  return diagnostic('template/master-map', { message, span, hint });
}

/** Drops a name that the map has given to another placeholder. */
function unclaimed(name: string, kinds: readonly SlotAccepts[]): string {
  const word = folded(name).replace(/[\s\d]+$/, '');
  return kinds.some((kind) => kind === word) ? '' : name;
}

const BY_INDEX = /^idx\s+(\d{1,10})$/;
/** Charts and the like may take any placeholder's place; text needs a placeholder that holds text. */
const AREAS: readonly SlotAccepts[] = ['chart', 'table', 'image', 'stats', 'timeline', 'panels'];

function findPlace(
  kind: SlotAccepts,
  { value, span }: Spanned<string>,
  read: ReadLayout,
): ReadPlaceholder | Diagnostic {
  const index = BY_INDEX.exec(value)?.[1];
  const refuse = (message: string, hint: string) => diagnostic('template/master-map', { message, span, hint });
  const found = read.places.filter(({ name, placeholder }) =>
    index === undefined ? folded(name) === folded(value) : placeholder.index === index,
  );
  const [place, second] = found;
  if (place === undefined) {
    const names = read.places.map(({ name }) => name);
    const meant = nearest(value, names);
    const hint = meant ? `did you mean ${meant}?` : `it has: ${names.join(', ')}`;
    return refuse(`the layout “${read.name}” has no placeholder called ${value}`, hint);
  }
  if (second !== undefined) {
    const indices = found.flatMap(({ placeholder }) => placeholder.index ?? []);
    const hint = `write the number of one of them: ${indices.map((each) => `idx ${each}`).join(', ')}`;
    return refuse(`the layout “${read.name}” has several placeholders called ${value}`, hint);
  }
  if (place.turned) {
    return refuse(`the words of ${value} run upward or at an angle, and nothing is set so`, 'name another placeholder');
  }
  if (!AREAS.includes(kind) && !canHold(place, kind)) {
    const type = place.placeholder.type ?? 'content';
    return refuse(
      `${value} is a placeholder for ${TYPES[type] ?? type} and can’t hold the ${kind}`,
      'name another placeholder',
    );
  }
  return place;
}

/** PowerPoint's words for the types of `p:ph`. */
const TYPES: Readonly<Record<string, string>> = {
  title: 'a title',
  ctrTitle: 'a title',
  subTitle: 'a subtitle',
  body: 'text',
  pic: 'a picture',
  chart: 'a chart',
  tbl: 'a table',
  dt: 'the date',
  ftr: 'the footer',
  sldNum: 'the slide number',
  media: 'media',
  dgm: 'a diagram',
};
