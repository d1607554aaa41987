import { type LayoutSpec, type MasterSpec, type PlaceholderSpec, titleLook } from './build-master.ts';

const TITLE: PlaceholderSpec = { name: 'Title 1', ph: 'type="title"' };
const FOOTERS: readonly PlaceholderSpec[] = [
  { name: 'Date Placeholder 4', ph: 'type="dt" sz="half" idx="10"' },
  { name: 'Footer Placeholder 5', ph: 'type="ftr" sz="quarter" idx="11"' },
  { name: 'Slide Number Placeholder 6', ph: 'type="sldNum" sz="quarter" idx="12"' },
];

/** The layouts of a new PowerPoint file, as wide as the page. */
function standardLayouts(width: number, names: readonly string[]): readonly LayoutSpec[] {
  const [cover = '', content = '', section = '', two = '', only = '', blank = ''] = names;
  const half = (width - 132 - 24) / 2;
  return [
    {
      name: cover,
      type: 'title',
      background: '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="tx2"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>',
      places: [
        {
          name: 'Title 1',
          ph: 'type="ctrTitle"',
          box: [66, 120, width - 132, 160],
          body: 'anchor="b"',
          style:
            '<a:lvl1pPr algn="l"><a:defRPr sz="4400"><a:solidFill><a:schemeClr val="bg1"/></a:solidFill></a:defRPr></a:lvl1pPr>',
        },
        {
          name: 'Subtitle 2',
          ph: 'type="subTitle" idx="1"',
          box: [66, 292, width - 132, 90],
          style:
            '<a:lvl1pPr marL="0" indent="0" algn="l"><a:buNone/><a:defRPr sz="2400"><a:solidFill><a:schemeClr val="bg1"/></a:solidFill></a:defRPr></a:lvl1pPr>',
        },
        ...FOOTERS,
      ],
    },
    { name: content, type: 'obj', places: [TITLE, { name: 'Content Placeholder 2', ph: 'idx="1"' }, ...FOOTERS] },
    {
      name: section,
      type: 'secHead',
      places: [
        { ...TITLE, box: [66, 150, width - 132, 180], body: 'anchor="b"' },
        { name: 'Text Placeholder 2', ph: 'type="body" idx="1"', box: [66, 340, width - 132, 100] },
        ...FOOTERS,
      ],
    },
    {
      name: two,
      type: 'twoObj',
      places: [
        TITLE,
        { name: 'Content Placeholder 2', ph: 'sz="half" idx="1"', box: [66, 143.75, half, 342] },
        { name: 'Content Placeholder 3', ph: 'sz="half" idx="2"', box: [66 + half + 24, 143.75, half, 342] },
        ...FOOTERS,
      ],
    },
    { name: only, type: 'titleOnly', places: [TITLE, ...FOOTERS] },
    { name: blank, type: 'blank', places: [...FOOTERS] },
  ];
}

const ENGLISH = ['Title Slide', 'Title and Content', 'Section Header', 'Two Content', 'Title Only', 'Blank'];
const FRENCH = ['Diapositive de titre', 'Titre et contenu', 'Titre de section', 'Deux contenus', 'Titre seul', 'Vide'];

const OFFICE_COLOURS = [
  '000000',
  'FFFFFF',
  '44546A',
  'E7E6E6',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
  '0563C1',
  '954F72',
];

/** 16:9, layouts as in a new PowerPoint file, a logo in the corner. */
export const CORPORATE: MasterSpec = {
  page: [960, 540],
  colours: [
    '1A1A1A',
    'FFFFFF',
    '003057',
    'EEF1F4',
    '00629B',
    'C8102E',
    '5C8727',
    '7A4E9C',
    '8A8D8F',
    'D0D3D4',
    '00629B',
    '7A4E9C',
  ],
  fonts: ['Georgia', 'Calibri'],
  title: { name: 'Title Placeholder 1', ph: 'type="title"', box: [66, 34, 828, 96], body: 'anchor="ctr"' },
  bodyBox: [66, 143.75, 828, 342],
  titleStyle: titleLook(3200, 'tx2', 'b="1"'),
  bodySizes: [2400, 2000, 1800],
  art: [{ box: [0, 0, 12, 540], colour: 'accent1' }],
  logo: [900, 8, 40, 20],
  layouts: standardLayouts(960, ENGLISH),
};

/** 4:3, French names, Office's colours, big type, a picture on the title slide. */
export const NARROW_FRENCH: MasterSpec = {
  page: [720, 540],
  colours: OFFICE_COLOURS,
  fonts: ['Arial', 'Arial'],
  title: { name: 'Titre 1', ph: 'type="title"', box: [36, 26, 648, 90], body: 'anchor="ctr"' },
  bodyBox: [66, 143.75, 588, 342],
  titleStyle: titleLook(3600, 'tx1'),
  bodySizes: [2800, 2400, 2000],
  layouts: standardLayouts(720, FRENCH).map((layout, index) =>
    index === 0 ? { ...layout, picture: [600, 20, 80, 40] } : layout,
  ),
};

/** White on black through its colour map, with a bar across the foot. */
export const DARK: MasterSpec = {
  ...CORPORATE,
  colours: [
    '101820',
    'F5F5F5',
    '0B2239',
    'FFD966',
    '4FC3F7',
    'FFB74D',
    '81C784',
    'F48FB1',
    '90A4AE',
    '607D8B',
    '4FC3F7',
    'F48FB1',
  ],
  fonts: ['Calibri', 'Calibri'],
  map: 'bg1="dk1" tx1="lt1" bg2="dk2" tx2="lt2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"',
  art: [{ box: [0, 494, 960, 46], colour: 'bg2' }],
  layouts: standardLayouts(960, ENGLISH).map((layout) =>
    layout.type === 'title'
      ? {
          ...layout,
          background: '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg2"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>',
          places: layout.places.map((place) => ({
            ...place,
            ...(place.style && { style: place.style.replaceAll('"bg1"', '"tx1"') }),
          })),
        }
      : layout,
  ),
};
