import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { buildStore } from '../../src/facts/build-store.ts';
import { parseFactsFiles } from '../../src/facts/read/parse-facts.ts';
import { formatLocator } from '../../src/language/locator.ts';
import type { DeckSlide, Run } from '../../src/model/deck.ts';
import type { Fact } from '../../src/model/fact.ts';
import { deckSlideId, type SceneShape, type SceneSlide } from '../../src/model/scene.ts';
import { factFiles } from '../../src/project/fact-files.ts';
import { compile, type LaidOutDeck } from '../compile.ts';
import { once } from '../once.ts';
import { laidOut, OUTLINES, SHIPPED, shippedWorkspace } from './shipped-workspace.ts';

const IO = shippedWorkspace();
const WORKSPACE = { root: '/ws' };

const builtOf = once((outline: string) => SHIPPED.build(outline, 'pptx'));
const storeOf = once(
  (outline: string) => buildStore(parseFactsFiles(factFiles(IO, WORKSPACE, outline).value).value).value,
);

async function decksOf(outline: string): Promise<readonly LaidOutDeck[]> {
  return (await laidOut(outline)).value.decks;
}

/** Every run on a slide or in its notes. */
function runsOf(slide: SceneSlide): readonly Run[] {
  return [...slide.shapes.flatMap(runsOfShape), ...slide.notes.flatMap((paragraph) => paragraph.runs)];
}

function runsOfShape(shape: SceneShape): readonly Run[] {
  switch (shape.kind) {
    case 'text':
      return shape.paragraphs.flatMap((paragraph) => paragraph.runs);
    case 'table':
      return shape.rows.flatMap((row) => row.flatMap((cell) => cell.paragraph.runs));
    case 'group':
      return shape.shapes.flatMap(runsOfShape);
    case 'chart':
    case 'mark':
    case 'freeform':
    case 'picture':
      return [];
  }
}

test('there are briefs to build', () => {
  expect(OUTLINES.length).toBeGreaterThanOrEqual(3);
});

/** Maps show where, and no figures. */
const FIGURES: Readonly<Record<string, number>> = { 'briefs/gallery/maps.yaml': 0 };

describe.each(OUTLINES)('%s', (outline) => {
  const least = FIGURES[outline] ?? 21;

  test('builds without an error or a warning', async () => {
    const { value, diagnostics } = await builtOf(outline);
    expect(diagnostics.filter(({ severity }) => severity !== 'advice')).toEqual([]);
    expect(value.decks.length).toBeGreaterThan(0);
    for (const deck of value.decks) {
      expect(deck.bytes.length).toBeGreaterThan(10_000);
      expect(deck.figures).toBeGreaterThanOrEqual(least);
    }
  });

  test('no digit on a slide or in its notes is anybody’s typed words', async () => {
    const typed = (await decksOf(outline)).flatMap(({ scene }) =>
      scene.slides.flatMap((slide) =>
        runsOf(slide)
          .filter((run) => /\p{Nd}/u.test(run.text) && (run.origin.kind === 'words' || run.origin.kind === 'unsourced'))
          .map((run) => `${slide.id}: ${run.text}`),
      ),
    );
    expect(typed).toEqual([]);
  });

  test('every chart draws facts that its slide cites', async () => {
    for (const { deck } of await decksOf(outline)) {
      for (const slide of deck.slides) {
        const contents = [slide.content, ...slide.panels.map((panel) => panel.content)];
        const drawn = contents.flatMap((content) =>
          content?.kind === 'chart'
            ? [
                ...content.chart.series.flatMap((series) => series.points.flatMap((point) => point?.fact ?? [])),
                ...content.chart.events.map((event) => event.fact),
              ]
            : [],
        );
        expect(slide.facts, slide.id).toEqual(expect.arrayContaining(drawn));
      }
    }
  });

  test('the notes of a slide cite every fact that the slide shows or says', async () => {
    const { facts, sources } = storeOf(outline);
    const leavesOf = (fact: Fact | undefined): readonly Fact[] => {
      if (fact === undefined) return [];
      if (fact.kind !== 'derived') return [fact];
      const below = [...fact.of.map((each) => each.id), ...(fact.rate === undefined ? [] : [fact.rate])];
      return below.flatMap((id) => leavesOf(facts.get(id)));
    };
    const cited = (slide: DeckSlide) =>
      slide.notes.sources.map((paragraph) => paragraph.runs.map((run) => run.text).join(''));
    let checked = 0;
    for (const { deck } of await decksOf(outline)) {
      for (const slide of deck.slides) {
        for (const leaf of slide.facts.flatMap((id) => leavesOf(facts.get(id)))) {
          const citation = leaf.citations.find((each) => !each.superseded);
          const publisher = citation && sources.get(citation.source)?.publisher[deck.language];
          if (publisher === undefined) throw new Error(`${leaf.id} has no citation to show`);
          const line = cited(slide).filter((text) => text.startsWith(publisher));
          expect(line.join('\n'), `${slide.id}: ${leaf.id}`).toContain(
            formatLocator(citation?.at ?? '', deck.language),
          );
          expect(line, `${slide.id}: ${leaf.id}`).not.toEqual([]);
          checked += 1;
        }
      }
    }
    expect(checked).toBeGreaterThanOrEqual(least);
  });

  test('every fact that a run shows is among the facts of its slide', async () => {
    for (const { deck, scene } of await decksOf(outline)) {
      for (const slide of scene.slides) {
        const of = deck.slides.find(({ id }) => id === deckSlideId(slide));
        const shown = slide.shapes
          .flatMap(runsOfShape)
          .flatMap((run) => (run.origin.kind === 'fact' ? run.origin.facts : []));
        const leaves = new Set(of?.facts);
        const missing = shown.filter((id) => !leaves.has(id) && !isInput(id, of?.facts ?? [], storeOf(outline).facts));
        expect(missing, slide.id).toEqual([]);
      }
    }
  });
});

/** Whether one of the facts is derived, directly or indirectly, from this one. */
function isInput(id: string, of: readonly string[], facts: ReadonlyMap<string, Fact>): boolean {
  return of.some((each) => {
    const fact = facts.get(each);
    if (fact?.kind !== 'derived') return each === id;
    return (
      fact.rate === id ||
      isInput(
        id,
        fact.of.map((operand) => operand.id),
        facts,
      )
    );
  });
}

/** Where a value has a map or a set in it. */
function unlisted(value: unknown, at: string): readonly string[] {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return [];
  if (value instanceof Map || value instanceof Set) return [at];
  return Object.entries(value).flatMap(([key, held]) => unlisted(held, `${at}.${key}`));
}

test('no slide holds a map or a set, which the preview could not compare with what it was', async () => {
  for (const outline of OUTLINES) {
    for (const { deck, scene } of await decksOf(outline)) {
      expect([...unlisted(deck.slides, outline), ...unlisted(scene.slides, outline)]).toEqual([]);
    }
  }
});

test('a brief built again, by another project and after the others, has the same bytes', async () => {
  const digests = ({ value }: Awaited<ReturnType<typeof builtOf>>) =>
    value.decks.map((deck) => createHash('sha256').update(deck.bytes).digest('hex'));
  const first = new Map<string, readonly string[]>();
  for (const outline of OUTLINES) first.set(outline, digests(await builtOf(outline)));
  for (const outline of [...OUTLINES].reverse()) {
    const again = await compile(IO, WORKSPACE, outline, { draft: false, to: 'pptx' });
    expect(digests(again), outline).toEqual(first.get(outline));
  }
});
