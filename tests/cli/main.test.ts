import { describe, expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { main } from '../../src/cli/main.ts';
import { memoryIo } from '../memory-io.ts';
import { FILES, fakeCompiler, run } from './program.ts';

const use = (commandLine: string) => run(commandLine, memoryIo(FILES));

describe('wrong use exits 2 with one line and a hint', () => {
  test.each([
    ['', 'name a command', 'see briefdeck --help'],
    ['buidl', 'there is no command buidl', 'did you mean build? see briefdeck --help'],
    ['xyz', 'there is no command xyz', 'see briefdeck --help'],
    ['build --fromat json', 'build has no option --fromat', 'did you mean --format? see briefdeck build --help'],
    ['build --fromat=json', 'build has no option --fromat', 'did you mean --format? see briefdeck build --help'],
    ['build -q', 'build has no option -q', 'see briefdeck build --help'],
    ['build --no-strict', 'build has no option --no-strict', 'did you mean --strict? see briefdeck build --help'],
    ['check --replace', 'check has no option --replace', 'build has it; see briefdeck check --help'],
    ['build -strict', 'there is no option -strict', 'did you mean --strict? see briefdeck build --help'],
    [
      'build --format xml',
      '--format can’t be "xml"; choose one of "text", "json", "sarif", "github"',
      'see briefdeck build --help',
    ],
    ['build --to docx', '--to can’t be "docx"; choose one of "pptx"', 'see briefdeck build --help'],
    ['build --out', '--out needs a value', 'see briefdeck build --help'],
    ['build --out=', '--out needs a value', 'give a folder'],
    ['build --root=', '--root needs a value', 'give a folder'],
    ['build --lang en,de', '--lang can’t be "de"', 'give en, fr or en,fr'],
    ['build --lang=', '--lang can’t be ""', 'give en, fr or en,fr'],
    ['build --as-of 2023', '--as-of can’t be "2023"', 'give a day, such as 2023-12-31'],
    ['build --as-of 2023-02-30', '--as-of can’t be "2023-02-30"', 'give a day, such as 2023-12-31'],
    ['check --as-of 2023-13-01', '--as-of can’t be "2023-13-01"', 'give a day, such as 2023-12-31'],
    ['build --draft --strict', '--draft and --strict don’t go together', 'see briefdeck build --help'],
    ['build -- --sahel', 'build doesn’t take "--sahel"', 'see briefdeck build --help'],
    ['facts', 'name what to do with facts', 'see briefdeck facts --help'],
    ['facts lits', 'facts has no "lits"', 'did you mean list? see briefdeck facts --help'],
    ['facts show', 'facts show needs the ID of a fact', 'see briefdeck facts show --help'],
    ['facts show a b', 'facts show doesn’t take "b"', 'see briefdeck facts show --help'],
    [
      'facts list --kindd x',
      'facts list has no option --kindd',
      'did you mean --kind? see briefdeck facts list --help',
    ],
    ['template font', 'name what to do with a font', 'see briefdeck template font --help'],
    ['template font add', 'template font add needs a font’s file', 'see briefdeck template font add --help'],
    ['template font lst', 'template font has no "lst"', 'see briefdeck template font --help'],
    ['template inspect', 'template inspect needs a PowerPoint file', 'see briefdeck template inspect --help'],
    ['explain a b', 'explain doesn’t take "b"', 'see briefdeck explain --help'],
  ])('%s', async (commandLine, message, hint) => {
    expect(await use(commandLine)).toEqual({ exit: 2, out: '', err: `briefdeck: ${message}\n  ${hint}\n` });
  });

  test('also where a brief or the workspace is not there, and then nothing is built', async () => {
    const io = memoryIo(FILES);
    const { exit, err } = await run('build sahel sahell', io);
    expect(exit).toBe(2);
    expect(err).toContain('did you mean sahel?');
    expect([...io.files.keys()]).toEqual(Object.keys(FILES));
    expect((await run('check', memoryIo({ '/x/y': '' }, { cwd: '/x' }))).exit).toBe(2);
  });

  test('a terminal escape among the arguments is not passed on', async () => {
    expect((await use('build --\u001b[31m')).err).not.toContain('\u001b');
    expect((await use('explain \u001b[31m')).err).not.toContain('\u001b');
    expect((await use('build \u001b[31m')).err).not.toContain('\u001b');
  });
});

test('a workspace without a brief fails with exit 1', async () => {
  expect((await run('build', memoryIo({ '/ws/briefs/facts/a.yaml': '' }))).exit).toBe(1);
});

describe('answers', () => {
  test('the version is the package’s', async () => {
    expect(await use('--version')).toEqual({ exit: 0, out: `${manifest.version}\n`, err: '' });
  });

  test('help names the commands and the exit codes, in the one language of the program', async () => {
    const { exit, out, err } = await use('--help');
    expect([exit, err]).toEqual([0, '']);
    for (const part of ['build', 'check', 'explain', 'Exit codes']) expect(out).toContain(part);
    expect(await use('build --help --format xml')).toMatchObject({ exit: 0 });
  });

  test('a command’s help names its options and runs nothing', async () => {
    const program = fakeCompiler();
    const { exit, out } = await run('build --help', memoryIo(FILES), program);
    expect(exit).toBe(0);
    for (const option of ['lang', 'to', 'out', 'as-of', 'root', 'draft', 'strict', 'replace', 'format', 'color']) {
      expect(out).toContain(`--${option}`);
    }
    expect(program.calls).toEqual([]);
  });
});

describe('completion', () => {
  const complete = async (commandLine: string) => {
    const { exit, out } = await use(`--get-yargs-completions briefdeck ${commandLine}`);
    expect(exit).toBe(0);
    return out.split('\n').map((line) => line.split(/[:\t]/)[0]);
  };

  test('prints a script that asks the program itself', async () => {
    const { exit, out, err } = await use('completion');
    expect([exit, err]).toEqual([0, '']);
    expect(out).toContain('briefdeck --get-yargs-completions');
  });

  test('knows commands, what follows them, and their options', async () => {
    expect(await complete('te')).toContain('template');
    expect(await complete('facts us')).toContain('used-by');
    expect(await complete('facts list --st')).toContain('--state');
    expect(await complete('build --lang en --o')).toContain('--out');
  });
});

test('two hyphens before names say only that no option follows', async () => {
  const { exit, out } = await use('build -- sahel');
  expect(exit).toBe(0);
  expect(out).toContain('out/sahel.en.pptx');
  expect((await use('explain -- words/braces')).exit).toBe(0);
});

describe('a bug of ours', () => {
  const compile = async () => {
    throw new Error('the \u001b[31mcause');
  };

  test('is told of its brief, exits 70, asks for a report and shows no stack', async () => {
    const { exit, err } = await run('build', memoryIo(FILES), { compile });
    expect(exit).toBe(70);
    expect(err).toContain('error[program/fault]: internal error while reading and laying out sahel: the ␛[31mcause');
    expect(err).toContain('please report it');
    expect(err).not.toContain('    at ');
  });

  test('ends one brief, and the others are built', async () => {
    const works = fakeCompiler().compile;
    const { exit, out, err } = await run('build', memoryIo(FILES), {
      compile: (io, workspace, outline, options) =>
        outline.includes('sahel') ? Promise.reject(new Error('x')) : works(io, workspace, outline, options),
    });
    expect(exit).toBe(70);
    expect(out).toContain('out/canada-mali/at-a-glance.en.pptx');
    expect(err).toContain('sahel');
  });

  test('outside any brief exits 70 too', async () => {
    const open = () => Promise.reject(new Error('the cause'));
    const io = memoryIo(FILES);
    expect(await main(['build'], io, { open })).toBe(70);
    expect(io.stderr()).toMatch(/^briefdeck: internal error: the cause; please report it/);
  });

  test('shows the stack where BRIEFDECK_DEBUG is set', async () => {
    const io = memoryIo(FILES, { env: { BRIEFDECK_DEBUG: '1' } });
    expect((await run('build', io, { compile })).err).toContain('main.test.ts');
  });

  test('may throw what is not an error', async () => {
    const program = { compile: () => Promise.reject('a word') };
    expect((await run('check', memoryIo(FILES), program)).err).toContain('sahel: a word');
  });
});
