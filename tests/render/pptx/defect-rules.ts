import { unzip } from '../../../src/opc/unzip.ts';
import { childrenOf, elementText, type XmlElement } from '../../../src/opc/xml-tree.ts';
import { below, everywhere, tree } from './cascade.ts';
import { partOf } from './package-rules.ts';

type Parts = ReadonlyMap<string, string>;

/**
 * Known defects of pptxgenjs's output that must never reach a user, one line each. `breaches` has
 * the rules of any package.
 */
export function defects(parts: Parts): readonly string[] {
  const named = (pattern: RegExp) => [...parts.keys()].filter((name) => pattern.test(name));
  const slides = named(/^ppt\/slides\/slide\d+\.xml$/);
  return [
    ...presentationOrder(parts),
    ...numbering(parts),
    ...titles(parts, slides),
    ...slides.flatMap((name) => [...slideDefects(name, tree(parts, name)), ...languages(name, tree(parts, name))]),
    ...named(/^ppt\/notesSlides\/notesSlide\d+\.xml$/).flatMap((name) => notesDefects(name, tree(parts, name))),
    ...named(/^ppt\/charts\/chart\d+\.xml$/).flatMap((name) => chartDefects(name, tree(parts, name))),
    ...named(/^ppt\/(slides|slideLayouts|slideMasters|notesMasters)\/[^/]+\.xml$/).flatMap((name) =>
      /<p:bgPr>(?:(?!<a:effectLst\/>).)*<\/p:bgPr>/s.test(partOf(parts, name))
        ? [`${name}: a background without effectLst`]
        : [],
    ),
    ...[...parts].flatMap(([name, xml]) =>
      /\{[0-9A-F-]*[a-f][0-9A-Fa-f-]*-[0-9A-Fa-f-]{12,}\}/.test(
        name.endsWith('.xml') && !/ext uri=/.test(xml) ? xml : '',
      )
        ? [`${name}: a GUID in lower case`]
        : [],
    ),
  ];
}

/** Defects of the archive: folders, an invalid media type, entries with different dates. */
export function archiveDefects(bytes: Uint8Array): readonly string[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: string[] = [];
  const dates = new Set<number>();
  for (let at = 0; at + 30 <= buffer.length && buffer.readUInt32LE(at) === 0x04034b50; ) {
    const name = buffer.subarray(at + 30, at + 30 + buffer.readUInt16LE(at + 26)).toString('utf8');
    if (name.endsWith('/')) found.push(`${name} is a folder`);
    dates.add(buffer.readUInt32LE(at + 10));
    at += 30 + buffer.readUInt16LE(at + 26) + buffer.readUInt16LE(at + 28) + buffer.readUInt32LE(at + 18);
  }
  if (dates.size > 1) found.push('entries of several dates');
  const unzipped = unzip(bytes);
  const types = unzipped.kind === 'read' ? unzipped.parts.get('[Content_Types].xml') : undefined;
  return new TextDecoder().decode(types).includes('image/jpg') ? [...found, 'image/jpg is no media type'] : found;
}

function presentationOrder(parts: Parts): readonly string[] {
  const children = tree(parts, 'ppt/presentation.xml').children.filter((child) => child.kind === 'element');
  const order = ['sldMasterIdLst', 'notesMasterIdLst', 'handoutMasterIdLst', 'sldIdLst', 'sldSz', 'notesSz'];
  const places = children.map(({ name }) => order.indexOf(name)).filter((place) => place >= 0);
  return places.every((place, index) => place >= (places[index - 1] ?? 0))
    ? []
    : ['presentation.xml: not in the schema’s order'];
}

/**
 * Parts of a kind are numbered from 1 without a gap, whatever was rendered before; notes have the
 * number of their slide.
 */
function numbering(parts: Parts): readonly string[] {
  const kinds = new Map<string, number[]>();
  for (const name of parts.keys()) {
    const [, kind, number] = /^(.*?)(\d+)\.(?:xml|xlsx|png|jpeg)$/.exec(name) ?? [];
    if (kind !== undefined && kind !== 'ppt/notesSlides/notesSlide')
      kinds.set(kind, [...(kinds.get(kind) ?? []), Number(number)]);
  }
  return [...kinds].flatMap(([kind, numbers]) =>
    numbers.toSorted((a, b) => a - b).every((number, index) => number === index + 1)
      ? []
      : [`${kind}: numbered ${numbers.join(', ')}`],
  );
}

function titles(parts: Parts, slides: readonly string[]): readonly string[] {
  const seen = new Map<string, string>();
  return slides.flatMap((name) => {
    const shapes = everywhere(tree(parts, name), 'sp');
    const holders = shapes.filter((shape) => below(shape, 'nvSpPr', 'nvPr', 'ph')?.attributes.get('type') === 'title');
    const [holder] = holders;
    if (holder === undefined || holders.length > 1) return [`${name}: ${holders.length} title placeholders`];
    const words = everywhere(holder, 't').map(elementText).join('').trim();
    const other = seen.get(words.toLowerCase());
    seen.set(words.toLowerCase(), name);
    return [
      ...(shapes[0] === holder ? [] : [`${name}: the title is not first`]),
      ...(words === '' ? [`${name}: an empty title`] : []),
      ...(other === undefined ? [] : [`${name}: the title of ${other}`]),
    ];
  });
}

function slideDefects(name: string, slide: XmlElement): readonly string[] {
  const found: string[] = [];
  for (const paragraph of everywhere(slide, 'p')) {
    const properties = childrenOf(paragraph, 'pPr');
    if (properties.length > 1 || (properties.length === 1 && paragraph.children[0] !== properties[0])) {
      found.push(`${name}: an a:pPr that is not its paragraph’s first and only one`);
    }
  }
  for (const table of everywhere(slide, 'tblPr')) {
    if (table.attributes.get('firstRow') !== '1') found.push(`${name}: a table without a header row`);
  }
  for (const [kind, properties] of [
    ['pic', 'nvPicPr'],
    ['graphicFrame', 'nvGraphicFramePr'],
    ['grpSp', 'nvGrpSpPr'],
    ['cxnSp', 'nvCxnSpPr'],
  ] as const) {
    for (const shape of everywhere(slide, kind)) {
      const identity = below(shape, properties, 'cNvPr');
      if (identity && !isDescribed(identity))
        found.push(`${name}: ${identity.attributes.get('name')} is neither described nor decorative`);
    }
  }
  for (const shape of everywhere(slide, 'sp')) {
    const identity = below(shape, 'nvSpPr', 'cNvPr');
    const hasWords = everywhere(shape, 't').length > 0;
    if (identity && !hasWords && !isDescribed(identity))
      found.push(`${name}: ${identity.attributes.get('name')} is neither words nor decorative`);
  }
  for (const identity of everywhere(slide, 'cNvPr').slice(1)) {
    if (/^(?:Text|Shape|Table|Image|Object|Placeholder) \d+$|^$/.test(identity.attributes.get('name') ?? '')) {
      found.push(`${name}: the name “${identity.attributes.get('name')}” says nothing`);
    }
  }
  return found;
}

function isDescribed(identity: XmlElement): boolean {
  return (identity.attributes.get('descr') ?? '') !== '' || everywhere(identity, 'decorative').length === 1;
}

/** Each run, field, break and end of a paragraph states its language. */
function languages(name: string, part: XmlElement): readonly string[] {
  const unmarked = ['rPr', 'endParaRPr'].flatMap((kind) =>
    everywhere(part, kind).filter((element) => !/^(?:en|fr)-CA$/.test(element.attributes.get('lang') ?? '')),
  );
  const bare = ['r', 'fld'].flatMap((kind) =>
    everywhere(part, kind).filter((run) => below(run, 'rPr') === undefined && below(run, 't') !== undefined),
  );
  return unmarked.length + bare.length === 0
    ? []
    : [`${name}: ${unmarked.length + bare.length} runs without a language`];
}

function notesDefects(name: string, notes: XmlElement): readonly string[] {
  const kinds = everywhere(notes, 'ph').map((ph) => ph.attributes.get('type') ?? '');
  const returns = everywhere(notes, 't').filter((each) => /[\r\n]/.test(elementText(each)));
  return [
    ...['sldImg', 'body', 'sldNum']
      .filter((kind) => !kinds.includes(kind))
      .map((kind) => `${name}: no placeholder ${kind}`),
    ...(returns.length === 0 ? [] : [`${name}: paragraphs run together`]),
    ...languages(name, notes),
  ];
}

const AXES = ['catAx', 'valAx', 'dateAx', 'serAx'];

function chartDefects(name: string, chart: XmlElement): readonly string[] {
  const axes = new Set(
    AXES.flatMap((kind) => everywhere(chart, kind)).map((axis) => below(axis, 'axId')?.attributes.get('val')),
  );
  const plots = everywhere(chart, 'plotArea')
    .flatMap(({ children }) => children)
    .filter((child) => child.kind === 'element' && child.name.endsWith('Chart'));
  const used = plots.flatMap((plot) => (plot.kind === 'element' ? childrenOf(plot, 'axId') : []));
  const values = everywhere(chart, 'numCache')
    .flatMap((cache) => everywhere(cache, 'v'))
    .map(elementText);
  const series = ['lineChart', 'areaChart']
    .flatMap((kind) => everywhere(chart, kind))
    .flatMap((plot) => childrenOf(plot, 'ser'));
  return [
    ...used.filter((axis) => !axes.has(axis.attributes.get('val'))).map(() => `${name}: an axis that is none`),
    ...values.filter((value) => !/^-?\d+(?:\.\d+)?$/.test(value)).map((value) => `${name}: “${value}” is no number`),
    ...(everywhere(chart, 'dispBlanksAs')[0]?.attributes.get('val') === 'gap' ? [] : [`${name}: blanks are not gaps`]),
    ...everywhere(chart, 'lineChart')
      .filter((plot) => below(plot, 'grouping') === undefined)
      .map(() => `${name}: a line chart without grouping`),
    ...series
      .filter((each) => below(each, 'invertIfNegative') !== undefined)
      .map(() => `${name}: invertIfNegative outside bars`),
    ...languages(name, chart),
  ];
}
