/**
 * Namespaces, relationship types and media types of ECMA-376 (transitional), and the two Microsoft extensions in use.
 */
export const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const PRESENTATION = 'http://schemas.openxmlformats.org/presentationml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
export const POWERPOINT_2010 = 'http://schemas.microsoft.com/office/powerpoint/2010/main';
export const DECORATIVE = 'http://schemas.microsoft.com/office/drawing/2017/decorative';

/** The three namespace declarations on the root of every PresentationML part. */
export const PRESENTATION_ROOT = `xmlns:a="${DRAWING}" xmlns:r="${RELATIONSHIPS}" xmlns:p="${PRESENTATION}"`;

export const RELATIONSHIP = {
  officeDocument: `${RELATIONSHIPS}/officeDocument`,
  extendedProperties: `${RELATIONSHIPS}/extended-properties`,
  coreProperties: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
  slideMaster: `${RELATIONSHIPS}/slideMaster`,
  slideLayout: `${RELATIONSHIPS}/slideLayout`,
  slide: `${RELATIONSHIPS}/slide`,
  notesMaster: `${RELATIONSHIPS}/notesMaster`,
  notesSlide: `${RELATIONSHIPS}/notesSlide`,
  theme: `${RELATIONSHIPS}/theme`,
  presentationProperties: `${RELATIONSHIPS}/presProps`,
  viewProperties: `${RELATIONSHIPS}/viewProps`,
  tableStyles: `${RELATIONSHIPS}/tableStyles`,
  chart: `${RELATIONSHIPS}/chart`,
  workbook: `${RELATIONSHIPS}/package`,
  image: `${RELATIONSHIPS}/image`,
  hyperlink: `${RELATIONSHIPS}/hyperlink`,
  customXml: `${RELATIONSHIPS}/customXml`,
  customXmlProperties: `${RELATIONSHIPS}/customXmlProps`,
} as const;

const PRESENTATION_ML = 'application/vnd.openxmlformats-officedocument.presentationml';

export const CONTENT_TYPE = {
  presentation: `${PRESENTATION_ML}.presentation.main+xml`,
  slideMaster: `${PRESENTATION_ML}.slideMaster+xml`,
  slideLayout: `${PRESENTATION_ML}.slideLayout+xml`,
  slide: `${PRESENTATION_ML}.slide+xml`,
  notesMaster: `${PRESENTATION_ML}.notesMaster+xml`,
  notesSlide: `${PRESENTATION_ML}.notesSlide+xml`,
  presentationProperties: `${PRESENTATION_ML}.presProps+xml`,
  viewProperties: `${PRESENTATION_ML}.viewProps+xml`,
  tableStyles: `${PRESENTATION_ML}.tableStyles+xml`,
  theme: 'application/vnd.openxmlformats-officedocument.theme+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  workbook: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  coreProperties: 'application/vnd.openxmlformats-package.core-properties+xml',
  extendedProperties: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  customXml: 'application/xml',
  customXmlProperties: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
} as const;
