import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { parseFactsFiles } from '../../../src/facts/read/parse-facts.ts';
import { writePeriod } from '../../../src/values/period-text.ts';

const DATA = 'donor,year,usd,note\nCAN,2011,116.17,\nCAN,2010,96.04,\nCAN,2012,..,\nUSA,2010,198.21,\nUSA,2011,x1,\n';
const PATH = 'briefs/mali/facts/data/aid.csv';

function series(keys: string, data: string = DATA) {
  const text = `measures:\n  aid: {kind: series, unit: money, en: Aid, fr: Aide}\nsource: s\nfacts:\n  aid.net: {measure: aid, currency: USD, scale: million, en: Aid, fr: Aide, ${keys}}\n`;
  const { value, diagnostics } = parseFactsFiles([
    { path: 'briefs/mali/facts/aid.yaml', text },
    { path: PATH, text: data },
  ]);
  const [fact] = value.flatMap((file) => file.facts);
  const points = fact?.kind === 'series' ? fact.points : [];
  return {
    points: points.map((point) => [writePeriod(point.period), point.quantity?.stated.low.toNumber() ?? point.status]),
    spans: points.map((point) => `${point.span.file}:${point.span.start.line}`),
    found: diagnostics.map(({ code, span }) => `${code} ${span?.file.split('/').at(-1)}:${span?.start.line}`),
    hints: diagnostics.map(({ hint }) => hint),
  };
}

const CANADA = 'file: data/aid.csv, key: year, value: usd, where: {donor: CAN}';

describe('a series in a data file', () => {
  test('has the rows chosen, in order of period, each with its place in the file', () => {
    const { points, spans, found } = series(CANADA);
    expect(found).toEqual([]);
    expect(points).toEqual([
      ['2010', 96_040_000],
      ['2011', 116_170_000],
      ['2012', 'not-published'],
    ]);
    expect(spans[0]).toBe(`${PATH}:3`);
  });

  test('names its own marks for what is missing, in place of the usual ones', () => {
    expect(series(`${CANADA}, missing: ['116.17', '..']`).points[1]).toEqual(['2011', 'missing']);
    expect(series(`${CANADA}, missing: {not-collected: '116.17', not-published: ['..']}`).points).toEqual([
      ['2010', 96_040_000],
      ['2011', 'not-collected'],
      ['2012', 'not-published'],
    ]);
    expect(series(`${CANADA}, missing: none`).found).toEqual(['input/wrong-value aid.csv:4']);
  });

  test('of things has whole numbers, and zeros that a program wrote behind them', () => {
    const counts = (cell: string) => {
      const text = `measures:\n  force: {kind: series, unit: count, counts: {en: troop/troops, fr: militaire/militaires}, en: Force, fr: Effectif}\nsource: s\nfacts:\n  f.x: {measure: force, en: Force, fr: Effectif, file: data/f.csv, key: year, value: n}\n`;
      const { value, diagnostics } = parseFactsFiles([
        { path: 'briefs/mali/facts/f.yaml', text },
        { path: 'briefs/mali/facts/data/f.csv', text: `year,n\n2011,${cell}\n` },
      ]);
      const [fact] = value.flatMap((file) => file.facts);
      const point = fact?.kind === 'series' ? fact.points[0]?.quantity : undefined;
      return [point && `${point.stated.low} @${point.place}`, ...diagnostics.map(({ code }) => code)];
    };
    expect(counts('12.0')).toEqual(['12 @0']);
    expect(counts('5.5')).toEqual([undefined, 'input/wrong-value']);
  });

  test('stops the build where the file is no longer the one that was checked', () => {
    const own = createHash('sha256').update(DATA).digest('hex');
    expect(series(`${CANADA}, fingerprint: 'sha256:${own}'`).found).toEqual([]);
    const other = series(`${CANADA}, fingerprint: 'sha256:${'0'.repeat(64)}'`);
    expect(other.found).toEqual(['input/changed-file aid.yaml:5']);
    expect(other.hints[0]).toContain(own);
  });

  test.each([
    ['file: data/aids.csv, key: year, value: usd', 'input/no-file aid.yaml:5'],
    ['file: data/aid.csv, key: yeer, value: usd', 'input/no-column aid.yaml:5'],
    ['file: data/aid.csv, key: year, value: cad', 'input/no-column aid.yaml:5'],
    ['file: data/aid.csv, key: year, value: usd, where: {country: CAN}', 'input/no-column aid.yaml:5'],
    ['file: data/aid.csv, key: year, value: usd, where: {donor: USA}', 'input/wrong-value aid.csv:6'],
    ['file: data/aid.csv, key: donor, value: usd, where: {year: "2010"}', 'input/wrong-value aid.csv:3'],
    ['file: data/aid.csv, key: year, value: usd', 'input/repeated-row aid.csv:5'],
    ['file: data/aid.csv', 'input/missing-key aid.yaml:5'],
    ['at: row A', 'input/missing-key aid.yaml:5'],
    [`${CANADA}, points: {2011: 5}`, 'input/wrong-value aid.yaml:5'],
    [`${CANADA.replace('CAN', 'CAM')}`, 'input/no-row aid.yaml:5'],
    ['file: data/aid.xlsx, key: year, value: usd', 'input/no-file aid.yaml:5'],
    ['file: ../../../secret.csv, key: year, value: usd', 'input/no-file aid.yaml:5'],
  ])('is told what is wrong with it: %s', (keys, found) => {
    expect(series(keys).found).toContain(found);
  });

  test.each([
    ['the nearest text where no row has the one it asks for', CANADA.replace('CAN', 'CAM'), DATA, 'did you mean CAN?'],
    [
      'that the heading stands further down',
      'file: data/aid.csv, key: year, value: usd',
      'Aid,\nyear,usd\n2010,1\n',
      'year stands in line 2',
    ],
    ['that tabs part the cells', 'file: data/aid.csv, key: year, value: usd', 'year\tusd\n2010\t1\n', 'parted by tabs'],
    [
      'that years stand across',
      'file: data/aid.csv, key: year, value: usd',
      'c,2010,2011,2012\nMLI,1,2,3\n',
      'a column for each year',
    ],
    [
      'that two columns have one name',
      'file: data/aid.csv, key: year, value: usd',
      'year,usd,usd\n2010,1,2\n',
      'give them two names',
    ],
    ['that there are no rows', 'file: data/aid.csv, key: year, value: usd', 'year,usd\n', 'from its publisher again'],
  ])('names the mend: %s', (_, keys, data, hint) => {
    expect(series(keys, data).hints.join('\n')).toContain(hint);
  });

  test('says once what is wrong with many cells of a column', () => {
    const data = 'donor;year;usd;note\nCAN;2010;1,5;\nCAN;2011;2,5;\nCAN;2012;n.d.;\n';
    expect(series(CANADA, data).found).toEqual(['input/wrong-value aid.csv:2', 'input/wrong-value aid.csv:4']);
  });

  test('takes no point before three digits for a decimal point in a file with semicolons', () => {
    const rows = (last: string) => `donor;year;usd;note\nCAN;2010;5.635;\nCAN;2011;${last};\n`;
    expect(series(CANADA, rows('12')).found).toEqual(['input/wrong-value aid.csv:2']);
    expect(series(CANADA, rows('5.63')).found).toEqual([]);
  });

  test('reads a double that is written in full', () => {
    const data = 'donor,year,usd,note\nCAN,2010,0.00604886723011346,\nCAN,2011,0.30000000000000004,\n';
    const { points, found } = series(CANADA, data);
    expect(found).toEqual([]);
    expect(points[0]).toEqual(['2010', 6048.86723011346]);
  });

  test('says where a broken file breaks', () => {
    expect(series(CANADA, 'donor,year,usd\nCAN,"2010,1\n').found).toEqual(['input/broken-file aid.csv:3']);
  });
});
