import { escapeAttribute, escapeText, XML_DECLARATION } from './xml.ts';
import { childrenOf, elementText, readXml } from './xml-tree.ts';

/** The part for properties that the format doesn't name (ISO 29500-1 §22.3). */
export const CUSTOM_PROPERTIES_PART = 'docProps/custom.xml';

/** The format identifier of every custom property. */
const FORMAT = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

/** The format reserves identifiers 0 and 1. */
const FIRST_ID = 2;

/** Writes the part, with text properties in the order given. Office shows them under File, Info, Properties. */
export function customProperties(properties: ReadonlyMap<string, string>): string {
  const items = [...properties].map(
    ([name, value], index) =>
      `<property fmtid="${FORMAT}" pid="${FIRST_ID + index}" name="${escapeAttribute(name)}">` +
      `<vt:lpwstr>${escapeText(value)}</vt:lpwstr></property>`,
  );
  return (
    `${XML_DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" ` +
    `xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${items.join('')}</Properties>`
  );
}

/** Reads the properties of a part that any program may have written, all types as text. Empty if it can't be read. */
export function readCustomProperties(xml: string): ReadonlyMap<string, string> {
  const reading = readXml(xml);
  if (reading.kind === 'refused') return new Map();
  return new Map(
    childrenOf(reading.root, 'property').map((property) => [
      property.attributes.get('name') ?? '',
      elementText(property),
    ]),
  );
}
