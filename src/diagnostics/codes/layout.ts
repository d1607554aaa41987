import type { CodeEntry } from '../code-entry.ts';

export const LAYOUT_CODES = {
  'layout/overflow': {
    severity: 'error',
    what: 'The words don’t fit their place, even in the smallest style that the layout allows.',
    why: 'Text that runs out of its box is cut or covers something in the room; PowerPoint shrinks text only after someone edits it.',
    mend: 'Cut about as many words as the hint says, or make two slides of one.',
  },
  'layout/long-notes': {
    severity: 'advice',
    what: 'The notes of a slide don’t fit their printed page.',
    why: 'PowerPoint prints one page of notes a slide and cuts what stands below its edge; whoever speaks from paper lacks it.',
    mend: 'Shorten the talking points, or make two slides of one.',
  },
  'layout/moved-caution': {
    severity: 'advice',
    what: 'A slide has more cautions than two lines at its foot hold, and some stand in its notes.',
    why: 'A room doesn’t read a block of small print. What changes how a figure reads stays longest; what is accepted, disputed or inferred never leaves the slide.',
    mend: 'Show fewer figures on the slide, or say in its words what a reader must know.',
  },
  'layout/overlap': {
    severity: 'error',
    what: 'Two shapes of a slide lie over each other, or words of a chart on something else that it draws.',
    why: 'What is covered can’t be read, and who edits the slide moves the wrong shape.',
    mend: 'Shorten what the message names, split the slide, or mend the boxes of the layout if it is your own.',
  },
  'layout/off-page': {
    severity: 'error',
    what: 'A shape reaches over the edge of the page.',
    why: 'What lies outside is not shown.',
    mend: 'Cut words, or mend the boxes of the layout if it is your own.',
  },
  'layout/lost-source': {
    severity: 'error',
    what: 'A slide shows figures, and its template or its layout leaves their source out.',
    why: 'A figure without its source can’t be traced by those who see it.',
    mend: 'Let the template’s source-line.hbs write all sources, or show the figures on a layout that has a place for them.',
  },
  'layout/lost-caution': {
    severity: 'error',
    what: 'A slide shows figures, and its template or its layout leaves out a caution, or the reason of an acceptance.',
    why: 'The figure would look surer than it is.',
    mend: 'Let the template’s note-line.hbs write all notes, or show the figures on a layout that has a place for them.',
  },
  'layout/no-slot': {
    severity: 'error',
    what: 'The slide has something for which its layout has no place.',
    why: 'Nothing that the author wrote is left out silently.',
    mend: 'Name another layout with `layout:`, or leave it out and let it be chosen from what the slide holds.',
  },
  'layout/unknown': {
    severity: 'error',
    what: 'The slide names a layout that its template does not have.',
    why: 'A slide is never set in another layout than the one named.',
    mend: 'Use one of the layouts that the message lists.',
  },
  'layout/empty-slot': {
    severity: 'error',
    what: 'The layout needs something that the slide does not give.',
    why: 'A slide with an empty place looks unfinished on the screen.',
    mend: 'Write what is missing, or name a layout that does not ask for it.',
  },
} as const satisfies Record<string, CodeEntry>;
