import { SaxesParser } from 'saxes';
import { type Budget, budgetOf, overBudget } from '../limits/budget.ts';
import { XML_PART } from '../limits/limits.ts';
import { feedXml, type XmlCounted } from './feed-xml.ts';

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
  /** Not well-formed, over a limit, or with a document type, which no part may have. */
  | { readonly kind: 'refused'; readonly why: string };

const DECLARATIONS = 'http://www.w3.org/2000/xmlns/';
/** Shared, since most elements have none and an empty map is larger than an element. */
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

type OpenElement = XmlElement & { readonly children: XmlNode[] };

/** Reads one part from an untrusted source, within limits of its own. Never throws. */
export function readXml(xml: string): XmlReading {
  try {
    return readXmlWithin(Buffer.from(xml), budgetOf(XML_PART));
  } catch (error) {
    return { kind: 'refused', why: overBudget(error) };
  }
}

/**
 * Reads one of several parts from an untrusted source. Skips comments and processing instructions.
 *
 * @throws OverBudget
 */
export function readXmlWithin(xml: Uint8Array, budget: Budget<XmlCounted>): XmlReading {
  const parser = new SaxesParser({ xmlns: true });
  const open: OpenElement[] = [];
  let root: XmlElement | undefined;
  const addText = (text: string) => {
    open.at(-1)?.children.push({ kind: 'text', text });
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('opentag', ({ uri, local, attributes }) => {
    budget.reach('levels', open.length + 1);
    const element: OpenElement = {
      kind: 'element',
      namespace: uri,
      name: local,
      attributes: attributesOf(attributes),
      children: [],
    };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  const fault = feedXml(parser, xml, budget);
  return fault === undefined && root ? { kind: 'read', root } : { kind: 'refused', why: fault ?? 'it has no element' };
}

interface Attribute {
  readonly uri: string;
  readonly local: string;
  readonly value: string;
}

function attributesOf(written: Readonly<Record<string, Attribute>>): ReadonlyMap<string, string> {
  let attributes: Map<string, string> | undefined;
  for (const { uri, local, value } of Object.values(written)) {
    if (uri === DECLARATIONS) continue;
    attributes ??= new Map();
    attributes.set(uri === '' ? local : `{${uri}}${local}`, value);
  }
  return attributes ?? NO_ATTRIBUTES;
}

/** The child elements of this name. */
export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.kind === 'element').filter((child) => child.name === name);
}

/** The text of an element and all below it. */
export function elementText(element: XmlElement): string {
  return element.children.map((child) => (child.kind === 'text' ? child.text : elementText(child))).join('');
}
