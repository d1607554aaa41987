import type { CodeEntry } from '../code-entry.ts';

export const A11Y_CODES = {
  'a11y/duplicate-title': {
    severity: 'error',
    what: 'Two slides of a deck have the same title.',
    why: 'Who can’t see the slides moves between them by their titles, and finds two of one name.',
    mend: 'Say in each title what its slide adds.',
  },
  'a11y/no-title': {
    severity: 'error',
    what: 'The title of a slide is empty once its figures are written.',
    why: 'A screen reader announces a slide by its title, and the list of slides shows it.',
    mend: 'Give the title words of its own.',
  },
  'a11y/alt-too-long': {
    severity: 'error',
    what: 'A description of what can’t be seen is longer than about two breaths: 140 characters in English, 170 in French.',
    why: 'Screen readers read it in one piece, without a way back; the notes hold the data and all that is said.',
    mend: 'Say in one sentence under `alt:` what is shown and what follows from it. Move the rest below the dashes.',
  },
  'a11y/poor-alt': {
    severity: 'error',
    what: 'A description of what can’t be seen is a file’s name or a bare noun.',
    why: '“Chart” or “map.png” says no more than that something is there.',
    mend: 'Say under `alt:` what it shows, or mark a picture that says nothing `decorative: yes`.',
  },
  'a11y/bare-link': {
    severity: 'error',
    what: 'A link shows its address, or words that say nothing of where it leads.',
    why: 'A screen reader lists the links of a slide by their words alone; an address is read letter by letter and breaks in odd places.',
    mend: 'Write [the page’s title](https://…).',
  },
  'a11y/other-script': {
    severity: 'error',
    what: 'Words in another script than the Latin one stand in the deck.',
    why: 'A screen reader would read them as English or French, their direction may be another, and no font of the template was measured for them.',
    mend: 'Write the name as English or French texts print it.',
  },
  'a11y/reading-order': {
    severity: 'error',
    what: 'Something is read aloud after what stands below it.',
    why: 'A screen reader follows the order of a layout’s slots, not their places.',
    mend: 'Order the slots of the layout from top to bottom, or choose another layout.',
  },
  'a11y/header-row': {
    severity: 'error',
    what: 'A column of a table has no heading.',
    why: 'A screen reader names each cell by the heading of its column.',
    mend: 'Give the fact that heads the column a label in the language of the deck.',
  },
  'a11y/colour-alone': {
    severity: 'error',
    what: 'Only their colours tell the lines or parts of a chart apart.',
    why: 'One man in twelve can’t tell some colours apart, and no printer in black can.',
    mend: 'Choose another chart, which names its series beside their points, or show fewer series.',
  },
} as const satisfies Record<string, CodeEntry>;
