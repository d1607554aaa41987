// Inputs with as many findings as their size says.
import { amount, factsFile, letters, outline, range, SHARED, SHARED_PATH, slide } from './parts.mjs';

/** A fact of a measure that isn't there. */
const wrong = (n) => `  a.b${n}: {measure: none, says: $1, at: a}\n`;
const BRIEF = { 'briefs/growth/a.yaml': outline([slide([], ['# Exports rose'])]) };
const oneFile = (n) => ({
  ...BRIEF,
  [SHARED_PATH]: SHARED,
  'briefs/facts/a.yaml': factsFile(range(n).map(wrong)),
});
const manyFiles = (n) => ({
  ...BRIEF,
  [SHARED_PATH]: SHARED,
  ...Object.fromEntries(
    range(n / 250).map((file) => [
      `briefs/facts/f${file}.yaml`,
      factsFile(range(250).map((fact) => wrong(250 * file + fact))),
    ]),
  ),
});
const oneLine = (n) => ({
  ...BRIEF,
  [SHARED_PATH]: SHARED,
  'briefs/facts/a.yaml': `source: s\nfacts: {${range(n)
    .map((fact) => `a.b${fact}: {measure: none, says: $1, at: a}`)
    .join(', ')}}\n`,
});
const unknownIds = (n) => ({
  [SHARED_PATH]: SHARED,
  'briefs/facts/a.yaml': factsFile(range(n).map((fact) => amount(`a.b${fact}`, fact))),
  'briefs/growth/a.yaml': outline(
    range(n / 10).map((at) =>
      slide(
        [],
        [`# The trade of ${letters(at)}`, ...range(10).map((each) => `- Trade of {{a.c${10 * at + each}}} then`)],
      ),
    ),
  ),
});
const typedFigures = (n) => ({
  'briefs/growth/a.yaml': outline(
    range(n / 10).map((at) =>
      slide([], [`# The trade of ${letters(at)}`, ...range(10).map((each) => `- Trade was $${each + 2} million then`)]),
    ),
  ),
});

const CHECKS = [
  ['in one file', 5000, oneFile],
  ['in many files', 12500, manyFiles],
  ['in one line', 5000, oneLine],
  ['of wrong IDs in words', 1000, unknownIds],
  ['of typed figures', 2500, typedFigures],
];
export const FINDINGS = [
  ...CHECKS.map(([where, from, files]) => ({
    name: `findings ${where}`,
    unit: 'facts',
    from,
    command: ['check', '--advice'],
    files,
  })),
  ...['json', 'sarif', 'github'].map((format) => ({
    name: `findings as ${format}`,
    unit: 'facts',
    from: 12500,
    command: ['check', '--format', format],
    files: manyFiles,
  })),
  { name: 'findings in a draft', unit: 'figures', from: 1000, command: ['build', '--draft'], files: typedFigures },
];
