import fs, { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { watchWorkspace } from '../../src/project/watch.ts';

/** A workspace on disk, and what is told of it. */
let root: string;
let outside: string;
let told: Set<string>;
let close: () => Promise<void>;
let heard: () => void;
let said: string[];

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'briefdeck-watch-'));
  outside = mkdtempSync(join(tmpdir(), 'briefdeck-outside-'));
  told = new Set();
  heard = () => undefined;
  for (const folder of ['briefs/mali/facts', 'templates/own', 'out', 'node_modules/some', 'briefs/.hidden']) {
    mkdirSync(join(root, folder), { recursive: true });
  }
  writeFileSync(join(root, 'briefs/mali/visit.yaml'), 'a: 1\n');
  symlinkSync(outside, join(root, 'briefs/linked'));
  said = [];
  close = await begin();
});

function begin(): Promise<() => Promise<void>> {
  return watchWorkspace(
    { root },
    (paths) => {
      for (const path of paths) told.add(path);
      heard();
    },
    (words) => void said.push(words),
  );
}

afterEach(async () => {
  await close();
  rmSync(root, { recursive: true });
  rmSync(outside, { recursive: true });
});

/** Settles once a path is told of. */
function tellsOf(path: string): Promise<void> {
  return new Promise((resolve) => {
    heard = () => {
      if (told.has(path)) resolve();
    };
    heard();
  });
}

const write = (path: string, text = 'b: 2\n') => writeFileSync(join(root, path), text);

describe('a watched workspace', () => {
  test.each(['briefs/mali/visit.yaml', 'briefs/mali/facts/new.yaml', 'templates/own/template.yaml', 'briefdeck.yaml'])(
    'tells that %s was written',
    async (path) => {
      write(path);
      await tellsOf(path);
    },
  );

  test('tells of a file that an editor puts in the place of another', async () => {
    write('briefs/mali/.visit.yaml.swp', 'a: 3\n');
    renameSync(join(root, 'briefs/mali/.visit.yaml.swp'), join(root, 'briefs/mali/visit.yaml'));
    await tellsOf('briefs/mali/visit.yaml');
  });

  test('tells of files in a folder that is new', async () => {
    mkdirSync(join(root, 'briefs/niger'));
    write('briefs/niger/visit.yaml');
    await tellsOf('briefs/niger/visit.yaml');
  });

  test('tells again of a file that is written again at once', async () => {
    write('briefs/mali/visit.yaml', '');
    await tellsOf('briefs/mali/visit.yaml');
    told.clear();
    write('briefs/mali/visit.yaml', 'a: 3\n');
    await tellsOf('briefs/mali/visit.yaml');
  });

  test('tells of an emptied file later than of others: who empties it may be about to write it', async () => {
    write('briefs/mali/visit.yaml', '');
    write('briefs/mali/last.yaml');
    await tellsOf('briefs/mali/last.yaml');
    expect(told).not.toContain('briefs/mali/visit.yaml');
    await tellsOf('briefs/mali/visit.yaml');
  });

  test('tells nothing of decks, modules, hidden files, and what links lead out to', async () => {
    for (const path of ['out/deck.pptx', 'node_modules/some/x.yaml', 'briefs/.hidden/x.yaml']) write(path);
    writeFileSync(join(outside, 'x.yaml'), 'a: 1\n');
    write('briefs/mali/last.yaml');
    await tellsOf('briefs/mali/last.yaml');
    expect([...told].filter((path) => !/^briefs\/(?:mali|linked$)/.test(path))).toEqual([]);
  });
});

describe('a system that can watch no more files', () => {
  const real = fs.watch;
  /** What Linux does once `fs.inotify.max_user_watches` are used up. */
  const refuseAfter = (most: number) => {
    let count = 0;
    Object.assign(fs, {
      watch: (...given: Parameters<typeof fs.watch>) => {
        count += 1;
        if (count > most) throw Object.assign(new Error('no more'), { code: 'ENOSPC' });
        return real(...given);
      },
    });
    syncBuiltinESMExports();
  };

  afterEach(() => {
    Object.assign(fs, { watch: real });
    syncBuiltinESMExports();
  });

  test.each([0, 3])('is said once, and changes are told all the same (%i watches)', async (most) => {
    await close();
    refuseAfter(most);
    close = await begin();
    expect(said).toEqual(['the system can’t watch so many files: they are looked at once a second']);
    await tellsOf('briefs/mali/visit.yaml');
    told.clear();
    write('briefs/mali/visit.yaml', 'now: other\n');
    await tellsOf('briefs/mali/visit.yaml');
  });
});
