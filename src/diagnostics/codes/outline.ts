import type { CodeEntry } from '../code-entry.ts';

export const OUTLINE_CODES = {
  'outline/empty': {
    severity: 'error',
    what: 'The outline has no slide.',
    why: 'A deck needs at least one slide.',
    mend: 'Add a slide under `slides:`.',
  },
  'outline/too-many-slides': {
    severity: 'error',
    what: 'The outline has more than three hundred slides.',
    why: 'Input is bounded, so that no file can stop the program.',
    mend: 'Split the outline.',
  },
  'outline/no-words': {
    severity: 'error',
    what: 'A slide has words in no language.',
    why: 'A slide without a title can’t be found, read aloud or understood by itself.',
    mend: 'Write `en: |` or `fr: |` and, indented below it, a line that begins with # and says the slide’s point.',
  },
  'outline/no-title': {
    severity: 'error',
    what: 'A slide’s words have no title.',
    why: 'The title is what a reader in a hurry and a screen reader find a slide by.',
    mend: 'Begin the words with a line such as “# Trade with Mali is small”.',
  },
  'outline/missing-language': {
    severity: 'warning',
    what: 'A title or a slide lacks words in a language that other slides have.',
    why: 'A deck is built in a language only when all of it is written in it, so that no slide is lost from one of two.',
    mend: 'Write the missing words, or delete the language everywhere.',
  },
  'outline/no-language': {
    severity: 'error',
    what: 'Neither English nor French has both the outline’s title and words on every slide.',
    why: 'A deck with slides missing is not built.',
    mend: 'Finish one language; the warnings name the slides that lack it.',
  },
  'outline/two-evidences': {
    severity: 'error',
    what: 'A slide or a panel names two pieces of evidence.',
    why: 'A slide makes one point and shows one thing for it.',
    mend: 'Put them side by side under `panels:`, or make two slides.',
  },
  'outline/panel-count': {
    severity: 'error',
    what: 'A slide has more or fewer panels than its words have ## headings.',
    why: 'The heading at a panel’s place is the panel’s name.',
    mend: 'Write one ## heading for each item of `panels:`, in the same order. A panel of words only is the item `words`.',
  },
  'outline/duplicate-id': {
    severity: 'error',
    what: 'Two slides have the same ID.',
    why: 'Findings and links name a slide by its ID.',
    mend: 'Change one, or delete both: a slide without one is named for its title.',
  },
  'outline/as-of': {
    severity: 'error',
    what: '`as-of` is not a day.',
    why: 'It is the only “today” a build knows: the age of figures is counted from it, and all dates of the file are this one.',
    mend: 'Write year, month and day: as-of: 2023-12-31.',
  },
  'outline/figure-in-name': {
    severity: 'error',
    what: 'A figure stands in the name of an outline or of a section, or in a reason.',
    why: 'Names go into file properties and the list of sections, where a figure can’t carry its source; a reason says why, not how much.',
    mend: 'Put the figure in the title of a slide.',
  },
  'outline/image-path': {
    severity: 'error',
    what: 'A picture’s path can’t be used.',
    why: 'A brief is built from its workspace alone, and a deck holds PNG and JPEG pictures.',
    mend: 'Copy the picture into the workspace and name it by its path from the outline: image: images/map.png.',
  },
  'outline/no-alt': {
    severity: 'error',
    what: 'A picture has no description.',
    why: 'Those who can’t see the picture would not know what it shows.',
    mend: 'Write `alt:` with what it shows in each language, or `decorative: yes` where it says nothing.',
  },
  'outline/unknown-code': {
    severity: 'error',
    what: '`accept` names a finding that is not there.',
    why: 'An acceptance that matches nothing would hide nothing and look as if it did.',
    mend: 'Copy the code from the finding, such as facts/incomparable-basis.',
  },
  'outline/no-reason': {
    severity: 'error',
    what: 'A finding is accepted without a reason, or with one of a word or two.',
    why: 'The reason is printed on the slide, so that the room knows why the figures stand together.',
    mend: 'Write `reason:` with `en:` and `fr:`, a short sentence each.',
  },
  'outline/outdated-translation': {
    severity: 'warning',
    what: 'The English of a slide has changed since its French was written.',
    why: 'The two decks would say different things to two halves of one room.',
    mend: 'Bring the French up to date, then write the mark that the hint names at `fr-of:`.',
  },
  'outline/figures-differ': {
    severity: 'error',
    what: 'A part of a slide shows a fact in one language, and the slide doesn’t show it in the other.',
    why: 'Two halves of one room would read different figures under one title.',
    mend: 'Name the same facts in the same part in both languages. A point counts as itself however it is named: `@latest` is `@2023` where that is the last.',
  },
  'outline/forms-differ': {
    severity: 'warning',
    what: 'Two languages show a fact in other forms: with its date and without, as a bare number, or in another part of the slide.',
    why: 'What one half of the room reads in the title, the other looks for in the text.',
    mend: 'Write it in the same forms, in the same part. Long or short, and in letters or digits, is a matter of each language.',
  },
  'outline/kinds-differ': {
    severity: 'warning',
    what: 'The words beside a figure call it something else in the two languages: exports and imports, pledged and paid, or two countries the other way round.',
    why: 'Two figures changed places in the translation, or one of the words is wrong.',
    mend: 'Put the figures, or the words, right in one of the two.',
  },
  'outline/directions-differ': {
    severity: 'warning',
    what: 'One language says that something rose, and the other that it fell.',
    why: 'One of the two is wrong.',
    mend: 'Correct the one that is wrong.',
  },
} as const satisfies Record<string, CodeEntry>;
