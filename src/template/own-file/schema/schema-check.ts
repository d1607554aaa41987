import type { XmlElement } from '../../../opc/xml-tree.ts';
import { elementsOf } from '../xml-path.ts';
import { type AttributeType, type ComplexType, complexTypes } from './complex-types.ts';
import { expected } from './simple-value.ts';
import { ROOTS } from './types.ts';

const OFFICE = 'http://schemas.openxmlformats.org/';
/** The prefixes of the table, by namespace. */
const PREFIXES: Readonly<Record<string, string>> = {
  [`${OFFICE}presentationml/2006/main`]: 'p:',
  [`${OFFICE}drawingml/2006/main`]: 'a:',
  [`${OFFICE}officeDocument/2006/relationships`]: 'r:',
};
const COMPATIBILITY = `${OFFICE}markup-compatibility/2006`;
const OF_XML: readonly string[] = [
  'http://www.w3.org/XML/1998/namespace',
  'http://www.w3.org/2001/XMLSchema-instance',
  COMPATIBILITY,
];

interface Context {
  readonly typeOf: (name: string) => ComplexType;
  /** Namespaces that the part says may be passed over. */
  readonly ignorable: ReadonlySet<string>;
}

/**
 * The check of a package's parts. For each it gives the first thing that the schema doesn't allow, in words; undefined
 * if there is none. Of alternatives the fallback counts, which is the part's own format; what stands in a choice is held
 * to the types of values alone.
 */
export function schemaCheck(): (root: XmlElement, ignorable: ReadonlySet<string>) => string | undefined {
  const typeOf = complexTypes();
  return (root, ignorable) => {
    const type = ROOTS[nameOf(root)];
    return type === undefined ? `it begins with <${root.name}>` : faultIn(root, typeOf(type), { typeOf, ignorable });
  };
}

function nameOf({ namespace, name }: XmlElement): string {
  return `${PREFIXES[namespace] ?? `{${namespace}}`}${name}`;
}

function faultIn(element: XmlElement, type: ComplexType, context: Context): string | undefined {
  const wrong = wrongAttribute(element, type, context);
  if (wrong !== undefined || type.order === 'any') return wrong;
  const said = `<${nameOf(element)}>`;
  if (type.order === 'text') return elementsOf(element).length > 0 ? `${said} holds elements` : undefined;
  if (element.children.some((child) => child.kind === 'text' && child.text.trim() !== '')) return `${said} holds text`;
  let order = '';
  for (const child of elementsOf(element).flatMap((each) => taken(each, type, context))) {
    const declared = type.children.get(nameOf(child));
    if (declared === undefined) return `${said} holds <${nameOf(child)}>, which has no place there`;
    order += declared.letter;
    const fault = faultIn(child, context.typeOf(declared.type), context);
    if (fault !== undefined) return fault;
  }
  if (!type.order.test(order)) return `the elements in ${said} are too few, too many or in the wrong order`;
  return choicesOf(element)
    .map((choice) => wrongValueBelow(choice, type, context))
    .find((fault) => fault !== undefined);
}

/** What of an element's child counts: of alternatives the fallback's, of what may be passed over nothing. */
function taken(child: XmlElement, type: ComplexType, context: Context): readonly XmlElement[] {
  if (child.namespace === COMPATIBILITY && child.name === 'AlternateContent') {
    const fallback = elementsOf(child).find(({ name }) => name === 'Fallback');
    return elementsOf(fallback).flatMap((each) => taken(each, type, context));
  }
  return context.ignorable.has(child.namespace) && !type.children.has(nameOf(child)) ? [] : [child];
}

function choicesOf(element: XmlElement): readonly XmlElement[] {
  const alternatives = elementsOf(element).filter(({ namespace }) => namespace === COMPATIBILITY);
  return alternatives.flatMap((each) => elementsOf(each).filter(({ name }) => name === 'Choice'));
}

/** Wrong values in elements below one that the schema knows there. */
function wrongValueBelow(element: XmlElement, type: ComplexType, context: Context): string | undefined {
  for (const child of elementsOf(element)) {
    const declared = type.children.get(nameOf(child));
    if (declared === undefined) continue;
    const own = context.typeOf(declared.type);
    for (const [name, value] of child.attributes) {
      const attribute = own.attributes.get(name);
      if (attribute?.fits(value) === false) return wrongValue(child, name, value, attribute);
    }
    const fault = wrongValueBelow(child, own, context);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function wrongAttribute(element: XmlElement, { attributes }: ComplexType, { ignorable }: Context): string | undefined {
  const seen = new Set<string>();
  for (const [written, value] of element.attributes) {
    const [, namespace, local = ''] = /^\{([^}]*)\}(.*)$/.exec(written) ?? [];
    if (namespace !== undefined && OF_XML.includes(namespace)) continue;
    const name = namespace === undefined ? written : `${PREFIXES[namespace] ?? `{${namespace}}`}${local}`;
    const declared = attributes.get(name);
    if (declared === undefined && namespace !== undefined && ignorable.has(namespace)) continue;
    if (declared === undefined) return `<${nameOf(element)}> has ${name}, which is no attribute of it`;
    if (!declared.fits(value)) return wrongValue(element, name, value, declared);
    seen.add(name);
  }
  for (const [name, { required }] of attributes) {
    if (required && !seen.has(name)) return `<${nameOf(element)}> lacks ${name}`;
  }
  return undefined;
}

/** Of a value that is wrong, in characters. */
const SHOWN = 24;

function wrongValue(element: XmlElement, name: string, value: string, type: AttributeType): string {
  const shown = value.length <= SHOWN ? value : `${value.slice(0, SHOWN)}…`;
  return `<${nameOf(element)}> has ${name}="${shown}"; it takes ${expected(type.name)}`;
}
