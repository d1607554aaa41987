import { addPart, emptyPackage, packageParts, relate } from '../../../src/opc/package.ts';
import { XML_DECLARATION } from '../../../src/opc/xml.ts';
import { zip } from '../../../src/opc/zip.ts';
import { png } from '../../picture/specimens.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const ROOT =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  `xmlns:r="${OFFICE}" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"`;
const ML = 'application/vnd.openxmlformats-officedocument.presentationml';

/** A placeholder of a layout, in points; without a box it takes the master's. */
export interface PlaceholderSpec {
  readonly name: string;
  /** `p:ph`'s attributes: `type="title"`. */
  readonly ph: string;
  readonly box?: readonly [x: number, y: number, width: number, height: number];
  /** The children of `a:lstStyle`, and attributes of `a:bodyPr`. */
  readonly style?: string;
  readonly body?: string;
}

export interface LayoutSpec {
  readonly name: string;
  readonly type?: string;
  readonly places: readonly PlaceholderSpec[];
  /** `p:bg`. */
  readonly background?: string;
  /** Boxes filled with a theme colour: bars, rules. */
  readonly art?: readonly { readonly box: readonly [number, number, number, number]; readonly colour: string }[];
  readonly picture?: readonly [number, number, number, number];
}

export interface MasterSpec {
  readonly page: readonly [width: number, height: number];
  /** dk1, lt1, dk2, lt2, accent1 … accent6, hlink, folHlink. */
  readonly colours: readonly string[];
  readonly fonts: readonly [heading: string, body: string];
  readonly map?: string;
  readonly title: PlaceholderSpec;
  readonly bodyBox: readonly [number, number, number, number];
  readonly titleStyle: string;
  /** Sizes of the first three list levels, in hundredths of a point. */
  readonly bodySizes: readonly [number, number, number];
  readonly art?: LayoutSpec['art'];
  readonly logo?: readonly [number, number, number, number];
  readonly layouts: readonly LayoutSpec[];
}

const DEFAULT_MAP =
  'bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"';

/** 2 × 2 pixels. */
const LOGO = png({ width: 2, height: 2 });

/** A PowerPoint file with the masters and no slides, as valid as one from PowerPoint. */
export function buildMaster(masters: readonly MasterSpec[]): Uint8Array {
  const opc = emptyPackage();
  const presentation = 'ppt/presentation.xml';
  let layoutCount = 0;
  let nextId = 2147483648;
  const list = masters.map((spec, index) => {
    const part = `ppt/slideMasters/slideMaster${index + 1}.xml`;
    const id = nextId;
    nextId += 1;
    const layoutIds = spec.layouts.map((layout) => {
      layoutCount += 1;
      const name = `ppt/slideLayouts/slideLayout${layoutCount}.xml`;
      const relationship = addPart(opc, part, `${OFFICE}/slideLayout`, {
        name,
        content: layoutXml(layout),
        contentType: `${ML}.slideLayout+xml`,
      });
      relate(opc, name, `${OFFICE}/slideMaster`, part);
      if (layout.picture) addLogo(opc, name);
      nextId += 1;
      return `<p:sldLayoutId id="${nextId - 1}" r:id="${relationship}"/>`;
    });
    addPart(opc, part, `${OFFICE}/theme`, {
      name: `ppt/theme/theme${index + 1}.xml`,
      content: themeXml(spec),
      contentType: 'application/vnd.openxmlformats-officedocument.theme+xml',
    });
    const logo = spec.logo ? addLogo(opc, part) : '';
    const relationship = addPart(opc, presentation, `${OFFICE}/slideMaster`, {
      name: part,
      content: masterXml(spec, layoutIds.join(''), logo),
      contentType: `${ML}.slideMaster+xml`,
    });
    return `<p:sldMasterId id="${id}" r:id="${relationship}"/>`;
  });
  const [width, height] = masters[0]?.page ?? [960, 540];
  addPart(opc, '', `${OFFICE}/officeDocument`, {
    name: presentation,
    content:
      `${XML_DECLARATION}<p:presentation ${ROOT}><p:sldMasterIdLst>${list.join('')}</p:sldMasterIdLst>` +
      `<p:sldSz cx="${width * 12700}" cy="${height * 12700}"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>`,
    contentType: `${ML}.presentation.main+xml`,
  });
  return zip(packageParts(opc), { year: 2024, month: 1, day: 1 });
}

function addLogo(opc: ReturnType<typeof emptyPackage>, source: string): string {
  const name = 'ppt/media/image1.png';
  const type = `${OFFICE}/image`;
  if (opc.parts.has(name)) return relate(opc, source, type, name);
  return addPart(opc, source, type, { name, content: LOGO, contentType: 'image/png' });
}

function frame([x, y, width, height]: readonly [number, number, number, number]): string {
  return `<a:xfrm><a:off x="${Math.round(x * 12700)}" y="${Math.round(y * 12700)}"/><a:ext cx="${Math.round(width * 12700)}" cy="${Math.round(height * 12700)}"/></a:xfrm>`;
}

function placeholder(spec: PlaceholderSpec, id: number): string {
  const words = spec.ph.includes('sldNum')
    ? '<a:fld id="{5F0B5A1E-3D7C-4C11-9C63-5C2B7B0D9A41}" type="slidenum"><a:rPr lang="en-CA"/><a:t>‹#›</a:t></a:fld>'
    : '<a:r><a:rPr lang="en-CA"/><a:t>Click to edit</a:t></a:r>';
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${spec.name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>` +
    `<p:nvPr><p:ph ${spec.ph}/></p:nvPr></p:nvSpPr>` +
    `<p:spPr>${spec.box ? `${frame(spec.box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>` : ''}</p:spPr>` +
    `<p:txBody><a:bodyPr${spec.body ? ` ${spec.body}` : ''}><a:normAutofit/></a:bodyPr><a:lstStyle>${spec.style ?? ''}</a:lstStyle><a:p>${words}<a:endParaRPr lang="en-CA"/></a:p></p:txBody></p:sp>`
  );
}

const DECORATIVE =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';

function artXml(art: LayoutSpec['art'], firstId: number): string {
  return (art ?? [])
    .map(
      ({ box, colour }, index) =>
        `<p:sp><p:nvSpPr><p:cNvPr id="${firstId + index}" name="Bar ${index + 1}">${DECORATIVE}</p:cNvPr><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr>` +
        `<p:spPr>${frame(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:schemeClr val="${colour}"/></a:solidFill><a:ln><a:noFill/></a:ln></p:spPr></p:sp>`,
    )
    .join('');
}

function pictureXml(
  box: readonly [number, number, number, number] | undefined,
  relationship: string,
  id: number,
): string {
  if (!box) return '';
  return (
    `<p:pic><p:nvPicPr><p:cNvPr id="${id}" name="Logo" descr="Logo"/><p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr userDrawn="1"/></p:nvPicPr>` +
    `<p:blipFill><a:blip r:embed="${relationship}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>${frame(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`
  );
}

function tree(shapes: string): string {
  return `<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>${shapes}</p:spTree>`;
}

function layoutXml(spec: LayoutSpec): string {
  const places = spec.places.map((place, index) => placeholder(place, 100 + index)).join('');
  return (
    `${XML_DECLARATION}<p:sldLayout ${ROOT}${spec.type ? ` type="${spec.type}"` : ''} preserve="1"><p:cSld name="${spec.name}">${spec.background ?? ''}` +
    `${tree(artXml(spec.art, 2) + pictureXml(spec.picture, 'rId2', 90) + places)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`
  );
}

function level(number: number, size: number, margin: number, bullet: boolean): string {
  return (
    `<a:lvl${number}pPr marL="${margin * 12700}" indent="${bullet ? -228600 : 0}" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1">` +
    '<a:lnSpc><a:spcPct val="90000"/></a:lnSpc><a:spcBef><a:spcPts val="1000"/></a:spcBef>' +
    `${bullet ? '<a:buFont typeface="Arial"/><a:buChar char="•"/>' : '<a:buNone/>'}` +
    `<a:defRPr sz="${size}" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:lvl${number}pPr>`
  );
}

function masterXml(spec: MasterSpec, layoutIds: string, logo: string): string {
  const [width, height] = spec.page;
  const footerY = height - 39.5;
  const shapes = [
    placeholder(spec.title, 100),
    placeholder({ name: 'Text Placeholder 2', ph: 'type="body" idx="1"', box: spec.bodyBox }, 101),
    placeholder(
      {
        name: 'Date Placeholder 3',
        ph: 'type="dt" sz="half" idx="2"',
        box: [66, footerY, 216, 28.75],
        body: 'anchor="ctr"',
        style: small('l'),
      },
      102,
    ),
    placeholder(
      {
        name: 'Footer Placeholder 4',
        ph: 'type="ftr" sz="quarter" idx="3"',
        box: [width / 2 - 100, footerY, 200, 28.75],
        body: 'anchor="ctr"',
        style: small('ctr'),
      },
      103,
    ),
    placeholder(
      {
        name: 'Slide Number Placeholder 5',
        ph: 'type="sldNum" sz="quarter" idx="4"',
        box: [width - 66 - 100, footerY, 100, 28.75],
        body: 'anchor="ctr"',
        style: small('r'),
      },
      104,
    ),
  ];
  const [one, two, three] = spec.bodySizes;
  const other = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => level(n, 1800, 36 * (n - 1), false)).join('');
  const body = [
    level(1, one, 18, true),
    level(2, two, 54, true),
    level(3, three, 90, true),
    ...[4, 5, 6, 7, 8, 9].map((n) => level(n, three, 18 + 36 * (n - 1), true)),
  ];
  return (
    `${XML_DECLARATION}<p:sldMaster ${ROOT}><p:cSld><p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>` +
    `${tree(artXml(spec.art, 2) + pictureXml(spec.logo, logo, 90) + shapes.join(''))}</p:cSld><p:clrMap ${spec.map ?? DEFAULT_MAP}/>` +
    `<p:sldLayoutIdLst>${layoutIds}</p:sldLayoutIdLst><p:hf hdr="0"/>` +
    `<p:txStyles><p:titleStyle>${spec.titleStyle}</p:titleStyle><p:bodyStyle>${body.join('')}</p:bodyStyle><p:otherStyle>${other}</p:otherStyle></p:txStyles></p:sldMaster>`
  );
}

function small(align: string): string {
  return `<a:lvl1pPr algn="${align}"><a:defRPr sz="1200"><a:solidFill><a:schemeClr val="tx1"><a:lumMod val="75000"/><a:lumOff val="25000"/></a:schemeClr></a:solidFill></a:defRPr></a:lvl1pPr>`;
}

/** `a:lvl1pPr` of a title. */
export function titleLook(size: number, colour: string, options = ''): string {
  return `<a:lvl1pPr algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:lnSpc><a:spcPct val="90000"/></a:lnSpc><a:spcBef><a:spcPct val="0"/></a:spcBef><a:buNone/><a:defRPr sz="${size}" ${options} kern="1200"><a:solidFill><a:schemeClr val="${colour}"/></a:solidFill><a:latin typeface="+mj-lt"/><a:ea typeface="+mj-ea"/><a:cs typeface="+mj-cs"/></a:defRPr></a:lvl1pPr>`;
}

const SLOTS = [
  'dk1',
  'lt1',
  'dk2',
  'lt2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];
const FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';

function themeXml({ colours, fonts }: MasterSpec): string {
  const scheme = SLOTS.map((slot, index) => `<a:${slot}><a:srgbClr val="${colours[index]}"/></a:${slot}>`).join('');
  const font = (name: string) => `<a:latin typeface="${name}"/><a:ea typeface=""/><a:cs typeface=""/>`;
  const line = (width: number) =>
    `<a:ln w="${width}" cap="flat" cmpd="sng" algn="ctr">${FILL}<a:prstDash val="solid"/></a:ln>`;
  return (
    `${XML_DECLARATION}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Corporate"><a:themeElements>` +
    `<a:clrScheme name="Corporate">${scheme}</a:clrScheme><a:fontScheme name="Corporate"><a:majorFont>${font(fonts[0])}</a:majorFont><a:minorFont>${font(fonts[1])}</a:minorFont></a:fontScheme>` +
    `<a:fmtScheme name="Office"><a:fillStyleLst>${FILL.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line(6350)}${line(12700)}${line(19050)}</a:lnStyleLst>` +
    `<a:effectStyleLst>${'<a:effectStyle><a:effectLst/></a:effectStyle>'.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${FILL.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements><a:objectDefaults/><a:extraClrSchemeLst/></a:theme>`
  );
}
