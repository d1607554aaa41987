import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseEachFactsFile, parseFactsFiles } from '../../src/facts/read/parse-facts.ts';
import type { TemplateSource } from '../../src/model/template-source.ts';
import type { TextFile } from '../../src/model/text-file.ts';
import { keptFacts, keptTemplate, type ParseCache } from '../../src/project/parse-cache.ts';
import { parseTemplate } from '../../src/template/parse-template.ts';
import { memoryIo } from '../memory-io.ts';

const MEASURES = {
  path: 'briefs/facts/measures.yaml',
  text: 'measures:\n  aid: {kind: money, calendar: calendar, adds-over: [], en: Aid, fr: Aide}\n',
};
const AID = {
  path: 'briefs/mali/facts/aid.yaml',
  text: 'source: gac\nfacts:\n  aid.b: {flwo: net}\n  aid.a: {measure: aid, says: $1.5 million, currency: CAD, at: ¶1, en: A}\n',
};
const SOURCES = {
  path: 'briefs/mali/facts/sources.yaml',
  text: 'sources:\n  gac:\n    kind: official\n    publisher: {en: G, fr: G}\n    title: {en: T}\n    date: 2013\n',
};
const FILES: readonly TextFile[] = [MEASURES, AID, SOURCES];

function cacheOf(options: Parameters<typeof memoryIo>[1] = {}, build = 'build-1') {
  const io = memoryIo({ '/ws/briefs/mali/deck.yaml': '' }, options);
  return { io, cache: { io, workspace: { root: '/ws' }, build } satisfies ParseCache };
}

/** Runs the facts through the cache and says which files were parsed. */
async function run(cache: ParseCache | undefined, files: readonly TextFile[] = FILES, folder = 'briefs/mali') {
  const parsed: string[] = [];
  const outcome = await keptFacts(cache, folder, files, async (all, known) => {
    parsed.push(...all.filter((_, i) => !known[i]).map(({ path }) => path));
    return parseEachFactsFile(all, known);
  });
  return { outcome, parsed };
}

const edited = (file: TextFile, from: string, to: string): readonly TextFile[] =>
  FILES.map((each) => (each === file ? { ...each, text: each.text.replace(from, to) } : each));

describe('a brief’s facts', () => {
  test('are parsed once and come back as they were, spans, exact numbers and findings included', async () => {
    const { cache } = cacheOf();
    const first = await run(cache);
    const second = await run(cache);
    expect(first.parsed).toEqual(FILES.map(({ path }) => path));
    expect(second.parsed).toEqual([]);
    expect(first.outcome).toStrictEqual(parseFactsFiles(FILES));
    expect(second.outcome).toStrictEqual(first.outcome);
    expect(second.outcome.diagnostics.length).toBeGreaterThan(0);
  });

  test('of the project’s own briefs come back as they were', async () => {
    const files = readAll('briefs', (path) => path.includes('/facts/') && /\.ya?ml$/.test(path));
    const { cache } = cacheOf();
    await run(cache, files);
    const { outcome, parsed } = await run(cache, files);
    expect(parsed).toEqual([]);
    expect(outcome).toStrictEqual(parseFactsFiles(files));
  });

  test('of a file that changed are parsed again, and of the others not', async () => {
    const { cache } = cacheOf();
    await run(cache);
    const files = edited(AID, '1.5', '2.5');
    const { outcome, parsed } = await run(cache, files);
    expect(parsed).toEqual([AID.path]);
    expect(outcome).toStrictEqual(parseFactsFiles(files));
  });

  test('are all parsed again where a measure changed', async () => {
    const { cache } = cacheOf();
    await run(cache);
    const files = edited(MEASURES, 'kind: money', 'kind: quantity');
    const { outcome, parsed } = await run(cache, files);
    expect(parsed).toEqual(FILES.map(({ path }) => path));
    expect(outcome).toStrictEqual(parseFactsFiles(files));
  });

  test('are parsed again under a measure that a quoted key spells with escapes', async () => {
    const { cache } = cacheOf();
    await run(cache);
    const files = edited(SOURCES, 'sources:', '"\\x6deasures":\n  aid: {kind: quantity, en: Aid, fr: Aide}\nsources:');
    expect((await run(cache, files)).outcome).toStrictEqual(parseFactsFiles(files));
  });

  test('kept for one folder’s brief aren’t taken by another’s', async () => {
    const { cache } = cacheOf();
    await run(cache);
    const other = await run(cache, [AID, SOURCES], 'briefs/other');
    expect(other.outcome).toStrictEqual(parseFactsFiles([AID, SOURCES]));
    expect((await run(cache)).parsed).toEqual([]);
  });

  test('kept by another build are parsed again', async () => {
    const { io, cache } = cacheOf();
    await run(cache);
    expect((await run({ io, workspace: cache.workspace, build: 'build-2' })).parsed).toHaveLength(FILES.length);
  });

  test.each([
    ['cut short', (text: string) => text.slice(0, -20)],
    ['changed in one letter', (text: string) => text.replace('"A"', '"B"')],
    ['empty', () => ''],
    ['of another kind', () => '[]'],
    ['without its content', (text: string) => text.slice(0, text.indexOf('\n'))],
  ])('are parsed again where what was kept is %s', async (_, damage) => {
    const { io, cache } = cacheOf();
    const first = await run(cache);
    const kept = [...io.files.keys()].filter((path) => path.includes('/.briefdeck/') && path.includes('aid'));
    expect(kept).toHaveLength(1);
    for (const path of kept) io.files.set(path, damage(io.readText(path) ?? ''));
    const { outcome, parsed } = await run(cache);
    expect(parsed).toEqual([AID.path]);
    expect(outcome).toStrictEqual(first.outcome);
  });

  test('are parsed each time where the disk takes nothing', async () => {
    const { cache } = cacheOf({ refuse: () => ({ value: false, diagnostics: [] }) });
    await run(cache);
    const { outcome, parsed } = await run(cache);
    expect(parsed).toHaveLength(FILES.length);
    expect(outcome).toStrictEqual(parseFactsFiles(FILES));
  });

  test('are not kept through a link that leads outside the workspace', async () => {
    const { io, cache } = cacheOf({ links: { '/ws/.briefdeck': '/elsewhere' } });
    io.files.set('/elsewhere/file', '');
    await run(cache);
    expect([...io.files.keys()].filter((path) => /elsewhere\/.|briefdeck/.test(path))).toEqual(['/elsewhere/file']);
  });

  test('are not kept where nobody asks for it', async () => {
    const { outcome, parsed } = await run(undefined);
    expect(parsed).toHaveLength(FILES.length);
    expect(outcome).toStrictEqual(parseFactsFiles(FILES));
  });
});

describe('a template', () => {
  const files = readAll('templates/ministry', (path) => /\.(ya?ml|hbs)$/.test(path));
  const template = async (cache: ParseCache | undefined, texts = files, parents: readonly TemplateSource[] = []) => {
    let parsed = 0;
    const source = { name: 'ministry', files: texts };
    const outcome = await keptTemplate(cache, [source, ...parents], async ([own, ...rest]) => {
      parsed += 1;
      return parseTemplate(own.name, own.files, rest);
    });
    return { outcome, parsed };
  };

  test('is parsed once and comes back as it was', async () => {
    const { cache } = cacheOf();
    expect((await template(cache)).parsed).toBe(1);
    const { outcome, parsed } = await template(cache);
    expect(parsed).toBe(0);
    expect(outcome).toStrictEqual(parseTemplate('ministry', files));
  });

  test('is parsed again where one of its texts changed or went', async () => {
    const { cache } = cacheOf();
    await template(cache);
    expect((await template(cache, files.slice(1))).parsed).toBe(1);
    expect((await template(undefined)).parsed).toBe(1);
  });

  test('is parsed again where a template that it extends changed', async () => {
    const { cache } = cacheOf();
    const parent = (text: string) => [{ name: 'base', files: [{ path: 'templates/base/template.yaml', text }] }];
    await template(cache, files, parent('template: base\n'));
    expect((await template(cache, files, parent('template: base\n'))).parsed).toBe(0);
    expect((await template(cache, files, parent('template: base\nen: Base\n'))).parsed).toBe(1);
  });
});

function readAll(folder: string, takes: (path: string) => boolean): readonly TextFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter(takes)
    .sort()
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}
