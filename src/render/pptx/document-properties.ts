import { languageTag } from '../../language/languages.ts';
import type { Scene } from '../../model/scene.ts';
import { escapeText, XML_DECLARATION } from '../../opc/xml.ts';

const CREATOR = 'briefdeck';

/** `docProps/core.xml`: title, language and dates. The only date of a deck is its as-of date. */
export function coreProperties(scene: Scene): string {
  const date = `${scene.asOf}T00:00:00Z`;
  return (
    `${XML_DECLARATION}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeText(scene.title)}</dc:title><dc:creator>${CREATOR}</dc:creator>` +
    `<cp:lastModifiedBy>${CREATOR}</cp:lastModifiedBy><cp:revision>1</cp:revision>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${date}</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${date}</dcterms:modified>` +
    `<dc:language>${languageTag(scene.language)}</dc:language></cp:coreProperties>`
  );
}

/** `docProps/app.xml`: the program that wrote the deck, and its counts. */
export function extendedProperties(scene: Scene): string {
  const notes = scene.slides.some((slide) => slide.notes.length > 0) ? scene.slides.length : 0;
  return (
    `${XML_DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">` +
    `<TotalTime>0</TotalTime><Application>${CREATOR}</Application><Slides>${scene.slides.length}</Slides>` +
    `<Notes>${notes}</Notes><HiddenSlides>0</HiddenSlides></Properties>`
  );
}
