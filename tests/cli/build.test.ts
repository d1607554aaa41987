import { describe, expect, test } from 'vitest';
import { diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { addPart, emptyPackage } from '../../src/opc/package.ts';
import { sealedParts } from '../../src/opc/seal.ts';
import { zip } from '../../src/opc/zip.ts';
import { type MemoryIo, memoryIo } from '../memory-io.ts';
import { advice, errorIn, FILES, fakeCompiler, run, warning } from './program.ts';

const GLANCE = 'briefs/canada-mali/at-a-glance.yaml';
const decksOn = (io: MemoryIo) => [...io.files.keys()].filter((path) => path.endsWith('.pptx')).sort();

test('every brief’s decks are written below out/, and named on stdout, a line each', async () => {
  const io = memoryIo(FILES);
  expect(await run('build', io)).toEqual({
    exit: 0,
    out: [
      'out/canada-mali/at-a-glance.en.pptx  12 slides, 1 figure\n',
      'out/canada-mali/at-a-glance.fr.pptx  12 slides, 1 figure\n',
      'out/sahel.en.pptx  12 slides, 1 figure\n',
      'out/sahel.fr.pptx  12 slides, 1 figure\n',
    ].join(''),
    err: '',
  });
  expect(decksOn(io)).toHaveLength(4);
  expect(new TextDecoder().decode(io.files.get('/ws/out/sahel.fr.pptx') as Uint8Array)).toBe('briefs/sahel.yaml fr');
});

test('the options reach the compiler', async () => {
  const program = fakeCompiler();
  await run('build sahel --lang fr,en --as-of 2023-12-31', memoryIo(FILES), program);
  await run('build sahel --lang fr', memoryIo(FILES), program);
  await run('build sahel', memoryIo(FILES), program);
  expect(program.calls.map((call) => call.options)).toEqual([
    { languages: ['en', 'fr'], asOf: '2023-12-31', draft: false, to: 'pptx' },
    { languages: ['fr'], draft: false, to: 'pptx' },
    { draft: false, to: 'pptx' },
  ]);
});

test('each brief that is named is built, and no other', async () => {
  const program = fakeCompiler();
  const files = { ...FILES, '/ws/briefs/niger.yaml': 'brief: niger' };
  await run('build sahel canada-mali', memoryIo(files), program);
  await run('check niger sahel', memoryIo(files), program);
  expect(program.calls.map(({ outline }) => outline)).toEqual([
    GLANCE,
    'briefs/sahel.yaml',
    'briefs/niger.yaml',
    'briefs/sahel.yaml',
  ]);
});

test('an option given twice counts as it was given last; languages are all built', async () => {
  const program = fakeCompiler();
  await run('build sahel --as-of 2022-01-01 --as-of 2023-12-31 --lang fr --lang en', memoryIo(FILES), program);
  expect(program.calls.map((call) => call.options)).toEqual([
    { languages: ['en', 'fr'], asOf: '2023-12-31', draft: false, to: 'pptx' },
  ]);
});

describe('where decks go', () => {
  test('--out is taken from the current folder', async () => {
    const io = memoryIo(FILES, { cwd: '/ws/briefs' });
    const { out } = await run('build sahel --lang en --out ../decks', io);
    expect(out).toBe('../decks/sahel.en.pptx  12 slides, 1 figure\n');
    expect(decksOn(io)).toEqual(['/ws/decks/sahel.en.pptx']);
  });

  test('without --out it is out/ in the workspace, wherever the command runs', async () => {
    const io = memoryIo({ ...FILES, '/home/x': '' }, { cwd: '/home' });
    await run('build sahel --lang en --root ../ws', io);
    expect(decksOn(io)).toEqual(['/ws/out/sahel.en.pptx']);
  });

  test('two outlines that would be written as one deck are refused', async () => {
    const io = memoryIo({ '/ws/briefs/a.yaml': '', '/ws/briefs/a.yml': '' });
    const { exit, err } = await run('build --lang en', io);
    expect(exit).toBe(1);
    expect(err).toContain('briefs/a.yaml and briefs/a.yml would both be written as out/a.en.pptx');
    expect(new TextDecoder().decode(io.files.get('/ws/out/a.en.pptx') as Uint8Array)).toBe('briefs/a.yaml en');
  });
});

describe('findings', () => {
  const errorInGlance = () => fakeCompiler((outline) => (outline === GLANCE ? [errorIn(outline)] : []));

  test('an error leaves its brief unwritten, and the other briefs go on', async () => {
    const io = memoryIo(FILES);
    const { exit, out, err } = await run('build', io, errorInGlance());
    expect(exit).toBe(1);
    expect(decksOn(io)).toEqual(['/ws/out/sahel.en.pptx', '/ws/out/sahel.fr.pptx']);
    expect(out).not.toContain('at-a-glance');
    expect(err).toBe(
      [
        'error[facts/unknown-id]: no fact is called x',
        '  briefs/canada-mali/at-a-glance.yaml:1:8',
        '> 1 | title: {{x}}',
        '    |        ^^^^^',
        '  did you mean y?',
        '',
        '1 error',
        '',
      ].join('\n'),
    );
  });

  test('a deck that stood there stays when its brief fails', async () => {
    const io = memoryIo({ ...FILES, '/ws/out/canada-mali/at-a-glance.en.pptx': 'old' });
    await run('build', io, errorInGlance());
    expect(io.files.get('/ws/out/canada-mali/at-a-glance.en.pptx')).toBe('old');
  });

  test('a warning is told and stops nothing; with --strict it stops its brief', async () => {
    const program = fakeCompiler((outline) => (outline === GLANCE ? [warning] : [advice]));
    const lenient = memoryIo(FILES);
    expect((await run('build', lenient, program)).exit).toBe(0);
    expect(decksOn(lenient)).toHaveLength(4);
    expect(lenient.stderr()).toContain('1 warning, 1 piece of advice');

    const strict = memoryIo(FILES);
    expect((await run('build --strict', strict, program)).exit).toBe(1);
    expect(decksOn(strict)).toEqual(['/ws/out/sahel.en.pptx', '/ws/out/sahel.fr.pptx']);
  });

  test('advice never stops a build', async () => {
    const { exit } = await run(
      'build --strict',
      memoryIo(FILES),
      fakeCompiler(() => [advice]),
    );
    expect(exit).toBe(0);
  });

  test('a finding in shared facts is told once', async () => {
    const program = fakeCompiler(() => [errorIn('briefs/facts/measures.yaml')]);
    const { err } = await run('build', memoryIo(FILES), program);
    expect(err.match(/error\[/g)).toHaveLength(1);
  });

  test('places are given from the current folder', async () => {
    const io = memoryIo(FILES, { cwd: '/ws/briefs/canada-mali' });
    const { err } = await run('build at-a-glance', io, errorInGlance());
    expect(err).toContain('  ../../briefs/canada-mali/at-a-glance.yaml:1:8');
    expect(err).toContain('> 1 | title: {{x}}');
  });

  test('a draft is written in spite of errors, says that it is one, and exits 1', async () => {
    const io = memoryIo(FILES);
    const program = errorInGlance();
    const { exit, err } = await run('build --draft', io, program);
    expect(exit).toBe(1);
    expect(decksOn(io)).toHaveLength(4);
    expect(err).toContain('warning[output/draft]');
    expect(program.calls[0]?.options.draft).toBe(true);
  });

  test('a brief of which no deck could be made writes nothing', async () => {
    const io = memoryIo(FILES);
    const compile = async () => ({ value: { decks: [], texts: [] }, diagnostics: [errorIn(GLANCE)] });
    expect((await run('build --draft', io, { compile })).exit).toBe(1);
    expect([...io.files.keys()]).toEqual(Object.keys(FILES));
  });

  test('a draft of which one deck could not be rendered writes none of its decks', async () => {
    const io = memoryIo(FILES);
    const whole = fakeCompiler();
    const compile: typeof whole.compile = async (...given) => {
      const { value } = await whole.compile(...given);
      const [first, ...rest] = value.decks;
      return { value: { ...value, decks: [{ ...first!, bytes: new Uint8Array() }, ...rest] }, diagnostics: [] };
    };
    const { exit, err } = await run('build --draft', io, { compile });
    expect(exit).toBe(1);
    expect(err).toBe('');
    expect([...io.files.keys()]).toEqual(Object.keys(FILES));
  });

  test('a disk that refuses a deck fails its brief whole', async () => {
    const refuse = (path: string) =>
      path.includes('at-a-glance.fr')
        ? { value: false, diagnostics: [diagnostic('output/cannot-write', { message: `${path} can’t be written` })] }
        : undefined;
    const io = memoryIo(FILES, { refuse });
    const { exit, out, err } = await run('build', io);
    expect(exit).toBe(1);
    expect(decksOn(io)).toEqual(['/ws/out/sahel.en.pptx', '/ws/out/sahel.fr.pptx']);
    expect(out).not.toContain('at-a-glance');
    expect(err).toContain('out/canada-mali/at-a-glance.fr.pptx can’t be written');
  });
});

describe('a deck that stands in the place', () => {
  const deck = '/ws/out/sahel.en.pptx';

  test('is overwritten when it is as it was built, and the build changed', async () => {
    const io = memoryIo(FILES);
    const older = fakeCompiler();
    const compile: typeof older.compile = async (...given) => {
      const { value } = await older.compile(...given);
      const decks = value.decks.map((one) => ({ ...one, bytes: new TextEncoder().encode('older') }));
      return { value: { ...value, decks }, diagnostics: [] };
    };
    await run('build sahel --lang en', io, { compile });
    expect((await run('build sahel --lang en', io)).exit).toBe(0);
    expect(new TextDecoder().decode(io.files.get(deck) as Uint8Array)).toBe('briefs/sahel.yaml en');
  });

  test('is kept when it was edited since', async () => {
    const io = memoryIo(FILES);
    await run('build sahel', io);
    io.files.set(deck, 'edited');
    io.files.set('/ws/briefs/sahel.yaml', 'title: new');
    const { exit, err } = await run('build sahel', io);
    expect(exit).toBe(1);
    expect(io.files.get(deck)).toBe('edited');
    expect(err).toContain('out/sahel.en.pptx was edited since it was built');
  });

  test('is kept when it was never built by briefdeck', async () => {
    const io = memoryIo({ ...FILES, [deck]: 'mine' });
    const { err } = await run('build sahel', io);
    expect(io.files.get(deck)).toBe('mine');
    expect(err).toContain('was not built by briefdeck');
    expect(io.files.has('/ws/out/sahel.fr.pptx')).toBe(false);
  });

  test('is no obstacle when it is the very deck', async () => {
    const io = memoryIo({ ...FILES, [deck]: 'briefs/sahel.yaml en', '/ws/out/~$sahel.en.pptx': '' });
    expect((await run('build sahel', io)).exit).toBe(0);
  });

  test.each([
    ['~$sahel.en.pptx', 'PowerPoint'],
    ['.~lock.sahel.en.pptx#', 'LibreOffice'],
  ])('is named as open when %s stands beside it', async (lock, program) => {
    const io = memoryIo({ ...FILES, [deck]: 'mine', [`/ws/out/${lock}`]: '' });
    const { exit, err } = await run('build sahel', io);
    expect(exit).toBe(1);
    expect(err).toContain(`out/sahel.en.pptx is open in ${program}`);
    expect(io.files.get(deck)).toBe('mine');
  });

  test('is named as open when a program without a lock file holds it, and nothing is written', async () => {
    const io = memoryIo({ ...FILES, [deck]: 'mine' }, { held: [deck] });
    const { exit, err } = await run('build sahel', io);
    expect(exit).toBe(1);
    expect(err).toContain('error[output/open-elsewhere]: out/sahel.en.pptx is open in another program');
    expect(err).toContain('pass --beside to write the new deck next to it');
    expect(decksOn(io)).toEqual([deck]);
    expect(io.files.get(deck)).toBe('mine');
  });

  test('is overwritten with --replace', async () => {
    const io = memoryIo({ ...FILES, [deck]: 'mine', '/ws/out/~$sahel.en.pptx': '' });
    expect((await run('build sahel --replace', io)).exit).toBe(0);
    expect(io.files.get(deck)).not.toBe('mine');
  });
});

describe('a deck with a seal', () => {
  const deck = '/ws/out/sahel.en.pptx';
  const record = '/ws/out/.written/sahel.en.pptx.sha256';

  function sealed(text: string, editedTo = text): Uint8Array {
    const opc = emptyPackage();
    addPart(opc, '', 'urn:type', { name: 'a.xml', content: text, contentType: 'application/xml' });
    const parts = sealedParts(opc, '1.2.3').map((part) =>
      part.name === 'a.xml' ? { ...part, content: editedTo } : part,
    );
    return zip(parts, { year: 2023, month: 12, day: 31 });
  }

  test('is overwritten though its record is lost, or is an older deck’s', async () => {
    for (const kept of [undefined, `${'0'.repeat(64)}  sahel.en.pptx\n`]) {
      const io = memoryIo(FILES);
      io.files.set(deck, sealed('<a/>'));
      if (kept !== undefined) io.files.set(record, kept);
      expect((await run('build sahel', io)).exit).toBe(0);
      expect(new TextDecoder().decode(io.files.get(deck) as Uint8Array)).toBe('briefs/sahel.yaml en');
    }
  });

  test('is not written where its record would be written through a link', async () => {
    for (const target of ['/x', '/nowhere', '/ws/briefs']) {
      const io = memoryIo({ ...FILES, '/x/y': '' }, { links: { '/ws/out/.written': target } });
      const { exit, err } = await run('build sahel', io);
      expect(exit, target).not.toBe(0);
      expect(err).toContain('out/.written is a link');
      expect(io.files.has(deck)).toBe(false);
    }
  });

  test('is kept when it was edited, though no record says what it was', async () => {
    const io = memoryIo(FILES);
    io.files.set(deck, sealed('<a/>', '<b/>'));
    const { exit, err } = await run('build sahel', io);
    expect(exit).toBe(1);
    expect(err).toContain('error[output/edited-by-hand]: out/sahel.en.pptx was edited since it was built');
  });
});

test.each([
  [
    'that nobody may look into',
    { obstacles: { '/ws/out': { kind: 'forbidden' } } },
    'you have no permission to read it',
  ],
  ['that is a link to nowhere', { links: { '/ws/out': '/nowhere' } }, 'it is a link that leads nowhere'],
] as const)('a folder for decks %s is told of once', async (_, options, reason) => {
  const { exit, err } = await run('build sahel --beside', memoryIo(FILES, options));
  expect(exit).toBe(1);
  expect(err).toContain(`error[output/cannot-write]: no deck can be written into out: ${reason}`);
  expect(err).toMatch(/^1 error$/m);
});

test('a check sheet that is open in Excel is said to be', async () => {
  const io = memoryIo({
    ...FILES,
    '/ws/out/sahel.en.check-sheet.csv': 'theirs',
    '/ws/out/~$sahel.en.check-sheet.csv': '',
  });
  expect((await run('build sahel', io)).err).toContain('out/sahel.en.check-sheet.csv is open in Excel');
});

test('a check sheet that is held open is left, and told of; --beside writes deck and sheets next to it', async () => {
  const sheet = '/ws/out/sahel.en.check-sheet.csv';
  const options = { held: [sheet] };
  const io = memoryIo(FILES, options);
  await run('build sahel --lang en', io);
  io.files.set('/ws/briefs/sahel.yaml', `${io.text('/ws/briefs/sahel.yaml')}# changed\n`);
  io.files.set(sheet, 'theirs');
  const refused = await run('build sahel --lang en', io);
  expect(refused.err).toContain('out/sahel.en.check-sheet.csv is open in another program');
  expect(io.files.get(sheet)).toBe('theirs');
  const { exit } = await run('build sahel --lang en --beside', io);
  expect(exit).toBe(0);
  expect(io.files.get(sheet)).toBe('theirs');
  expect(decksOn(io)).toEqual(['/ws/out/sahel.en.new.pptx', '/ws/out/sahel.en.pptx']);
});

describe('decks of an earlier build', () => {
  test('are named where an error stops their brief, and not where they are built', async () => {
    const io = memoryIo(FILES);
    expect(await run('build --strict', io)).toMatchObject({ exit: 0, err: '' });
    const failing = fakeCompiler((outline) => (outline.endsWith('sahel.yaml') ? [errorIn(outline)] : []));
    const { err } = await run('build', io, failing);
    expect(err).toContain(
      'warning[output/earlier-build]: out/sahel.en.pptx, out/sahel.fr.pptx are of an earlier build: sahel could not be built',
    );
    expect(err).not.toContain('at-a-glance');
  });

  test('are told of once, by the refusal, where somebody edited them', async () => {
    const io = memoryIo(FILES);
    await run('build sahel', io);
    io.files.set('/ws/out/sahel.en.pptx', 'mine');
    const { err } = await run('build sahel', io);
    expect(err.match(/out\/sahel\.en\.pptx/g)).toHaveLength(1);
    expect(err).toContain('out/sahel.fr.pptx is of an earlier build: sahel could not be built');
  });
});

describe('--beside', () => {
  const edited = { ...FILES, '/ws/out/sahel.en.pptx': 'mine' };

  test('leaves an edited deck and writes the new one next to it; the brief’s other decks go to their own places', async () => {
    const io = memoryIo(edited);
    const { exit, out, err } = await run('build sahel --beside --advice', io);
    expect(exit).toBe(0);
    expect(out).toBe('out/sahel.en.new.pptx  12 slides, 1 figure\nout/sahel.fr.pptx  12 slides, 1 figure\n');
    expect(err).toContain('advice[output/written-beside]');
    expect(err).toContain('so the new deck is out/sahel.en.new.pptx');
    expect(io.files.get('/ws/out/sahel.en.pptx')).toBe('mine');
    expect(decksOn(io)).toEqual(['/ws/out/sahel.en.new.pptx', '/ws/out/sahel.en.pptx', '/ws/out/sahel.fr.pptx']);
  });

  test('replaces the deck beside as long as nobody edited it, and counts on when somebody did', async () => {
    const io = memoryIo(edited);
    await run('build sahel --lang en --beside', io);
    await run('build sahel --lang en --beside', io);
    expect(decksOn(io)).toEqual(['/ws/out/sahel.en.new.pptx', '/ws/out/sahel.en.pptx']);
    io.files.set('/ws/out/sahel.en.new.pptx', 'mine too');
    await run('build sahel --lang en --beside', io);
    expect(decksOn(io)).toEqual(['/ws/out/sahel.en.new-2.pptx', '/ws/out/sahel.en.new.pptx', '/ws/out/sahel.en.pptx']);
  });

  test('writes beside a deck that is open elsewhere', async () => {
    const io = memoryIo({ ...edited, '/ws/out/~$sahel.en.pptx': '' });
    const { err } = await run('build sahel --lang en --beside --advice', io);
    expect(err).toContain('out/sahel.en.pptx is open in PowerPoint, so the new deck is out/sahel.en.new.pptx');
  });

  test('writes beside a deck that a program holds, and beside what it holds of those', async () => {
    const held = ['/ws/out/sahel.en.pptx', '/ws/out/sahel.en.new.pptx'];
    const io = memoryIo({ ...edited, '/ws/out/sahel.en.new.pptx': 'theirs' }, { held });
    expect((await run('build sahel --lang en --beside', io)).exit).toBe(0);
    expect(decksOn(io)).toEqual(['/ws/out/sahel.en.new-2.pptx', ...held.toReversed()]);
  });

  test('changes nothing where no deck must be kept', async () => {
    const io = memoryIo(FILES);
    const { err } = await run('build sahel --beside', io);
    expect(err).toBe('');
    expect(decksOn(io)).toEqual(['/ws/out/sahel.en.pptx', '/ws/out/sahel.fr.pptx']);
  });

  test('and --replace don’t go together', async () => {
    const { exit, err } = await run('build --replace --beside', memoryIo(FILES));
    expect(exit).toBe(2);
    expect(err).toContain('don’t go together');
  });
});

describe('formats for machines', () => {
  test('JSON goes to stdout, and nothing to stderr', async () => {
    const io = memoryIo(FILES);
    const { exit, out, err } = await run('build sahel --lang en --format json', io);
    expect([exit, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toEqual({
      schemaVersion: 1,
      command: 'build',
      ok: true,
      outputs: [
        {
          path: 'out/sahel.en.pptx',
          sha256: '354cd9560903c092e4622b38ef4a48b58181f7f584f383ea5ee8446af63c0b77',
          language: 'en',
          slides: 12,
          figures: 1,
        },
      ],
      diagnostics: [],
      timings: {},
    });
  });

  test('timings are reported where there is a clock', async () => {
    let time = 0;
    const now = () => {
      time += 10;
      return time;
    };
    const { out } = await run('build sahel --format json', memoryIo(FILES), { ...fakeCompiler(), now });
    expect(JSON.parse(out).timings).toEqual({ compile: 10, write: 10, total: 40 });
  });

  test.each(['json', 'sarif'])('%s holds the findings and says that the build failed', async (format) => {
    const program = fakeCompiler((outline) => [errorIn(outline)]);
    const { exit, out, err } = await run(`build --format ${format}`, memoryIo(FILES), program);
    expect([exit, err]).toEqual([1, '']);
    expect(JSON.stringify(JSON.parse(out))).toContain('no fact is called x');
  });

  test('GitHub’s annotations go to stdout', async () => {
    const program = fakeCompiler((outline) => [errorIn(outline)]);
    const { out } = await run('build sahel --format github', memoryIo(FILES), program);
    expect(out).toMatch(/^::error file=briefs\/sahel\.yaml,line=1,/);
  });
});

describe('the terminal', () => {
  const colours = async (commandLine: string, options: Parameters<typeof memoryIo>[1]) => {
    const program = fakeCompiler((outline) => [errorIn(outline)]);
    return (await run(commandLine, memoryIo(FILES, options), program)).err.includes('\u001b[');
  };

  test('shows colours, and a pipe none', async () => {
    expect(await colours('build', { interactive: true })).toBe(true);
    expect(await colours('build', { interactive: false })).toBe(false);
  });

  test('shows none where NO_COLOR is set or the terminal is dumb', async () => {
    expect(await colours('build', { interactive: true, env: { NO_COLOR: '1' } })).toBe(false);
    expect(await colours('build', { interactive: true, env: { TERM: 'dumb' } })).toBe(false);
  });

  test('obeys --color', async () => {
    expect(await colours('build --color always', { env: { NO_COLOR: '1' } })).toBe(true);
    expect(await colours('build --color never', { interactive: true })).toBe(false);
  });
});
