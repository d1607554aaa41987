import { FIGURE_MAP_NAMESPACE, type FigureMap, writeFigureMap } from '../../opc/figure-map.ts';
import { addPart, type OpcPackage } from '../../opc/package.ts';
import { XML_DECLARATION } from '../../opc/xml.ts';
import { CONTENT_TYPE, RELATIONSHIP } from './namespaces.ts';
import { PRESENTATION_PART } from './part-names.ts';
import { guidOf } from './sections.ts';

const FIGURES_PART = 'customXml/item1.xml';
const PROPERTIES_PART = 'customXml/itemProps1.xml';

/** Adds the figure map as custom XML (ISO 29500-1 §15.2.5), which PowerPoint keeps through every save. */
export function addFigureMap(opc: OpcPackage, map: FigureMap): void {
  addPart(opc, PRESENTATION_PART, RELATIONSHIP.customXml, {
    name: FIGURES_PART,
    content: writeFigureMap(map),
    contentType: CONTENT_TYPE.customXml,
  });
  addPart(opc, FIGURES_PART, RELATIONSHIP.customXmlProperties, {
    name: PROPERTIES_PART,
    content:
      `${XML_DECLARATION}<ds:datastoreItem ds:itemID="${guidOf(`${map.deck}/figures`)}" ` +
      'xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml">' +
      `<ds:schemaRefs><ds:schemaRef ds:uri="${FIGURE_MAP_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
    contentType: CONTENT_TYPE.customXmlProperties,
  });
}
