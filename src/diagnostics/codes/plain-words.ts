import type { CodeEntry } from '../code-entry.ts';

export const PLAIN_WORDS_CODES = {
  'words/long-title': {
    severity: 'advice',
    what: 'A title has more than fifteen words.',
    why: 'A title is read in one glance; the Office for National Statistics keeps to about fifteen words.',
    mend: 'Say the finding first, and leave the rest to the subtitle.',
  },
  'words/topic-title': {
    severity: 'advice',
    what: 'A title names a topic instead of a finding.',
    why: 'In tests, rooms recalled what sentence headlines said far better than what topics only named.',
    mend: 'Write a sentence with a verb: “Canada sold Mali about thirteen times what it bought”.',
  },
  'words/long-sentence': {
    severity: 'advice',
    what: 'A sentence on a slide or in what is said has more than about twenty words (twenty-seven in French).',
    why: 'A sentence is held in mind until it ends; the Canada.ca style guide asks for about twenty words.',
    mend: 'Make two sentences of it, the finding in the first.',
  },
  'words/point-count': {
    severity: 'advice',
    what: 'A list has more than seven points, or a slide shows nothing but a list of one or two.',
    why: 'The federal guide to accessible presentations asks for three to seven: fewer are a sentence, more are not remembered.',
    mend: 'Keep the points that decide something; move the others below the dashes, or join two slides.',
  },
  'words/unexplained-acronym': {
    severity: 'advice',
    what: 'An acronym is used on a slide, and neither that slide nor one before it has its full name.',
    why: 'One reader in the room is new to the file and will not ask.',
    mend: 'Write the full name with the acronym in brackets where it comes first, or the name alone. In names.yaml, `common: yes` says that every reader knows it.',
  },
  'words/wrong-term': {
    severity: 'warning',
    what: 'A text has the other language’s acronym or term.',
    why: 'An organisation has its own name in each official language.',
    mend: 'Write what names.yaml gives for this language. A name that is meant to stay in its own is marked: [Operation Barkhane]{lang=en}.',
  },
} as const satisfies Record<string, CodeEntry>;
