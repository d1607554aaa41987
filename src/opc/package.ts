import { compareText } from '../model/compare-text.ts';
import { escapeAttribute, XML_DECLARATION } from './xml.ts';
import type { ZipPart } from './zip.ts';

const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const RELS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';
const XML_TYPE = 'application/xml';

/** A part of a package. `name` has no leading slash: `ppt/charts/chart1.xml`. */
export interface Part {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly contentType: string;
  /** Stored without compression, because it is already compressed. */
  readonly store?: boolean;
}

export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/**
 * A package being built (ECMA-376 part 2): its parts by name, and relationships by the name of their source part, ''
 * for the package itself. Content types and relationship parts aren't kept; they follow from these two maps.
 */
export interface OpcPackage {
  /** Converted to bytes when added: thousands of strings would take more memory. */
  readonly parts: Map<string, Part & { readonly content: Uint8Array }>;
  readonly relationships: Map<string, Relationship[]>;
}

export function emptyPackage(): OpcPackage {
  return { parts: new Map(), relationships: new Map() };
}

/**
 * Adds a part and a relationship of `type` to it from `source` (a part's name, '' for the package). Returns the
 * relationship's id. A second part of the same name is a bug and throws.
 */
export function addPart(opc: OpcPackage, source: string, type: string, part: Part): string {
  putPart(opc, part);
  return relate(opc, source, type, part.name);
}

/** Adds a part whose relationships are made elsewhere. A second part of the same name is a bug and throws. */
export function putPart(opc: OpcPackage, part: Part): void {
  if (opc.parts.has(part.name)) throw new Error(`The package has a part ${part.name} already`);
  const content = typeof part.content === 'string' ? Buffer.from(part.content, 'utf8') : part.content;
  opc.parts.set(part.name, { ...part, content });
}

/**
 * Relates `source` to a part that is or will be in the package. Returns the id; repeating a relation returns the same
 * id.
 */
export function relate(opc: OpcPackage, source: string, type: string, target: string): string {
  return addRelationship(opc, source, { type, target: relativeTarget(source, target), external: false });
}

/** Relates `source` to something outside the package: the address of a link, already a valid URI. Returns the id. */
export function relateExternal(opc: OpcPackage, source: string, type: string, uri: string): string {
  return addRelationship(opc, source, { type, target: uri, external: true });
}

/**
 * Everything that goes into the archive, in the order that readers of packages like: content types, the package's
 * relationships, then all other parts by UTF-16 unit. Throws when a relationship's source is not in the package, and
 * when two names differ in case only, which the format holds to be one name.
 */
export function packageParts(opc: OpcPackage): readonly ZipPart[] {
  const content: ZipPart[] = [...opc.parts.values()];
  if (new Set(content.map((p) => p.name.toLowerCase())).size < content.length) {
    throw new Error('Two parts of the package have names that differ in case only');
  }
  for (const [source, relationships] of opc.relationships) {
    if (source !== '' && !opc.parts.has(source))
      throw new Error(`Relationships of ${source}, which is not in the package`);
    content.push({ name: relationshipsName(source), content: writeRelationships(relationships) });
  }
  content.push({ name: '[Content_Types].xml', content: writeContentTypes([...opc.parts.values()]) });
  return content.sort((a, b) => rank(a.name) - rank(b.name) || compareText(a.name, b.name));
}

/** The name of a part's relationship part: `ppt/_rels/presentation.xml.rels`. */
export function relationshipsName(source: string): string {
  const slash = source.lastIndexOf('/') + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}

/**
 * The target's path relative to a source: `../media/image1.png`. Relative to the package ('') it is the target's own
 * name.
 */
export function relativeTarget(source: string, target: string): string {
  const from = source.split('/').slice(0, -1);
  const to = target.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

function addRelationship(opc: OpcPackage, source: string, relationship: Omit<Relationship, 'id'>): string {
  const own = opc.relationships.get(source) ?? [];
  const same = own.find((r) => r.type === relationship.type && r.target === relationship.target);
  if (same) return same.id;
  const id = `rId${own.length + 1}`;
  own.push({ id, ...relationship });
  opc.relationships.set(source, own);
  return id;
}

function writeRelationships(relationships: readonly Relationship[]): string {
  const items = relationships.map(
    (r) =>
      `<Relationship Id="${r.id}" Type="${escapeAttribute(r.type)}" Target="${escapeAttribute(r.target)}"${
        r.external ? ' TargetMode="External"' : ''
      }/>`,
  );
  return `${XML_DECLARATION}<Relationships xmlns="${RELATIONSHIPS}">${items.join('')}</Relationships>`;
}

/**
 * Writes a Default for the extensions of every package and for each binary extension whose parts share one type; an
 * Override for every other part, XML parts included, as Office does.
 */
function writeContentTypes(parts: readonly Part[]): string {
  const typesByExtension = new Map<string, Set<string>>();
  for (const part of parts) {
    const types = typesByExtension.get(extension(part.name)) ?? new Set();
    typesByExtension.set(extension(part.name), types.add(part.contentType));
  }
  const defaults = new Map([
    ['rels', RELS_TYPE],
    ['xml', XML_TYPE],
  ]);
  for (const [ext, types] of typesByExtension) {
    const [type] = types;
    if (ext !== '' && types.size === 1 && type !== undefined && !defaults.has(ext)) defaults.set(ext, type);
  }
  const overridden = parts.filter((p) => defaults.get(extension(p.name)) !== p.contentType);
  const items = [
    ...[...defaults].sort(byKey).map(([ext, type]) => `<Default Extension="${ext}" ContentType="${type}"/>`),
    ...overridden
      .map((p): [string, string] => [p.name, p.contentType])
      .sort(byKey)
      .map(([name, type]) => `<Override PartName="/${escapeAttribute(name)}" ContentType="${type}"/>`),
  ];
  return `${XML_DECLARATION}<Types xmlns="${CONTENT_TYPES}">${items.join('')}</Types>`;
}

function extension(name: string): string {
  const last = name.slice(name.lastIndexOf('/') + 1);
  return last.includes('.') ? last.slice(last.lastIndexOf('.') + 1).toLowerCase() : '';
}

function byKey([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return compareText(a, b);
}

function rank(name: string): number {
  return name === '[Content_Types].xml' ? 0 : name === '_rels/.rels' ? 1 : 2;
}
