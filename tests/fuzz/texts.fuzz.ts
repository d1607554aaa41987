import fc from 'fast-check';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { REGISTERED } from '../../src/language/registered.ts';
import type { Unit } from '../../src/model/unit.ts';
import { parseOutline } from '../../src/outline/parse-outline.ts';
import { printedDates } from '../../src/reading/printed-dates.ts';
import { amountIn } from '../../src/reading/read-amount.ts';
import { parseInline, parseWords } from '../../src/words/parse-words.ts';
import { parseYaml } from '../../src/yaml/parse.ts';
import { caseTexts } from './case-texts.ts';
import { fuzz } from './fuzz.ts';
import { changed, steps } from './steps.ts';

const UNITS: readonly Unit[] = [
  { kind: 'money', currency: 'CAD' },
  { kind: 'money', currency: 'XOF' },
  { kind: 'count' },
  { kind: 'duration', step: 'month' },
  { kind: 'percent' },
  { kind: 'points' },
  { kind: 'ratio' },
  { kind: 'area', of: 'km2' },
  { kind: 'rate', from: 'USD', to: 'CAD' },
];

const AMOUNTS = [
  '$16 million',
  'about $4 million to $5 million',
  'US$1.5–2 billion',
  '16 M$',
  '200,000 to 300,000 refugees',
  'fewer than 500 troops',
  'deux cent mille personnes',
  'plus de 15 000 Casques bleus',
  '(3.4)',
  '−2.5 percentage points',
  '93 %',
  'almost 20 years',
  'three-quarters',
  'CAD 1.0660',
  '13 times',
  '1,240,192 km²',
  'at least 20 to 30 hundred',
  'vingt-et-un',
];

const DATES = [
  'on 11 January 2013',
  'January 11–13, 2013',
  'le 1er juillet 2013',
  'depuis 2012',
  'fiscal year 2012–2013',
  'in the second half of 2012',
  'the 1990s',
  'last year',
  'over the past 20 years',
  '11/01/2013',
  '2013-01-11',
  'du 3 au 5 mai 2013',
  'mid-March 2012',
  'FY2012/13',
  'entre 1960 et 1968',
];

const placed = (found: readonly Diagnostic[], text: string): string | undefined => {
  const lines = text.split(/\r\n|\n|\r/);
  const lost = found.find(
    ({ span }) => span && (span.start.line < 1 || span.start.line > lines.length + 1 || span.start.column < 1),
  );
  return lost && `${lost.code} points outside the file: ${JSON.stringify(lost.span)}`;
};

const text = (from: readonly string[]) =>
  fc
    .tuple(fc.constantFrom(...from), steps, fc.constantFrom(...from))
    .map(([one, made, other]) => changed(one, made, other));

const yaml = caseTexts().filter(({ path }) => path.endsWith('.yaml'));
const outlines = yaml.filter(({ path }) => path.includes('/briefs/') && !path.includes('/facts/'));

fuzz('amounts', 5, fc.tuple(text(AMOUNTS), fc.constantFrom(...UNITS)), ([printed, unit]) => {
  const read = amountIn(printed, unit);
  if (!('quantity' in read)) return undefined;
  return JSON.stringify(read.quantity).includes('null') ? `no number: ${JSON.stringify(read.quantity)}` : undefined;
});

fuzz('dates', 5, text([...DATES, ...AMOUNTS]), (printed) => {
  for (const pack of REGISTERED) {
    let last = 0;
    for (const { start, end } of printedDates(printed, pack.printed)) {
      if (start < last || end <= start || end > printed.length) return `out of order: ${start} to ${end}`;
      last = end;
    }
  }
  return undefined;
});

fuzz('YAML', 8, text(yaml.map((file) => file.text)), (source) => {
  const { value, diagnostics } = parseYaml('a.yaml', source);
  if (value === undefined && diagnostics.length === 0 && source.trim() !== '') return 'nothing read, and nothing said';
  return placed(diagnostics, source);
});

fuzz('words of a slide', 10, text(outlines.map((file) => file.text)), (source) => {
  const node = parseYaml('a.yaml', `en: |\n  ${source.replaceAll('\n', '\n  ')}`).value;
  const words = node?.kind === 'map' ? node.entries[0]?.value : undefined;
  if (words?.kind !== 'text') return undefined;
  for (const { code } of REGISTERED) parseWords(words, code);
  parseInline(words);
  return undefined;
});

fuzz('outlines', 8, text(outlines.map((file) => file.text)), (source) =>
  placed(parseOutline('a.yaml', source).diagnostics, source),
);
