import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { partsDigest } from '../../src/opc/digest.ts';
import { unzip } from '../../src/opc/unzip.ts';
import { openProject, type Project } from '../../src/project/project.ts';
import { shippedWorkspace } from '../briefs/shipped-workspace.ts';
import type { MemoryIo } from '../memory-io.ts';

const ROOT = { root: '/ws' };
const BRIEF = 'briefs/canada-mali/security.yaml';
/** For more, set `RUNS=200`, which takes minutes. */
const RUNS = Number(process.env['RUNS'] ?? 4);

/** A brief’s findings in order, and the digest of each deck’s parts. */
interface Given {
  readonly findings: readonly Diagnostic[];
  readonly decks: readonly string[];
}

async function give(project: Project, path: string): Promise<Given> {
  const { value, diagnostics } = await project.build(path, 'pptx');
  return { findings: diagnostics, decks: value.decks.map(({ bytes }) => (bytes.length === 0 ? '' : digestOf(bytes))) };
}

function digestOf(bytes: Uint8Array): string {
  const read = unzip(bytes);
  return read.kind === 'read' ? partsDigest(read.parts) : '';
}

/** A random change to the workspace: what happens, to which file, and where in it. */
interface Edit {
  readonly kind:
    | 'word'
    | 'line-gone'
    | 'line-twice'
    | 'line-moved'
    | 'remark'
    | 'file-gone'
    | 'file-renamed'
    | 'file-added';
  readonly file: number;
  readonly at: number;
}

const EDIT = fc.record<Edit>({
  kind: fc.constantFrom(
    'word',
    'word',
    'word',
    'line-gone',
    'line-twice',
    'line-moved',
    'remark',
    'file-gone',
    'file-renamed',
    'file-added',
  ),
  file: fc.nat(),
  at: fc.nat(),
});

/** Makes the change and returns the paths that changed. */
function make({ kind, file, at }: Edit, io: MemoryIo): readonly string[] {
  const paths = [...io.files.keys()]
    .filter((path) => /\.(?:ya?ml|hbs|csv)$/.test(path) && !path.includes('/night/'))
    .sort();
  const path = paths[file % paths.length] ?? '';
  const text = io.text(path);
  const lines = text.split('\n');
  const line = at % lines.length;
  switch (kind) {
    case 'word': {
      const words = [...text.matchAll(/[\p{L}\d]+/gu)];
      const word = words[at % Math.max(1, words.length)];
      if (word)
        io.files.set(path, `${text.slice(0, word.index)}${changed(word[0])}${text.slice(word.index + word[0].length)}`);
      return [path];
    }
    case 'line-gone':
      io.files.set(path, lines.toSpliced(line, 1).join('\n'));
      return [path];
    case 'line-twice':
      io.files.set(path, lines.toSpliced(line, 0, lines[line] ?? '').join('\n'));
      return [path];
    case 'line-moved':
      io.files.set(
        path,
        lines
          .toSpliced(line, 1)
          .toSpliced((line * 7) % lines.length, 0, lines[line] ?? '')
          .join('\n'),
      );
      return [path];
    case 'remark':
      io.files.set(path, lines.toSpliced(line, 0, '# a remark').join('\n'));
      return [path];
    case 'file-gone':
      io.files.delete(path);
      return [path];
    case 'file-renamed':
      io.files.delete(path);
      io.files.set(path.replace(/(\.\w+)$/, '-2$1'), text);
      return [path, path.replace(/(\.\w+)$/, '-2$1')];
    case 'file-added':
      io.files.set(path.replace(/(\.\w+)$/, '-copy$1'), text);
      return [path.replace(/(\.\w+)$/, '-copy$1')];
    default:
      return kind satisfies never;
  }
}

function changed(word: string): string {
  return /\d/.test(word) ? `${word}1` : word.length > 3 ? word.slice(1) : `${word}x`;
}

describe('a project that remembers', () => {
  test('gives what a new one gives, after any edits of words, facts, templates and files', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(EDIT, { minLength: 1, maxLength: 4 }), async (edits) => {
        const io = shippedWorkspace();
        const warm = openProject(io, ROOT, { draft: false, remembers: true });
        await give(warm, BRIEF);
        for (const edit of edits) {
          warm.changed(make(edit, io).map((path) => path.slice('/ws/'.length)));
          await warm.findings(BRIEF);
        }
        expect(await give(warm, BRIEF)).toEqual(await give(openProject(io, ROOT, { draft: false }), BRIEF));
      }),
      { numRuns: RUNS },
    );
  }, 300_000);

  test('gives drafts as a new one does, slide by slide and in either language', async () => {
    const io = shippedWorkspace();
    const options = { draft: true, remembers: true };
    const warm = openProject(io, ROOT, options);
    await give(warm, BRIEF);
    const path = `/ws/${BRIEF}`;
    io.files.set(path, io.text(path).replace('\n    en: |\n      # ', '\n    en: |\n      # About 7 times: '));
    warm.changed([BRIEF]);
    const given = await give(warm, BRIEF);
    expect(given).toEqual(await give(openProject(io, ROOT, { draft: true }), BRIEF));
    expect(given.findings.map(({ code }) => code)).toContain('words/unsourced-figure');
  });

  test('tells what is wrong at its line in the file after lines above it came and went', async () => {
    const io = shippedWorkspace();
    const path = `/ws/${BRIEF}`;
    const text = io.text(path).replace('{{', '{{no.such-fact}} {{');
    io.files.set(path, text);
    const warm = openProject(io, ROOT, { draft: false, remembers: true });
    const lineOf = async () =>
      (await warm.findings(BRIEF)).find(({ code }) => code === 'facts/unknown-id')?.span?.start.line;
    const line = text.slice(0, text.indexOf('no.such-fact')).split('\n').length;
    expect(await lineOf()).toBe(line);
    io.files.set(path, text.replace('slides:\n', '# one\n# two\nslides:\n'));
    warm.changed([BRIEF]);
    expect(await lineOf()).toBe(line + 2);
  });

  test('reads an unsaved text in a file’s place, until it is taken away', async () => {
    const io = shippedWorkspace();
    const project = openProject(io, ROOT, { draft: false, remembers: true });
    const before = await give(project, BRIEF);
    project.overlay(BRIEF, io.text(`/ws/${BRIEF}`).replace('{{', '{{no.such-fact}} {{'));
    expect((await give(project, BRIEF)).findings.map(({ code }) => code)).toContain('facts/unknown-id');
    project.overlay(BRIEF, undefined);
    expect(await give(project, BRIEF)).toEqual(before);
  });

  test('answers each question by itself', async () => {
    const project = openProject(shippedWorkspace(), ROOT, { draft: false, remembers: true });
    expect(project.outline(BRIEF).value?.name).toBe('security');
    expect((await project.facts('briefs/canada-mali')).value.length).toBeGreaterThan(3);
    expect((await project.store('briefs/canada-mali')).value.facts.has('trade.exports-2012')).toBe(true);
    expect((await project.template('ministry')).value?.template?.name).toBe('ministry');
    expect((await project.deck(BRIEF, 'fr'))?.language).toBe('fr');
    expect((await project.scene(BRIEF, 'en'))?.slides.length).toBeGreaterThan(5);
    expect((await project.package(BRIEF, 'en'))?.length).toBeGreaterThan(10_000);
  });

  test('lays out only the slide whose word changed', async () => {
    const io = shippedWorkspace();
    const project = openProject(io, ROOT, { draft: false, remembers: true });
    const before = (await project.deck(BRIEF, 'en'))?.slides ?? [];
    const path = `/ws/${BRIEF}`;
    io.files.set(path, io.text(path).replace(/\n {6}- /, '\n      - Indeed, '));
    project.changed([BRIEF]);
    const after = (await project.deck(BRIEF, 'en'))?.slides ?? [];
    expect(after.filter((slide, index) => slide !== before[index])).toHaveLength(1);
  });
});
