import { readdirSync, readFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { parseEachFactsFile, parseFactsFiles } from '../../src/facts/read/parse-facts.ts';
import { NO_MEMORY } from '../../src/model/memory.ts';
import type { TemplateSource } from '../../src/model/template-source.ts';
import type { TextFile } from '../../src/model/text-file.ts';
import { type KeptParses, keptFacts, keptTemplate, NOTHING_KEPT } from '../../src/project/kept-parses.ts';
import { createMemory } from '../../src/project/memory.ts';
import { parseTemplate } from '../../src/template/parse-template.ts';

const MEASURES = {
  path: 'briefs/facts/measures.yaml',
  text: 'measures:\n  aid: {kind: money, calendar: calendar, adds-over: [], en: Aid, fr: Aide}\n',
};
const AID = {
  path: 'briefs/mali/facts/aid.yaml',
  text: 'source: gac\nfacts:\n  aid.b: {flwo: net}\n  aid.a: {measure: aid, says: CA$1.5 million, currency: CAD, at: ¶1, en: A}\n',
};
const SOURCES = {
  path: 'briefs/mali/facts/sources.yaml',
  text: 'sources:\n  gac:\n    kind: official\n    publisher: {en: G, fr: G}\n    title: {en: T}\n    date: 2013\n',
};
const FILES: readonly TextFile[] = [MEASURES, AID, SOURCES];

/** A cache on disk, as one build of the program uses it. */
function diskOf(build = 'build-1', texts = new Map<string, string>()) {
  const files = {
    read: (name: string) => texts.get(name),
    write: (given: readonly { readonly name: string; readonly text: string }[]) => {
      for (const { name, text } of given) texts.set(name, text);
    },
  };
  return { texts, kept: { memory: NO_MEMORY, disk: { files, build } } satisfies KeptParses };
}

/** Reads the facts and says which files were parsed. */
async function run(kept: KeptParses, files: readonly TextFile[] = FILES) {
  const parsed: string[] = [];
  const outcome = await keptFacts(kept, files, async (all, known) => {
    parsed.push(...all.filter((_, i) => !known[i]).map(({ path }) => path));
    return parseEachFactsFile(all, known);
  });
  return { outcome, parsed };
}

const edited = (file: TextFile, from: string, to: string): readonly TextFile[] =>
  FILES.map((each) => (each === file ? { ...each, text: each.text.replace(from, to) } : each));

describe('a brief’s facts', () => {
  test('are parsed once and come back as they were, spans, exact numbers and findings included', async () => {
    const { kept } = diskOf();
    const first = await run(kept);
    const second = await run(kept);
    expect(first.parsed).toEqual(FILES.map(({ path }) => path));
    expect(second.parsed).toEqual([]);
    expect(first.outcome).toStrictEqual(parseFactsFiles(FILES));
    expect(second.outcome).toStrictEqual(first.outcome);
    expect(second.outcome.diagnostics.length).toBeGreaterThan(0);
  });

  test('of the project’s own briefs come back as they were', async () => {
    const files = readAll('briefs', (path) => path.includes('/facts/') && /\.ya?ml$/.test(path));
    const { kept } = diskOf();
    await run(kept, files);
    const { outcome, parsed } = await run(kept, files);
    expect(parsed).toEqual([]);
    expect(outcome).toStrictEqual(parseFactsFiles(files));
  });

  test('of a file that changed are parsed again, and of the others not', async () => {
    const { kept } = diskOf();
    await run(kept);
    const files = edited(AID, '1.5', '2.5');
    const { outcome, parsed } = await run(kept, files);
    expect(parsed).toEqual([AID.path]);
    expect(outcome).toStrictEqual(parseFactsFiles(files));
  });

  test('are all parsed again where a measure changed', async () => {
    const { kept } = diskOf();
    await run(kept);
    const files = edited(MEASURES, 'kind: money', 'kind: quantity');
    const { outcome, parsed } = await run(kept, files);
    expect(parsed).toEqual(FILES.map(({ path }) => path));
    expect(outcome).toStrictEqual(parseFactsFiles(files));
  });

  test('are parsed again under a measure that a quoted key spells with escapes', async () => {
    const { kept } = diskOf();
    await run(kept);
    const files = edited(SOURCES, 'sources:', '"\\x6deasures":\n  aid: {kind: quantity, en: Aid, fr: Aide}\nsources:');
    expect((await run(kept, files)).outcome).toStrictEqual(parseFactsFiles(files));
  });

  test('of a brief that sees other measures aren’t taken', async () => {
    const { kept } = diskOf();
    await run(kept);
    const other = await run(kept, [AID, SOURCES]);
    expect(other.outcome).toStrictEqual(parseFactsFiles([AID, SOURCES]));
    expect((await run(kept)).parsed).toEqual([]);
  });

  test('kept by another build are parsed again', async () => {
    const { texts, kept } = diskOf();
    await run(kept);
    expect((await run(diskOf('build-2', texts).kept)).parsed).toHaveLength(FILES.length);
  });

  test('are read from disk once in a process that remembers', async () => {
    const { texts, kept } = diskOf();
    await run(kept);
    const remembering = { ...kept, memory: createMemory() };
    const first = await run(remembering);
    texts.clear();
    const second = await run(remembering);
    expect(second).toEqual({ outcome: first.outcome, parsed: [] });
  });

  test.each([
    ['cut short', (text: string) => text.slice(0, -20)],
    ['changed in one letter', (text: string) => text.replace('"A"', '"B"')],
    ['empty', () => ''],
    ['of another kind', () => '[]'],
    ['without its content', (text: string) => text.slice(0, text.indexOf('\n'))],
  ])('are parsed again where what was kept is %s', async (_, damage) => {
    const { texts, kept } = diskOf();
    const first = await run(kept);
    const names = [...texts.keys()].filter((name) => texts.get(name)?.includes('"aid.a"'));
    expect(names).toHaveLength(1);
    for (const name of names) texts.set(name, damage(texts.get(name) ?? ''));
    const { outcome, parsed } = await run(kept);
    expect(parsed).toEqual([AID.path]);
    expect(outcome).toStrictEqual(first.outcome);
  });

  test.each([
    ['a list', '[]'],
    ['facts of no kind', '{"value":{"facts":[{"id":"a"}],"sources":[],"measures":[],"names":[]},"diagnostics":[]}'],
    ['a finding without a code', '{"value":{"facts":[],"sources":[],"measures":[],"names":[]},"diagnostics":[{}]}'],
  ])('are parsed again where what was kept, whole and with its checksum, is %s', async (_, content) => {
    const { texts, kept } = diskOf();
    await run(kept);
    for (const name of texts.keys()) texts.set(name, `${name} ${crc32(content)}\n${content}`);
    const { outcome, parsed } = await run(kept);
    expect(parsed).toHaveLength(FILES.length);
    expect(outcome).toStrictEqual(parseFactsFiles(FILES));
  });

  test('are not kept where nobody asks for it', async () => {
    const { outcome, parsed } = await run(NOTHING_KEPT);
    expect(parsed).toHaveLength(FILES.length);
    expect(outcome).toStrictEqual(parseFactsFiles(FILES));
  });
});

describe('a template', () => {
  const files = readAll('templates/ministry', (path) => /\.(ya?ml|hbs)$/.test(path));
  const template = async (kept: KeptParses, texts = files, parents: readonly TemplateSource[] = []) => {
    let parsed = 0;
    const source = { name: 'ministry', files: texts };
    const outcome = await keptTemplate(kept, [source, ...parents], async ([own, ...rest]) => {
      parsed += 1;
      return parseTemplate(own.name, own.files, rest);
    });
    return { outcome, parsed };
  };

  test('is parsed once and comes back as it was', async () => {
    const { kept } = diskOf();
    expect((await template(kept)).parsed).toBe(1);
    const { outcome, parsed } = await template(kept);
    expect(parsed).toBe(0);
    expect(outcome).toStrictEqual(parseTemplate('ministry', files));
  });

  test('is parsed again where one of its texts changed or went', async () => {
    const { kept } = diskOf();
    await template(kept);
    expect((await template(kept, files.slice(1))).parsed).toBe(1);
    expect((await template(NOTHING_KEPT)).parsed).toBe(1);
  });

  test('is parsed again where a template that it extends changed', async () => {
    const { kept } = diskOf();
    const parent = (text: string) => [{ name: 'base', files: [{ path: 'templates/base/template.yaml', text }] }];
    await template(kept, files, parent('template: base\n'));
    expect((await template(kept, files, parent('template: base\n'))).parsed).toBe(0);
    expect((await template(kept, files, parent('template: base\nen: Base\n'))).parsed).toBe(1);
  });
});

function readAll(folder: string, takes: (path: string) => boolean): readonly TextFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter(takes)
    .sort()
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}
