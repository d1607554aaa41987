import { childrenOf, type XmlElement } from '../../opc/xml-tree.ts';

/** The first element at the end of a path of child names. */
export function below(element: XmlElement | undefined, ...names: readonly string[]): XmlElement | undefined {
  return names.reduce<XmlElement | undefined>((at, name) => at && childrenOf(at, name)[0], element);
}

/** The value of an attribute that is a whole number, else undefined. */
export function whole(element: XmlElement | undefined, name: string): number | undefined {
  const text = element?.attributes.get(name);
  return text !== undefined && /^-?\d{1,12}$/.test(text) ? Number(text) : undefined;
}

/** The child elements, whatever their names. */
export function elementsOf(element: XmlElement | undefined): readonly XmlElement[] {
  return element?.children.filter((child) => child.kind === 'element') ?? [];
}
