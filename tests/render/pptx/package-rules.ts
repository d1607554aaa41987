import { posix } from 'node:path';
import { unzip } from '../../../src/opc/unzip.ts';

/** The parts of a package by name, as text where they are XML. */
export function readPackage(bytes: Uint8Array): ReadonlyMap<string, string> {
  const unzipped = unzip(bytes);
  if (unzipped.kind === 'refused') throw new Error(`not a package: ${JSON.stringify(unzipped.fault)}`);
  return new Map([...unzipped.parts].map(([name, content]) => [name, Buffer.from(content).toString('utf8')]));
}

export function partOf(parts: ReadonlyMap<string, string>, name: string): string {
  const part = parts.get(name);
  if (part === undefined) throw new Error(`no part ${name} among ${[...parts.keys()].join(', ')}`);
  return part;
}

/** The slides of a package in the order of their numbers. */
export function slidesOf(parts: ReadonlyMap<string, string>): readonly string[] {
  const names = [...parts.keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
  return names.map((_, index) => partOf(parts, `ppt/slides/slide${index + 1}.xml`));
}

/** How often a pattern matches in a text. */
export function count(text: string, pattern: RegExp): number {
  return [...text.matchAll(new RegExp(pattern, 'g'))].length;
}

/** Breaches of the rules for every package, one line each. */
export function breaches(parts: ReadonlyMap<string, string>): readonly string[] {
  const found: string[] = [];
  for (const [name, content] of parts) {
    if (!/\.(xml|rels)$/.test(name)) continue;
    const fault = malformation(content);
    if (fault) found.push(`${name}: ${fault}`);
    if (name.endsWith('.rels')) found.push(...brokenRelationships(name, content, parts));
    else found.push(...danglingIds(name, content, parts));
    if (/^ppt\/(slides|slideLayouts|slideMasters|notesSlides|notesMasters)\/[^/]+$/.test(name)) {
      found.push(...duplicates(name, content));
    }
  }
  return [...found, ...contentTypeBreaches(parts)];
}

/**
 * What is malformed in a document: tags that don't nest, attributes that are unquoted or repeated,
 * bare ampersands. Undefined if nothing is.
 */
function malformation(xml: string): string | undefined {
  const open: string[] = [];
  const rest = xml.replace(/^<\?xml[^>]*\?>/, '');
  for (const [tag, close, name, attributes, empty] of rest.matchAll(
    /<(\/?)([\w:]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|<[^>]*>?/g,
  )) {
    if (name === undefined) return `no tag: ${tag}`;
    const names = [...(attributes ?? '').matchAll(/([\w:-]+)=/g)].map(([, attribute]) => attribute);
    if (new Set(names).size !== names.length) return `an attribute twice: ${tag}`;
    if (close && open.pop() !== name) return `unexpected ${tag}`;
    if (!close && !empty) open.push(name);
  }
  if (/&(?!(amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(rest)) return 'a bare ampersand';
  return open.length === 0 ? undefined : `unclosed ${open.join(' ')}`;
}

function relationshipsOf(source: string): string {
  return posix.join(posix.dirname(source), '_rels', `${posix.basename(source)}.rels`);
}

function brokenRelationships(name: string, content: string, parts: ReadonlyMap<string, string>): readonly string[] {
  const folder = posix.dirname(posix.dirname(name));
  return [...content.matchAll(/<Relationship [^>]*Target="([^"]*)"([^>]*)>/g)]
    .filter(
      ([, target, rest]) =>
        !rest?.includes('External') && !parts.has(posix.normalize(posix.join(folder, target ?? ''))),
    )
    .map(([, target]) => `${name}: ${target} is no part`);
}

function danglingIds(name: string, content: string, parts: ReadonlyMap<string, string>): readonly string[] {
  const relationships = parts.get(relationshipsOf(name)) ?? '';
  return [...content.matchAll(/ r:(?:id|embed)="([^"]+)"/g)]
    .filter(([, id]) => !relationships.includes(` Id="${id}"`))
    .map(([, id]) => `${name}: ${id} is no relationship`);
}

function duplicates(name: string, content: string): readonly string[] {
  return ['id', 'name'].flatMap((attribute) => {
    const values = [...content.matchAll(/<p:cNvPr id="([^"]*)" name="([^"]*)"/g)].map(
      (match) => match[attribute === 'id' ? 1 : 2],
    );
    return new Set(values).size === values.length ? [] : [`${name}: a shape’s ${attribute} twice`];
  });
}

function contentTypeBreaches(parts: ReadonlyMap<string, string>): readonly string[] {
  const types = partOf(parts, '[Content_Types].xml');
  const overridden = [...types.matchAll(/PartName="\/([^"]+)"/g)].map(([, name]) => name ?? '');
  const phantom = overridden
    .filter((name) => !parts.has(name))
    .map((name) => `[Content_Types].xml: ${name} is no part`);
  const untyped = [...parts.keys()].filter(
    (name) =>
      name !== '[Content_Types].xml' &&
      !overridden.includes(name) &&
      !types.includes(`Extension="${name.split('.').at(-1)}"`),
  );
  return [...phantom, ...untyped.map((name) => `${name} has no content type`)];
}
