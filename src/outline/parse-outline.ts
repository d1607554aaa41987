import { type Diagnostic, diagnostic, hasErrors, type Outcome } from '../diagnostics/diagnostic.ts';
import { factsOutsideFolder } from '../facts/read/outside-folder.ts';
import { inAnyLanguage, languageNames } from '../language/languages.ts';
import { MARKINGS, type Marking } from '../model/marking.ts';
import { type Memory, NO_MEMORY } from '../model/memory.ts';
import type { Outline, OutlineSlide, SpannedTexts } from '../model/outline.ts';
import type { Period } from '../model/period.ts';
import { present } from '../model/present.ts';
import { freeId } from '../model/slide-id.ts';
import type { Spanned } from '../model/span.ts';
import { readPeriod } from '../values/period-text.ts';
import { linesOf, spanOf } from '../yaml/lines.ts';
import type { YamlMap, YamlNode, YamlText } from '../yaml/node.ts';
import { parseYaml } from '../yaml/parse.ts';
import { nodeAt, spanAt } from '../yaml/path.ts';
import { readAs } from '../yaml/read-as.ts';
import { readColours } from './colours.ts';
import { checkPlain, checkSlide } from './completeness.ts';
import { highestWritten, NO_DAY, standInTitle, unreadMarking } from './draft-outline.ts';
import { languagesOf } from './languages.ts';
import { spanned, spannedOneOf, textAt, textsAt, textsOf } from './read-node.ts';
import { type ReadableBlocks, readableBlocks } from './readable-blocks.ts';
import { OUTLINE_SCHEMA } from './schema.ts';
import { type ReadSlide, readSlideNode, type SlideFinding, type UnnamedSlide } from './slide.ts';
import { readSlideParts, type SlidePart, type SlidePlaces } from './slide-parts.ts';
import { slugOf } from './slug.ts';

const MAX_SLIDES = 1000;

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

function nameOf(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.ya?ml$/i, '');
}

/** What stands above the slides, and must be there. */
interface Head {
  readonly file: string;
  readonly root: YamlMap;
  readonly brief: Spanned<string>;
  readonly template: Spanned<string>;
  readonly marking: Marking;
  readonly title: SpannedTexts;
  readonly asOf: Spanned<Period>;
  readonly undated?: true;
}

function emptyOutline(node: YamlNode): Diagnostic {
  return diagnostic('outline/empty', {
    message: 'this outline has no slide',
    span: node.span,
    hint: 'add slides: and, below it, a slide that begins with a hyphen',
  });
}

function readSlides(
  root: YamlNode,
  found: Diagnostic[],
  read: (items: readonly YamlNode[]) => readonly ReadSlide[],
  memory: Memory,
): readonly OutlineSlide[] {
  const node = nodeAt(root, ['slides']);
  if (node?.kind !== 'list') {
    if (node?.kind === 'text' || node?.kind === 'map') {
      const hint = 'begin each slide with a hyphen and a space';
      found.push(diagnostic('input/expected-list', { message: '`slides` is a list', span: node.span, hint }));
    } else if (root.kind === 'map') {
      const first = root.entries[0]?.keySpan ?? root.span;
      found.push(emptyOutline(node ?? { kind: 'empty', span: first }));
    }
    return [];
  }
  if (node.items.length === 0) found.push(emptyOutline(node));
  const extra = node.items[MAX_SLIDES];
  if (extra) {
    const message = `an outline holds at most ${MAX_SLIDES} slides`;
    found.push(diagnostic('outline/too-many-slides', { message, span: extra.span, hint: 'split it' }));
  }
  const slides = read(node.items.slice(0, MAX_SLIDES));
  const ids = nameSlides(slides.map(({ slide }) => slide));
  return slides.flatMap(({ slide, found: inSlide }, index) => {
    const id = ids[index] ?? `number-${index + 1}`;
    found.push(...inSlide.map((each) => onSlide(each, slide ? id : index + 1)));
    if (!slide) return [];
    const named = memory.keep('name slide', [slide, id], () => ({ ...slide, id }));
    const broken = new Set(inSlide.flatMap((each) => each.diagnostic.span?.start.line ?? []));
    found.push(...checkSlide(named, broken));
    const earlier = slides.findIndex((other) => other.slide?.id !== undefined && other.slide.id === slide.id);
    if (slide.id !== undefined && earlier < index) found.push(duplicateId(slide.id, node.items[index] ?? node));
    return [named];
  });
}

function onSlide({ diagnostic: found, language }: SlideFinding, slide: string | number): Diagnostic {
  return { ...found, at: { kind: 'slide', slide, ...(language && { language }) } };
}

/**
 * The ID of each slide: as written, else made from its first title, else from its number. IDs that
 * are made are unique and give way to written ones. Messages say "slide" before the ID.
 */
function nameSlides(slides: readonly (UnnamedSlide | undefined)[]): readonly string[] {
  const taken = new Set(slides.flatMap((slide) => slide?.id ?? []));
  return slides.map((slide, index) => {
    if (slide?.id !== undefined) return slide.id;
    const slug = slugOf(inAnyLanguage(slide?.words)[0]?.title ?? []) || `number-${index + 1}`;
    const id = freeId(slug, taken);
    if (slide) taken.add(id);
    return id;
  });
}

function duplicateId(id: string, slide: YamlNode): Diagnostic {
  return diagnostic('outline/duplicate-id', {
    message: `two slides have the ID ${id}`,
    span: spanAt(slide, ['id']),
    hint: 'give each its own, or delete both and let the titles name the slides',
  });
}

function readAsOf(node: YamlText | undefined, found: Diagnostic[]): Spanned<Period> | undefined {
  if (!node) return undefined;
  const period = readPeriod(node.text);
  if (period?.kind === 'date' && period.date.day !== undefined) return { value: period, span: node.span };
  found.push(
    diagnostic('outline/as-of', {
      message: `${node.text} is not a day`,
      span: node.span,
      hint: 'write year, month and day: 2023-12-31',
    }),
  );
  return undefined;
}

function assemble({ root, ...head }: Head, slides: readonly OutlineSlide[], found: Diagnostic[]): Outline {
  const { file, title } = head;
  const titleSpan = spanAt(root, ['title']);
  const languages = languagesOf(title, titleSpan, slides);
  found.push(...checkPlain(title, undefined), ...languages.diagnostics);
  if (slides.length > 0 && languages.value.length === 0) {
    found.push(
      diagnostic('outline/no-language', {
        message: 'no language has both a title and words on every slide',
        span: titleSpan,
        hint: `finish the title and the words of one language, ${languageNames('or')}`,
      }),
    );
  }
  const profile = textAt(root, 'profile');
  const version = textAt(root, 'version');
  const reference = textAt(root, 'reference');
  return {
    ...head,
    span: root.span,
    name: nameOf(file),
    ...present({
      profile: profile && spanned(profile),
      version: version && spanned(version),
      reference: reference && spanned(reference),
      distribution: textsAt(root, 'distribution'),
    }),
    colours: readColours(root, found),
    annex: textsOf(nodeAt(root, ['annex'])).flatMap((each) => spannedOneOf(each, ['sources', 'check-sheet']) ?? []),
    slides,
    languages: languages.value,
  };
}
