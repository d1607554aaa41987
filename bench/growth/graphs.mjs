// Facts computed from facts, in graphs of every shape.
import { amount, derived, factsFile, outline, range, SHARED, SHARED_PATH, slide } from './parts.mjs';

/** Each the difference of the two before it. */
const differences = (n) =>
  range(n).map((at) =>
    at < 2 ? amount(`a.b${at}`, at) : derived(`a.b${at}`, 'difference', [`a.b${at - 1}`, `a.b${at - 2}`]),
  );
/** Each the ratio of the one before to itself. */
const doubled = (n) =>
  range(n).map((at) =>
    at === 0
      ? amount('a.b0', 0)
      : derived(`a.b${at}`, at === 1 ? 'difference' : 'difference', [`a.b${at - 1}`, `a.b${at - 1}`]),
  );
/** Each the difference of the one before and a first amount. */
const chain = (n) =>
  range(n).map((at) => (at < 2 ? amount(`a.b${at}`, at) : derived(`a.b${at}`, 'difference', [`a.b${at - 1}`, 'a.b0'])));
/** One sum of all amounts, the last of the facts. */
const wide = (n) => [
  ...range(n - 1).map((at) => amount(`a.b${at}`, at)),
  derived(
    `a.b${n - 1}`,
    'sum',
    range(n - 1).map((at) => `a.b${at}`),
  ),
];
/** Shares of one whole. */
const shares = (n) =>
  range(n).map((at) =>
    at < n / 2
      ? amount(`a.b${at}`, at, at > 0 ? 'part-of: a.b0, ' : '')
      : derived(`a.b${at}`, 'share', [`a.b${at - n / 2}`, 'a.b0']),
  );
/** Rows of ten, each fact the mean of all of the row before. */
const grid = (n) =>
  range(n).map((at) =>
    at < 10
      ? amount(`a.b${at}`, at)
      : derived(
          `a.b${at}`,
          'mean',
          range(10).map((each) => `a.b${10 * (Math.floor(at / 10) - 1) + each}`),
        ),
  );
/** Computed from one another in a circle of all. */
const circle = (n) =>
  range(n).map((at) => derived(`a.b${at}`, 'difference', [`a.b${(at + 1) % n}`, `a.b${(at + 2) % n}`]));
/** Every one computed from every other: n × n references. */
const allFromAll = (n) =>
  range(n).map((at) =>
    derived(
      `a.b${at}`,
      'sum',
      range(n)
        .filter((each) => each !== at)
        .map((each) => `a.b${each}`),
    ),
  );
/** A rank of each among all: n × n references. */
const ranks = (n) =>
  range(n).map((at) =>
    at < n / 2
      ? amount(`a.b${at}`, at)
      : derived(
          `a.b${at}`,
          'rank',
          [
            `a.b${at - n / 2}`,
            ...range(n / 2)
              .filter((each) => each !== at - n / 2)
              .map((each) => `a.b${each}`),
          ],
          'among: {en: partners, fr: partenaires}, ',
        ),
  );

const workspace = (facts) => (n) => ({
  [SHARED_PATH]: SHARED,
  'briefs/growth/facts/a.yaml': factsFile(facts(n)),
  'briefs/growth/a.yaml': outline([slide([], [`# Exports came to {{a.b${n - 1}}}`])]),
});

const SHAPES = [
  ['differences of the two before', 1000, differences],
  ['each of the one before, twice', 1000, doubled],
  ['a chain', 2500, chain],
  ['one sum', 1250, wide],
  ['shares of one whole', 1000, shares],
  ['rows of means', 1000, grid],
  ['a circle', 1000, circle],
  ['all from all', 125, allFromAll],
  ['ranks among all', 125, ranks],
];

export const GRAPHS = SHAPES.flatMap(([shape, from, facts]) =>
  [
    (n) => ['facts', 'show', `a.b${n - 1}`],
    () => ['facts', 'used-by', 'a.b0'],
    () => ['build'],
    () => ['facts', 'list'],
    (n) => ['facts', 'sign', `a.b${n - 1}`, '--by', 'Ann Tremblay', '--on', '2023-12-31'],
  ].map((command) => ({
    name: `derived as ${shape}`,
    unit: 'facts',
    from,
    command,
    files: workspace(facts),
  })),
);
