import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type FileSystem, writeAll } from '../../src/project/write-all.ts';

let folder: string;

beforeEach(() => {
  folder = fs.mkdtempSync(join(tmpdir(), 'briefdeck-'));
});

afterEach(() => fs.rmSync(folder, { recursive: true }));

const bytes = (text: string) => new TextEncoder().encode(text);
const at = (name: string) => join(folder, name);
const file = (name: string, text: string) => ({ path: at(name), bytes: bytes(text) });

/** Everything below the folder: contents by relative path, null for an empty folder. */
function onDisk(): Record<string, string | null> {
  const names = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(
    names.flatMap((name): [string, string | null][] => {
      if (fs.lstatSync(at(name)).isFile()) return [[name, fs.readFileSync(at(name), 'utf8')]];
      return fs.readdirSync(at(name)).length === 0 ? [[name, null]] : [];
    }),
  );
}

/** The real file system, with one function that fails from its n-th call on. */
function failing(call: keyof FileSystem, code: string, from = 1): FileSystem {
  let count = 0;
  const fail = () => Object.assign(new Error(code), { code, syscall: call });
  const original = fs[call] as (...given: unknown[]) => unknown;
  return {
    ...fs,
    [call]: (...given: unknown[]) => {
      count += 1;
      if (count >= from) throw fail();
      return original(...given);
    },
  };
}

test('all files are written, missing folders made, old ones replaced, and nothing else is left', () => {
  fs.writeFileSync(at('old.pptx'), 'old');
  const outcome = writeAll([file('a/b/new é.pptx', 'new'), file('old.pptx', 'newer')], folder);
  expect(outcome).toEqual({ value: true, diagnostics: [] });
  expect(onDisk()).toEqual({ 'a/b/new é.pptx': 'new', 'old.pptx': 'newer' });
});

test('a relative path starts from the given folder', () => {
  writeAll([{ path: 'out/a.pptx', bytes: bytes('x') }], folder);
  expect(onDisk()).toEqual({ 'out/a.pptx': 'x' });
});

test('where no folder can be made it is told, and Node is not asked for all of them at once, which can last for ever', () => {
  const asked: unknown[] = [];
  const system = {
    ...fs,
    mkdirSync: (...given: unknown[]) => {
      asked.push(...given.slice(1));
      throw Object.assign(new Error('ENOENT'), { code: 'ENOENT', syscall: 'mkdir' });
    },
  } as FileSystem;
  const { value, diagnostics } = writeAll([file('a/b.pptx', 'x')], folder, system);
  expect(value).toBe(false);
  expect(diagnostics.map(({ code }) => code)).toEqual(['output/cannot-write']);
  expect(asked).toEqual([]);
});

test('a folder that another run made meanwhile is taken as it is', () => {
  let made = 0;
  const system = {
    ...fs,
    mkdirSync: (path: fs.PathLike) => {
      made += 1;
      fs.mkdirSync(path);
      throw Object.assign(new Error('EEXIST'), { code: 'EEXIST', syscall: 'mkdir' });
    },
  } as FileSystem;
  expect(writeAll([file('a/b.pptx', 'x')], folder, system).value).toBe(true);
  expect([made, onDisk()]).toEqual([1, { 'a/b.pptx': 'x' }]);
});

test('no file is no work', () => {
  expect(writeAll([], folder)).toEqual({ value: true, diagnostics: [] });
});

test('an empty file and a name at the system’s limit can be written', () => {
  const name = `${'n'.repeat(250)}.pptx`;
  expect(writeAll([file(name, '')], folder).value).toBe(true);
  expect(onDisk()).toEqual({ [name]: '' });
});

describe('what a killed run left behind is removed by the next', () => {
  const HOUR = 60 * 60 * 1000;
  const writer = {
    host: 'pc-7.example.org',
    process: 100,
    isAlive: (process: number) => process === 200,
    now: () => 1_000_000 * HOUR,
  };
  const left = (name: string, hoursAgo: number) => {
    fs.writeFileSync(at(name), 'half');
    fs.utimesSync(at(name), new Date(writer.now()), new Date(writer.now() - hoursAgo * HOUR));
  };
  const ofProcess = (host: string, process: number) => `.a.pptx.${host}-${process}-0123456789ab.tmp`;

  test.each([
    ['of this host, whose process is gone', ofProcess('pc_7_example_org', 300), 0, false],
    ['of this host, whose process had the number of this one', ofProcess('pc_7_example_org', 100), 0, false],
    ['of this host, whose process is alive', ofProcess('pc_7_example_org', 200), 23, true],
    ['of this host, a day old, whose process’s number is taken again', ofProcess('pc_7_example_org', 200), 25, false],
    ['of another host', ofProcess('pc_8', 300), 23, true],
    ['of another host, a day old', ofProcess('pc_8', 300), 25, false],
    ['of the clock that goes wrong', ofProcess('pc_8', 300), -9999, true],
    ['that is not its own', '.a.pptx.abc.tmp', 9999, true],
    ['a deck that somebody called so', 'a.pc_7_example_org-300-0123456789ab.tmp', 9999, true],
  ])('%s', (_, name, hoursAgo, stays) => {
    left(name, hoursAgo);
    expect(writeAll([file('a.pptx', 'whole')], folder, fs, writer).value).toBe(true);
    expect(onDisk()).toEqual({ ...(stays && { [name]: 'half' }), 'a.pptx': 'whole' });
  });

  test('even where its folder can’t be listed, or it can’t be removed, the files are written', () => {
    left(ofProcess('pc_7_example_org', 300), 0);
    for (const call of ['readdirSync', 'unlinkSync'] as const) {
      expect(writeAll([file('a.pptx', call)], folder, failing(call, 'EACCES'), writer).value).toBe(true);
      expect(fs.readFileSync(at('a.pptx'), 'utf8')).toBe(call);
    }
  });

  test('and names of its own say host and process', () => {
    const seen: string[] = [];
    const system: FileSystem = {
      ...fs,
      renameSync: (from, to) => {
        seen.push(String(from));
        fs.renameSync(from, to);
      },
    };
    writeAll([file(`${'é'.repeat(120)}.pptx`, 'x')], folder, system, writer);
    expect(seen.map((path) => path.slice(folder.length))).toEqual([
      expect.stringMatching(/^\/\.é{40}\.pc_7_example_org-100-[0-9a-f]{12}\.tmp$/),
    ]);
  });
});

test('a replaced file keeps its permissions', () => {
  fs.writeFileSync(at('a.pptx'), 'old');
  fs.chmodSync(at('a.pptx'), 0o640);
  writeAll([file('a.pptx', 'new')], folder);
  expect(fs.statSync(at('a.pptx')).mode & 0o777).toBe(0o640);
});

test('bytes that the system takes in pieces all arrive', () => {
  const slow: FileSystem = {
    ...fs,
    writeSync: ((descriptor: number, from: Uint8Array, offset: number) =>
      fs.writeSync(descriptor, from, offset, Math.min(3, from.length - offset))) as typeof fs.writeSync,
  };
  writeAll([file('a.pptx', 'twelve bytes')], folder, slow);
  expect(onDisk()).toEqual({ 'a.pptx': 'twelve bytes' });
});

test('where hard links are not to be had, a copy is kept aside', () => {
  fs.writeFileSync(at('a.pptx'), 'old');
  expect(writeAll([file('a.pptx', 'new')], folder, failing('linkSync', 'EPERM')).value).toBe(true);
  expect(onDisk()).toEqual({ 'a.pptx': 'new' });
});

describe('when a step fails, everything is as it was before', () => {
  const before = { 'keep.pptx': 'old', 'other.pptx': 'old too' };
  const files = () => [file('made/now.pptx', 'new'), file('keep.pptx', 'new'), file('other.pptx', 'new')];

  test.each<[keyof FileSystem, string, number]>([
    ['mkdirSync', 'EACCES', 1],
    ['openSync', 'EACCES', 1],
    ['openSync', 'EMFILE', 3],
    ['writeSync', 'ENOSPC', 1],
    ['writeSync', 'ENOSPC', 3],
    ['fsyncSync', 'EIO', 2],
    ['accessSync', 'EACCES', 2],
    ['chmodSync', 'EPERM', 1],
    ['renameSync', 'EBUSY', 3],
  ])('%s with %s at call %i', (call, code, from) => {
    for (const [name, text] of Object.entries(before)) fs.writeFileSync(at(name), text);
    const outcome = writeAll(files(), folder, failing(call, code, from));
    expect(outcome.value).toBe(false);
    expect(outcome.diagnostics.map((found) => found.code)).toEqual(['output/cannot-write']);
    expect(onDisk()).toEqual(before);
  });

  test.each([4, 5])(
    'a rename that fails once, at call %i, after those that ask whether a file is held',
    (failedCall) => {
      for (const [name, text] of Object.entries(before)) fs.writeFileSync(at(name), text);
      let call = 0;
      const system: FileSystem = {
        ...fs,
        renameSync: (from, to) => {
          call += 1;
          if (call === failedCall) throw Object.assign(new Error('EBUSY'), { code: 'EBUSY' });
          fs.renameSync(from, to);
        },
      };
      expect(writeAll(files(), folder, system).value).toBe(false);
      expect(onDisk()).toEqual(before);
    },
  );
});

test('a file that another program holds is told as open, and nothing lies beside it', () => {
  fs.writeFileSync(at('held.pptx'), 'old');
  const system = failing('renameSync', 'EPERM');
  const { diagnostics } = writeAll([file('held.pptx', 'new'), file('other.pptx', 'new')], folder, system);
  expect(diagnostics).toMatchObject([
    {
      code: 'output/cannot-write',
      message: expect.stringContaining('held.pptx can’t be written: it is open in another program'),
      hint: 'close it and build again',
    },
  ]);
  expect(onDisk()).toEqual({ 'held.pptx': 'old' });
});

test('a deck that can’t be put back is kept under another name, which is told', () => {
  fs.writeFileSync(at('a.pptx'), 'old');
  const outcome = writeAll([file('b.pptx', 'new'), file('a.pptx', 'new')], folder, failing('renameSync', 'EIO', 3));
  expect(outcome.diagnostics).toHaveLength(2);
  const kept = /kept as (.+)$/.exec(outcome.diagnostics[1]?.hint ?? '')?.[1];
  expect(fs.readFileSync(kept ?? '', 'utf8')).toBe('old');
  expect(writeAll([file('c.pptx', 'new')], folder).value).toBe(true);
  expect(fs.readFileSync(kept ?? '', 'utf8')).toBe('old');
  expect(fs.existsSync(at('b.pptx'))).toBe(false);
});

test('a new file that can’t be taken back is told of', () => {
  const system = { ...failing('renameSync', 'EIO', 2), rmSync: failing('rmSync', 'EIO').rmSync };
  const outcome = writeAll([file('b.pptx', 'new'), file('a.pptx', 'new')], folder, system);
  expect(outcome.diagnostics[1]?.hint).toContain('delete it');
});

describe('the reason is given in plain words', () => {
  const reason = (given: ReturnType<typeof file>, system?: FileSystem) =>
    writeAll([given], folder, system).diagnostics[0]?.message;

  test('a folder bears the name', () => {
    fs.mkdirSync(at('a.pptx'));
    expect(reason(file('a.pptx', 'x'))).toBe(`${at('a.pptx')} can’t be written: a folder bears that name`);
  });

  test('a file stands where a folder is needed', () => {
    fs.writeFileSync(at('out'), 'a file');
    expect(reason(file('out/a.pptx', 'x'))).toContain('a file stands where a folder is needed');
    expect(reason(file('out/deep/a.pptx', 'x'))).toContain('a file stands where a folder is needed');
    expect(onDisk()).toEqual({ out: 'a file' });
  });

  test('the path is too long', () => {
    expect(reason(file(`${'n'.repeat(300)}.pptx`, 'x'))).toContain('its path is too long');
  });

  test.each([
    ['EACCES', 'no permission'],
    ['ENOSPC', 'the disk is full'],
    ['EROFS', 'the disk is read-only'],
    ['EBUSY', 'open in another program'],
    ['EWEIRD', 'the system reports EWEIRD'],
  ])('%s', (code, words) => expect(reason(file('a.pptx', 'x'), failing('openSync', code))).toContain(words));
});

test('a bug is thrown, not reported as a trouble of the disk', () => {
  const broken = { ...fs, openSync: () => undefined as unknown as number };
  expect(() => writeAll([file('a.pptx', 'x')], folder, broken)).toThrow(TypeError);
});
