import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pdf } from '../verify/pdf.ts';
import { readWindowsBinary } from './signed-binary.ts';
import { BRIEF, filesIn, openFolder, type Reference, reference, run, sha256, unpacked } from './unpacked-folder.ts';
import { HAS_WINE, Wine, windowsPath } from './wine.ts';

/** A place as an officer may choose it. */
const PLACE = "Équipe d'été & co (2)";
const DECK = 'canada-mali/at-a-glance.en.pptx';
/** A user without rights, where this one may become another. */
const NOBODY = 65534;
/** With the character after it, so that no address is read half. */
const ADDRESS = /http:\/\/127\.0\.0\.1:\d+\S*(?=\s)/;
const IS_ROOT = process.getuid?.() === 0;

const folder = openFolder();
const linux = `linux-${process.arch}`;
let expected: Reference;

beforeAll(() => {
  const platforms = [linux, 'win-x64'].flatMap((platform) => ['--platform', platform]);
  run(process.execPath, ['scripts/portable-folder.mjs', ...platforms, join(folder, 'made')]);
  expected = reference(join(madeFor(linux), 'program/dist/briefdeck.cjs'), folder);
}, 600_000);

afterAll(() => {
  run('chmod', ['-R', 'u+w', folder]);
  rmSync(folder, { recursive: true });
});

const madeFor = (platform: string): string => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  return join(folder, 'made', `briefdeck-${version}-${platform}`);
};

describe('the folder for Linux', () => {
  let unzipped: string;
  const started = (...args: readonly string[]) => {
    const command = [join(unzipped, 'briefdeck'), ...args];
    const alone = ['/usr/bin/unshare', '--net', '/usr/bin/setpriv', `--reuid=${NOBODY}`, '--clear-groups', ...command];
    const [file = '', ...rest] = IS_ROOT ? alone : command;
    return spawnSync(file, rest, { env: {}, cwd: '/', encoding: 'utf8' });
  };
  const writable = (name: string): string => {
    const made = join(folder, name);
    mkdirSync(made);
    run('chmod', ['777', made]);
    return made;
  };

  beforeAll(() => {
    unzipped = unpacked(`${madeFor(linux)}.zip`, join(folder, PLACE));
    run('chmod', ['-R', 'a-w', unzipped]);
  });

  test('is what was made, and holds Node as its package does', () => {
    expect(filesIn(unzipped)).toEqual(filesIn(madeFor(linux)));
    expect(sha256(readFileSync(join(unzipped, 'program/node')))).toBe(publishedNode(linux));
  });

  test('builds the same decks without a path, a home, a network or the right to write into it', () => {
    const out = writable('out of Linux');
    expect(started('--version').stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(started('build', BRIEF, '--root', expected.workspace, '--out', out)).toMatchObject({ status: 0 });
    expect(filesIn(out)).toEqual(expected.decks);
  });

  test('begins a folder of briefs, and builds it', () => {
    const workspace = join(writable('begun'), 'my briefs');
    expect(started('new', 'workspace', workspace, '--yes')).toMatchObject({ status: 0, stderr: '' });
    expect(started('build', '--root', workspace).status).toBe(0);
  });

  test('reads the words of a PDF that a fact cites', () => {
    const sources = join(folder, 'sources');
    const copy = pdf([[{ y: 700, text: 'In 2012 it sold goods worth $16 million.' }]]);
    const facts = join(folder, 'cited/briefs/mali/facts');
    mkdirSync(sources);
    mkdirSync(facts, { recursive: true });
    writeFileSync(join(sources, 'page.pdf'), copy);
    writeFileSync(join(facts, 'trade.yaml'), citing(sha256(copy)));
    const told = started('facts', 'verify', '--sources', sources, '--root', join(folder, 'cited'));
    expect(told).toMatchObject({ status: 0, stderr: '', stdout: expect.stringContaining('1 matches') });
  });

  test('opens the home page over a folder of briefs that it makes in the documents', async () => {
    const home = writable('home');
    const documents = join(home, 'Documents');
    mkdirSync(documents);
    run('chmod', ['777', documents]);
    const user = IS_ROOT ? { uid: NOBODY, gid: NOBODY } : {};
    const child = spawn(join(unzipped, 'briefdeck'), {
      env: { HOME: home, PATH: '' },
      cwd: '/',
      detached: true,
      ...user,
    });
    try {
      const address = await addressIn(child.stdout);
      expect(existsSync(join(documents, 'my briefs/briefs'))).toBe(true);
      expect(await pageAt(address)).toContain('<html');
    } finally {
      // With what the starter runs, as a window that is closed does.
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGHUP');
    }
  });
});

describe('the folder for Windows', () => {
  test('holds Node as its package does and as its makers signed it', () => {
    const node = readFileSync(join(madeFor('win-x64'), 'program/node.exe'));
    expect(sha256(node)).toBe(publishedNode('win-x64'));
    expect(readWindowsBinary(node)).toEqual({ machine: 0x8664, subsystem: 3, isAsSigned: true });
    node[node.length >> 1] = (node[node.length >> 1] ?? 0) ^ 1;
    expect(readWindowsBinary(node).isAsSigned).toBe(false);
  });

  test('has a starter whose lines end as on Windows', () => {
    const starter = readFileSync(join(madeFor('win-x64'), 'briefdeck.cmd'), 'latin1');
    expect(starter.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});

describe.skipIf(!HAS_WINE)('the folder for Windows, under Wine', () => {
  let unzipped: string;
  let wine: Wine;
  const starter = () => windowsPath(join(unzipped, 'briefdeck.cmd'));
  const build = (out: string, ...more: readonly string[]) =>
    wine.start(starter(), [
      'build',
      BRIEF,
      '--root',
      windowsPath(expected.workspace),
      '--out',
      windowsPath(out),
      ...more,
    ]);

  beforeAll(() => {
    unzipped = unpacked(`${madeFor('win-x64')}.zip`, join(folder, 'windows', PLACE));
    const own = join(folder, 'wine');
    mkdirSync(own);
    wine = new Wine(own, windowsPath(join(unzipped, 'program/node.exe')));
  }, 120_000);

  afterAll(() => wine.end());

  test('builds the same decks', () => {
    expect(wine.start(starter(), ['--version'])).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^\d+\.\d+/),
    });
    const out = join(folder, 'out of Windows');
    expect(build(out)).toMatchObject({ status: 0 });
    expect(filesIn(out)).toEqual(expected.decks);
  }, 120_000);

  test.each(['a (b)', '&', 'x^y', 'x !y!', 'a;b,c=d', 'Zoé'])(
    'starts in a folder called %s',
    (name) => {
      const at = join(folder, 'places', name);
      mkdirSync(at, { recursive: true });
      run('cp', [join(unzipped, 'briefdeck.cmd'), at]);
      run('ln', ['-s', join(unzipped, 'program'), at]);
      expect(wine.start(windowsPath(join(at, 'briefdeck.cmd')), ['nonsense']).status).toBe(2);
    },
    60_000,
  );

  test('says in two languages what to do where its files are missing', () => {
    const at = join(folder, 'only the starter');
    mkdirSync(at);
    run('cp', [join(unzipped, 'briefdeck.cmd'), at]);
    const { status, stdout } = wine.start(windowsPath(join(at, 'briefdeck.cmd')));
    expect([status, stdout]).toEqual([1, expect.stringMatching(/Extract All.*Extraire tout/s)]);
  }, 60_000);

  test('leaves a deck that a program holds open, says so, and writes beside it if asked to', () => {
    const out = join(folder, 'out of Windows, held');
    build(out);
    const deck = join(out, DECK);
    writeFileSync(deck, 'the deck before');
    const before = filesIn(out);
    // Reads nothing of the file that it is given, and lets nobody replace it for a minute.
    wine.open(holder(deck), join(folder, 'holder.out'));
    const held = build(out);
    expect(held.status).toBe(1);
    expect(held.stderr).toContain('at-a-glance.en.pptx is open in another program');
    const forced = build(out, '--replace');
    expect([forced.status, forced.stderr]).toEqual([1, expect.stringContaining('it is open in another program')]);
    expect(filesIn(out)).toEqual(before);
    expect(build(out, '--beside').status).toBe(0);
    expect(readFileSync(deck, 'utf8')).toBe('the deck before');
    expect(filesIn(out)[DECK.replace('.en.', '.en.new.')]).toBe(expected.decks[DECK]);
  }, 120_000);

  test('opens the home page over a folder of briefs that it makes in the documents, wherever these are', async () => {
    const documents = join(folder, "Documents de l'été");
    mkdirSync(documents);
    wine.moveDocuments(windowsPath(documents));
    const printed = join(folder, 'home.out');
    wine.open(starter(), printed);
    const address = await addressInFile(printed);
    expect(existsSync(join(documents, 'my briefs/briefs'))).toBe(true);
    expect(await pageAt(address)).toContain('<html');
  }, 120_000);

  /** A batch file that holds a file open, as its input. */
  function holder(file: string): string {
    const batch = join(folder, 'holder.cmd');
    writeFileSync(batch, `@ping -n 60 127.0.0.1 < "${windowsPath(file)}" > nul\r\n`);
    return windowsPath(batch);
  }
});

function citing(digest: string): string {
  return `
measures:
  goods: {kind: money, basis: trade, en: Goods, fr: Marchandises}
sources:
  page: {kind: official, publisher: {en: Office}, title: {en: Page}, date: 2013-11, language: en, fingerprint: 'sha256:${digest}'}
source: page
facts:
  trade.goods: {measure: goods, says: $16 million, at: p. 1, currency: CAD?, period: 2012, en: Goods, fr: Marchandises}
`;
}

/** The digest of Node’s binary as the registry’s package of it holds it, of the version that the folder for Linux has. */
function publishedNode(platform: string): string {
  const version = run(join(madeFor(linux), 'program/node'), ['--version'])
    .trim()
    .slice(1);
  const into = join(folder, 'published');
  mkdirSync(into, { recursive: true });
  run('npm', ['pack', `node-${platform}@${version}`, '--ignore-scripts', '--silent', '--pack-destination', into]);
  const binary = platform.startsWith('win-') ? 'package/bin/node.exe' : 'package/bin/node';
  run('tar', ['-xzf', join(into, `node-${platform}-${version}.tgz`), '-C', into, binary]);
  return sha256(readFileSync(join(into, binary)));
}

/** The first address that is printed. */
function addressIn(printed: NodeJS.ReadableStream): Promise<string> {
  return new Promise((found, failed) => {
    let text = '';
    printed.on('data', (part) => {
      text += part;
      const address = ADDRESS.exec(text)?.[0];
      if (address !== undefined) found(address);
    });
    printed.on('end', () => failed(new Error(`no address in ${text}`)));
  });
}

async function addressInFile(path: string): Promise<string> {
  for (;;) {
    const address = ADDRESS.exec(readFileSync(path, 'utf8'))?.[0];
    if (address !== undefined) return address;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** What a browser shows, which keeps the cookie that it is given for the address’s token. */
async function pageAt(address: string): Promise<string> {
  const first = await fetch(address, { redirect: 'manual' });
  const cookie = first.headers.getSetCookie().map((each) => each.split(';')[0]);
  const next = new URL(first.headers.get('location') ?? '', address);
  const answer = await fetch(next, { headers: { cookie: cookie.join('; ') } });
  expect(answer.status).toBe(200);
  return answer.text();
}
