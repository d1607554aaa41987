import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { inAnyLanguage } from '../language/languages.ts';
import type { Memory } from '../model/memory.ts';
import type { OutlineSlide } from '../model/outline.ts';
import { freeId } from '../model/slide-id.ts';
import type { YamlNode } from '../yaml/node.ts';
import { nodeAt, spanAt } from '../yaml/path.ts';
import { checkSlide } from './completeness.ts';
import type { ReadSlide, SlideFinding, UnnamedSlide } from './slide.ts';
import { slugOf } from './slug.ts';

const MAX_SLIDES = 1000;

/** An outline without slides. */
export function emptyOutline(node: YamlNode): Diagnostic {
  return diagnostic('outline/empty', {
    message: 'this outline has no slide',
    span: node.span,
    hint: 'add slides: and, below it, a slide that begins with a hyphen',
  });
}

/** The slides of an outline, each with its ID; what can’t be read is left out. */
export function readSlides(
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
