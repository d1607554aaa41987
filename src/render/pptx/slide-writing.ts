import type { Memory } from '../../model/memory.ts';
import type { Scene, SceneSlide } from '../../model/scene.ts';
import type { Layout } from '../../model/template.ts';
import { addPart, type OpcPackage, relate } from '../../opc/package.ts';
import type { DrawnShape } from './drawn-shape.ts';
import { CONTENT_TYPE, RELATIONSHIP } from './namespaces.ts';
import { notesSlide } from './notes-slide.ts';
import { withColourMap } from './own-master.ts';
import { NOTES_MASTER_PART, notesPart, PRESENTATION_PART, slidePart } from './part-names.ts';
import { recolour } from './recolour.ts';
import { answered, recordRelations, type WrittenWithRelations } from './recorded-relations.ts';
import { finishSlide } from './repair/pass.ts';
import { type DeckMedia, relateLink, slideRelations } from './slide-relations.ts';
import type { MasterTexts } from './template-styles.ts';

/** A slide of the scene with everything its part is made from. */
export interface PlannedSlide {
  readonly index: number;
  readonly slide: SceneSlide;
  readonly layout: Layout;
  readonly layoutPart: string;
  readonly shapes: readonly DrawnShape[];
}

/** A package under construction, with everything its slides are written from. */
export interface SlideWriting {
  readonly opc: OpcPackage;
  readonly scene: Scene;
  readonly texts: MasterTexts;
  readonly media: DeckMedia;
  readonly memory: Memory;
}

/** Whether the slide's part was written before, so that pptxgenjs need not draw it. */
export function isWritten(plan: PlannedSlide, writing: SlideWriting): boolean {
  return writing.memory.find('write slide', slideInputs(plan, writing)) !== undefined;
}

/**
 * Adds a slide with its notes. Returns its relationship id in the presentation.
 *
 * @param drawn - the slide as pptxgenjs drew it; not read if `isWritten`
 */
export function addSlide(plan: PlannedSlide, drawn: string, writing: SlideWriting): string {
  const { opc, scene, texts, media, memory } = writing;
  const { template, language } = scene;
  const name = slidePart(plan.index);
  relate(opc, name, RELATIONSHIP.slideLayout, plan.layoutPart);
  if (hasNotes(scene)) addNotes(plan, writing);
  const relations = slideRelations(opc, name, plan.layout.name, media, scene, memory);
  const known = memory.find<WrittenWithRelations>('write slide', slideInputs(plan, writing));
  const { content } =
    known === undefined
      ? memory.keep('write slide', slideInputs(plan, writing), () =>
          recordRelations(relations, (recorded) => {
            const finished = finishSlide(drawn, plan.shapes, { template, texts, language, relations: recorded });
            const { name: layout } = plan.layout;
            return withColourMap(recolour(finished, template, layout), template.master?.layouts[layout]);
          }),
        )
      : answered(known, relations);
  return addPart(opc, PRESENTATION_PART, RELATIONSHIP.slide, { name, content, contentType: CONTENT_TYPE.slide });
}

/**
 * Everything the text of a slide's part depends on. Notes matter because the ids of its relations follow those of its
 * layout and notes.
 */
function slideInputs({ shapes, layout }: PlannedSlide, { scene, texts }: SlideWriting): readonly unknown[] {
  return [shapes, layout, scene.template, texts, scene.language, hasNotes(scene)];
}

/** If any slide has notes, every slide gets a notes page, so that a print of them bears the marking throughout. */
function hasNotes({ slides }: Scene): boolean {
  return slides.some(({ notes }) => notes.length > 0);
}

function addNotes({ index, slide, layout }: PlannedSlide, { opc, scene, memory }: SlideWriting): void {
  const { template, language } = scene;
  const name = notesPart(index);
  relate(opc, name, RELATIONSHIP.notesMaster, NOTES_MASTER_PART);
  relate(opc, name, RELATIONSHIP.slide, slidePart(index));
  const link = (href: string) => relateLink(opc, name, href);
  const inputs = [slide, layout, template, language];
  const known = memory.find<WrittenNotes>('write notes', inputs);
  for (const href of known?.links ?? []) link(href);
  const { content } =
    known ??
    memory.keep('write notes', inputs, () => {
      const links: string[] = [];
      const recorded = (href: string) => {
        links.push(href);
        return link(href);
      };
      return { content: Buffer.from(notesSlide(slide, layout, template, language, recorded)), links };
    });
  addPart(opc, slidePart(index), RELATIONSHIP.notesSlide, { name, content, contentType: CONTENT_TYPE.notesSlide });
}

/** The part of a notes page, and the links it was given ids for, in order. */
interface WrittenNotes {
  readonly content: Uint8Array;
  readonly links: readonly string[];
}
