import type { Memory } from '../../model/memory.ts';
import type { Scene, SceneChart, ScenePicture } from '../../model/scene.ts';
import { contentDigest } from '../../opc/digest.ts';
import { addPart, type OpcPackage, relate, relateExternal } from '../../opc/package.ts';
import { linkTarget } from '../link.ts';
import { chartLook } from './chart/look.ts';
import { WORKBOOK_RELATIONSHIP, writeChartPart } from './chart-part.ts';
import { CONTENT_TYPE, RELATIONSHIP } from './namespaces.ts';
import { slidePart } from './part-names.ts';
import { recolour } from './recolour.ts';
import { writeWorkbook } from './workbook.ts';

/**
 * The things a slide's XML refers to, each added to the package when it is asked for. Every function returns a
 * relationship id of the slide.
 */
export interface SlideRelations {
  /** Undefined if the address may not be linked. */
  readonly link: (href: string) => string | undefined;
  /** To another slide of the deck, by its id. */
  readonly jump: (slide: string) => string;
  readonly picture: (shape: ScenePicture) => string;
  readonly chart: (shape: SceneChart) => string;
}

/**
 * The media and charts of a deck so far. A picture is one part, however many slides show it; charts are numbered
 * through the deck.
 */
export interface DeckMedia {
  /** Part names by digest of the picture. */
  readonly pictures: Map<string, string>;
  readonly charts: string[];
}

/** @param layout - name of the slide's layout, whose colours its charts are drawn in */
export function slideRelations(
  opc: OpcPackage,
  slide: string,
  layout: string,
  media: DeckMedia,
  scene: Scene,
  memory: Memory,
): SlideRelations {
  return {
    link: (href) => relateLink(opc, slide, href),
    jump: (id) => relateJump(opc, slide, id, scene),
    picture: (shape) => relatePicture(opc, slide, shape, media, memory),
    chart: (shape) => addChart(opc, slide, layout, shape, media, scene, memory),
  };
}

function relateJump(opc: OpcPackage, slide: string, id: string, scene: Scene): string {
  const index = scene.slides.findIndex((each) => each.id === id);
  if (index < 0) throw new Error(`no slide is called ${id}`);
  return relate(opc, slide, RELATIONSHIP.slide, slidePart(index));
}

/** Relates a slide or notes slide to an address. */
export function relateLink(opc: OpcPackage, source: string, href: string): string | undefined {
  const target = linkTarget(href);
  return target === undefined ? undefined : relateExternal(opc, source, RELATIONSHIP.hyperlink, target);
}

function relatePicture(
  opc: OpcPackage,
  slide: string,
  shape: ScenePicture,
  { pictures }: DeckMedia,
  memory: Memory,
): string {
  const digest = contentDigest(shape.bytes, memory);
  const known = pictures.get(digest);
  if (known !== undefined) return relate(opc, slide, RELATIONSHIP.image, known);
  const extension = shape.mediaType === 'image/png' ? 'png' : 'jpeg';
  const name = `ppt/media/image${pictures.size + 1}.${extension}`;
  pictures.set(digest, name);
  return addPart(opc, slide, RELATIONSHIP.image, {
    name,
    content: shape.bytes,
    contentType: shape.mediaType,
    store: true,
  });
}

function addChart(
  opc: OpcPackage,
  slide: string,
  layout: string,
  shape: SceneChart,
  { charts }: DeckMedia,
  scene: Scene,
  memory: Memory,
): string {
  const number = charts.length + 1;
  const name = `ppt/charts/chart${number}.xml`;
  charts.push(name);
  const id = addPart(opc, slide, RELATIONSHIP.chart, {
    name,
    content: memory.keep('write chart', [shape, scene.template, layout], () =>
      Buffer.from(recolour(writeChartPart(shape.chart, chartLook(shape)), scene.template, layout)),
    ),
    contentType: CONTENT_TYPE.chart,
  });
  const workbookId = addPart(opc, name, RELATIONSHIP.workbook, {
    name: `ppt/embeddings/workbook${number}.xlsx`,
    content: memory.keep('write workbook', [shape.chart], () => writeWorkbook(shape.chart)),
    contentType: CONTENT_TYPE.workbook,
  });
  if (workbookId !== WORKBOOK_RELATIONSHIP)
    throw new Error(`chart ${number} names its workbook ${WORKBOOK_RELATIONSHIP}`);
  return id;
}
