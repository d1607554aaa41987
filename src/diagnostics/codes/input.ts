import type { CodeEntry } from '../code-entry.ts';

export const INPUT_CODES = {
  'yaml/syntax': {
    severity: 'error',
    what: 'The YAML can’t be read.',
    why: 'A file that can’t be read whole is not read in part: a lost line could lose a qualifier.',
    mend: 'Mend the place shown. The usual causes are indentation and an unclosed quote.',
  },
  'yaml/too-large': {
    severity: 'error',
    what: 'A YAML file is larger than 2 MiB.',
    why: 'No brief needs that much text; a file of that size is nearly always the wrong file.',
    mend: 'Split the file, or keep long series in a CSV file in data/.',
  },
  'yaml/too-deep': {
    severity: 'error',
    what: 'Lists and keys lie more than 32 deep in one another.',
    why: 'Nothing briefdeck reads is nested so deeply; such a file is damaged or hostile.',
    mend: 'Look for a line of brackets that were never closed.',
  },
  'yaml/character': {
    severity: 'error',
    what: 'A character stands in the file that can’t be shown: a control, invisible, private-use or broken character.',
    why: 'It would vanish, show as a box or change the order of the words on a slide. U+FFFD means that the file was saved in another encoding than UTF-8.',
    mend: 'Delete the character and type it again; save the file as UTF-8.',
  },
  'yaml/unsupported': {
    severity: 'error',
    what: 'The file uses a part of YAML that briefs do without: anchors (&), references (*), tags (!), merge keys (<<), explicit keys (?), directives (%) or a second document (---).',
    why: 'In a brief such a sign is nearly always the first character of a text, which YAML would lose.',
    mend: "Put the text in quotes: '*emphasis* begins this line'. What facts share goes under shared:.",
  },
  'yaml/duplicate-key': {
    severity: 'error',
    what: 'A key is given twice in one place.',
    why: 'YAML readers keep one of the two without a word, and not all the same one.',
    mend: 'Delete or rename one of them.',
  },
  'yaml/unquoted-figure': {
    severity: 'error',
    what: 'A value begins with {{ and is not in quotes.',
    why: 'YAML takes a brace at the start of a value for a map, so the figure never reaches the slide.',
    mend: "Quote the whole value, en: '{{trade.exports-2012}} in exports', or write it on the next line below en: |.",
  },
  'yaml/comment-in-text': {
    severity: 'error',
    what: 'A # after a space turns the rest of a text into a comment.',
    why: 'The words after it vanish without a word: “the #1 donor” becomes “the”.',
    mend: 'Quote the text or write it below |. Put a comment on a line of its own.',
  },
  'yaml/colon-in-text': {
    severity: 'error',
    what: 'A colon followed by a space turns a text into a key and its value.',
    why: 'French puts a space around each colon, so this is the commonest slip: “Mali : aide” becomes the key Mali.',
    mend: "Quote the whole text, fr: 'Mali : aide', or write it on the next line below fr: |.",
  },
  'yaml/comma-in-braces': {
    severity: 'error',
    what: 'A comma inside braces ends the text before it.',
    why: 'In {en: food, water, fr: eau} the word “water” becomes a key without a value and the text loses its end.',
    mend: "Quote the text, {en: 'food, water', fr: eau}, or write en: and fr: on lines of their own.",
  },
  'input/wrong-folder': {
    severity: 'error',
    what: 'An outline lies in a facts folder, or facts lie outside one.',
    why: 'What a file is read as depends on the folder it lies in.',
    mend: 'Move facts, sources and measures into a folder called facts/, and outlines out of it.',
  },
  'input/unknown-key': {
    severity: 'error',
    what: 'A key is not one of those that are read here.',
    why: 'A misspelt key would be passed over, and what it says with it.',
    mend: 'Correct the key, or delete it. The hint lists what may stand here.',
  },
  'input/missing-key': {
    severity: 'error',
    what: 'A key that must be there is missing.',
    why: 'What it says can’t be guessed.',
    mend: 'Add the key that the hint names.',
  },
  'input/empty-value': {
    severity: 'error',
    what: 'A key stands there without a value.',
    why: 'An empty value is more often forgotten than meant.',
    mend: 'Write the value, or delete the key.',
  },
  'input/wrong-value': {
    severity: 'error',
    what: 'A value is not one of those allowed here, or is not in the form that is read here.',
    why: 'Only what is understood exactly is used.',
    mend: 'Use one of the values, or the form, that the message names.',
  },
  'input/expected-text': {
    severity: 'error',
    what: 'A text is expected where a list or keys stand.',
    why: 'A list or keys have no words to show.',
    mend: 'Write the text on the same line, in quotes if it holds a colon, or below |.',
  },
  'input/expected-list': {
    severity: 'error',
    what: 'A list is expected where a text or keys stand.',
    why: 'One item must be told from the next.',
    mend: 'Write each item on a line that begins with a hyphen and a space, or all in brackets: [a, b].',
  },
  'input/expected-keys': {
    severity: 'error',
    what: 'Keys and values are expected where a text or a list stands.',
    why: 'Each part of what stands here has a name, so that none is taken for another.',
    mend: 'Write each part as key: value on a line of its own.',
  },
} as const satisfies Record<string, CodeEntry>;
