import { type Diagnostic, diagnostic, type Outcome } from '../../diagnostics/diagnostic.ts';
import { forEachLanguage } from '../../language/languages.ts';
import type { Box } from '../../model/box.ts';
import type { Span } from '../../model/span.ts';
import type { FontTable, Template } from '../../model/template.ts';
import { EMU_PER_POINT } from '../../opc/emu.ts';
import { relationshipsName } from '../../opc/package.ts';
import { childrenOf, type XmlElement } from '../../opc/xml-tree.ts';
import { mappedColours, paletteOf } from './colours.ts';
import { graft, layoutsOf } from './graft.ts';
import { checkMasterContrast, checkMasterFonts } from './legibility.ts';
import { type Mapping, mapLayouts } from './map-layouts.ts';
import { type MasterPackage, notPowerPoint, withPackage } from './package.ts';
import { backgroundOf, type ReadLayout, readLayout, shapesOf } from './read-layout.ts';
import { chooseLayouts, type SlotMap } from './slot-map.ts';
import { usualPartials } from './text-partials.ts';
import { ownSteps } from './type-scale.ts';
import { below, elementsOf, whole } from './xml-path.ts';

/** A PowerPoint file whose masters decks take over. */
export interface MasterSource {
  /** As the outline names it: `ours.pptx`. */
  readonly name: string;
  /** Relative to the workspace's root. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Where it is named. */
  readonly span: Span | undefined;
}

/** What was read from a file, and the template it was mapped to. */
export interface ReadMasters {
  readonly template: Template | undefined;
  readonly layouts: readonly ReadLayout[];
  readonly mapping: Mapping;
}

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PRESENTATION = 'http://schemas.openxmlformats.org/presentationml/2006/main';

/** What a template adds to its file. */
export interface MasterSettings {
  readonly map: SlotMap;
  readonly fontTables: Readonly<Record<string, FontTable>>;
}

const NO_SETTINGS: MasterSettings = { map: new Map(), fontTables: {} };

/**
 * Reads a .pptx or .potx as a template, and says what each of its layouts was taken for. Undefined if it can't be read.
 */
export function readMasters(
  source: MasterSource,
  settings: MasterSettings = NO_SETTINGS,
): Outcome<ReadMasters | undefined> {
  const refuse = (code: Diagnostic['code'], message: string, hint: string): Outcome<undefined> => ({
    value: undefined,
    diagnostics: [diagnostic(code, { message: `${source.name}: ${message}`, hint, span: source.span })],
  });
  const read = withPackage(source.bytes, (file) => mastersIn(file, source, settings, refuse));
  return 'kind' in read ? refuse('template/master-file', read.message, read.hint) : read;
}

function mastersIn(
  file: MasterPackage,
  source: MasterSource,
  settings: MasterSettings,
  refuse: (code: Diagnostic['code'], message: string, hint: string) => Outcome<undefined>,
): Outcome<ReadMasters | undefined> {
  if ([...file.parts].some((part) => /(?:^|\/)vbaProject\.bin$/i.test(part))) {
    const hint = 'save it in PowerPoint as .potx, which leaves the macros out';
    return refuse('template/master-content', 'it holds macros, and no deck takes over a program', hint);
  }
  const presentationPart = file
    .relationships('')
    .find(({ type }) => type === `${RELATIONSHIPS}/officeDocument`)?.target;
  const presentation = presentationPart === undefined ? undefined : file.xml(presentationPart);
  const unreadable = firstUnreadable(presentationPart, presentation, file);
  if (unreadable !== undefined)
    return refuse('template/master-file', unreadable, 'open it in PowerPoint and save it anew');
  if (presentationPart === undefined || presentation?.namespace !== PRESENTATION) {
    const other = notPowerPoint(source.bytes);
    if (other) return refuse('template/master-file', other.message, other.hint);
    const hint = 'save it in PowerPoint as a presentation or template (.pptx, .potx), not as Strict Open XML';
    return refuse('template/master-file', 'it holds no presentation that can be read', hint);
  }
  const masters = mastersOf(presentationPart, presentation, file);
  const size = below(presentation, 'sldSz');
  const [width, height] = [whole(size, 'cx') ?? 0, whole(size, 'cy') ?? 0];
  const page = { width: width / EMU_PER_POINT, height: height / EMU_PER_POINT };
  if (masters.length === 0)
    return refuse('template/master-file', 'it has no slide master', 'open it in PowerPoint and save it anew');
  if (!isPage(page)) {
    const message = `its pages are ${inInches(page.width)} by ${inInches(page.height)} inches; from 3 to 56 are taken`;
    return refuse('template/master-file', message, 'in Design, Slide Size, choose another');
  }
  const grafted = graft(masters, file);
  if (grafted.kind === 'refused') return refuse('template/master-content', grafted.message, grafted.hint);
  return compose(source, settings, page, masters, file, grafted.graft);
}

function compose(
  source: MasterSource,
  { map: slotMap, fontTables }: MasterSettings,
  page: Pick<Box, 'width' | 'height'>,
  masters: readonly string[],
  file: MasterPackage,
  { parts, names, masters: partNames, doubts }: Extract<ReturnType<typeof graft>, { kind: 'grafted' }>['graft'],
): Outcome<ReadMasters> {
  const span = source.span ?? { file: source.path, start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
  const [first] = masters;
  const root = first === undefined ? undefined : file.xml(first);
  const themePart = first === undefined ? undefined : themeOf(first, file);
  const theme = themePart === undefined ? undefined : file.xml(themePart);
  const map = new Map(root && below(root, 'clrMap')?.attributes);
  const colours = mappedColours(theme, map);
  const background = root && backgroundOf(root, colours);
  const palette = paletteOf(colours, background === 'none' ? undefined : background);
  const fonts = fontsOf(theme);
  const layouts = uniquelyNamed(
    masters.flatMap((master) => readLayouts(master, file, page, { fonts, palette: palette.colours })),
  );
  const chosen = chooseLayouts(slotMap, layouts);
  const styles = new Map(Object.entries(ownSteps(page.height)));
  const mapping = mapLayouts(layouts, chosen.value, { page, palette, span, styles });
  const lacks = mapping.lacks.map(({ message, hint }) =>
    diagnostic('template/master-layout', { message: `${source.name}: ${message}`, hint, span: source.span }),
  );
  // If the slot map is wrong, report that instead of what it hides.
  const diagnostics = chosen.diagnostics.length > 0 ? chosen.diagnostics : lacks;
  const [made] = mapping.layouts;
  if (made === undefined) return { value: { template: undefined, layouts, mapping }, diagnostics };
  const edge = Math.min(...made.layout.slots.map(({ box }) => box.x));
  const template: Template = {
    name: source.name,
    span,
    label: forEachLanguage(() => source.name),
    fonts,
    ...(Object.keys(fontTables).length > 0 && { fontTables }),
    colours: palette.colours,
    styles: Object.fromEntries(styles),
    grid: { ...page, margin: edge, columns: 12, gutter: 24, baseline: 6 },
    layouts: mapping.layouts.map(({ layout }) => layout),
    partials: usualPartials(source.path),
    master: {
      parts,
      masters: partNames,
      theme: names.get(themePart ?? '') ?? '',
      palette: palette.scheme,
      layouts: Object.fromEntries(
        mapping.layouts.map(({ layout, master }) => [layout.name, { ...master, part: names.get(master.part) ?? '' }]),
      ),
    },
  };
  const doubtful = doubts.map(({ code, message, hint }) =>
    diagnostic(code, { message: `${source.name}: ${message}`, hint, span: source.span }),
  );
  const legibility = [...checkMasterContrast(mapping.layouts, source), ...checkMasterFonts(template, source)];
  return { value: { template, layouts, mapping }, diagnostics: [...diagnostics, ...doubtful, ...legibility] };
}

/** Numbers layouts of several masters that share a name, from the second on. */
function uniquelyNamed(layouts: readonly ReadLayout[]): readonly ReadLayout[] {
  const counts = new Map<string, number>();
  return layouts.map((layout) => {
    const count = (counts.get(layout.name) ?? 0) + 1;
    counts.set(layout.name, count);
    return count === 1 ? layout : { ...layout, name: `${layout.name} (${count})` };
  });
}

/** The first unreadable part of those by which masters are found, and of the masters themselves. */
function firstUnreadable(
  part: string | undefined,
  presentation: XmlElement | undefined,
  file: MasterPackage,
): string | undefined {
  const parts = part === undefined ? [] : [part, relationshipsName(part)];
  const masters = part !== undefined && presentation ? listedMasters(part, presentation, file) : [];
  return [relationshipsName(''), ...parts, ...masters].map(file.unreadable).find((why) => why !== undefined);
}

function mastersOf(part: string, presentation: XmlElement, file: MasterPackage): readonly string[] {
  return listedMasters(part, presentation, file).filter((master) => file.xml(master) !== undefined);
}

function listedMasters(part: string, presentation: XmlElement, file: MasterPackage): readonly string[] {
  const targets = new Map(file.relationships(part).map(({ id, target }) => [id, target]));
  const list = childrenOf(presentation, 'sldMasterIdLst')[0];
  const masters = elementsOf(list).flatMap(
    (entry) => targets.get(entry.attributes.get(`{${RELATIONSHIPS}}id`) ?? '') ?? [],
  );
  return [...new Set(masters)];
}

/** In points. PowerPoint takes pages of 1 to 56 inches; on one of less than 3 no line of words has room. */
const SMALLEST_PAGE = 200;
const LARGEST_PAGE = 4032;

function isPage({ width, height }: Pick<Box, 'width' | 'height'>): boolean {
  return [width, height].every((side) => side >= SMALLEST_PAGE && side <= LARGEST_PAGE);
}

function inInches(points: number): string {
  return String(Math.round(points / 7.2) / 10);
}

function themeOf(master: string, file: MasterPackage): string | undefined {
  return file.relationships(master).find(({ type }) => type === `${RELATIONSHIPS}/theme`)?.target;
}

/** Reads each layout in its own master's colours and fonts. */
function readLayouts(
  master: string,
  file: MasterPackage,
  page: Pick<Box, 'width' | 'height'>,
  look: { readonly fonts: Template['fonts']; readonly palette: Template['colours'] },
): readonly ReadLayout[] {
  const root = file.xml(master);
  if (root === undefined) return [];
  const theme = file.xml(themeOf(master, file) ?? '');
  const map = below(root, 'clrMap')?.attributes ?? new Map();
  const ofMaster = shapesOf(root).length;
  return layoutsOf(master, file).flatMap((part) => {
    const layout = file.xml(part);
    if (layout === undefined) return [];
    const shapes = ofMaster + shapesOf(layout).length;
    file.budget.draw('layouts', 1);
    file.budget.reach('shapes', shapes);
    file.budget.draw('allShapes', shapes);
    const own = below(layout, 'clrMapOvr', 'overrideClrMapping')?.attributes;
    const colours = mappedColours(theme, own ?? map);
    return [readLayout(part, layout, { ...look, root, colours }, page)];
  });
}

const USUAL_FONT = 'Arial';

function fontsOf(theme: XmlElement | undefined): Template['fonts'] {
  const scheme = below(theme, 'themeElements', 'fontScheme');
  const font = (name: string) => below(scheme, name, 'latin')?.attributes.get('typeface') || USUAL_FONT;
  return { heading: font('majorFont'), body: font('minorFont') };
}
