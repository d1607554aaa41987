import type { Outcome } from '../../diagnostics/diagnostic.ts';
import type { Scene, SceneSlide } from '../../model/scene.ts';
import type { Layout } from '../../model/template.ts';
import { addPart, emptyPackage, type OpcPackage, relate } from '../../opc/package.ts';
import { sealedParts } from '../../opc/seal.ts';
import { type ZipDate, zip } from '../../opc/zip.ts';
import { type DrawnShape, drawnShapes } from './drawn-shape.ts';
import { addFigureMap } from './figure-parts.ts';
import { figureMap } from './figures.ts';
import { finishSlide } from './finish/pass.ts';
import { addMaster, addNotesMaster, addPresentation } from './frame-parts.ts';
import { CONTENT_TYPE, RELATIONSHIP } from './namespaces.ts';
import { notesSlide } from './notes-slide.ts';
import { addOwnMasters, recolour, withColourMap } from './own-master.ts';
import { layoutPart, NOTES_MASTER_PART, notesPart, PRESENTATION_PART, slidePart } from './part-names.ts';
import { placeholdersOf } from './placeholders.ts';
import { type DeckMedia, relateLink, slideRelations } from './slide-relations.ts';
import { drawSlides } from './slides.ts';
import { type MasterTexts, masterTexts } from './template-styles.ts';

/** A slide of the scene and all that its part is made from. */
interface PlannedSlide {
  readonly index: number;
  readonly slide: SceneSlide;
  readonly layout: Layout;
  readonly layoutPart: string;
  readonly shapes: readonly DrawnShape[];
}

/** So many slides pptxgenjs draws at once: it keeps all that it has drawn until it writes. */
const AT_ONCE = 100;

/**
 * A scene as a PowerPoint package. The same scene gives the same bytes, whatever was rendered before. A scene is complete,
 * so nothing in it can be a user's mistake: there are no diagnostics, and a scene that does not fit its template throws.
 *
 * @param version - of this program: the package says what built it
 */
export async function renderPptx(scene: Scene, version: string): Promise<Outcome<Uint8Array>> {
  const texts = masterTexts(scene.template);
  const planned = planSlides(scene);
  const opc = emptyPackage();
  const { master: own } = scene.template;
  const masters = own ? addOwnMasters(opc, own) : [addMaster(opc, scene, texts)];
  const notesMaster = addNotesMaster(opc, scene);
  const media: DeckMedia = { pictures: new Map(), charts: [] };
  const slides: string[] = [];
  for (let first = 0; first < planned.length; first += AT_ONCE) {
    const some = planned.slice(first, first + AT_ONCE);
    const written = await drawSlides(
      some.map(({ shapes }) => shapes),
      scene.template.grid,
    );
    slides.push(...some.map((plan, index) => addSlide(opc, scene, texts, plan, written[index] ?? '', media)));
  }
  addPresentation(opc, scene, texts, { masters, notesMaster, slides });
  addFigureMap(opc, figureMap(scene, planned));
  return { value: zip(sealedParts(opc, version), zipDate(scene.asOf)), diagnostics: [] };
}

function planSlides(scene: Scene): readonly PlannedSlide[] {
  const { template } = scene;
  const layouts = new Map(
    template.layouts.map((layout, index) => [
      layout.name,
      {
        layout,
        layoutPart: template.master?.layouts[layout.name]?.part ?? layoutPart(index),
        placeholders: placeholdersOf(template, layout),
      },
    ]),
  );
  return scene.slides.map((slide, index) => {
    const place = layouts.get(slide.layout);
    if (place === undefined) throw new Error(`template ${template.name} has no layout ${slide.layout}`);
    const { layout, placeholders } = place;
    return { index, slide, layout, layoutPart: place.layoutPart, shapes: drawnShapes(slide, layout, placeholders) };
  });
}

/** Adds a slide with its notes. Returns its relationship id in the presentation. */
function addSlide(
  opc: OpcPackage,
  scene: Scene,
  texts: MasterTexts,
  plan: PlannedSlide,
  written: string,
  media: DeckMedia,
): string {
  const name = slidePart(plan.index);
  relate(opc, name, RELATIONSHIP.slideLayout, plan.layoutPart);
  if (hasNotes(scene)) addNotes(opc, scene, plan);
  const content = finishSlide(written, plan.shapes, {
    template: scene.template,
    texts,
    language: scene.language,
    relations: slideRelations(opc, name, plan.layout.name, media, scene),
  });
  const { template } = scene;
  const { name: layout } = plan.layout;
  const own = withColourMap(recolour(content, template, layout), template.master?.layouts[layout]);
  return addPart(opc, PRESENTATION_PART, RELATIONSHIP.slide, {
    name,
    content: own,
    contentType: CONTENT_TYPE.slide,
  });
}

/** Where any slide has notes, each has a notes page: a print of them bears the marking throughout. */
function hasNotes({ slides }: Scene): boolean {
  return slides.some(({ notes }) => notes.length > 0);
}

function addNotes(opc: OpcPackage, scene: Scene, { index, slide, layout }: PlannedSlide): void {
  const name = notesPart(index);
  relate(opc, name, RELATIONSHIP.notesMaster, NOTES_MASTER_PART);
  relate(opc, name, RELATIONSHIP.slide, slidePart(index));
  const content = notesSlide(slide, layout, scene.template, scene.language, (href) => relateLink(opc, name, href));
  addPart(opc, slidePart(index), RELATIONSHIP.notesSlide, { name, content, contentType: CONTENT_TYPE.notesSlide });
}

/** The years that a date in an archive can have. */
const ZIP_YEARS = { first: 1980, last: 2107 };

/** Midnight of the day the deck stands as of, which every entry of the archive carries; the nearest that it can hold. */
function zipDate(asOf: string): ZipDate {
  const [year = 0, month = 0, day = 0] = asOf.split('-').map(Number);
  if (year < ZIP_YEARS.first) return { year: ZIP_YEARS.first, month: 1, day: 1 };
  if (year > ZIP_YEARS.last) return { year: ZIP_YEARS.last, month: 12, day: 31 };
  return { year, month, day };
}
