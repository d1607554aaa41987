// Long outlines, and many.
import { amount, event, factsFile, letters, outline, range, SHARED, SHARED_PATH, slide } from './parts.mjs';

const amounts = (n) => range(n).map((fact) => amount(`a.b${fact}`, fact));
const workspace = (facts, slides, more) => ({
  [SHARED_PATH]: SHARED,
  'briefs/growth/facts/a.yaml': factsFile(facts),
  'briefs/growth/a.yaml': outline(slides, more),
});
const ids = (n, from = 0) =>
  range(n)
    .map((fact) => `a.b${from + fact}`)
    .join(', ');

/** Every fact in a table of ten. */
const allInTables = (n, more) =>
  workspace(
    amounts(n),
    range(n / 10).map((at) => slide([`table: [${ids(10, 10 * at)}]`], [`# Trade ${letters(at)} rose`])),
    more,
  );

const INPUTS = [
  [
    'slides of many facts',
    'slides',
    250,
    ['build'],
    (n) =>
      workspace(
        amounts(100),
        range(n).map((at) =>
          slide(
            [`table: [${ids(10, (10 * at) % 100)}]`],
            [`# Trade ${letters(at)} rose`, '---', 'It rose to {{a.b0}}.'],
          ),
        ),
      ),
  ],
  [
    'slides of words',
    'slides',
    500,
    ['build'],
    (n) =>
      workspace(
        amounts(1),
        range(n).map((at) =>
          slide(
            [],
            [
              `# Trade ${letters(at)} rose`,
              '- Trade rose by much.',
              '- It came to {{a.b0}}.',
              '---',
              'It rose to {{a.b0}}.',
            ],
          ),
        ),
      ),
  ],
  ['facts named in a brief', 'facts', 1250, ['build'], (n) => allInTables(n)],
  [
    'facts named in a brief with annexes',
    'facts',
    1250,
    ['build'],
    (n) => allInTables(n, ['annex: [sources, check-sheet]']),
  ],
  [
    'facts on a timeline',
    'facts',
    200,
    ['build'],
    (n) =>
      workspace(
        range(n).map((each) => event(`a.b${each}`, each)),
        [slide([`timeline: [${ids(n)}]`], ['# The votes'])],
      ),
  ],
  [
    'rows of a table',
    'rows',
    1000,
    ['build'],
    (n) => workspace(amounts(n), [slide([`table: [${ids(n)}]`], ['# The trade'])]),
  ],
  [
    'bars of a chart',
    'bars',
    1000,
    ['build'],
    (n) => workspace(amounts(n), [slide([`chart: [${ids(n)}]`], ['# The trade'])]),
  ],
  [
    'figures set large',
    'figures',
    1000,
    ['build'],
    (n) => workspace(amounts(n), [slide([`stats: [${ids(n)}]`], ['# The trade'])]),
  ],
  [
    'panels',
    'panels',
    500,
    ['build'],
    (n) =>
      workspace(amounts(n), [
        slide(
          ['panels:', ...range(n).map((at) => `  - stats: [a.b${at}]`)],
          ['# The trade', ...range(n).map((at) => `## Of ${letters(at)}`)],
        ),
      ]),
  ],
  [
    'claims of one slide',
    'claims',
    250,
    ['build'],
    (n) =>
      workspace(amounts(n + 1), [
        slide(['claims:', ...range(n).map((at) => `  - a.b${at + 1} > a.b0`)], ['# The trade']),
      ]),
  ],
  [
    'named claims of one slide',
    'claims',
    250,
    ['build'],
    (n) =>
      workspace(amounts(n + 1), [
        slide(
          ['claims:', ...range(n).map((at) => `  ${letters(at)}x: a.b${at + 1} > a.b0`)],
          ['# The trade', ...range(n).map((at) => `- It was [more than]{claim=${letters(at)}x} that.`)],
        ),
      ]),
  ],
  [
    'facts of one claim',
    'facts',
    500,
    ['build'],
    (n) => workspace(amounts(n), [slide([`claims: [a.b1 = max of ${ids(n)}]`], ['# The trade'])]),
  ],
  [
    'acceptances',
    'acceptances',
    200,
    ['build'],
    (n) =>
      workspace(amounts(2 * n), [
        slide(
          [
            `stats: [${ids(4)}]`,
            'accept:',
            ...range(n).map(
              (at) =>
                `  - {code: facts/incomparable-basis, facts: [a.b${2 * at}, a.b${2 * at + 1}], reason: {en: The pledge was paid in full by then.}}`,
            ),
          ],
          ['# The trade'],
        ),
      ]),
  ],
  [
    'sections',
    'sections',
    500,
    ['build'],
    (n) =>
      workspace(
        amounts(1),
        range(n).map((at) => slide([`section: {en: Part ${letters(at)}}`], [`# Trade ${letters(at)} rose`])),
      ),
  ],
  [
    'briefs',
    'briefs',
    75,
    ['build'],
    (n) => ({
      [SHARED_PATH]: SHARED,
      'briefs/growth/facts/a.yaml': factsFile(amounts(100)),
      ...Object.fromEntries(
        range(n).map((at) => [
          `briefs/growth/b${at}.yaml`,
          outline([slide([`table: [${ids(10)}]`], ['# Trade rose'])]).replace(
            'brief: growth',
            `brief: growth-${letters(at)}x`,
          ),
        ]),
      ),
    }),
  ],
  [
    'dossiers',
    'dossiers',
    75,
    ['check'],
    (n) => ({
      [SHARED_PATH]: SHARED,
      ...Object.fromEntries(
        range(n).flatMap((at) => [
          [`briefs/d${at}/facts/a.yaml`, factsFile(range(20).map((fact) => amount(`d${letters(at)}.b${fact}`, fact)))],
          [
            `briefs/d${at}/b.yaml`,
            outline([slide([`table: [d${letters(at)}.b0]`], ['# Trade rose'])]).replace(
              'brief: growth',
              `brief: growth-${letters(at)}x`,
            ),
          ],
        ]),
      ),
    }),
  ],
];

export const BRIEFS = INPUTS.map(([name, unit, from, command, files]) => ({ name, unit, from, command, files }));
