import { expect, test } from 'vitest';
import { withoutConsequences } from '../../src/diagnostics/consequences.ts';
import { openProject } from '../../src/project/project.ts';
import { caseWorkspace } from '../case-workspace.ts';
import type { MemoryIo } from '../memory-io.ts';

const BRIEF = '/ws/briefs/one/brief.yaml';
const TRADE = '/ws/briefs/one/facts/trade.yaml';
const EVENTS = '/ws/briefs/one/facts/a-events.yaml';
const SOURCES = '/ws/briefs/one/facts/sources.yaml';
const MEASURES = '/ws/briefs/one/facts/z-measures.yaml';
const NAMES = '/ws/briefs/one/facts/names.yaml';

/**
 * A brief that uses facts in every way there is: words, claims, charts, tables, timelines,
 * acceptances, a conflict.
 */
const FILES: Readonly<Record<string, string>> = {
  [MEASURES]: `measures:
  trade:
    kind: money
    basis: trade
    adds-over: [flow]
    en: Trade
    fr: Commerce
  aid:
    kind: series
    en: Aid
    fr: Aide
`,
  [SOURCES]: `sources:
  gac:
    kind: official
    publisher: {en: GAC, fr: AMC}
    title: {en: Relations, fr: Relations}
    date: 2013-11
`,
  [NAMES]: `names:
  - en: C-17
    fr: C-17
  - en: Operation Kite
    fr: opération Kite
    acronym: {en: OPKITE, fr: OPKITE}
`,
  [EVENTS]: `source: gac
facts:
  pol.coup:
    kind: event
    date: 2012-03-22
    en: Coup
    fr: Coup d’État
  pol.vote:
    kind: event
    date: 2013-07-28
    en: Vote
    fr: Vote
`,
  [TRADE]: `source: gac
shared: {measure: trade, currency: CAD?, period: 2012}
facts:
  t.total:
    says: $17.2 million
    flow: both
    en: Total trade
    fr: Commerce total
  t.exports:
    says: $16 million
    flow: exports
    part-of: t.total
    en: Exports
    fr: Exportations
  t.imports:
    says: $1.2 million
    flow: imports
    part-of: t.total
    conflicts: {members: [t.imports, t.other], preferred: t.imports, reason: {en: it adds up, fr: le total concorde}}
    en: Imports
    fr: Importations
  t.other:
    says: $9 million
    flow: imports
    basis: pledge
    en: Imports, other page
    fr: Importations, autre page
  t.balance:
    kind: derived
    op: difference
    of: [t.exports, t.imports]
    en: Surplus
    fr: Excédent
  t.share:
    kind: derived
    op: share
    of: [t.exports, t.total]
    en: Share
    fr: Part
  t.aid:
    measure: aid
    scale: million
    points: {2010: 10, 2011: 20, 2012: 30}
    en: Aid
    fr: Aide
`,
  [BRIEF]: `brief: one
title: {en: One, fr: Un}
template: ministry
marking: unclassified
as-of: 2013-12-31
slides:
  - id: words
    claims: [t.exports > t.imports, t.exports most of t.total, t.aid rises from 2010 to 2012]
    en: |
      # Exports of {{t.exports}} left a surplus of {{t.balance}}
      - A C-17 flew for OPKITE in {{period pol.coup}}
      - {{t.share}} of trade
    fr: |
      # Des exportations de {{t.exports}} ont laissé un excédent de {{t.balance}}
      - Un C-17 a volé pour OPKITE en {{period pol.coup}}
      - {{t.share}} du commerce
  - id: chart
    chart:
      facts: [t.exports, t.imports]
      highlight: [t.exports]
    en: |
      # Exports and imports
    fr: |
      # Exportations et importations
  - id: aid
    chart:
      facts: [t.aid]
      events: [pol.coup]
    en: |
      # Aid
    fr: |
      # L’aide
  - id: times
    timeline: [pol.coup, pol.vote]
    en: |
      # Two dates
    fr: |
      # Deux dates
  - id: rows
    table:
      facts: [t.exports, t.other]
      one-measure: yes
    accept:
      - code: facts/incomparable-basis
        facts: [t.exports, t.other]
        reason: {en: Both are imports, fr: Les deux sont des importations}
      - code: facts/rejected-figure
        facts: [t.other, t.imports]
        reason: {en: The other page is asked about, fr: On demande l’autre page}
    en: |
      # Apart by {{difference t.exports t.other}}
    fr: |
      # Un écart de {{difference t.exports t.other}}
`,
};

/** Parsed files are kept from one test to the next, as between runs of the program. */
const io: MemoryIo = caseWorkspace('acceptance-used');
for (const path of [...io.files.keys()]) if (path.startsWith('/ws/briefs/')) io.files.delete(path);

/** Errors and warnings of the brief after `slip` makes a mistake in its files. */
async function found(slip: (files: Map<string, string>) => void): Promise<readonly string[]> {
  const files = new Map(Object.entries(FILES));
  slip(files);
  for (const [path, content] of files) io.files.set(path, content);
  const diagnostics = await openProject(io, { root: '/ws' }, { draft: false, remembers: false }).findings(
    'briefs/one/brief.yaml',
  );
  for (const path of files.keys()) io.files.delete(path);
  const told = withoutConsequences(diagnostics).filter(({ severity }) => severity !== 'advice');
  return [
    ...new Set(
      told.map(({ code, message, span }) => `${code} ${span?.file.split('/').at(-1)}:${span?.start.line} ${message}`),
    ),
  ];
}

test('the brief has no fault as it is', async () => {
  expect(await found(() => undefined)).toEqual([]);
});

test.each([
  ['a key misspelt', TRADE, '    says: $16 million', '    sayz: $16 million', 'input/unknown-key'],
  ['words without a number', TRADE, '    says: $16 million', '    says: a great deal', 'facts/unreadable-amount'],
  ['words in another currency', TRADE, '    says: $16 million', '    says: €16 million', 'facts/unreadable-amount'],
  ['a tab', TRADE, '    says: $16 million', '\tsays: $16 million', 'yaml/syntax'],
  [
    'a key given twice',
    TRADE,
    '    says: $16 million',
    '    says: $16 million\n    says: $17 million',
    'yaml/duplicate-key',
  ],
  ['an unknown kind', TRADE, '    kind: derived\n    op: diff', '    kind: derivd\n    op: diff', 'input/wrong-value'],
  ['an unknown measure', TRADE, '    measure: aid', '    measure: aids', 'facts/unknown-measure'],
  ['an unknown shared measure', TRADE, '{measure: trade,', '{measure: trades,', 'facts/unknown-measure'],
  ['a measure that can’t be read', MEASURES, '    kind: money', '    kind: mony', 'input/wrong-value'],
  ['a measure’s key misspelt', MEASURES, '    adds-over: [flow]', '    add-over: [flow]', 'input/unknown-key'],
  ['a source that can’t be read', SOURCES, '    kind: official', '    kind: oficial', 'input/wrong-value'],
  ['a name that can’t be read', NAMES, '    fr: C-17', '    fra: C-17', 'input/unknown-key'],
  ['names that break YAML’s grammar', NAMES, '  - en: C-17', '  - en: "C-17', 'yaml/'],
  ['facts that break it: a quote', TRADE, '    says: $16 million', '    says: "$16 million', 'yaml/'],
  ['facts that break it: a brace', TRADE, 'period: 2012}', 'period: 2012', 'yaml/'],
  ['facts that break it: a colon in a text', TRADE, '    en: Exports', '    en: Exports: all', 'yaml/'],
  ['facts that break it: a colon forgotten', TRADE, '  t.exports:\n', '  t.exports\n', 'yaml/'],
  ['measures that break it', MEASURES, '  aid:\n', '  aid\n', 'yaml/'],
  ['sources that break it', SOURCES, '{en: GAC, fr: AMC}', '{en: GAC, fr: "AMC}', 'yaml/'],
  ['a section misspelt: facts', TRADE, '\nfacts:\n', '\nfact:\n', 'input/unknown-key'],
  ['a section misspelt: measures', MEASURES, 'measures:', 'mesures:', 'input/unknown-key'],
  ['a section misspelt: sources', SOURCES, 'sources:', 'source:', 'input/'],
  ['a section misspelt: names', NAMES, 'names:', 'nmes:', 'input/unknown-key'],
  ['the head misspelt: source', TRADE, 'source: gac', 'sorce: gac', 'input/unknown-key'],
  ['the head misspelt: shared', TRADE, 'shared:', 'share:', 'input/unknown-key'],
  ['a shared key misspelt', TRADE, 'currency: CAD?,', 'curency: CAD?,', 'input/unknown-key'],
  [
    'keys not indented',
    EVENTS,
    '  pol.vote:\n    kind: event\n    date: 2013-07-28\n    en: Vote\n    fr: Vote\n',
    '  pol.vote:\n  kind: event\n  date: 2013-07-28\n  en: Vote\n  fr: Vote\n',
    'facts/bad-id',
  ],
  [
    'a fact at the margin',
    EVENTS,
    '  pol.vote:\n    kind: event\n    date: 2013-07-28\n    en: Vote\n    fr: Vote\n',
    'pol.vote:\n  kind: event\n  date: 2013-07-28\n  en: Vote\n  fr: Vote\n',
    'input/unknown-key',
  ],
  [
    'a fact in a fact',
    EVENTS,
    '  pol.vote:\n    kind: event\n    date: 2013-07-28\n    en: Vote\n    fr: Vote\n',
    '    pol.vote:\n      kind: event\n      date: 2013-07-28\n      en: Vote\n      fr: Vote\n',
    'input/unknown-key',
  ],
  ['an ID with a capital', TRADE, '  t.exports:\n', '  T.exports:\n', 'facts/bad-id'],
  ['a period that is none', TRADE, 'period: 2012}', 'period: twelve}', 'facts/bad-period'],
  ['a date that is none', EVENTS, '    date: 2012-03-22', '    date: 22-03-2012', 'facts/bad-period'],
  ['an unknown operand', TRADE, 'of: [t.exports, t.imports]', 'of: [t.export, t.imports]', 'facts/unknown-id'],
  ['an operand too few', TRADE, 'of: [t.exports, t.imports]', 'of: [t.exports]', 'facts/wrong-operands'],
  ['a fact computed from itself', TRADE, 'of: [t.exports, t.imports]', 'of: [t.balance, t.imports]', 'facts/cycle'],
  [
    'an unknown whole',
    TRADE,
    '    flow: exports\n    part-of: t.total',
    '    flow: exports\n    part-of: t.totals',
    'facts/unknown-id',
  ],
  ['a point that can’t be read', TRADE, '2011: 20', '2011: twenty', 'input/wrong-value'],
  ['an unknown rival', TRADE, 'members: [t.imports, t.other]', 'members: [t.imports, t.othr]', 'facts/unknown-id'],
  ['a rival that can’t be read', TRADE, '    says: $9 million', '    say: $9 million', 'input/unknown-key'],
])('%s is one finding', async (_, file, from, to, code) => {
  const told = await found((files) => {
    const text = files.get(file) ?? '';
    expect(text).toContain(from);
    files.set(file, text.replace(from, to));
  });
  expect(told).toHaveLength(1);
  expect(told[0]).toContain(code);
});

test('a file of facts outside its folder is one finding, though nobody checks it by itself', async () => {
  const told = await found((files) => {
    files.set('/ws/briefs/one/trade.yaml', files.get(TRADE) ?? '');
    files.delete(TRADE);
  });
  expect(told).toEqual(['input/wrong-folder trade.yaml:3 this file holds facts, and it lies outside a facts folder']);
});

test('what no file seems to define is still unknown beside a file that breaks YAML’s grammar', async () => {
  const told = await found((files) => {
    files.set(TRADE, (files.get(TRADE) ?? '').replace('says: $16 million', 'says: "$16 million'));
    files.set(
      BRIEF,
      (files.get(BRIEF) ?? '').replace('timeline: [pol.coup, pol.vote]', 'timeline: [pol.coup, pol.voet]'),
    );
  });
  expect(told.map((each) => each.split(' ')[0]).sort()).toEqual(['facts/unknown-id', 'yaml/syntax'].sort());
});
