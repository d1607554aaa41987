import { describe, expect, test } from 'vitest';
import { main } from '../src/cli/main.ts';
import type { Deck } from '../src/model/deck.ts';
import { CASE_NAMES, caseWorkspace, expectedFile } from './case-workspace.ts';
import { programOf } from './cli/program.ts';
import { compile, compileScenes } from './compile.ts';
import { deckText, runsText } from './deck-text.ts';
import type { MemoryIo } from './memory-io.ts';

/** Runs a command line; `written` lists the files in out/ that weren’t there before. */
async function run(io: MemoryIo, commandLine: string) {
  const before = new Set(io.files.keys());
  const exit = await main(commandLine.split(' '), io, programOf({ compile }));
  if (exit === 70) throw new Error(io.stderr());
  const written = [...io.files.keys()].filter((path) => path.startsWith('/ws/out/') && !before.has(path));
  return { exit, written, out: io.stdout(), err: io.stderr() };
}

/** Errors and warnings of a JSON report with their places; places in the brief omit the file. */
function findings(out: string): readonly string[] {
  const report: {
    diagnostics: readonly {
      code: string;
      severity: string;
      span?: { file: string; start: { line: number; column: number } };
    }[];
  } = JSON.parse(out);
  return report.diagnostics
    .filter(({ severity }) => severity !== 'advice')
    .map(({ code, span }) => {
      const file = span?.file.replace('briefs/', '').replace('case.yaml', '');
      return span ? `${code} ${file}${file === '' ? '' : ':'}${span.start.line}:${span.start.column}` : code;
    });
}

/** What each case must report: every code, with the line and column of its mistake. */
const MISTAKES: Readonly<Record<string, readonly string[]>> = {
  'broken-yaml': ['yaml/syntax 10:12'],
  'comma-in-braces': ['yaml/comma-in-braces 8:26'],
  'comment-in-text': ['yaml/comment-in-text 11:23'],
  'colon-in-text': ['yaml/colon-in-text 11:11'],
  'unquoted-figure': ['yaml/unquoted-figure 11:11'],
  'list-item-became-map': ['yaml/colon-in-text 9:9'],
  'unknown-key': ['input/unknown-key 10:5'],
  'unknown-fact': ['facts/unknown-id 8:13', 'facts/unknown-id 10:24', 'facts/unknown-id 12:21'],
  'unknown-layout': ['layout/unknown 8:5'],
  'unknown-template': ['template/unknown 4:11', 'words/unsourced-figure 9:23'],
  'chart-in-text-layout': ['layout/no-slot 11:7'],
  'text-in-chart-layout': ['layout/no-slot 11:7'],
  'missing-label': ['facts/missing-label facts/more.yaml:3:3'],
  'duplicate-id': ['outline/duplicate-id 11:9', 'facts/duplicate-id facts/more.yaml:3:3'],
  'operation-without-argument': ['words/arguments 9:21', 'words/arguments 10:18', 'words/arguments 10:53'],
  'typed-digit': [
    'words/unsourced-figure 9:23',
    'words/unsourced-figure 10:20',
    'words/unsourced-figure 12:12',
    'words/unsourced-figure 14:17',
    'words/unsourced-figure 17:19',
  ],
  'typed-beside-figure': [
    'words/typed-beside-figure 9:21',
    'words/typed-beside-figure 10:20',
    'words/typed-beside-figure 10:65',
  ],
  'image-outside': ['outline/image-path 8:12'],
  'image-without-alt': ['outline/no-alt 8:12'],
  'image-not-a-picture': ['outline/bad-image 8:12', 'outline/no-image 13:12'],
  'empty-brief': ['outline/empty 1:1'],
  'no-slides': ['outline/empty 7:8'],
  'panels-miscounted': ['outline/panel-count 12:7'],
  'series-without-point': [
    'words/not-a-number 8:13',
    'words/not-a-number 10:17',
    'facts/unknown-point 12:21',
    'facts/unknown-point 12:42',
  ],
  'stats-of-words': ['words/not-a-number 8:13', 'words/not-a-number 8:24'],
  'timeline-of-one': ['outline/short-timeline 8:15', 'outline/no-date 11:31'],
  'chart-of-one-number': [
    'chart/one-number 8:12',
    'facts/incomparable-unit 11:12',
    'chart/not-a-number 14:28',
    'chart/mixed 17:12',
    'facts/incomparable-currency 17:12',
  ],
  'pledge-and-contribution': [
    'facts/incomparable-basis 9:21',
    'facts/incomparable-basis 10:12',
    'facts/incomparable-basis 13:12',
  ],
  'mean-beside-year': ['facts/incomparable-statistic 8:12'],
  'currencies-on-one-axis': ['facts/incomparable-currency 8:12', 'facts/no-rate 13:23', 'input/wrong-value 18:39'],
  'figure-in-reason': ['outline/figure-in-name 13:15'],
  'acceptance-unused': ['outline/unused-acceptance 10:9'],
  'claims-false': [
    'claims/fails 9:9',
    'claims/fails 10:9',
    'claims/uncertain 11:9',
    'facts/incomparable-statistic 12:9',
    'claims/unreadable 13:23',
  ],
  'language-not-written': ['output/no-language'],
};

/** Cases whose mistake needs an option of the command to stop the build. */
const OPTIONS: Readonly<Record<string, string>> = {
  'acceptance-unused': ' --strict',
  'language-not-written': ' --lang fr',
};

describe('a mistake is told with its place, and nothing is written', () => {
  test.each(Object.entries(MISTAKES))('%s', async (name, expected) => {
    const options = OPTIONS[name] ?? '';
    const { out } = await run(caseWorkspace(name), `build case --format json${options}`);
    expect(findings(out)).toEqual(expected);
    const { exit, written, err } = await run(caseWorkspace(name), `build case${options}`);
    expect(written).toEqual([]);
    expect(exit).not.toBe(0);
    await expect(err).toMatchFileSnapshot(expectedFile(name, 'report.txt'));
  });
});

/** Good cases, and what their decks must contain whatever else changes. */
const GOOD: Readonly<Record<string, (decks: Readonly<Record<string, Deck>>) => void>> = {
  minimal: ({ en }) => {
    expect(en?.slides.map((slide) => slide.layout)).toEqual(['cover']);
    expect(en?.sources).toEqual([]);
  },
  'acceptance-used': ({ en, fr }) => {
    expect(noteOf(en, 0)).toContain('Shown as announcements, not as payments; a [name: C-17] carried neither.');
    expect(noteOf(fr, 0)).toContain('Montrés comme annonces et non comme versements.');
    expect(noteOf(en, 1)).toContain('Announcements only.');
    expect(noteOf(fr, 1)).toContain('Des annonces seulement.');
  },
  'claims-accepted': ({ en, fr }) => {
    expect(noteOf(en, 1)).toContain('A pledge and a contribution, compared as announcements only.');
    expect(noteOf(fr, 1)).toContain('Une promesse et une contribution, comparées comme annonces seulement.');
    expect(en?.slides[1]?.facts).toEqual(['aid.contribution', 'aid.pledge']);
  },
  picture: ({ en }) => {
    const [told, decorative] = en?.slides.map((slide) => slide.content) ?? [];
    expect(told).toMatchObject({ alt: 'Map of Mali with $16\u00a0million of exports', width: 32, height: 18 });
    expect(decorative).toMatchObject({ alt: '' });
    expect(en?.slides[0]?.facts).toEqual(['trade.exports']);
  },
  panels: ({ en }) => {
    expect(en?.slides[0]?.panels.map((panel) => panel.content?.kind)).toEqual(['chart', undefined]);
    expect(en?.slides[1]?.panels.map((panel) => panel.content?.kind)).toEqual(['table', 'stats']);
  },
  tables: ({ en, fr }) => {
    for (const deck of [en, fr]) {
      const series = deck?.slides[0]?.content;
      const rows = series?.kind === 'table' ? series.rows.map(({ cells }) => cells.map(runsText)) : [];
      expect(rows.map(([year]) => year?.slice(-5, -1))).toEqual(['2017', '2018', '2019', '2020', '2021', '2022']);
      expect(rows[0]?.[1]).toBe('[program template: –]');
      expect(rows[3]?.[1]).toBe('[program template: –]');
    }
  },
  stats: ({ en, fr }) => {
    const ranks = [en, fr].map((deck) => {
      const content = deck?.slides[0]?.content;
      return content?.kind === 'stats' ? content.stats[4]?.value.map((run) => run.text) : [];
    });
    expect(ranks).toEqual([['5th'], ['5e']]);
  },
  'figures-in-words': ({ en, fr }) => {
    expect(runsText(en?.slides[0]?.title ?? [])).toBe(
      '[aid.mean words: About $112~million] a year makes Canada the [aid.rank words: fifth] donor',
    );
    const quotation = fr?.slides[0]?.body.flatMap((each) => each.runs).find((run) => run.text.includes('a long road'));
    expect(quotation).toMatchObject({ text: '«\u00a0a long road\u00a0»', language: 'en' });
  },
  'overridden-lines': ({ en }) => {
    const [slide] = en?.slides ?? [];
    expect(slide?.facts).toEqual(expect.arrayContaining(['aid.mean', 'aid.rank', 'pol.coup-2012']));
    expect(slide?.content).toMatchObject({ chart: { alt: expect.stringMatching(/^Exports of/) } });
  },
  everything: ({ en, fr }) => {
    expect(en?.slides.map((slide) => slide.layout)).toEqual(
      'cover key-messages chart-and-text chart table stats timeline image panels closing sources'.split(' '),
    );
    expect(fr?.slides.map((slide) => [slide.id, slide.facts])).toEqual(
      en?.slides.map((slide) => [slide.id, slide.facts]),
    );
  },
};

function noteOf(deck: Deck | undefined, slide: number): string {
  return runsText(deck?.slides[slide]?.noteLines[0]?.runs ?? []);
}

describe('a brief without a mistake becomes its deck', () => {
  test.each(Object.entries(GOOD))('%s', async (name, expectIn) => {
    const { exit, written, out } = await run(caseWorkspace(name), 'build case --format json');
    expect(findings(out)).toEqual([]);
    const { value } = await compileScenes(caseWorkspace(name), { root: '/ws' }, 'briefs/case.yaml', { draft: false });
    expectIn(Object.fromEntries(value.decks.map(({ deck }) => [deck.language, deck])));
    for (const { deck } of value.decks) {
      await expect(deckText(deck)).toMatchFileSnapshot(expectedFile(name, `deck.${deck.language}.txt`));
    }
    expect(exit).toBe(0);
    expect(written).toEqual(
      expect.arrayContaining(value.decks.map(({ deck }) => `/ws/out/case.${deck.language}.pptx`)),
    );
  });
});

test('each case is told of here', () => {
  expect([...CASE_NAMES].sort()).toEqual([...Object.keys(MISTAKES), ...Object.keys(GOOD)].sort());
});

test('a draft is written in spite of figures without a source, and exits 1', async () => {
  const { exit, written, err } = await run(caseWorkspace('typed-digit'), 'build case --draft');
  expect(exit).toBe(1);
  expect(written).toContain('/ws/out/case.en.pptx');
  expect(err).toContain('error[words/unsourced-figure]');
  expect(err).toContain('warning[output/draft]');
});

test('a draft marks each figure without a source, on slides and in notes, and says so on each slide', async () => {
  const { value } = await compileScenes(caseWorkspace('typed-digit'), { root: '/ws' }, 'briefs/case.yaml', {
    draft: true,
  });
  const [english] = value.decks;
  const text = english ? deckText(english.deck) : '';
  expect(text.match(/\[unsourced: [^\]]*\]/g)).toEqual([
    '[unsourced: 17.2 million‹?›]',
    '[unsourced: 16‹?›]',
    '[unsourced: 2012‹?›]',
    '[unsourced: 112 million‹?›]',
    '[unsourced: 113‹?›]',
  ]);
  for (const { shapes } of english?.scene.slides ?? [])
    expect(JSON.stringify(shapes)).toContain('DRAFT · UNCLASSIFIED');
});

test('a draft is written where a fact is unknown too, and ends with 1', async () => {
  const { exit, written } = await run(caseWorkspace('unknown-fact'), 'build case --draft');
  expect(exit).toBe(1);
  expect(written).toContain('/ws/out/case.en.pptx');
});
