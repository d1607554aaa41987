import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  FIGURE_MAP_NAMESPACE,
  type FigureMap,
  type FigureOrigin,
  type FigurePlace,
  readFigureMap,
  writeFigureMap,
} from '../../src/opc/figure-map.ts';
import { isXmlText } from '../../src/opc/xml.ts';
import { readXml, type XmlElement } from '../../src/opc/xml-tree.ts';

const text = fc.string({ unit: 'grapheme' }).filter(isXmlText);
const id = fc.stringMatching(/^[a-z]+(\.[a-z][a-z0-9-]*)*$/);
const count = fc.integer({ min: 1, max: 1000 });

const place: fc.Arbitrary<FigurePlace> = fc.oneof(
  fc.record({ kind: fc.constant('run' as const), paragraph: count, run: count }),
  fc.record({ kind: fc.constant('cell' as const), row: count, column: count, run: count }),
  fc.record({ kind: fc.constant('point' as const), series: count, point: count, cell: text }),
  fc.record({ kind: fc.constant('event' as const), event: count }),
  fc.constant<FigurePlace>({ kind: 'alt' }),
);
const origin: fc.Arbitrary<FigureOrigin> = fc.oneof(
  fc.record(
    { kind: fc.constant('fact' as const), facts: fc.array(id, { minLength: 1 }), form: id, value: text },
    { requiredKeys: ['kind', 'facts', 'form'] },
  ),
  fc.record({
    kind: fc.constantFrom('program' as const, 'name' as const, 'literal' as const, 'unsourced' as const),
    what: text,
  }),
);
const figure = fc.record({ place, origin, shown: text });
const map: fc.Arbitrary<FigureMap> = fc.record({
  deck: text,
  language: fc.constantFrom('en-CA', 'fr-CA'),
  asOf: fc.constant('2023-12-31'),
  facts: fc.array(fc.record({ id, fingerprint: text, value: text }, { requiredKeys: ['id', 'fingerprint'] })),
  slides: fc.array(
    fc.record({
      number: count,
      id,
      shapes: fc.array(fc.record({ name: text, figures: fc.array(figure) })),
      notes: fc.array(figure, { maxLength: 3 }),
    }),
    { maxLength: 3 },
  ),
});

test('a map is read back as it was written', () => {
  fc.assert(
    fc.property(map, (written) => {
      expect(readFigureMap(writeFigureMap(written))).toEqual(written);
    }),
  );
});

describe('a map that is not ours', () => {
  test('is none: other XML, and no XML', () => {
    expect(readFigureMap('<figures/>')).toBeUndefined();
    expect(readFigureMap(`<other xmlns="${FIGURE_MAP_NAMESPACE}"/>`)).toBeUndefined();
    expect(readFigureMap('no XML')).toBeUndefined();
  });

  test('is read as far as it goes when another program wrote it anew: other prefixes, places and elements', () => {
    const xml =
      `<f:figures xmlns:f="${FIGURE_MAP_NAMESPACE}" deck="d"><f:facts><f:fact id="a.b"/></f:facts><f:slide number="x" id="s">` +
      '<f:shape name="n"><f:run facts="a.b" form="words">1</f:run><f:later>2</f:later></f:shape></f:slide></f:figures>';
    expect(readFigureMap(xml)).toEqual({
      deck: 'd',
      language: '',
      asOf: '',
      facts: [{ id: 'a.b', fingerprint: '' }],
      slides: [
        {
          number: 0,
          id: 's',
          shapes: [
            {
              name: 'n',
              figures: [
                {
                  place: { kind: 'run', paragraph: 0, run: 0 },
                  origin: { kind: 'fact', facts: ['a.b'], form: 'words' },
                  shown: '1',
                },
              ],
            },
          ],
          notes: [],
        },
      ],
    });
  });
});

test('docs/figures.xsd declares every element and attribute of a map, and no other', () => {
  const shown = { origin: { kind: 'fact', facts: ['a.b'], form: 'words', value: '1 count' }, shown: '1' } as const;
  const places: readonly FigurePlace[] = [
    { kind: 'run', paragraph: 1, run: 1 },
    { kind: 'cell', row: 1, column: 1, run: 1 },
    { kind: 'point', series: 1, point: 1, cell: 'Data!B2' },
    { kind: 'event', event: 1 },
    { kind: 'alt' },
  ];
  const others = (['program', 'name', 'literal', 'unsourced'] as const).map((kind) => ({
    place: places[0] as FigurePlace,
    origin: { kind, what: 'x' },
    shown: '1',
  }));
  const figures = [...places.map((each) => ({ place: each, ...shown })), ...others];
  const whole = writeFigureMap({
    deck: 'd',
    language: 'en-CA',
    asOf: '2023-12-31',
    facts: [{ id: 'a.b', fingerprint: 'f', value: '1 count' }],
    slides: [{ number: 1, id: 's', shapes: [{ name: 'n', figures }], notes: figures }],
  });
  const schema = readFileSync('docs/figures.xsd', 'utf8');
  const declared = (what: string) =>
    [...schema.matchAll(new RegExp(`<xs:${what} name="([^"]+)"`, 'g'))].map(([, name]) => name);
  const elements = everyElement(whole);
  expect(new Set(elements.map(({ name }) => name))).toEqual(new Set(declared('element')));
  expect(new Set(elements.flatMap(({ attributes }) => [...attributes.keys()]))).toEqual(new Set(declared('attribute')));
  expect(schema).toContain(`targetNamespace="${FIGURE_MAP_NAMESPACE}"`);
});

function everyElement(xml: string): readonly XmlElement[] {
  const reading = readXml(xml);
  const within = (element: XmlElement): readonly XmlElement[] => [
    element,
    ...element.children.flatMap((child) => (child.kind === 'element' ? within(child) : [])),
  ];
  return reading.kind === 'read' ? within(reading.root) : [];
}
