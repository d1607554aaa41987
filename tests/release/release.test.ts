import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { FactStore } from '../../src/facts/store.ts';
import type { Outline } from '../../src/model/outline.ts';
import { unzip } from '../../src/opc/unzip.ts';
import { zip } from '../../src/opc/zip.ts';
import { parseOutline } from '../../src/outline/parse-outline.ts';
import { nodeIo } from '../../src/project/node-io.ts';
import { notForThePublic } from '../../src/release/internal-facts.ts';
import { checkWithheld, withheldFrom } from '../../src/release/proof.ts';
import { publicOutline } from '../../src/release/public-outline.ts';
import { deckOf, slide } from '../check/rules/decks.ts';
import { compile } from '../compile.ts';

const ROOT = join(import.meta.dirname, '../..');
const DAY = { year: 2023, month: 12, day: 31 };

describe('a public deck', () => {
  test('has pictures without their metadata, whatever the outline asks', () => {
    const image = 'image: {path: a.png, metadata: keep}\n    alt: {en: A map}';
    const panels = 'panels:\n      - image: {path: a.png, metadata: keep}\n    alt: {en: A map}';
    for (const evidence of [image, panels]) {
      const head = 'brief: b\ntitle: {en: T}\ntemplate: ministry\nmarking: unclassified\nas-of: 2023-12-31\nslides:\n';
      const { value } = parseOutline('b.yaml', `${head}  - ${evidence}\n    en: |\n      # T\n`);
      if (value === undefined) throw new Error('no outline');
      expect(JSON.stringify(value)).toContain('"keepsMetadata":true');
      expect(JSON.stringify(publicOutline(value))).not.toContain('"keepsMetadata":true');
    }
  });

  test('has no notes page, no check sheet and none of the talking points in any part', async () => {
    const options = { draft: false, to: 'pptx', release: 'public' } as const;
    const { value, diagnostics } = await compile(
      nodeIo(),
      { root: ROOT },
      'briefs/canada-mali/at-a-glance.yaml',
      options,
    );
    expect(diagnostics.filter(({ severity }) => severity !== 'advice')).toEqual([]);
    for (const { bytes } of value.decks) {
      const opened = unzip(bytes);
      if (opened.kind === 'refused') throw new Error(opened.fault.kind);
      const names = [...opened.parts.keys()];
      expect(names.filter((name) => /notesSlide/.test(name))).toEqual([]);
      const text = [...opened.parts]
        .filter(([name]) => name.endsWith('.xml'))
        .map(([, part]) => new TextDecoder().decode(part))
        .join('\n');
      expect(text).not.toContain('support to people and not to the junta');
      const slides = [...opened.parts]
        .filter(([name]) => name.startsWith('ppt/slides/'))
        .map(([, part]) => new TextDecoder().decode(part));
      expect(slides.join('\n')).not.toMatch(/Check sheet|Feuille de vérification/);
    }
  });

  test('that shows an internal fact, a marked one or a marked slide is refused', () => {
    const store = {
      facts: new Map([
        ['a.internal', { id: 'a.internal', kind: 'money', citations: [{ source: 's' }] }],
        ['a.marked', { id: 'a.marked', kind: 'money', marking: 'protected-a', citations: [] }],
        ['a.open', { id: 'a.open', kind: 'money', citations: [] }],
        ['a.top', { id: 'a.top', kind: 'derived', op: 'sum', of: [{ id: 'a.middle' }], citations: [] }],
        [
          'a.middle',
          { id: 'a.middle', kind: 'derived', op: 'sum', of: [{ id: 'a.open' }], marking: 'secret', citations: [] },
        ],
      ]),
      sources: new Map([['s', { kind: 'internal' }]]),
    } as unknown as FactStore;
    const codes = (facts: readonly string[], marking = 'unclassified', whole = 'unclassified') =>
      notForThePublic({ marking: whole } as Outline, deckOf([slide('s1', { facts, marking } as never)]), store).map(
        ({ code }) => code,
      );
    expect(codes(['a.open'])).toEqual([]);
    expect(codes(['a.internal'])).toEqual(['release/internal-fact']);
    expect(codes(['a.marked'])).toEqual(['release/internal-fact']);
    expect(codes(['a.top'])).toEqual(['release/internal-fact']);
    expect(codes(['a.open'], 'protected-a')).toEqual(['release/marked']);
    expect(codes(['a.open'], 'unclassified', 'protected-a')).toEqual(['release/marked']);
    expect(codes(['a.open'], 'protected-a', 'protected-a')).toEqual(['release/marked']);
  });
});

describe('the proof', () => {
  const head = 'brief: b\ntitle: {en: T}\ntemplate: ministry\nmarking: unclassified\nas-of: 2023-12-31\nslides:\n';
  const store = {
    facts: new Map([
      ['a.open', { id: 'a.open', kind: 'money', label: { en: 'Canadian exports to Haiti' }, citations: [] }],
      ['a.kept-in-the-house', { id: 'a.kept-in-the-house', kind: 'money', marking: 'secret', citations: [], span: {} }],
    ]),
    sources: new Map(),
    measures: new Map(),
    names: [],
  } as unknown as FactStore;
  const packageOf = (name: string, content: string | Uint8Array) => zip([{ name, content }], DAY);

  /** What is found in a package of an outline with these talking points. */
  function found(bytes: Uint8Array, talkingPoints: string, title = 'T'): readonly string[] {
    const text = `${head}  - en: |\n      # ${title}\n      ---\n      ${talkingPoints}\n`;
    const { value: outline } = parseOutline('b.yaml', text);
    if (outline === undefined) throw new Error('no outline');
    const released = { withheld: withheldFrom(outline, store), outline, store };
    return checkWithheld(bytes, deckOf([]), released).map(({ code, message }) => `${code} ${message}`);
  }

  const KEPT = 'What only the minister hears.';

  test('finds withheld words in a part, escaped or not, split or not, and in a workbook inside', () => {
    const run = (text: string) => `<a:r><a:rPr lang="en-CA"/><a:t>${text}</a:t></a:r>`;
    const workbook = packageOf('xl/worksheets/sheet2.xml', `<t>${KEPT}</t>`);
    const packages = [
      packageOf('ppt/slides/slide1.xml', run(KEPT)),
      packageOf('ppt/slides/slide1.xml', run('What only the ') + run('minister hears.')),
      packageOf('ppt/slides/slide1.xml', `<p:cNvPr descr="${KEPT}"/>`),
      packageOf('ppt/embeddings/workbook1.xlsx', workbook),
    ];
    for (const bytes of packages)
      expect(found(bytes, KEPT)).toMatchObject([expect.stringContaining('release/withheld')]);
    expect(found(packageOf('ppt/embeddings/workbook1.xlsx', workbook), KEPT)[0]).toContain('workbook1.xlsx/xl');
    expect(found(packageOf('docProps/app.xml', 'Q&amp;A behind closed doors'), 'Q&A behind closed doors')).toHaveLength(
      1,
    );
    expect(found(packageOf('ppt/slides/slide1.xml', run('Else')), KEPT)).toEqual([]);
  });

  test('finds withheld words whose signs were set otherwise than they were typed', () => {
    const set = packageOf('ppt/slides/slide1.xml', '<a:t>L’aide que seule la ministre entend\u00a0: ceci</a:t>');
    expect(found(set, "l'aide que seule la ministre entend : ceci")).toHaveLength(1);
  });

  test('finds the ID of a fact that is not for the public', () => {
    expect(found(packageOf('customXml/item1.xml', '<fact id="a.kept-in-the-house"/>'), KEPT)).toHaveLength(1);
  });

  test('lets pass what the slides themselves show, and what a public fact is called', () => {
    expect(found(packageOf('ppt/slides/slide1.xml', KEPT), KEPT, KEPT)).toEqual([]);
    const map = packageOf('customXml/item1.xml', '<label>Canadian exports to Haiti</label>');
    expect(found(map, '{{a.open}} Canadian exports to Haiti')).toEqual([]);
  });

  test('a notes page is never released', () => {
    expect(() => found(packageOf('ppt/notesSlides/notesSlide1.xml', ''), KEPT)).toThrow(/notes page/);
  });
});
