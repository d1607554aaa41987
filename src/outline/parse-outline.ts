import { type Diagnostic, hasErrors, type Outcome } from '../diagnostics/diagnostic.ts';
import { factsOutsideFolder } from '../facts/read/outside-folder.ts';
import { inAnyLanguage } from '../language/languages.ts';
import { MARKINGS } from '../model/marking.ts';
import { type Memory, NO_MEMORY } from '../model/memory.ts';
import type { Outline, OutlineSlide } from '../model/outline.ts';
import { linesOf, spanOf } from '../yaml/lines.ts';
import type { YamlMap, YamlNode } from '../yaml/node.ts';
import { parseYaml } from '../yaml/parse.ts';
import { readAs } from '../yaml/read-as.ts';
import { assemble, nameOf, readAsOf } from './assemble-outline.ts';
import { highestWritten, NO_DAY, standInTitle, unreadMarking } from './draft-outline.ts';
import { spanned, textAt, textsAt } from './read-node.ts';
import { emptyOutline, readSlides } from './read-slides.ts';
import { type ReadableBlocks, readableBlocks } from './readable-blocks.ts';
import { OUTLINE_SCHEMA } from './schema.ts';
import { type ReadSlide, readSlideNode } from './slide.ts';
import { readSlideParts, type SlidePart, type SlidePlaces } from './slide-parts.ts';

/**
 * Reads an outline. Each slide is read even if others are wrong. The value is undefined if what is
 * above the slides can't be trusted; a key too many there is no reason. A slide that can't be read is left out of the value; its
 * finding is an error.
 *
 * @param file - path relative to the workspace root
 */
export function parseOutline(file: string, text: string): Outcome<Outline | undefined> {
  return parse(whole(file, text), (_, items) => items.map(readSlideNode), NO_MEMORY);
}

/** An outline whose slides have spans counted from their own first lines. */
export interface OutlineInParts {
  readonly outline: Outline | undefined;
  readonly places: SlidePlaces;
}

/**
 * Reads an outline as `parseOutline` does, but each slide as a part of its own: as long as its text
 * is the same, the slide is the same object. Its findings, and those of every later stage, must be
 * placed with `placedInFile`.
 */
export function parseOutlineInParts(file: string, text: string, memory: Memory): Outcome<OutlineInParts> {
  return inParts(file, memory, (read) => parse(whole(file, text), read, memory));
}

/**
 * Reads an outline for a draft, as `parseOutlineInParts` does, but with whatever can be read: a slip of YAML costs the
 * slide or the key that it is in, and something stands in for what can't be read above the slides. Undefined only for a
 * file that is no outline at all, and where nobody can tell how the draft is to be marked.
 */
export function parseDraftInParts(file: string, text: string, memory: Memory): Outcome<OutlineInParts> {
  return inParts(file, memory, (read) => parseDraft(readable(file, text), read, memory));
}

/**
 * Reads an outline as `parseOutlineInParts` does, but a slip of YAML costs only the slide that it is in, or the key
 * above the slides.
 */
export function parseReadableInParts(file: string, text: string, memory: Memory): Outcome<OutlineInParts> {
  return inParts(file, memory, (read) => parse(readable(file, text), read, memory));
}

function inParts(
  file: string,
  memory: Memory,
  parseWith: (read: ReadSlides) => Outcome<Outline | undefined>,
): Outcome<OutlineInParts> {
  let parts: readonly SlidePart[] = [];
  const { value: outline, diagnostics } = parseWith((text, items) => {
    parts = readSlideParts(file, text, items, memory);
    return parts.map((part) => part.read);
  });
  const places = new Map(parts.map(({ name, firstLine }) => [name, { file, firstLine }]));
  return { value: { outline, places }, diagnostics };
}

type ReadSlides = (text: string, items: readonly YamlNode[]) => readonly ReadSlide[];

/** As much of a file’s YAML as is read. */
interface ReadYaml extends Pick<ReadableBlocks, 'text' | 'root' | 'unread'> {
  readonly file: string;
  /** All that stands in the file, read or not. */
  readonly written: string;
  readonly found: readonly Diagnostic[];
}

function whole(file: string, text: string): ReadYaml {
  const { value: root, diagnostics: found } = parseYaml(file, text);
  return { file, written: text, text, root, unread: new Set(), found };
}

/** Of a file that breaks YAML’s grammar, what doesn’t. */
function readable(file: string, text: string): ReadYaml {
  const yaml = whole(file, text);
  if (yaml.root !== undefined) return yaml;
  const blocks = readableBlocks(file, text);
  return { file, written: text, ...blocks, found: blocks.found.length > 0 ? blocks.found : yaml.found };
}

function parse(yaml: ReadYaml, read: ReadSlides, memory: Memory): Outcome<Outline | undefined> {
  const { file, root } = yaml;
  if (!root) return { value: undefined, diagnostics: yaml.found };
  const found: Diagnostic[] = [...yaml.found];
  if (root.kind === 'empty') {
    return { value: undefined, diagnostics: [...found, emptyOutline(root)] };
  }
  const facts = factsOutsideFolder(root);
  if (facts) return { value: undefined, diagnostics: [...found, facts] };
  const shape = readAs(OUTLINE_SCHEMA, root, 'the outline');
  found.push(...notHidden(shape.diagnostics, yaml));
  const slides = readReadable(yaml, root, found, read, memory);
  const asOf = readAsOf(textAt(root, 'as-of'), found);
  const isTrusted = shape.diagnostics.every(({ code }) => code === 'input/unknown-key');
  if (root.kind !== 'map' || !isTrusted || !asOf) return { value: undefined, diagnostics: found };
  const brief = textAt(root, 'brief');
  const template = textAt(root, 'template');
  const marking = MARKINGS.find((known) => known === textAt(root, 'marking')?.text);
  if (!brief || !template || !marking) return { value: undefined, diagnostics: found };
  const title = textsAt(root, 'title') ?? {};
  const head = { file, root, brief: spanned(brief), template: spanned(template), marking, title, asOf };
  return { value: assemble(head, slides, found), diagnostics: found };
}

function parseDraft(yaml: ReadYaml, read: ReadSlides, memory: Memory): Outcome<Outline | undefined> {
  const { file, root: node } = yaml;
  const facts = node && factsOutsideFolder(node);
  if (facts) return { value: undefined, diagnostics: [...yaml.found, facts] };
  const root: YamlMap =
    node?.kind === 'map' ? node : { kind: 'map', entries: [], span: node?.span ?? spanOf(linesOf(file, ''), 0, 0) };
  const found: Diagnostic[] = [...yaml.found];
  const isBroken = hasErrors(found);
  const shape = readAs(OUTLINE_SCHEMA, node ?? root, 'the outline');
  found.push(...notHidden(shape.diagnostics, yaml));
  const slides = readReadable(yaml, root, found, read, memory);
  const known = (key: string) => (isWrong(root, key, shape.diagnostics) ? undefined : textAt(root, key));
  const asOf = readAsOf(known('as-of'), found);
  const brief = known('brief');
  const template = known('template');
  const name = nameOf(file);
  const own = isWrong(root, 'title', shape.diagnostics) ? undefined : textsAt(root, 'title');
  const marking = isBroken ? highestWritten(yaml.written) : MARKINGS.find((each) => each === known('marking')?.text);
  if (marking === undefined) return { value: undefined, diagnostics: [...found, unreadMarking(root.span)] };
  const head = {
    file,
    root,
    brief: brief ? spanned(brief) : { value: name, span: root.span },
    template: template ? spanned(template) : { value: '', span: root.span },
    marking,
    title: own && inAnyLanguage(own).length > 0 ? own : standInTitle(name, root.span, slides),
    asOf: asOf ?? { value: NO_DAY, span: root.span },
    ...(asOf === undefined && { undated: true as const }),
  };
  return { value: assemble(head, slides, found), diagnostics: found };
}

/** What a broken file seems to lack may stand in it all the same. */
function notHidden(found: readonly Diagnostic[], yaml: ReadYaml): readonly Diagnostic[] {
  return hasErrors(yaml.found) ? found.filter(({ code }) => code !== 'input/missing-key') : found;
}

/** The slides, without what is found on those whose YAML can’t be read: that is said. */
function readReadable(
  { text, unread }: ReadYaml,
  root: YamlNode,
  found: Diagnostic[],
  read: ReadSlides,
  memory: Memory,
): readonly OutlineSlide[] {
  const inSlides: Diagnostic[] = [];
  const slides = readSlides(root, inSlides, (items) => read(text, items), memory);
  found.push(...inSlides.filter(({ at }) => !(at?.kind === 'slide' && unread.has(Number(at.slide)))));
  return slides;
}

/** Whether one of the findings is on the key or its value. */
function isWrong(root: YamlMap, key: string, found: readonly Diagnostic[]): boolean {
  const entry = root.entries.find((each) => each.key === key);
  if (entry === undefined) return false;
  const first = entry.keySpan.start.line;
  const last = entry.value.span.end.line;
  return found.some(({ span }) => span !== undefined && span.start.line >= first && span.end.line <= last);
}
