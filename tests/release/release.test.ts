import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { FactStore } from '../../src/facts/store.ts';
import { unzip } from '../../src/opc/unzip.ts';
import { zip } from '../../src/opc/zip.ts';
import { parseOutline } from '../../src/outline/parse-outline.ts';
import { nodeIo } from '../../src/project/node-io.ts';
import { notForThePublic } from '../../src/release/internal-facts.ts';
import { proveWithheld } from '../../src/release/proof.ts';
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
    const codes = (facts: readonly string[], marking = 'unclassified') =>
      notForThePublic(deckOf([slide('s1', { facts, marking } as never)]), store).map(({ code }) => code);
    expect(codes(['a.open'])).toEqual([]);
    expect(codes(['a.internal'])).toEqual(['release/internal-fact']);
    expect(codes(['a.marked'])).toEqual(['release/internal-fact']);
    expect(codes(['a.top'])).toEqual(['release/internal-fact']);
    expect(codes(['a.open'], 'protected-a')).toEqual(['release/marked']);
  });
});

describe('the proof', () => {
  const withheld = ['what only the minister hears'];
  const packageOf = (name: string, content: string | Uint8Array) => zip([{ name, content }], DAY);

  test('finds withheld words in a part, escaped or not, and in a workbook inside', () => {
    expect(() =>
      proveWithheld(packageOf('ppt/slides/slide1.xml', '<a:t>what only the minister hears</a:t>'), withheld, []),
    ).toThrow(/slide1/);
    const workbook = packageOf('xl/worksheets/sheet2.xml', '<t>what only the minister hears</t>');
    expect(() => proveWithheld(packageOf('ppt/embeddings/workbook1.xlsx', workbook), withheld, [])).toThrow(
      /workbook1.xlsx\/xl/,
    );
    expect(() =>
      proveWithheld(packageOf('docProps/app.xml', 'Q&amp;A behind closed doors'), ['Q&A behind closed doors'], []),
    ).toThrow();
  });

  test('finds withheld words whose signs were set otherwise than they were typed', () => {
    const typed = ["l'aide que seule la ministre entend : ceci"];
    const set = packageOf('ppt/slides/slide1.xml', '<a:t>L’aide que seule la ministre entend\u00a0: ceci</a:t>');
    expect(() => proveWithheld(set, typed, [])).toThrow(/slide1/);
  });

  test('lets pass what the slides themselves show', () => {
    const bytes = packageOf('ppt/slides/slide1.xml', 'what only the minister hears');
    expect(() => proveWithheld(bytes, withheld, ['what only the minister hears'])).not.toThrow();
    expect(() => proveWithheld(packageOf('ppt/slides/slide1.xml', 'else'), withheld, [])).not.toThrow();
  });

  test('a notes page is never released', () => {
    expect(() => proveWithheld(packageOf('ppt/notesSlides/notesSlide1.xml', ''), [], [])).toThrow(/notes page/);
  });
});
