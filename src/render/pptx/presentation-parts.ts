import type { Scene } from '../../model/scene.ts';
import type { Template } from '../../model/template.ts';
import { addPart, type OpcPackage, relate } from '../../opc/package.ts';
import { coreProperties, extendedProperties } from './document-properties.ts';
import { slideLayout } from './layout-part.ts';
import { slideMaster } from './master.ts';
import { CONTENT_TYPE, RELATIONSHIP } from './namespaces.ts';
import { notesMaster } from './notes-master.ts';
import { layoutPart, MASTER_PART, NOTES_MASTER_PART, PRESENTATION_PART } from './part-names.ts';
import { presentation } from './presentation.ts';
import { presentationProperties, viewProperties } from './presentation-properties.ts';
import { recolour } from './recolour.ts';
import { tableStyles } from './table-style.ts';
import type { MasterTexts } from './template-styles.ts';
import { notesTheme, slideTheme } from './theme.ts';

/** Adds the master with its layouts and theme. Returns its relationship id in the presentation. */
export function addMaster(opc: OpcPackage, scene: Scene, texts: MasterTexts): string {
  const { template, language } = scene;
  const layoutIds = template.layouts.map((layout, index) => {
    const name = layoutPart(index);
    const content = recolour(slideLayout(template, texts, layout, language), template, layout.name);
    const id = addPart(opc, MASTER_PART, RELATIONSHIP.slideLayout, {
      name,
      content,
      contentType: CONTENT_TYPE.slideLayout,
    });
    relate(opc, name, RELATIONSHIP.slideMaster, MASTER_PART);
    return id;
  });
  addTheme(opc, MASTER_PART, 1, slideTheme(template));
  return addPart(opc, PRESENTATION_PART, RELATIONSHIP.slideMaster, {
    name: MASTER_PART,
    content: recolour(slideMaster(texts, language, layoutIds), template, undefined),
    contentType: CONTENT_TYPE.slideMaster,
  });
}

/**
 * Adds the notes master with a theme of its own, as the schema requires. Returns its relationship id in the
 * presentation.
 */
export function addNotesMaster(opc: OpcPackage, scene: Scene): string {
  addTheme(opc, NOTES_MASTER_PART, notesThemeNumber(scene.template), notesTheme(scene.template));
  return addPart(opc, PRESENTATION_PART, RELATIONSHIP.notesMaster, {
    name: NOTES_MASTER_PART,
    content: notesMaster(scene.language, scene.template.fonts.body),
    contentType: CONTENT_TYPE.notesMaster,
  });
}

/** Adds the presentation part, with everything it refers to besides masters and slides, and the document properties. */
export function addPresentation(
  opc: OpcPackage,
  scene: Scene,
  texts: MasterTexts,
  ids: { readonly masters: readonly string[]; readonly notesMaster: string; readonly slides: readonly string[] },
): void {
  addPart(opc, PRESENTATION_PART, RELATIONSHIP.presentationProperties, {
    name: 'ppt/presProps.xml',
    content: presentationProperties(),
    contentType: CONTENT_TYPE.presentationProperties,
  });
  addPart(opc, PRESENTATION_PART, RELATIONSHIP.viewProperties, {
    name: 'ppt/viewProps.xml',
    content: viewProperties(),
    contentType: CONTENT_TYPE.viewProperties,
  });
  relate(opc, PRESENTATION_PART, RELATIONSHIP.theme, scene.template.master?.theme ?? themePart(1));
  addPart(opc, PRESENTATION_PART, RELATIONSHIP.tableStyles, {
    name: 'ppt/tableStyles.xml',
    content: recolour(tableStyles(), scene.template, undefined),
    contentType: CONTENT_TYPE.tableStyles,
  });
  addPart(opc, '', RELATIONSHIP.officeDocument, {
    name: PRESENTATION_PART,
    content: presentation(scene, texts, ids),
    contentType: CONTENT_TYPE.presentation,
  });
  addPart(opc, '', RELATIONSHIP.coreProperties, {
    name: 'docProps/core.xml',
    content: coreProperties(scene),
    contentType: CONTENT_TYPE.coreProperties,
  });
  addPart(opc, '', RELATIONSHIP.extendedProperties, {
    name: 'docProps/app.xml',
    content: extendedProperties(scene),
    contentType: CONTENT_TYPE.extendedProperties,
  });
}

function addTheme(opc: OpcPackage, source: string, number: number, content: string): void {
  addPart(opc, source, RELATIONSHIP.theme, { name: themePart(number), content, contentType: CONTENT_TYPE.theme });
}

/** The themes of an organisation's own masters are numbered from 1, like ours. */
function notesThemeNumber({ master }: Template): number {
  const themes = master?.parts.filter(({ name }) => /^ppt\/theme\/theme\d/.test(name)) ?? [];
  return Math.max(1, themes.length) + 1;
}

function themePart(number: number): string {
  return `ppt/theme/theme${number}.xml`;
}
