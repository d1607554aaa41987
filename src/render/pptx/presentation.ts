import type { Scene } from '../../model/scene.ts';
import { XML_DECLARATION } from '../../opc/xml.ts';
import { emu } from './emu.ts';
import { plainLevels } from './master.ts';
import { PRESENTATION_ROOT } from './namespaces.ts';
import { masterList } from './own-master.ts';
import { sectionList, sectionsOf } from './sections.ts';
import type { MasterTexts } from './template-styles.ts';

/** First slide id (ECMA-376 part 1, 19.7.13). */
const FIRST_SLIDE_ID = 256;

/** Relationship ids in the presentation part. */
export interface PresentationIds {
  readonly masters: readonly string[];
  readonly notesMaster: string;
  readonly slides: readonly string[];
}

/** `ppt/presentation.xml`, with children in schema order: the notes master precedes the slides. */
export function presentation(scene: Scene, texts: MasterTexts, ids: PresentationIds): string {
  const { grid } = scene.template;
  const slides = ids.slides.map((id, index) => `<p:sldId id="${FIRST_SLIDE_ID + index}" r:id="${id}"/>`);
  return (
    `${XML_DECLARATION}<p:presentation ${PRESENTATION_ROOT} saveSubsetFonts="1">` +
    masterList(ids.masters) +
    `<p:notesMasterIdLst><p:notesMasterId r:id="${ids.notesMaster}"/></p:notesMasterIdLst>` +
    `<p:sldIdLst>${slides.join('')}</p:sldIdLst>` +
    `<p:sldSz cx="${emu(grid.width)}" cy="${emu(grid.height)}"/><p:notesSz cx="6858000" cy="9144000"/>` +
    `<p:defaultTextStyle>${plainLevels(texts.body)}</p:defaultTextStyle>` +
    `${sectionList(sectionsOf(scene), (index) => FIRST_SLIDE_ID + index)}</p:presentation>`
  );
}
