import { SaxesParser } from 'saxes';

/** An element of a part that was read. Namespaces are resolved: the prefix a program chose means nothing. */
export interface XmlElement {
  readonly kind: 'element';
  /** Empty if none is declared. */
  readonly namespace: string;
  readonly name: string;
  /** By name; an attribute with a namespace as `{namespace}name`. Leaves out namespace declarations. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
}

export interface XmlText {
  readonly kind: 'text';
  readonly text: string;
}

export type XmlNode = XmlElement | XmlText;

export type XmlReading =
  | { readonly kind: 'read'; readonly root: XmlElement }
  /** Not well-formed, deeper than any package part is, or with a document type, which no part may have. */
  | { readonly kind: 'refused'; readonly why: string };

const DEEPEST = 256;
/**
 * The UTF-16 units parsed at a time. The time saxes takes grows with the square of the depth, so deep nesting must be
 * stopped early.
 */
const STRETCH = 8192;
const DECLARATIONS = 'http://www.w3.org/2000/xmlns/';

type OpenElement = XmlElement & { readonly children: XmlNode[] };

/** Reads a part from an untrusted source. Skips comments and processing instructions. Never throws. */
export function readXml(xml: string): XmlReading {
  const parser = new SaxesParser({ xmlns: true });
  const open: OpenElement[] = [];
  let root: XmlElement | undefined;
  let fault: string | undefined;
  const refuse = (why: string) => {
    fault ??= why;
  };
  const addText = (text: string) => {
    open.at(-1)?.children.push({ kind: 'text', text });
  };
  parser.on('error', (error) => refuse(error.message));
  parser.on('doctype', () => refuse('it has a document type'));
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('opentag', ({ uri, local, attributes }) => {
    if (open.length === DEEPEST) refuse(`its elements lie more than ${DEEPEST} deep`);
    if (fault !== undefined) return;
    const element: OpenElement = {
      kind: 'element',
      namespace: uri,
      name: local,
      attributes: new Map(
        Object.values(attributes)
          .filter((each) => each.uri !== DECLARATIONS)
          .map((each) => [each.uri === '' ? each.local : `{${each.uri}}${each.local}`, each.value]),
      ),
      children: [],
    };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  for (let at = 0; at < xml.length && fault === undefined; at += STRETCH) parser.write(xml.slice(at, at + STRETCH));
  if (fault === undefined) parser.close();
  return fault === undefined && root ? { kind: 'read', root } : { kind: 'refused', why: fault ?? 'it has no element' };
}

/** The child elements of this name. */
export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.kind === 'element').filter((child) => child.name === name);
}

/** The text of an element and all below it. */
export function elementText(element: XmlElement): string {
  return element.children.map((child) => (child.kind === 'text' ? child.text : elementText(child))).join('');
}
