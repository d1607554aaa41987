// The reference deck as input for briefdeck: an outline and the facts it names.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Path of the outline in a workspace. */
export const OUTLINE = 'briefs/reference/deck.yaml';
const FACTS = 'briefs/reference/facts/figures.yaml';

/** Path of the built deck in the output folder. */
export const DECK = 'reference/deck.en.pptx';

const LAST_YEAR = 2026;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Writes a workspace for `deck`, whose first twenty slides repeat, with `project`'s templates. */
export function writeWorkspace(folder, project, deck) {
  write(folder, OUTLINE, outlineText(deck));
  write(folder, FACTS, factsText(deck.slides.slice(0, 20)));
  cpSync(join(project, 'templates'), join(folder, 'templates'), { recursive: true });
}

function write(folder, path, text) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

export function outlineText(deck) {
  return [
    'brief: reference',
    'title:',
    `  en: ${deck.title}`,
    'template: ministry',
    'marking: unclassified',
    'as-of: 2026-12-31',
    'slides:',
    ...deck.slides.flatMap(slideLines),
    '',
  ].join('\n');
}

function slideLines(slide, index) {
  const copy = Math.floor(index / 20);
  // The accessibility rules want every title to be unique.
  const title = copy === 0 ? slide.title : `${slide.title}, copy ${letters(copy)}`;
  const words = [`# ${title}`, ...bodyLines(slide), '---', slide.notes];
  return [
    `  - layout: ${LAYOUTS[slide.kind]}`,
    ...evidenceLines(slide, index % 20),
    '    en: |',
    ...words.map((line) => `      ${line}`),
  ];
}

const LAYOUTS = { title: 'cover', bullets: 'bullets', chart: 'chart', table: 'table', text: 'bullets' };

function bodyLines(slide) {
  switch (slide.kind) {
    case 'title':
      return [slide.subtitle];
    case 'bullets':
      return slide.bullets.map((point) => `- ${point}`);
    case 'text':
      return [slide.text];
    default:
      return [];
  }
}

/** The closest kind of chart that briefdeck draws, for each of the deck's. */
const KINDS = { bar: 'column', line: 'line', stacked: 'stacked', doughnut: 'column' };

function evidenceLines(slide, index) {
  const facts = seriesOf(slide, index).map(({ id }) => id);
  if (slide.kind === 'table') return [`    table: [${facts.join(', ')}]`];
  if (slide.kind !== 'chart') return [];
  return ['    chart:', `      facts: [${facts.join(', ')}]`, `      kind: ${KINDS[slide.chart.type]}`];
}

function factsText(slides) {
  const shown = slides.map((slide, index) => ({ slide, index, series: seriesOf(slide, index) }));
  return [
    'measures:',
    '  plan-value: {kind: series, unit: money, calendar: calendar, adds-over: [subject, period], en: Plan value, fr: Valeur prévue}',
    'sources:',
    ...shown.filter(({ series }) => series.length > 0).flatMap(sourceLines),
    'shared: {measure: plan-value, currency: CAD, scale: million, basis: expenditure}',
    'facts:',
    ...shown.flatMap(({ series, index }) => series.flatMap((each) => factLines(each, index))),
    '',
  ].join('\n');
}

function sourceLines({ slide, index }) {
  const title = slide.source?.replace(/^Source: (.*), 2026$/, '$1') ?? slide.title;
  return [
    `  ${sourceId(index)}:`,
    '    kind: dataset',
    '    publisher: {en: Reference office, fr: Bureau de référence}',
    `    title: {en: ${title}, fr: ${title}}`,
    '    date: 2026',
  ];
}

function factLines({ id, label, points }, index) {
  return [
    `  ${id}:`,
    `    source: ${sourceId(index)}`,
    '    at: table',
    `    subject: ${id.split('.')[1]}`,
    `    en: ${label}`,
    `    fr: ${label}`,
    '    points:',
    ...points.map(({ period, value }) => `      ${period}: ${value.toFixed(1)}`),
  ];
}

/** The series behind a chart or table; their periods stand in for its categories or rows. */
function seriesOf(slide, index) {
  const id = (n) => `slide-${letters(index)}.series-${letters(n)}`;
  const year = (_, n, all) => `${LAST_YEAR + 1 - all.length + n}`;
  if (slide.kind === 'chart') {
    const periods = slide.chart.categories.map(slide.chart.type === 'line' ? month : year);
    return slide.chart.series.map(({ values }, n) => ({
      id: id(n),
      label: `Series ${letters(n).toUpperCase()}`,
      points: values.map((value, at) => ({ period: periods[at], value })),
    }));
  }
  if (slide.kind === 'table') {
    const [heading, ...rows] = slide.rows;
    return heading.slice(1).map((_, n) => ({
      id: id(n),
      label: `Column ${letters(n).toUpperCase()}`,
      points: rows.map((row, at) => ({ period: year(row, at, rows), value: Number(row[n + 1]) })),
    }));
  }
  return [];
}

function month(_, n) {
  return `${LAST_YEAR}-${String(n + 1).padStart(2, '0')}`;
}

function sourceId(index) {
  return `source-${letters(index)}`;
}

/** 0 is a, 25 z, 26 ba. */
function letters(number) {
  const last = LETTERS[number % 26];
  return number < 26 ? last : `${letters(Math.floor(number / 26))}${last}`;
}
