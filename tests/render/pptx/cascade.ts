import { childrenOf, readXml, type XmlElement } from '../../../src/opc/xml-tree.ts';
import { partOf } from './package-rules.ts';

type Parts = ReadonlyMap<string, string>;

/** How a text looks once everything that it inherits is applied. */
export interface EffectiveText {
  readonly text: string;
  /** The typeface’s name, resolved through the theme’s font scheme. */
  readonly font: string;
  /** Six hexadecimal digits. */
  readonly colour: string;
}

/** The element at a path below an element, taking the first child of each name. */
export function below(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((at, name) => at && childrenOf(at, name)[0], element);
}

/** Every descendant with this name, at any depth. */
export function everywhere(element: XmlElement, name: string): readonly XmlElement[] {
  const children = element.children.filter((child) => child.kind === 'element');
  return children.flatMap((child) => [...(child.name === name ? [child] : []), ...everywhere(child, name)]);
}

export function tree(parts: Parts, name: string): XmlElement {
  const reading = readXml(partOf(parts, name));
  if (reading.kind === 'refused') throw new Error(`${name}: ${reading.why}`);
  return reading.root;
}

/** The slide’s title as PowerPoint would show it: run, then slide, layout and master placeholder, then master style. */
export function effectiveTitle(parts: Parts, slide: string): EffectiveText {
  const layout = tree(parts, layoutOf(parts, slide));
  const master = tree(parts, 'ppt/slideMasters/slideMaster1.xml');
  const title = placeholder(tree(parts, slide), 'title');
  const run = below(title, 'txBody', 'p', 'r');
  const looks = [
    below(run, 'rPr'),
    ...[title, placeholder(layout, 'title'), placeholder(master, 'title')].map((shape) =>
      below(shape, 'txBody', 'lstStyle', 'lvl1pPr', 'defRPr'),
    ),
    below(master, 'txStyles', 'titleStyle', 'lvl1pPr', 'defRPr'),
  ];
  const first = (...path: readonly string[]) =>
    looks.map((look) => below(look, ...path)).find((each) => each !== undefined);
  return {
    text: everywhere(title as XmlElement, 't')
      .flatMap(({ children }) => children)
      .map((child) => (child.kind === 'text' ? child.text : ''))
      .join(''),
    font: fontNamed(parts, first('latin')?.attributes.get('typeface') ?? ''),
    colour: schemeColour(parts, first('solidFill', 'schemeClr')?.attributes.get('val') ?? ''),
  };
}

/** The colour that a name means in slides and charts, by the master’s map and the theme. */
export function schemeColour(parts: Parts, name: string): string {
  const map = below(tree(parts, 'ppt/slideMasters/slideMaster1.xml'), 'clrMap');
  const slot = map?.attributes.get(name) ?? name;
  const colour = below(tree(parts, 'ppt/theme/theme1.xml'), 'themeElements', 'clrScheme', slot, 'srgbClr');
  return colour?.attributes.get('val') ?? '';
}

function fontNamed(parts: Parts, typeface: string): string {
  const scheme = below(tree(parts, 'ppt/theme/theme1.xml'), 'themeElements', 'fontScheme');
  if (typeface === '+mj-lt') return below(scheme, 'majorFont', 'latin')?.attributes.get('typeface') ?? '';
  if (typeface === '+mn-lt') return below(scheme, 'minorFont', 'latin')?.attributes.get('typeface') ?? '';
  return typeface;
}

export function layoutOf(parts: Parts, slide: string): string {
  const rels = partOf(parts, slide.replace('slides/', 'slides/_rels/').concat('.rels'));
  const target = /Target="\.\.\/(slideLayouts\/[^"]+)"/.exec(rels)?.[1];
  return `ppt/${target}`;
}

/** A part’s shape by the type of its placeholder, or by its index. */
export function placeholder(root: XmlElement, type: string, index?: string): XmlElement | undefined {
  return everywhere(root, 'sp').find((shape) => {
    const ph = below(shape, 'nvSpPr', 'nvPr', 'ph');
    if (ph === undefined) return false;
    return index === undefined ? ph.attributes.get('type') === type : ph.attributes.get('idx') === index;
  });
}
