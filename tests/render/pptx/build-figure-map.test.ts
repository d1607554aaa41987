import { describe, expect, test } from 'vitest';
import { type FigureMap, readFigureMap } from '../../../src/opc/figure-map.ts';
import { unzip } from '../../../src/opc/unzip.ts';
import { renderPptx } from '../../../src/render/pptx/render.ts';
import { partOf, readPackage } from './package-rules.ts';
import {
  chartSlide,
  paragraph,
  pictureSlide,
  run,
  scene,
  slide,
  slotText,
  tableSlide,
  textSlide,
  timelineSlide,
  WHOLE_SCENE,
} from './scenes.ts';

const FACT = { kind: 'fact', facts: ['aid.bilateral'], form: 'words', value: '17200000 CAD' } as const;

async function mapOf(given: Parameters<typeof scene>[0], more: Parameters<typeof scene>[1] = {}): Promise<FigureMap> {
  const parts = readPackage((await renderPptx(scene(given, more), '1.2.3')).value);
  const map = readFigureMap(partOf(parts, 'customXml/item1.xml'));
  if (!map) throw new Error('no map');
  return map;
}

describe('the map of figures', () => {
  test('names deck, language and date, and each fact with its value and fingerprint', async () => {
    const map = await mapOf([textSlide(1)], { language: 'fr' });
    expect([map.deck, map.language, map.asOf]).toEqual(['trial', 'fr-CA', '2023-12-31']);
    expect(map.facts[0]).toEqual({ id: 'aid.bilateral', fingerprint: 'a'.repeat(64), value: '17200000 CAD' });
  });

  test('places a run by shape, paragraph and run, as the slide counts them', async () => {
    const given = textSlide(1);
    const parts = readPackage((await renderPptx(scene([given]), '1.2.3')).value);
    const [mapped] = (await mapOf([given])).slides;
    expect(mapped?.shapes).toEqual([
      {
        name: 'fact:aid.bilateral (body)',
        figures: [
          {
            place: { kind: 'run', paragraph: 2, run: 2 },
            origin: { kind: 'fact', facts: ['aid.bilateral'], form: 'words' },
            shown: '$17.2 million',
          },
        ],
      },
    ]);
    const shape = partOf(parts, 'ppt/slides/slide1.xml').split('name="fact:aid.bilateral (body)"')[1] ?? '';
    const second = shape.split('<a:p>')[2] ?? '';
    expect([...second.matchAll(/<a:t>([^<]*)/g)][1]?.[1]).toBe('$17.2 million');
  });

  test('counts the runs on both sides of a line break', async () => {
    const body = slotText('text', 'body', [paragraph([run('one\ntwo '), run('17', { origin: FACT })])]);
    const title = slotText('text', 'title', [paragraph('A title')]);
    const [mapped] = (await mapOf([slide(1, 'text', [title, body])])).slides;
    expect(mapped?.shapes[0]?.figures[0]).toMatchObject({
      place: { kind: 'run', paragraph: 1, run: 3 },
      origin: { value: '17200000 CAD' },
    });
  });

  test('places a chart’s points by their cells, with exact values in whole units and labels as shown', async () => {
    const [mapped] = (await mapOf([chartSlide(1)])).slides;
    expect(mapped?.shapes).toEqual([
      {
        name: 'fact:trade.exports-2012 (chart:1)',
        figures: [
          {
            place: { kind: 'point', series: 1, point: 1, cell: 'Data!B2' },
            origin: { kind: 'fact', facts: ['trade.exports-2012'], form: 'point', value: '16000000 CAD' },
            shown: '$16.0M',
          },
          {
            place: { kind: 'point', series: 1, point: 2, cell: 'Data!B3' },
            origin: { kind: 'fact', facts: ['trade.exports-2012'], form: 'point', value: '1200000 CAD' },
            shown: '$1.2M',
          },
          {
            place: { kind: 'alt' },
            origin: { kind: 'fact', facts: ['trade.exports-2012'], form: 'alt' },
            shown: 'Bar chart of exports of $16.0 million and imports of $1.2 million in 2012.',
          },
        ],
      },
    ]);
  });

  test('has the alt text of a group, and of a picture whose author named a fact in it', async () => {
    const picture = { ...pictureSlide(2, 'A map of aid of $17.2 million.'), altFacts: ['aid.bilateral'] };
    const map = await mapOf([timelineSlide(1), picture, pictureSlide(3, 'A map.')]);
    const alts = map.slides.map(({ shapes }) =>
      shapes.flatMap(({ name, figures }) => figures.filter(({ place }) => place.kind === 'alt').map(() => name)),
    );
    expect(alts).toEqual([['fact:events.coup (timeline)'], ['image'], []]);
  });

  test('has digits that no fact stands for, and whose they are; slide numbers and words are left out', async () => {
    const origins = [
      run('as of 2023', { origin: { kind: 'program', what: 'as-of' } }),
      run('C-17', { origin: { kind: 'name', name: 'C-17' } }),
      run('24/7', { origin: { kind: 'literal', because: 'an idiom' } }),
      run('CF', { origin: { kind: 'name', name: 'CF' } }),
      run('words'),
      run('7', { origin: { kind: 'program', what: 'slide-number' } }),
    ];
    const title = slotText('text', 'title', [paragraph('A title')]);
    const body = slotText('text', 'body', [paragraph(origins)]);
    const [mapped] = (await mapOf([slide(1, 'text', [title, body])])).slides;
    expect(mapped?.shapes[0]?.figures.map(({ origin, shown }) => [origin, shown])).toEqual([
      [{ kind: 'program', what: 'as-of' }, 'as of 2023'],
      [{ kind: 'name', what: 'C-17' }, 'C-17'],
      [{ kind: 'literal', what: 'an idiom' }, '24/7'],
    ]);
  });

  test('has the figures of notes and of tables', async () => {
    const notes = [paragraph([run('Say '), run('17', { origin: FACT })])];
    const table = tableSlide(2);
    const shapes = table.shapes.map((shape) =>
      shape.kind !== 'table'
        ? shape
        : {
            ...shape,
            rows: shape.rows.map((row, r) =>
              row.map((cell, c) =>
                r === 1 && c === 1 ? { ...cell, paragraph: paragraph([run('$16M', { origin: FACT })]) } : cell,
              ),
            ),
          },
    );
    const map = await mapOf([textSlide(1, { notes }), { ...table, shapes }]);
    expect(map.slides[0]?.notes[0]?.place).toEqual({ kind: 'run', paragraph: 1, run: 2 });
    expect(map.slides[1]?.shapes[0]?.figures[0]?.place).toEqual({ kind: 'cell', row: 2, column: 2, run: 1 });
  });

  test('a fact that the scene does not state is a bug', async () => {
    await expect(renderPptx(scene([textSlide(1)], { facts: [] }), '1.2.3')).rejects.toThrow('shows aid.bilateral');
  });

  test('every name in the map is the name of a shape on its slide', async () => {
    const { value } = await renderPptx(WHOLE_SCENE, '1.2.3');
    const parts = readPackage(value);
    const map = readFigureMap(partOf(parts, 'customXml/item1.xml'));
    expect(map?.slides).toHaveLength(8);
    for (const { number, shapes } of map?.slides ?? []) {
      const xml = partOf(parts, `ppt/slides/slide${number}.xml`);
      for (const { name } of shapes) expect(xml).toContain(` name="${name}"`);
    }
  });

  test('the part has a store of its own, named for its schema, in every deck the same', async () => {
    const parts = readPackage((await renderPptx(WHOLE_SCENE, '1.2.3')).value);
    expect(partOf(parts, 'customXml/itemProps1.xml')).toMatch(/itemID="\{[0-9A-F-]{36}\}".*urn:briefdeck:figures:1/);
    expect(partOf(parts, 'customXml/_rels/item1.xml.rels')).toContain('Target="itemProps1.xml"');
    expect(partOf(parts, 'ppt/_rels/presentation.xml.rels')).toContain('Target="../customXml/item1.xml"');
  });
});

test('the package’s own properties say which version built it', async () => {
  const { value } = await renderPptx(WHOLE_SCENE, '1.2.3');
  const unzipped = unzip(value);
  const custom = unzipped.kind === 'read' ? unzipped.parts.get('docProps/custom.xml') : undefined;
  expect(new TextDecoder().decode(custom)).toContain('name="briefdeck.version"><vt:lpwstr>1.2.3</vt:lpwstr>');
});
