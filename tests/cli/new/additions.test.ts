import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withEntry, withItem } from '../../../src/project/new/add-lines.ts';
import { memoryIo } from '../../memory-io.ts';
import '../../property-seed.ts';
import { answering, freshWorkspace, runWords, workspaceFiles } from './new-in.ts';

const SOURCE = ['new', 'source', 'imf', '--publisher-en', 'IMF', '--publisher-fr', 'FMI', '--title-en', 'Outlook'];
const EXPORTS = [
  ...['new', 'fact', 'trade.exports', '--measure', 'merchandise-trade', '--source', 'imf', '--at', 'p. 12'],
  ...['--says', '$81.4 million', '--period', '2023', '--flow', 'exports', '--en', 'Exports', '--fr', 'Exportations'],
];

const IMPORTS = [
  ...['new', 'fact', 'trade.imports', '--measure', 'merchandise-trade', '--source', 'imf', '--at', 'p. 12'],
  ...['--says', '$5 million', '--period', '2023', '--flow', 'imports', '--en', 'Imports', '--fr', 'Importations'],
];

/** With plain spaces for those that don’t break. */
const plain = (text: string) => text.replaceAll('\u00A0', ' ');

async function withSource() {
  const io = await freshWorkspace();
  expect((await runWords(io, [...SOURCE, '--title-fr', 'Perspectives', '--date', '2024-04'])).exit).toBe(0);
  return io;
}

describe('new fact', () => {
  test('says what it is read as, and marks what its words don’t print', async () => {
    const io = await withSource();
    const { exit, out, err } = await runWords(io, EXPORTS);
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(plain(out)).toBe(
      [
        'trade.exports is added to briefs/first/facts/trade.yaml',
        '  English: $81.4 million',
        '  French: 81,4 millions de dollars',
        '  “$81.4 million” doesn’t say which dollar it prints: it gets a question mark',
        '',
      ].join('\n'),
    );
    expect(io.text('/ws/briefs/first/facts/trade.yaml')).toContain('    currency: CAD?\n');
    expect((await runWords(io, ['check'])).err).not.toContain('facts/');
  });

  test.each([
    ['says', ['--kind', 'series', '--measure', 'bilateral-aid-by-year', '--points', '2021=12.5', '--scale', 'million']],
    ['stance', ['--measure', 'merchandise-trade', '--period', '2023', '--stance', 'official']],
  ])('refuses --%s where nothing asks for it, and writes nothing', async (option, said) => {
    const io = await withSource();
    const before = new Map(io.files);
    const fact = ['new', 'fact', 'trade.x', '--source', 'imf', '--en', 'X', '--fr', 'X', '--says', '$5 million'];
    const { exit, err } = await runWords(io, [...fact, ...said]);
    expect(err).toContain(`--${option} answers nothing that new fact asks here`);
    expect(exit).toBe(2);
    expect(io.files).toEqual(before);
  });

  test.each([
    ['quantity', ['--measure', 'people-displaced', '--says', 'about 700,000', '--as-of', '2024-09']],
    ['quantity', ['--measure', 'share-of-people', '--says', '12.5%', '--period', '2023']],
    ['event', ['--says', 'March 22, 2012', '--date', '2012-03-22']],
    ['quote', ['--says', 'very concerned', '--speaker-en', 'A minister', '--speaker-fr', 'Un ministre']],
    [
      'statement',
      ['--says', 'remains', '--speaker-en', 'A minister', '--speaker-fr', 'Un ministre', '--as-of', '2024-02'],
    ],
    [
      'series',
      ['--measure', 'bilateral-aid-by-year', '--points', '2021=12.5, 2022=not-published', '--scale', 'million'],
    ],
  ])('adds a %s that brings in no finding: %j', async (kind, said) => {
    const io = await withSource();
    const words = ['new', 'fact', 'a.b', '--kind', kind, '--source', 'imf', '--en', 'A', '--fr', 'B', ...said];
    expect(await runWords(io, words)).toMatchObject({ exit: 0, err: '' });
    expect((await runWords(io, ['facts', 'show', 'a.b'])).exit).toBe(0);
  });

  test.each([
    ['--says', '$81.4 milion', '“milion” is no part of an amount'],
    ['--period', 'twenty', 'twenty is not a period or date'],
    ['--currency', 'CAN', 'CAN is none of CAD, USD'],
    ['--en', 'Exports of 2023', '“2023” is a figure'],
    ['--source', 'imff', 'did you mean imf?'],
  ])('refuses %s %j, and says why', async (option, answer, why) => {
    const io = await withSource();
    const before = workspaceFiles(io);
    const words = EXPORTS.map((word, index) => (EXPORTS[index - 1] === option ? answer : word));
    const { exit, err } = await runWords(io, words.includes(option) ? words : [...words, option, answer]);
    expect(exit).toBe(2);
    expect(err).toContain(`briefdeck: ${option}: `);
    expect(err).toContain(why);
    expect(workspaceFiles(io)).toEqual(before);
  });

  test('takes no ID twice, and tells what the head of its file adds', async () => {
    const io = await withSource();
    io.files.set('/ws/briefs/first/facts/trade.yaml', 'shared: {partner: HTI, flow: imports}\nfacts:\n');
    const { out } = await runWords(io, EXPORTS);
    expect(out).toContain('the head of briefs/first/facts/trade.yaml gives it more: partner: HTI\n');
    expect((await runWords(io, EXPORTS)).err).toContain('there is a fact called trade.exports already');
  });

  test('asks at a terminal, with a new source in one go, shows what it reads, and writes on yes only', async () => {
    const io = await freshWorkspace();
    const answers = {
      ...{ id: 'trade.exports', measure: 'merchandise-trade', source: 'new', 'source-name': 'imf' },
      ...{ 'source-publisher-en': 'IMF', 'source-title-en': 'Outlook', 'source-date': '2024-04' },
      ...{ says: '$5 million', period: '2023', en: 'Exports', flow: 'exports' },
    };
    const before = workspaceFiles(io);
    const no = answering({ ...answers, write: 'no' });
    expect((await runWords(io, ['new', 'fact'], no.prompter)).exit).toBe(130);
    expect(no.told.map(plain)).toContain('English: $5 million');
    expect(workspaceFiles(io)).toEqual(before);
    const yes = answering(answers);
    expect((await runWords(io, ['new', 'fact'], yes.prompter)).exit).toBe(0);
    expect(io.text('/ws/briefs/first/facts/trade.yaml')).toContain("fr: '‹en français : Exports›'");
    expect((await runWords(io, ['check'])).exit).toBe(0);
  });
});

describe('what a new fact is asked', () => {
  test('keeps what is said of it, though its measure isn’t summed over that', async () => {
    const io = await withSource();
    await runWords(io, [...EXPORTS, '--reporter', 'CAN', '--place', 'sahel/mali']);
    const text = io.text('/ws/briefs/first/facts/trade.yaml');
    expect(text).toContain('    reporter: CAN\n');
    expect(text).toContain('    place: sahel/mali\n');
  });

  test('nobody at a terminal is asked for that', async () => {
    const { prompter, asked } = answering({ id: 'trade.a', measure: 'merchandise-trade', source: 'imf', says: '$5' });
    await runWords(await withSource(), ['new', 'fact'], prompter);
    expect(asked.map(({ option }) => option)).toContain('flow');
    expect(asked.map(({ option }) => option)).not.toContain('reporter');
  });

  test('the sources of its dossier come first, and a new one before those that all dossiers see', async () => {
    const io = await withSource();
    const own = io.text('/ws/briefs/first/facts/sources.yaml');
    io.writeAll([
      { path: '/ws/briefs/facts/rates.yaml', bytes: new TextEncoder().encode(own.replace('imf:', 'rates:')) },
    ]);
    const { prompter, asked } = answering({ id: 'trade.a' }, 'source');
    await runWords(io, ['new', 'fact'], prompter);
    const choices = asked.find(({ option }) => option === 'source')?.choices ?? [];
    expect(choices.map(({ value }) => value)).toEqual(['imf', 'new', 'rates']);
  });

  test('a measure that isn’t there leads to the command that begins one', async () => {
    const words = ['new', 'fact', 'a.b', '--kind', 'series', '--measure', 'steel'];
    const { exit, err } = await runWords(await withSource(), words);
    expect(exit).toBe(2);
    expect(err).toContain('choose one of them, or begin another: briefdeck new measure --kind series');
  });
});

describe('new slide', () => {
  test('shows facts, stands before the closing slide, and changes nothing else', async () => {
    const io = await withSource();
    await runWords(io, EXPORTS);
    await runWords(io, IMPORTS);
    const before = io.text('/ws/briefs/first/country-at-a-glance.yaml').split('\n');
    const words = ['new', 'slide', 'country-at-a-glance', '--shows', 'chart', '--en', 'Goods go there'];
    const { exit } = await runWords(io, [...words, '--facts', 'trade.exports,trade.imports']);
    expect(exit).toBe(0);
    const after = io.text('/ws/briefs/first/country-at-a-glance.yaml').split('\n');
    expect(after.indexOf('  - chart: [trade.exports, trade.imports]')).toBeLessThan(after.indexOf('  - id: summary'));
    expect(keepsOrder(before, after)).toBe(true);
    expect((await runWords(io, ['build'])).exit).toBe(0);
  });

  test('names the fact that is not there', async () => {
    const io = await withSource();
    await runWords(io, EXPORTS);
    const words = ['new', 'slide', 'country-at-a-glance', '--shows', 'stats', '--facts', 'trade.export'];
    expect((await runWords(io, words)).err).toContain('did you mean trade.exports?');
  });
});

test('new measure adds a measure that facts can have at once', async () => {
  const io = await withSource();
  const words = ['new', 'measure', 'people-fed', '--kind', 'quantity', '--counts-en', 'person/people'];
  const labels = ['--counts-fr', 'personne/personnes', '--en', 'People fed', '--fr', 'Personnes nourries'];
  expect(await runWords(io, [...words, ...labels])).toMatchObject({ exit: 0, err: '' });
  const fact = ['new', 'fact', 'a.b', '--kind', 'quantity', '--measure', 'people-fed', '--source', 'imf'];
  expect((await runWords(io, [...fact, '--says', '500', '--en', 'A', '--fr', 'B'])).out).toContain(
    'English: 500 people',
  );
});

describe('what is added leaves every line as it is', () => {
  const eol = fc.constantFrom('\n', '\r\n');
  const comment = fc.constantFrom('', '  # a remark', '# a remark', '    # deep');
  const fact = fc.record({ note: comment, at: fc.constantFrom('¶4', "'p. 1: a'", '"x"'), gap: fc.boolean() });
  const file = fc.record({
    eol,
    mark: fc.constantFrom('', '\uFEFF'),
    ends: fc.boolean(),
    head: fc.constantFrom('', '# head', 'source: s', 'shared: {period: 2012}', '---'),
    step: fc.constantFrom(2, 4),
    facts: fc.array(fact, { maxLength: 4 }),
    tail: fc.constantFrom('', '# tail', 'names:', 'measures:   # none'),
  });
  const write = ({
    eol: end,
    mark,
    ends,
    head,
    step,
    facts,
    tail,
  }: typeof file extends fc.Arbitrary<infer T> ? T : never) => {
    const pad = ' '.repeat(step);
    const lines = [
      ...(head === '' ? [] : [head]),
      'facts:',
      ...facts.flatMap(({ note, at, gap }, index) => [
        ...(note === '' ? [] : [note]),
        `${pad}a.f${index}:`,
        `${pad}${pad}at: ${at}`,
        ...(gap ? [''] : []),
      ]),
      ...(tail === '' ? [] : [tail]),
    ];
    return `${mark}${lines.join(end)}${ends ? end : ''}`;
  };

  test('in files of facts', () => {
    fc.assert(
      fc.property(file, (given) => {
        const before = write(given);
        const io = memoryIo({ '/ws/briefs/a/facts/f.yaml': before });
        const entry = {
          path: 'briefs/a/facts/f.yaml',
          section: 'facts',
          key: 'a.new',
          value: { says: '5: x', en: 'A' },
        };
        const { value } = withEntry(io, { root: '/ws' }, entry);
        const after = new TextDecoder('utf-8', { ignoreBOM: true }).decode(value?.bytes);
        expect(keepsOrder(before.split(/\r?\n/), after.split(/\r?\n/))).toBe(true);
        if (before.includes(given.eol)) expect(after.replaceAll(given.eol, '')).not.toMatch(/[\r\n]/);
        expect(after.startsWith('\uFEFF')).toBe(given.mark !== '');
        expect(after).toContain('a.new:');
      }),
      { numRuns: 200 },
    );
  });

  test('in outlines', () => {
    fc.assert(
      fc.property(file, (given) => {
        const lines = [
          ...(given.head === '---' ? ['---'] : []),
          'brief: a',
          'slides:',
          ...given.facts.flatMap(({ note, gap }) => [
            ...(note === '' ? [] : [note]),
            '  - en: |',
            '      # T',
            ...(gap ? [''] : []),
          ]),
          '  - id: last',
        ];
        const before = `${given.mark}${lines.join(given.eol)}${given.ends ? given.eol : ''}`;
        const io = memoryIo({ '/ws/briefs/a.yaml': before });
        const item = { en: '# T\n- so\n' };
        const at = given.facts.length === 0 ? 'last' : { after: given.facts.length - 1 };
        const { value, diagnostics } = withItem(io, { root: '/ws' }, 'briefs/a.yaml', ['slides'], item, at);
        expect(diagnostics).toEqual([]);
        const after = new TextDecoder('utf-8', { ignoreBOM: true }).decode(value?.bytes);
        expect(keepsOrder(before.split(/\r?\n/), after.split(/\r?\n/))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test('and is refused where a line would have to change', () => {
    const io = memoryIo({ '/ws/f.yaml': 'facts: {a.b: {says: x}}\n' });
    const entry = { path: 'f.yaml', section: 'facts', key: 'a.c', value: { says: 'y' } };
    const { value, diagnostics } = withEntry(io, { root: '/ws' }, entry);
    expect(value).toBeUndefined();
    expect(diagnostics[0]?.message).toBe('nothing can be added to f.yaml without changing a line of it');
  });
});

/** Whether every line stands in the other text, in its order. An empty line at the end is the end of the last. */
function keepsOrder(before: readonly string[], after: readonly string[]): boolean {
  let at = 0;
  const old = before.at(-1) === '' ? before.slice(0, -1) : before;
  return old.every((line) => {
    const found = after.indexOf(line, at);
    at = found + 1;
    return found >= 0;
  });
}
