import { formatPeriod } from '../language/format-period.ts';
import { inLanguage, packOf } from '../language/languages.ts';
import type { Paragraph, Run } from '../model/deck.ts';
import type { Texts } from '../model/language.ts';
import { programRun } from '../model/run.ts';
import type { Source } from '../model/source.ts';
import type { CitedSource } from './citations.ts';
import type { ResolveContext } from './context.ts';

/** An entry is no longer than this many characters, so that it fits on a slide. */
const LONGEST_ENTRY = 1000;

/**
 * The sources of a deck as a statistics office cites them, in order of first use: “World Bank (CC BY 4.0). World
 * Development Indicators: net bilateral aid from Canada, DC.DAC.CANL.CD, row MLI; net bilateral aid from France,
 * DC.DAC.FRAL.CD, row MLI.” What one publisher issued on one day under one licence is one entry, and what the titles
 * there begin with stands once. A title is a link if its source has an address.
 */
export function sourceEntries(cited: readonly CitedSource[], context: ResolveContext): readonly Paragraph[] {
  const groups = new Map<string, CitedSource[]>();
  for (const each of cited) {
    const { publisher, kind, date, dateInferred, licence } = each.source;
    const isOurs = kind === 'internal' || kind === 'own-position' ? kind : '';
    const key = JSON.stringify([publisher, isOurs, date, dateInferred, licence]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  return [...groups.values()].flatMap((group) => inEntries(group, context));
}

/** One entry, or several where it would be too long. */
function inEntries(group: readonly CitedSource[], context: ResolveContext): readonly Paragraph[] {
  const entries: CitedSource[][] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const cited of group) {
    const own = workOf(cited, '', context).reduce((sum, { text }) => sum + text.length, 0);
    const last = entries.at(-1);
    if (last === undefined || length + own > LONGEST_ENTRY) entries.push([cited]);
    else last.push(cited);
    length = entries.at(-1)?.length === 1 ? own : length + own;
  }
  return entries.flatMap(([first, ...others]) => (first === undefined ? [] : [entry([first, ...others], context)]));
}

function entry(group: readonly [CitedSource, ...CitedSource[]], context: ResolveContext): Paragraph {
  const { language } = context;
  const { colon } = packOf(language).typography;
  const [{ source }] = group;
  const licence = source.licence === undefined ? '' : nameOf(source.licence, context);
  const aside = [dateOf(source, context), ownKind(source, context), licence].filter((text) => text !== '').join(', ');
  const shared = sharedStart(group.map((cited) => nameOf(cited.source.title, context)));
  const start = shared === '' ? '' : `${shared}, `;
  const works = group.flatMap((cited, index) => {
    const work = workOf(cited, start, context);
    return index < group.length - 1
      ? [...withMark(work, ';'), words(' ', context)]
      : withMark(work, /[.?!…]$/.test(work.at(-1)?.text ?? '') ? '' : '.');
  });
  return {
    level: 0,
    marker: 'none',
    runs: [
      { ...words(nameOf(source.publisher, context), context), bold: true },
      words(aside === '' ? '. ' : ` (${aside}). `, context),
      ...(shared === '' ? [] : [{ ...words(shared, context), italic: true }, words(colon, context)]),
      ...works,
    ].filter(({ text }) => text !== ''),
  };
}

/** A title without what an entry’s titles begin with, the code of its series and the places in it. */
function workOf({ source, places }: CitedSource, start: string, context: ResolveContext): readonly Run[] {
  const title = nameOf(source.title, context).slice(start.length);
  const at = [source.code ?? '', ...inStretches(places)].filter((text) => text !== '').join(', ');
  const titleRun = { ...words(title, context), italic: true, ...(source.url !== undefined && { href: source.url }) };
  return at === '' ? [titleRun] : [...withMark([titleRun], ','), words(` ${at}`, context)];
}

/** Runs with a mark in the last of them: behind a link, a line could begin with it. */
function withMark(runs: readonly Run[], mark: string): readonly Run[] {
  return runs.map((run, index) => (index === runs.length - 1 ? { ...run, text: `${run.text}${mark}` } : run));
}

/** `¶3, ¶4, ¶5` as `¶3–5`. */
function inStretches(places: readonly string[]): readonly string[] {
  const stretches: { from: string; to: string; last: number; count: number }[] = [];
  for (const place of places) {
    const number = Number(/^¶(\d+)$/.exec(place)?.[1] ?? Number.NaN);
    const before = stretches.at(-1);
    if (before !== undefined && number === before.last + 1) {
      before.to = String(number);
      before.last = number;
      before.count += 1;
    } else stretches.push({ from: place, to: place, last: number, count: 1 });
  }
  return stretches.flatMap(({ from, to, count }) => {
    if (count === 1) return [from];
    return count === 2 ? [from, `¶${to}`] : [`${from}–${to}`];
  });
}

/** What several titles begin with, up to a comma; empty for a single one. */
function sharedStart([first = '', ...others]: readonly string[]): string {
  if (others.length === 0) return '';
  let shared = first;
  while (shared !== '' && !others.every((title) => title.startsWith(`${shared}, `) && first.startsWith(`${shared}, `)))
    shared = shared.slice(0, Math.max(0, shared.lastIndexOf(', ')));
  return shared;
}

function dateOf({ date, dateInferred }: Source, { language }: ResolveContext): string {
  if (date.kind === 'unknown') return '';
  const written = formatPeriod(date, 'words', language);
  return dateInferred ? `${written}, ${packOf(language).slideWords.annex.dateInferred}` : written;
}

function ownKind({ kind }: Source, { language }: ResolveContext): string {
  const { internal, ownPosition } = packOf(language).slideWords.annex;
  return kind === 'internal' ? internal : kind === 'own-position' ? ownPosition : '';
}

function nameOf(texts: Texts, { language }: ResolveContext): string {
  return inLanguage(texts, language) ?? '';
}

function words(text: string, { language }: ResolveContext): Run {
  return programRun(text, 'source-date', language);
}
