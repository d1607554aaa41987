import type { MasterPart, MasterRelationship } from '../../model/master.ts';
import { relativeTarget } from '../../opc/package.ts';
import { readXml } from '../../opc/xml-tree.ts';
import { readPicture } from '../../picture/read-picture.ts';
import { readAddress } from '../../reading/address.ts';
import type { MasterPackage, ReadRelationship } from './package.ts';
import { brokenReferences } from './references.ts';
import { ignorableIn } from './schema/ignorable.ts';
import { schemaCheck } from './schema/schema-check.ts';
import { elementsOf } from './xml-path.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const HIGH_QUALITY_PHOTO = 'http://schemas.microsoft.com/office/2007/relationships/hdphoto';

/** The parts that a deck copies from a package: its masters and all that they refer to. */
export interface Graft {
  readonly parts: readonly MasterPart[];
  readonly masters: readonly string[];
  /** Part names in the deck, by their names in the file. */
  readonly names: ReadonlyMap<string, string>;
  readonly doubts: readonly GraftDoubt[];
}

/** What is copied as it is, and may not be what its makers meant. */
export interface GraftDoubt {
  readonly code: 'template/master-picture' | 'input/doubtful-address';
  readonly message: string;
  readonly hint: string;
}

export type Grafted =
  | { readonly kind: 'grafted'; readonly graft: Graft }
  | { readonly kind: 'refused'; readonly message: string; readonly hint: string };

/** The kinds of part that a master may refer to, each with how to name such a part in a deck. */
const KINDS: ReadonlyMap<string, (number: number, extension: string) => string> = new Map([
  [`${OFFICE}slideMaster`, (number: number) => `ppt/slideMasters/slideMaster${number}.xml`],
  [`${OFFICE}slideLayout`, (number: number) => `ppt/slideLayouts/slideLayout${number}.xml`],
  [`${OFFICE}theme`, (number: number) => `ppt/theme/theme${number}.xml`],
  [`${OFFICE}themeOverride`, (number: number) => `ppt/theme/themeOverride${number}.xml`],
  [`${OFFICE}tags`, (number: number) => `ppt/tags/tag${number}.xml`],
  [`${OFFICE}image`, (number: number, extension: string) => `ppt/media/master${number}.${extension}`],
  [HIGH_QUALITY_PHOTO, (number: number, extension: string) => `ppt/media/photo${number}.${extension}`],
]);

const PICTURES = /^(?:png|jpe?g|gif|bmp|tiff?|emf|wmf|svg|wdp)$/;
/** A relationship's id, as the schema has it (xsd:ID). */
const IDENTIFIER = /^[A-Za-z_][\w.-]{0,254}$/;

/** A master's layout parts, each once, in the order it lists them. */
export function layoutsOf(master: string, opened: MasterPackage): readonly string[] {
  const targets = new Map(opened.relationships(master).map(({ id, target }) => [id, target]));
  const list = elementsOf(opened.xml(master)).find(({ name }) => name === 'sldLayoutIdLst');
  const layouts = elementsOf(list).flatMap((entry) => {
    const target = targets.get(entry.attributes.get(`{${OFFICE.slice(0, -1)}}id`) ?? '');
    return target !== undefined && opened.parts.has(target) ? [target] : [];
  });
  return [...new Set(layouts)];
}

/**
 * Collects everything that the masters refer to, naming each part by nothing but the order of the masters and their
 * layouts. Refuses parts that have no bearing on looks (a control, an embedded document, a macro), pictures outside the
 * file, and XML that can't be read.
 */
export function graft(masters: readonly string[], opened: MasterPackage): Grafted {
  const names = new Map<string, string>();
  const counts = new Map<string, number>();
  const give = (part: string, type: string): boolean => {
    const called = KINDS.get(type);
    const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
    const isPicture = type === `${OFFICE}image` || type === HIGH_QUALITY_PHOTO;
    if (called === undefined || !opened.parts.has(part) || (isPicture && !PICTURES.test(extension))) return false;
    if (names.has(part)) return true;
    const number = (counts.get(type) ?? 0) + 1;
    counts.set(type, number);
    names.set(part, called(number, extension));
    return true;
  };
  for (const master of masters) give(master, `${OFFICE}slideMaster`);
  for (const master of masters) for (const layout of layoutsOf(master, opened)) give(layout, `${OFFICE}slideLayout`);
  const parts: MasterPart[] = [];
  const doubts: GraftDoubt[] = [];
  for (const part of names.keys()) {
    const broken = brokenReferences(part, opened);
    if (broken !== undefined) {
      return {
        kind: 'refused',
        message: broken,
        hint: 'open it in PowerPoint, let it repair the file, and save it anew',
      };
    }
    const relationships: MasterRelationship[] = [];
    for (const related of opened.relationships(part)) {
      if (!IDENTIFIER.test(related.id)) return refusedPart(part, related);
      if (!related.external) {
        if (!give(related.target, related.type)) return refusedPart(part, related);
        relationships.push({ ...related, target: names.get(related.target) ?? '' });
        continue;
      }
      if (related.type !== `${OFFICE}hyperlink`) return refusedPart(part, related);
      const address = readAddress(related.target);
      if (address.kind === 'refused') return refusedLink(part, address);
      relationships.push({ ...related, target: address.href });
      if (address.kind === 'doubtful')
        doubts.push({
          code: 'input/doubtful-address',
          message: `its part ${part} has a link: ${address.why}`,
          hint: address.hint,
        });
    }
    const name = names.get(part) ?? '';
    const content = part.endsWith('.xml') && opened.xml(part) ? opened.text(part) : binary(part, opened, doubts);
    if (content === undefined) {
      const message = opened.unreadable(part) ?? `its part ${part} is none that a deck takes over`;
      return { kind: 'refused', message, hint: 'open it in PowerPoint and save it anew' };
    }
    parts.push({
      name,
      content,
      contentType: contentType(name),
      relationships: relationships.map((each) =>
        each.external ? each : { ...each, target: relativeTarget(name, each.target) },
      ),
    });
  }
  const numbered = withLayoutIds(parts.map(withShapeIds).map(withEffects), masters.length);
  const wrong = firstFault([...names.keys()], numbered, opened);
  if (wrong !== undefined) {
    const hint = 'open it in PowerPoint, let it repair the file, and save it anew';
    return { kind: 'refused', message: wrong, hint };
  }
  return {
    kind: 'grafted',
    graft: { parts: numbered, names, masters: masters.map((each) => names.get(each) ?? ''), doubts },
  };
}

/** What the schemas don’t allow in the parts as decks get them, told by a part’s name in the file. */
function firstFault(names: readonly string[], parts: readonly MasterPart[], opened: MasterPackage): string | undefined {
  const faultIn = schemaCheck();
  for (const [index, { content }] of parts.entries()) {
    const name = names[index] ?? '';
    // A picture isn't asked for as XML: its bytes would count as such.
    const before = typeof content === 'string' ? opened.xml(name) : undefined;
    if (typeof content !== 'string' || before === undefined) continue;
    const mended = content === opened.text(name) ? undefined : readXml(content);
    const fault = faultIn(mended?.kind === 'read' ? mended.root : before, ignorableIn(content));
    if (fault !== undefined) return `its part ${name} is not as PowerPoint’s format has it: ${fault}`;
  }
  return undefined;
}

const PRESENTATION_ML = 'application/vnd.openxmlformats-officedocument.presentationml';

/** By a part's folder in the deck or, for pictures, by extension; the file's own content types are ignored. */
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  slideMasters: `${PRESENTATION_ML}.slideMaster+xml`,
  slideLayouts: `${PRESENTATION_ML}.slideLayout+xml`,
  tags: `${PRESENTATION_ML}.tags+xml`,
  theme: 'application/vnd.openxmlformats-officedocument.theme+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  bmp: 'image/bmp',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  emf: 'image/x-emf',
  wmf: 'image/x-wmf',
  svg: 'image/svg+xml',
  wdp: 'image/vnd.ms-photo',
};

function contentType(name: string): string {
  if (name.startsWith('ppt/theme/themeOverride')) {
    return 'application/vnd.openxmlformats-officedocument.themeOverride+xml';
  }
  const [, folder = ''] = name.split('/');
  return CONTENT_TYPES[folder === 'media' ? name.slice(name.lastIndexOf('.') + 1) : folder] ?? 'application/xml';
}

/** A PNG or JPEG goes over without its metadata; its shape says how it is turned. */
function binary(part: string, opened: MasterPackage, doubts: GraftDoubt[]): Uint8Array | undefined {
  const bytes = /\.(?:xml|rels|vml)$/i.test(part) ? undefined : opened.bytes(part);
  if (bytes === undefined || !/\.(?:png|jpe?g)$/i.test(part)) return bytes;
  const reading = readPicture(bytes);
  if (reading.kind === 'read') return reading.picture.bytes;
  const hint = 'in View, Slide Master, put the picture in anew';
  doubts.push({ code: 'template/master-picture', message: `${part} ${reading.why}`, hint });
  return bytes;
}

function refusedLink(part: string, { why, hint }: { readonly why: string; readonly hint: string }): Grafted {
  return { kind: 'refused', message: `its part ${part} has a link: ${why}`, hint: `in View, Slide Master: ${hint}` };
}

function refusedPart(part: string, related: ReadRelationship): Grafted {
  const kind = related.type.slice(related.type.lastIndexOf('/') + 1);
  if (related.external) {
    const message = `its part ${part} refers to something outside the file (${kind})`;
    return { kind: 'refused', message, hint: 'in View, Slide Master, insert the picture itself, or delete it' };
  }
  const message = `its part ${part} holds what no deck takes over (${kind})`;
  return { kind: 'refused', message, hint: 'in View, Slide Master, delete embedded objects, controls and media' };
}

const BACKGROUND = /<(\/?)(?:[\w.-]+:)?bgPr\b[^<>]*>/g;
const NO_EFFECTS = '<a:effectLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"/>';

/**
 * Adds an empty effect list to a background without one, as some programs write it: PowerPoint would repair the file.
 */
function withEffects(part: MasterPart): MasterPart {
  if (typeof part.content !== 'string' || !/^ppt\/slide(?:Masters|Layouts)\//.test(part.name)) return part;
  const { content } = part;
  let start: number | undefined;
  let written = '';
  let taken = 0;
  for (const { 0: tag, 1: slash, index } of content.matchAll(BACKGROUND)) {
    if (slash === '' && !tag.endsWith('/>')) start = index;
    if (slash === '' || start === undefined) continue;
    const lacks = !/effect(?:Lst|Dag)\b/.test(content.slice(start, index));
    if (lacks) {
      written += content.slice(taken, index) + NO_EFFECTS;
      taken = index;
    }
    start = undefined;
  }
  return { ...part, content: written + content.slice(taken) };
}

const SHAPE_ID = /(<(?:[\w.-]+:)?cNvPr\b[^<>]*?\sid=["'])(\d{1,10})(["'])/g;

/**
 * Gives a new id to any shape whose id was already used in the part (ECMA-376 part 1, 19.3.1.12); some programs write
 * duplicates.
 */
function withShapeIds(part: MasterPart): MasterPart {
  if (typeof part.content !== 'string' || !/^ppt\/slide(?:Masters|Layouts)\//.test(part.name)) return part;
  let next = 1;
  for (const [, , id] of part.content.matchAll(SHAPE_ID)) next = Math.max(next, Number(id) + 1);
  const seen = new Set<number>();
  const content = part.content.replace(SHAPE_ID, (whole: string, before: string, id: string, after: string) => {
    if (!seen.has(Number(id))) {
      seen.add(Number(id));
      return whole;
    }
    return `${before}${next++}${after}`;
  });
  return { ...part, content };
}

/** Masters and layouts share one sequence of ids; the masters' come first (ECMA-376 part 1, 19.7.14 and 19.7.13). */
const FIRST_MASTER_ID = 2147483648;

const LAYOUT_ID = /(<(?:[\w.-]+:)?sldLayoutId\b[^<>]*?\sid=["'])\d+(["'])/g;

function withLayoutIds(parts: readonly MasterPart[], masters: number): readonly MasterPart[] {
  let next = FIRST_MASTER_ID + masters;
  return parts.map((part) => {
    if (typeof part.content !== 'string' || !part.name.startsWith('ppt/slideMasters/')) return part;
    const content = part.content.replace(LAYOUT_ID, (_, before: string, after: string) => `${before}${next++}${after}`);
    return { ...part, content };
  });
}
