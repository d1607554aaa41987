// Many facts, sources, measures, names, citations and the like.
import { amount, event, factsFile, letters, outline, range, SHARED, SHARED_PATH, slide } from './parts.mjs';

const amounts = (n, more) => range(n).map((fact) => amount(`a.b${fact}`, fact, more?.(fact)));
const store = (facts, more = {}) => ({
  [SHARED_PATH]: SHARED,
  'briefs/growth/facts/a.yaml': factsFile(facts),
  ...more,
});
const brief = (slides) => ({ 'briefs/growth/a.yaml': outline(slides) });
const ONE = brief([slide([], ['# Exports were {{a.b0}}'])]);

const files = (n) => ({
  [SHARED_PATH]: SHARED,
  ...ONE,
  ...Object.fromEntries(
    range(n / 250).map((file) => [
      `briefs/growth/facts/f${file}.yaml`,
      factsFile(range(250).map((fact) => amount(`a.b${250 * file + fact}`, 250 * file + fact))),
    ]),
  ),
});

/** One fact, and sources of which `line` writes each. */
const withSources = (line) => (n) =>
  store(amounts(1), { ...ONE, 'briefs/growth/facts/s.yaml': `sources:\n${range(n).map(line).join('')}` });

const INPUTS = [
  ['facts in one file', 'facts', 2500, ['check'], (n) => store(amounts(n), ONE)],
  ['facts in many files', 'facts', 12500, ['check'], files],
  ['facts listed', 'facts', 5000, ['facts', 'list'], files],
  ['a fact shown among many', 'facts', 2500, ['facts', 'show', 'a.b7'], files],
  ['a fact used among many', 'facts', 5000, ['facts', 'used-by', 'a.b7'], files],
  [
    'a fact signed among many',
    'facts',
    2500,
    ['facts', 'sign', 'a.b7', '--by', 'Ann Tremblay', '--on', '2023-12-31'],
    files,
  ],
  ['facts that may be stale', 'facts', 5000, ['facts', 'stale'], files],
  ['facts verified', 'facts', 2500, ['facts', 'verify', '--sources', 'briefs'], files],
  [
    'facts of one label',
    'facts',
    2500,
    ['check'],
    (n) =>
      store(
        range(n).map(
          (fact) =>
            `  a.b${fact}: {measure: trade, says: $5 million, at: ¶1, currency: CAD, period: 2012, en: Trade, fr: Commerce}\n`,
        ),
        ONE,
      ),
  ],
  [
    'events',
    'events',
    2500,
    ['check'],
    (n) =>
      store(
        range(n).map((each) => event(`a.b${each}`, each)),
        brief([slide([], ['# The vote was on {{a.b0}}'])]),
      ),
  ],
  [
    'citations of one fact',
    'citations',
    1000,
    ['build'],
    (n) =>
      store(
        [
          `  a.b0:\n    measure: trade\n    says: $5 million\n    at: ¶1\n    currency: CAD\n    period: 2012\n    en: Trade\n    fr: Commerce\n    citations:\n${range(
            n,
          )
            .map((at) => `      - {source: s, at: ¶${at + 2}, says: $5 million}\n`)
            .join('')}`,
        ],
        ONE,
      ),
  ],
  [
    'sources',
    'sources',
    2500,
    ['build'],
    withSources(
      (at) =>
        `  t${letters(at)}: {kind: official, publisher: {en: Office ${letters(at)}, fr: Bureau}, title: {en: Title ${letters(at)}, fr: Titre}, date: 2023}\n`,
    ),
  ],
  [
    'editions of editions of a source',
    'sources',
    1000,
    ['build'],
    withSources(
      (at) =>
        `  t${at}: {kind: official, publisher: {en: Office, fr: Bureau}, title: {en: Title, fr: Titre}, date: 2023, version-of: ${at === 0 ? 's' : `t${at - 1}`}}\n`,
    ),
  ],
  [
    'measures',
    'measures',
    2500,
    ['build'],
    (n) =>
      store(amounts(1), {
        ...ONE,
        'briefs/growth/facts/m.yaml': `measures:\n${range(n)
          .map(
            (at) =>
              `  m${letters(at)}: {kind: money, calendar: calendar, adds-over: [period], en: Measure ${letters(at)}, fr: Mesure}\n`,
          )
          .join('')}`,
      }),
  ],
  [
    'names',
    'names',
    2500,
    ['build'],
    (n) =>
      store(amounts(1), {
        'briefs/growth/facts/names.yaml': `names:\n${range(n)
          .map(
            (at) =>
              `  - {en: Operation ${letters(at)}x C-${at}, fr: Opération ${letters(at)}, acronym: {en: ${letters(at).toUpperCase()}Q, fr: ${letters(at).toUpperCase()}W}}\n`,
          )
          .join('')}`,
        ...brief(
          range(20).map((at) =>
            slide(
              [],
              [
                `# Operation ${letters(at)}x C-${at} had {{a.b0}}`,
                `- The ${letters(at).toUpperCase()}Q asked for {{a.b0}} in that year.`,
              ],
            ),
          ),
        ),
      }),
  ],
  [
    'contradictions of figures',
    'facts',
    1000,
    ['build'],
    (n) =>
      store(
        range(n).map(
          (fact) =>
            `  a.b${fact}: {measure: trade, says: $${fact + 1} million, at: ¶1, currency: CAD, period: 2012, en: Trade, fr: Commerce}\n`,
        ),
        ONE,
      ),
  ],
  [
    'conflicts',
    'conflicts',
    1000,
    ['build'],
    (n) =>
      store(
        range(n).flatMap((at) => [
          amount(
            `a.b${2 * at}`,
            2 * at,
            `conflicts: {members: [a.b${2 * at}, a.b${2 * at + 1}], preferred: a.b${2 * at}, reason: {en: The newer page holds, fr: La page la plus récente}}, `,
          ),
          amount(`a.b${2 * at + 1}`, 2 * at + 1),
        ]),
        ONE,
      ),
  ],
  [
    'members of one conflict',
    'members',
    250,
    ['build'],
    (n) =>
      store(
        range(n).map((at) =>
          amount(
            `a.b${at}`,
            at,
            at === 0
              ? `conflicts: {members: [${range(n)
                  .map((each) => `a.b${each}`)
                  .join(', ')}], preferred: a.b0, reason: {en: The newer page holds, fr: La page la plus récente}}, `
              : '',
          ),
        ),
        ONE,
      ),
  ],
  [
    'facts superseded in turn',
    'facts',
    1000,
    ['build'],
    (n) =>
      store(
        range(n).map((at) => amount(`a.b${at}`, at, at + 1 < n ? `superseded-by: a.b${at + 1}, ` : '')),
        ONE,
      ),
  ],
  [
    'parts of parts',
    'facts',
    1000,
    ['build'],
    (n) =>
      store(
        range(n).map((at) => amount(`a.b${at}`, at, at > 0 ? `part-of: a.b${at - 1}, ` : '')),
        ONE,
      ),
  ],
  [
    'parts of one whole',
    'facts',
    1000,
    ['build'],
    (n) =>
      store(
        range(n).map((at) => amount(`a.b${at}`, at, at > 0 ? 'part-of: a.b0, ' : '')),
        ONE,
      ),
  ],
  [
    'items of a list',
    'items',
    2500,
    ['build'],
    (n) =>
      store(
        [
          ...amounts(1),
          `  a.list:\n    kind: list\n    says: gold and more\n    at: ¶4\n    complete: unknown\n    en: Products\n    fr: Produits\n    items:\n${range(
            n,
          )
            .map((at) => `      - {en: gold ${letters(at)}, fr: or ${letters(at)}}\n`)
            .join('')}`,
        ],
        ONE,
      ),
  ],
  [
    'points of a series',
    'points',
    2500,
    ['build'],
    (n) =>
      store(
        [
          ...amounts(1),
          `  a.series:\n    measure: flows\n    at: table 1\n    currency: CAD\n    scale: million\n    en: Flow\n    fr: Flux\n    points:\n${range(
            n,
          )
            .map((at) => `      ${1000 + at}: ${at % 90}\n`)
            .join('')}`,
        ],
        ONE,
      ),
  ],
];

export const FACTS = INPUTS.map(([name, unit, from, command, write]) => ({ name, unit, from, command, files: write }));
