// Long words, long texts, and much in one text.
import { amount, factsFile, letters, outline, range, SHARED, SHARED_PATH, slide } from './parts.mjs';

const word = (n) => 'Abcdefghij'.repeat(n / 10);
const facts = (...all) => ({ [SHARED_PATH]: SHARED, 'briefs/growth/facts/a.yaml': factsFile(all) });
const FACT = amount('a.b0', 0);
const brief = (...slides) => ({ 'briefs/growth/a.yaml': outline(slides) });
const labelled = (text) =>
  `  a.b0: {measure: trade, says: $5 million, at: ¶1, currency: CAD, period: 2012, en: ${text}, fr: Commerce}\n`;
const EVENT = "says: 'March 22, 2012', at: ¶1, date: 2012-03-22, status: occurred";

const LONG = [
  ['a title', (text) => brief(slide([], [`# ${text}`]))],
  ['a point', (text) => brief(slide([], ['# Trade rose', `- ${text}`]))],
  ['a paragraph', (text) => brief(slide([], ['# Trade rose', text]))],
  ['notes', (text) => brief(slide([], ['# Trade rose', '---', text]))],
  ['a section', (text) => brief(slide([`section: {en: ${text}}`], ['# Trade rose']))],
  ['a note', (text) => brief(slide([`note: {en: ${text}}`], ['# Trade rose']))],
  [
    'a subtitle',
    (text) => ({ ...facts(FACT), ...brief(slide(['stats: [a.b0]', `subtitle: {en: ${text}}`], ['# Trade rose'])) }),
  ],
  [
    'a description',
    (text) => ({ ...facts(FACT), ...brief(slide(['chart: [a.b0]', `alt: {en: ${text}}`], ['# Trade rose'])) }),
  ],
  [
    'a label in a table',
    (text) => ({ ...facts(labelled(text)), ...brief(slide(['table: [a.b0]'], ['# Trade rose'])) }),
  ],
  [
    'a label in a chart',
    (text) => ({ ...facts(labelled(text)), ...brief(slide(['chart: [a.b0]'], ['# Trade rose'])) }),
  ],
  [
    'a label in figures',
    (text) => ({ ...facts(labelled(text)), ...brief(slide(['stats: [a.b0]'], ['# Trade rose'])) }),
  ],
  [
    'a label on a timeline',
    (text) => ({
      ...facts(`  a.b0: {kind: event, ${EVENT}, en: ${text}, fr: Vote}\n`),
      ...brief(slide(['timeline: [a.b0]'], ['# Trade rose'])),
    }),
  ],
  [
    'a label in words',
    (text) => ({ ...facts(labelled(text)), ...brief(slide([], ['# Trade rose', 'So {{label a.b0}} was {{a.b0}}'])) }),
  ],
  [
    'a heading of a panel',
    (text) => ({
      ...facts(FACT),
      ...brief(slide(['panels:', '  - chart: [a.b0]', '  - words'], ['# Trade rose', `## ${text}`, '## Then', 'So'])),
    }),
  ],
  ['a quotation', (text) => brief(slide([], ['# Trade rose', `> ${text}`]))],
  [
    'a link',
    (text) => brief(slide([], ['# Trade rose', `[${text}](https://example.org/${text.replaceAll(' ', '%20')})`])),
  ],
];

const MANY = [
  [
    'figures of one paragraph',
    1000,
    (n) => ({
      ...facts(FACT),
      ...brief(
        slide(
          [],
          [
            '# Trade rose',
            range(n)
              .map(() => 'of {{a.b0}}')
              .join(' '),
          ],
        ),
      ),
    }),
  ],
  [
    'points of one slide',
    1000,
    (n) => brief(slide([], ['# Trade rose', ...range(n).map((at) => `- The trade of ${letters(at)} rose`)])),
  ],
  [
    'points one below another',
    250,
    (n) => brief(slide([], ['# Trade rose', ...range(n).map((at) => `${'  '.repeat(Math.min(at, 200))}- The trade`)])),
  ],
  [
    'paragraphs of notes',
    1000,
    (n) =>
      brief(slide([], ['# Trade rose', '---', ...range(n).flatMap((at) => [`The trade of ${letters(at)} rose.`, ''])])),
  ],
  [
    'emphasised words',
    1000,
    (n) =>
      brief(
        slide(
          [],
          [
            '# Trade rose',
            range(n)
              .map((at) => `*${letters(at)}*`)
              .join(' '),
          ],
        ),
      ),
  ],
  [
    'links',
    500,
    (n) =>
      brief(
        slide(
          [],
          [
            '# Trade rose',
            range(n)
              .map((at) => `[${letters(at)}](https://example.org/${letters(at)})`)
              .join(' '),
          ],
        ),
      ),
  ],
];

export const WORDS = [
  ...LONG.map(([where, files]) => ({
    name: `a word of many letters in ${where}`,
    unit: 'letters',
    from: 15_000,
    command: ['build'],
    files: (n) => files(word(n)),
  })),
  ...LONG.map(([where, files]) => ({
    name: `many words in ${where}`,
    unit: 'letters',
    from: 15_000,
    command: ['build'],
    files: (n) => files('The trade of goods rose again '.repeat(n / 30)),
  })),
  ...MANY.map(([name, from, files]) => ({ name, unit: 'of them', from, command: ['build'], files })),
];
