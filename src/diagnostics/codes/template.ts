import type { CodeEntry } from '../code-entry.ts';

export const TEMPLATE_CODES = {
  'template/unknown': {
    severity: 'error',
    what: 'The outline names a template that is not there.',
    why: 'A deck is never built with another template than the one named.',
    mend: 'Use the name of a folder in templates/.',
  },
  'template/unknown-parent': {
    severity: 'error',
    what: 'A template extends one that is not there.',
    why: 'What it does not say itself would be missing.',
    mend: 'Write the name of a folder in templates/ after `extends:`.',
  },
  'template/extends-itself': {
    severity: 'error',
    what: 'A template extends itself, by way of others or directly.',
    why: 'None of them would be the one that the others build on.',
    mend: 'Take `extends:` out of one of them, or let it name another template.',
  },
  'template/incomplete': {
    severity: 'error',
    what: 'A template lacks its template.yaml or has no layout.',
    why: 'Without colours, styles, a grid and a layout nothing can be placed on a slide.',
    mend: 'Begin from one that works: briefdeck template new NAME --from ministry.',
  },
  'template/unknown-style': {
    severity: 'error',
    what: 'A slot names a text style that the template does not have.',
    why: 'Text is never set in a style nobody chose.',
    mend: 'Use a style from `styles:` in template.yaml, or add one.',
  },
  'template/steps': {
    severity: 'error',
    what: 'A slot’s smaller styles are not in order of size.',
    why: 'Text that doesn’t fit is set in one step after the other; a larger step would not help it.',
    mend: 'Order `steps:` from large to small, all smaller than `style:`.',
  },
  'template/line-height': {
    severity: 'error',
    what: 'The lines of a style are closer together than its letters are high.',
    why: 'Lines would touch.',
    mend: 'Give the style a `line:` of its `size:` or more.',
  },
  'template/name': {
    severity: 'error',
    what: 'A template’s name in its file is not the name of its folder.',
    why: 'Outlines name a template by its folder; another name inside would mislead.',
    mend: 'Make `template:` in template.yaml the folder’s name.',
  },
  'template/place': {
    severity: 'error',
    what: 'The place of a slot or a decoration can’t be computed.',
    why: 'A box needs a left edge and a width, from columns of the grid or from numbers.',
    mend: 'Write `columns: 1-10` within the grid, or `x:` and `width:` in points.',
  },
  'template/outside-page': {
    severity: 'error',
    what: 'A slot or a decoration reaches over the edge of the page.',
    why: 'What lies outside is not shown.',
    mend: 'Make it smaller or move it; the page is `width:` by `height:` of the grid.',
  },
  'template/contrast': {
    severity: 'error',
    what: 'Text in a slot, or a colour that charts are drawn in, can hardly be told from what lies behind it.',
    why: 'People with low sight, and anyone in a bright room, need a contrast of 4.5, or 3 for text from 24 points up and for what is drawn (WCAG 2.2, 1.4.3 and 1.4.11).',
    mend: 'Give the style a darker or lighter colour, or the layout another background.',
  },
  'template/small-text': {
    severity: 'error',
    what: 'A style is too small for what is set in it.',
    why: 'From the back of a room 18 points can be read. Labels beside a figure, tables and lists of sources may have 14; source lines, notes, markings and page numbers, which are there for the record, 12.',
    mend: 'Make the style larger, or give the slot a larger one. A slide with too many words is continued on a second one.',
  },
  'template/title-slot': {
    severity: 'error',
    what: 'A layout has no slot for the title, or has two.',
    why: 'Each slide has one title, which a screen reader and the list of slides find it by.',
    mend: 'Give exactly one slot `accepts: title`.',
  },
  'template/partial': {
    severity: 'error',
    what: 'A text partial of the template can’t be read as Handlebars, or can’t be run.',
    why: 'The line it makes would be missing from every slide.',
    mend: 'Mend the place shown. The usual causes are a brace that is not closed and a name that the partial is not given.',
  },
  'template/slots-overlap': {
    severity: 'warning',
    what: 'Two slots of a layout lie over each other.',
    why: 'A slide that fills both shows one text over the other.',
    mend: 'Move one of the slots, or make it smaller.',
  },
  'template/second-slot': {
    severity: 'warning',
    what: 'Two slots of a layout take the same content.',
    why: 'Content goes into the first slot that takes it, so the second stays empty.',
    mend: 'Let one of the two accept something else, or take it out.',
  },
  'template/unmeasured-font': {
    severity: 'warning',
    what: 'The template names a font, or needs a style of it, whose advances are not known.',
    why: 'Its text is measured by another font’s advances and a margin, so that slides are continued or refused earlier than need be, and lines may break otherwise than measured.',
    mend: 'Make its tables from the font’s own files with `briefdeck template font add FILE`, once for each of regular, bold, italic and bold italic, or name a font such as Arial, Calibri or Georgia.',
  },
  'template/font-table': {
    severity: 'error',
    what: 'A file in the template’s assets/fonts is no table of a font.',
    why: 'Text would be measured by chance.',
    mend: 'Delete it and write it anew with `briefdeck template font add FILE`.',
  },
  'template/font-file': {
    severity: 'error',
    what: 'A file that a font’s tables should be made from can’t be read as a font.',
    why: 'Advances are read from the font itself; nothing is guessed.',
    mend: 'Name the file of one font and style: .ttf, .otf, .woff or .woff2. A collection (.ttc) holds several; take them apart first.',
  },
} as const satisfies Record<string, CodeEntry>;
