import { readXml, type XmlElement } from '../../../src/opc/xml-tree.ts';

const NAMESPACES =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';

/** An element as in a part, where the namespaces of DrawingML and PresentationML are declared. */
export function element(xml: string): XmlElement {
  const reading = readXml(`<root ${NAMESPACES}>${xml}</root>`);
  const child = reading.kind === 'read' ? reading.root.children[0] : undefined;
  if (child?.kind !== 'element') throw new Error(`no element: ${xml}`);
  return child;
}
