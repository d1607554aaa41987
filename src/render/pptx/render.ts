import type { Outcome } from '../../diagnostics/diagnostic.ts';
import { type Memory, NO_MEMORY } from '../../model/memory.ts';
import type { Scene } from '../../model/scene.ts';
import type { Template } from '../../model/template.ts';
import { emptyPackage } from '../../opc/package.ts';
import { sealedParts } from '../../opc/seal.ts';
import { type ZipDate, zip } from '../../opc/zip.ts';
import { figureMap } from './build-figure-map.ts';
import { drawnShapes } from './drawn-shape.ts';
import { addFigureMap } from './figure-parts.ts';
import { addOwnMasters } from './own-master.ts';
import { layoutPart } from './part-names.ts';
import { type Placeholder, placeholdersOf } from './placeholders.ts';
import { addMaster, addNotesMaster, addPresentation } from './presentation-parts.ts';
import type { DeckMedia } from './slide-relations.ts';
import { addSlide, isWritten, type PlannedSlide, type SlideWriting } from './slide-writing.ts';
import { drawSlides } from './slides.ts';
import { masterTexts } from './template-styles.ts';

/** Number of slides pptxgenjs draws at once; it holds everything it has drawn until it writes. */
const AT_ONCE = 100;

/**
 * Renders a scene as a PowerPoint package. The same scene gives the same bytes, whatever was rendered before. A scene
 * is complete, so nothing in it can be a user's mistake: there are no diagnostics, and a scene that does not fit its
 * template throws.
 *
 * @param version - the program's version, recorded in the package
 */
export async function renderPptx(
  scene: Scene,
  version: string,
  memory: Memory = NO_MEMORY,
): Promise<Outcome<Uint8Array>> {
  const { template } = scene;
  const texts = memory.keep('master texts', [template], () => masterTexts(template));
  const planned = planSlides(scene, memory);
  const opc = emptyPackage();
  const { master: own } = template;
  const masters = own ? addOwnMasters(opc, own) : [addMaster(opc, scene, texts)];
  const notesMaster = addNotesMaster(opc, scene);
  const media: DeckMedia = { pictures: new Map(), charts: [] };
  const writing: SlideWriting = { opc, scene, texts, media, memory };
  const slides: string[] = [];
  for (let first = 0; first < planned.length; first += AT_ONCE) {
    const some = planned.slice(first, first + AT_ONCE);
    const unwritten = some.filter((plan) => !isWritten(plan, writing));
    const drawn = await drawSlides(
      unwritten.map(({ shapes }) => shapes),
      template.grid,
    );
    const drawnOf = new Map(unwritten.map((plan, index) => [plan, drawn[index] ?? '']));
    slides.push(...some.map((plan) => addSlide(plan, drawnOf.get(plan) ?? '', writing)));
  }
  addPresentation(opc, scene, texts, { masters, notesMaster, slides });
  addFigureMap(opc, figureMap(scene, planned, memory));
  return { value: zip(sealedParts(opc, version, memory), zipDate(scene.asOf), memory), diagnostics: [] };
}

function planSlides(scene: Scene, memory: Memory): readonly PlannedSlide[] {
  const { template } = scene;
  const places = memory.keep('layout places', [template], () => layoutPlaces(template));
  return scene.slides.map((slide, index) => {
    const place = places.get(slide.layout);
    if (place === undefined) throw new Error(`template ${template.name} has no layout ${slide.layout}`);
    const { layout, placeholders } = place;
    const shapes = memory.keep('draw', [slide, place], () => drawnShapes(slide, layout, placeholders));
    return { index, slide, layout, layoutPart: place.layoutPart, shapes };
  });
}

interface LayoutPlace extends Pick<PlannedSlide, 'layout' | 'layoutPart'> {
  readonly placeholders: readonly Placeholder[];
}

function layoutPlaces(template: Template): ReadonlyMap<string, LayoutPlace> {
  return new Map(
    template.layouts.map((layout, index) => {
      const part = template.master?.layouts[layout.name]?.part ?? layoutPart(index);
      return [layout.name, { layout, layoutPart: part, placeholders: placeholdersOf(template, layout) }];
    }),
  );
}

/** The years that a date in an archive can have. */
const ZIP_YEARS = { first: 1980, last: 2107 };

/** Midnight of the deck's as-of date, which every archive entry carries, or the nearest date an archive can hold. */
function zipDate(asOf: string): ZipDate {
  const [year = 0, month = 0, day = 0] = asOf.split('-').map(Number);
  if (year < ZIP_YEARS.first) return { year: ZIP_YEARS.first, month: 1, day: 1 };
  if (year > ZIP_YEARS.last) return { year: ZIP_YEARS.last, month: 12, day: 31 };
  return { year, month, day };
}
