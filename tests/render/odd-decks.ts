import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hasErrors, type Outcome } from '../../src/diagnostics/diagnostic.ts';
import type { Scene } from '../../src/model/scene.ts';
import { renderPptx } from '../../src/render/pptx/render.ts';
import { compileScenes } from '../compile.ts';
import { memoryIo } from '../memory-io.ts';

/** Random numbers from 0 to 1, determined by a seed (mulberry32). */
type Chance = () => number;

function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function pick<T>(chance: Chance, items: readonly T[]): T {
  return items[Math.floor(chance() * items.length)] as T;
}

function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

const between = (chance: Chance, low: number, high: number) => low + Math.floor(chance() * (high - low + 1));

/** Words that a deck can hold, in forms that break writers of XML, spreadsheets or addresses. */
const ODD_WORDS = [
  'R&D',
  'a < b > c',
  '"quoted"',
  "l'État",
  'l’équipe',
  ']]>',
  '&amp;',
  '=SUM',
  '+aid',
  '@risk',
  '_x_',
  '🎉',
  '👩‍👩‍👧‍👦',
  '🇨🇦🇲🇱',
  'e\u0301tat',
  'co\u00adoperation',
  'no\u00a0break',
  'thin\u202fspace',
  'Ωmega',
  'ﬁne',
  '𝐛𝐨𝐥𝐝',
  '--',
  '…',
  '$',
  '%',
  '\\n',
  'constructor',
  '__proto__',
  'null',
  'Donaudampfschifffahrtsgesellschaftskapitän',
  'anticonstitutionnellement',
];

/** The same for names and labels, which are plain text, with forms that Markdown would misread. */
const ODD_LABELS = [
  ...ODD_WORDS,
  '<script>',
  '</a:t>',
  '{braces}',
  '[brackets](x)',
  '*stars*',
  '| bars |',
  '# not a title',
  '- ',
];

/** Texts that are refused with a finding and must never reach a package. */
const POISON = [
  'bell\u0007',
  'zero\u0000',
  'lone\ud800',
  'private\ue000',
  'last\uffff',
  'line\u2028end',
  'right\u202eleft',
  'مالي',
  'ירושלים',
  '马里',
  '{{unknown.fact}}',
  '{{',
  'typed 42',
];

const PLAIN_WORDS = 'aid trade partners support schools clinics farms roads talks peace grain water women youth'.split(
  ' ',
);

interface Odd {
  readonly chance: Chance;
  readonly plain: boolean;
  /** Whether this workspace may hold texts that are refused. */
  readonly poisoned: boolean;
}

function word({ chance, plain, poisoned }: Odd, odd: readonly string[]): string {
  const roll = chance();
  if (poisoned && roll < 0.04) return pick(chance, POISON);
  return roll < 0.3 && !plain ? pick(chance, odd) : pick(chance, PLAIN_WORDS);
}

/** Words of a slide. */
function words(odd: Odd, low: number, high: number): string {
  return times(between(odd.chance, low, high), () => word(odd, ODD_WORDS)).join(' ');
}

/** A name or a label, as YAML takes any text: in double quotes, with escapes. */
function label(odd: Odd, low: number, high: number, ending = ''): string {
  return quoted(times(between(odd.chance, low, high), () => word(odd, ODD_LABELS)).join(' ') + ending);
}

const quoted = (text: string) => JSON.stringify(text);

/** Unique names without digits. */
function letters(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26));
  return index < 26 ? letter : letters(Math.floor(index / 26) - 1) + letter;
}

const AMOUNTS = [
  '$0',
  '$0.01',
  '$1',
  '$16 million',
  'about $1.6-billion',
  '$999,999,999,999,999',
  '$12.345678 million',
  'nearly $7 million',
  '$2 to $3 million',
];
const POINTS = ['0', '-3', '-0.01', '0.000001', '1', '12.5', '99.99', '123456', '98765432109876', 'missing'];

interface Facts {
  readonly text: string;
  readonly amounts: readonly string[];
  readonly series: readonly string[];
  readonly events: readonly string[];
}

function facts(odd: Odd): Facts {
  const { chance } = odd;
  const labels = (index: number) =>
    `en: ${label(odd, 1, 4, ` ${letters(index)}`)}, fr: ${label(odd, 1, 4, ` ${letters(index)}`)}`;
  const amounts = times(between(chance, 2, 5), (i) => `money.${letters(i)}`);
  const series = times(between(chance, 1, 3), (i) => `series.${letters(i)}`);
  const events = times(between(chance, 2, 5), (i) => `event.${letters(i)}`);
  const first = between(chance, 1900, 2000);
  const length = pick(chance, [1, 2, 5, 20, 100]);
  const lines = [
    'source: odd-source',
    'facts:',
    ...amounts.map(
      (id, i) =>
        `  ${id}: {measure: flows, says: ${quoted(pick(chance, AMOUNTS))}, at: ${quoted(pick(chance, ['¶4', 'p. 1 & 2', '<7>']))}, ` +
        `currency: CAD, period: 2012, ${labels(i)}}`,
    ),
    ...series.map((id, i) => {
      const points = times(length, (year) => `${first + year}: ${pick(chance, POINTS)}`);
      if (points.every((point) => point.endsWith('missing'))) points[0] = `${first}: 1`;
      return `  ${id}: {kind: series, measure: net, currency: USD, scale: million, at: row, ${labels(i)}, points: {${points.join(', ')}}}`;
    }),
    ...events.map(
      (id, i) =>
        `  ${id}: {kind: event, date: ${1960 + 7 * i + between(chance, 0, 6)}-0${between(chance, 1, 9)}-11, at: ¶1, ${labels(i)}}`,
    ),
  ];
  return { text: `${lines.join('\n')}\n`, amounts, series, events };
}

const URLS = ['https://example.org/a?b=1&c=2', 'https://example.org/%C3%A9#x', 'https://example.org:8080/#%20'];

const MEASURES = `measures:
  flows: {kind: money, basis: trade, calendar: calendar, adds-over: [flow], en: Flows, fr: Flux}
  net: {kind: series, basis: disbursement, adds-over: [period], en: Net flows, fr: Flux nets}
`;

function sources(odd: Odd): string {
  return `sources:
  odd-source:
    kind: official
    publisher: {en: ${label(odd, 1, 3)}, fr: ${label(odd, 1, 3)}}
    title: {en: ${label(odd, 1, 5)}, fr: ${label(odd, 1, 5)}}
    date: ${pick(odd.chance, ['2013-11', 'unknown', '1899', '2023-12-31?'])}
    url: ${quoted(pick(odd.chance, odd.poisoned && odd.chance() < 0.3 ? ['javascript:alert()', 'https://example.org/é à'] : URLS))}
`;
}

/** A line of words that is never a heading, a rule or a list by accident. */
const line = (odd: Odd, low: number, high: number) => `We note ${words(odd, low, high)}`;

function body(odd: Odd, known: Facts): string[] {
  const { chance } = odd;
  const figure = () => `{{${pick(chance, known.amounts)}}}`;
  const inline = () =>
    pick(chance, [
      line(odd, 1, 4),
      `${line(odd, 1, 2)} ${figure()} ${words(odd, 0, 2)}`,
      `**${line(odd, 1, 2)}** and *${line(odd, 1, 2)}*`,
      `[${line(odd, 1, 3)}](https://example.org/?q="x"&y='z'|é)`,
    ]);
  const list = times(between(chance, 1, 3), () => `- ${line(odd, 1, 4)}`);
  return pick(chance, [
    list,
    [inline()],
    [`> ${line(odd, 1, 4)}`],
    [`1. ${inline()}`, `2. ${inline()}`],
    [inline(), '', ...list],
    [...list, `  - ${inline()}`],
  ]);
}

function notes(odd: Odd, known: Facts): string[] {
  return pick(odd.chance, [
    [],
    ['---'],
    ['---', `- ${line(odd, 0, 12)}`, '', '## If pressed', `- ${line(odd, 1, 6)} {{${known.amounts[0]}}}`],
  ]);
}

const KINDS = ['bar', 'column', 'line', 'area', 'stacked', 'slope', 'doughnut', 'table'];

function evidence(
  odd: Odd,
  known: Facts,
): { readonly keys: string; readonly panels: number; readonly hasBody: boolean } {
  const { chance } = odd;
  if (odd.plain) return { keys: '', panels: 0, hasBody: true };
  const several = known.amounts.join(', ');
  return pick(chance, [
    { keys: '', panels: 0, hasBody: true },
    { keys: '', panels: between(chance, 2, 3), hasBody: false },
    { keys: `chart: [${several}]`, panels: 0, hasBody: false },
    { keys: `chart: [${known.series.join(', ')}]`, panels: 0, hasBody: false },
    { keys: `chart: {facts: [${known.series[0]}], events: [${known.events[0]}]}`, panels: 0, hasBody: false },
    { keys: `chart: {facts: [${known.series.join(', ')}], kind: ${pick(chance, KINDS)}}`, panels: 0, hasBody: false },
    { keys: `chart: {facts: [${several}], kind: ${pick(chance, KINDS)}}`, panels: 0, hasBody: chance() < 0.5 },
    { keys: `table: [${several}]`, panels: 0, hasBody: chance() < 0.3 },
    { keys: `table: [${known.series.join(', ')}]`, panels: 0, hasBody: false },
    { keys: `stats: [${several}]`, panels: 0, hasBody: chance() < 0.3 },
    { keys: `timeline: [${known.events.join(', ')}]`, panels: 0, hasBody: false },
    {
      keys: `image: ${quoted('été & <pic>.png')}\n    alt: {en: ${label(odd, 1, 4, ' seen from above')}}`,
      panels: 0,
      hasBody: false,
    },
  ]);
}

function slide(odd: Odd, index: number, known: Facts): string {
  const { keys, panels, hasBody } = evidence(odd, known);
  const section = odd.chance() < 0.3 ? [`section: {en: ${label(odd, 1, 3)}}`] : [];
  const content = [
    `# Slide ${letters(index)} has ${words(odd, 1, 5)}`,
    ...(hasBody ? body(odd, known) : []),
    ...times(panels, () => [`## ${line(odd, 0, 2)}`, `- ${line(odd, 1, 3)}`]).flat(),
    ...notes(odd, known),
  ];
  const all = [
    `id: s-${letters(index)}`,
    ...section,
    ...(keys === '' ? [] : [keys]),
    'en: |',
    ...content.map((text) => `  ${text}`),
  ];
  return all.map((text, i) => (i === 0 ? `  - ${text}` : `    ${text}`)).join('\n');
}

const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==';

const BRIEF = 'briefs/dossier été/à l’essai & <co>.yaml';

/**
 * What a test fixes instead of the seed: the number of slides, and that all words are plain and
 * nothing else is on a slide.
 */
interface Fixed {
  readonly slides?: number;
  readonly plain?: boolean;
}

/** The files of the workspace that a seed determines, except templates. */
function oddWorkspace(seed: number, fixed: Fixed = {}): ReadonlyMap<string, string | Uint8Array> {
  const chance = chanceOf(seed);
  const odd: Odd = { chance, plain: fixed.plain === true, poisoned: fixed.plain !== true && chance() < 0.25 };
  const known = facts(odd);
  const count = fixed.slides ?? pick(chance, [1, 2, 3, 5, 8]);
  const brief = [
    `brief: odd-${letters(seed % 1000)}`,
    `title: {en: ${label(odd, 1, 4, ' in all')}}`,
    'template: ministry',
    `marking: ${pick(chance, odd.poisoned ? ['unclassified', 'secret'] : ['unclassified', 'protected-a'])}`,
    `as-of: ${pick(chance, ['2023-12-31', '2023-02-28', '1979-06-01', '2107-12-31', '2200-01-01'])}`,
    ...(chance() < 0.5 ? ['annex: [sources]'] : []),
    'slides:',
    ...times(count, (index) => slide(odd, index, known)),
  ];
  return new Map<string, string | Uint8Array>([
    ['briefs/facts/measures.yaml', MEASURES],
    ['briefs/dossier été/facts/sources.yaml', sources(odd)],
    ['briefs/dossier été/facts/all.yaml', known.text],
    ['briefs/dossier été/été & <pic>.png', Buffer.from(PIXEL, 'base64')],
    [BRIEF, `${brief.join('\n')}\n`],
  ]);
}

const TEMPLATE = fileURLToPath(new URL('../../templates/ministry', import.meta.url));

export interface OddDeck {
  readonly scene: Scene;
  readonly bytes: Uint8Array;
}

/** Compiles a seed's workspace from files to decks; no decks if there is an error. */
export async function compileOdd(seed: number, fixed: Fixed = {}): Promise<Outcome<readonly OddDeck[]>> {
  const io = memoryIo({});
  for (const [path, content] of oddWorkspace(seed, fixed)) io.files.set(`/ws/${path}`, content);
  for (const file of readdirSync(TEMPLATE, { recursive: true, encoding: 'utf8' })) {
    const path = join(TEMPLATE, file);
    if (statSync(path).isFile()) io.files.set(`/ws/templates/ministry/${file}`, new Uint8Array(readFileSync(path)));
  }
  const { value, diagnostics } = await compileScenes(io, { root: '/ws' }, BRIEF, { draft: false });
  if (hasErrors(diagnostics)) return { value: [], diagnostics };
  const decks = value.decks.map(async ({ scene }) => ({ scene, bytes: (await renderPptx(scene, '0.0.0')).value }));
  return { value: await Promise.all(decks), diagnostics };
}
