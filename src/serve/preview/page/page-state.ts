import type { Language } from '../../../model/language.ts';
import type { ShownFinding } from '../../../project/shown-brief.ts';
import type { ComparedBrief, ComparedSlide } from '../since-built.ts';
import { findingsHtml } from './finding.ts';
import type { PageChange } from './page-change.ts';
import { type Row, rowsOf } from './row.ts';
import { words } from './words.ts';

/** What a page shows of a brief, as the texts that it is made of. */
export interface PageState {
  readonly title: string;
  readonly languages: readonly Language[];
  /** The rules that the slides are drawn by, in frames as wide as the page has room for. */
  readonly styles: string;
  /** How much there is to mend, and what belongs to no slide. */
  readonly top: string;
  readonly rows: readonly Row[];
}

/** A page that shows nothing yet. */
export const EMPTY: PageState = { title: '', languages: [], styles: '', top: '', rows: [] };

/** @param before - what was shown last */
export function pageState(brief: ComparedBrief, before: PageState): PageState {
  const { decks, styles, size, findings, otherwise } = brief;
  const all = [...findings, ...decks.flatMap(({ slides }) => slides.flatMap((slide) => slide.findings))];
  return {
    title: decks[0]?.title ?? '',
    languages: decks.map(({ language }) => language),
    styles: size === undefined ? styles : `${framing(size)}\n${styles}`,
    top: `<p class="tally" role="status">${tally(all)}</p>${generalHtml(findings)}${otherwiseHtml(otherwise)}`,
    rows: rowsOf(brief, before.rows),
  };
}

/** Undefined if both show the same. */
export function changeBetween(from: PageState, to: PageState): PageChange | undefined {
  const known = new Map(from.rows.map((row) => [row.id, row]));
  const changed = to.rows.filter((row) => {
    const old = known.get(row.id);
    return old !== row && old?.html !== row.html;
  });
  const rows = Object.fromEntries(changed.map(({ id, html }) => [id, html]));
  const order = to.rows.map(({ id }) => id);
  const isOrdered = order.length === from.rows.length && from.rows.every(({ id }, index) => id === order[index]);
  const written = writtenIn(changed, from);
  const change: PageChange = {
    ...(from.title !== to.title && { title: to.title }),
    ...(from.languages.join() !== to.languages.join() && { languages: to.languages }),
    ...(from.styles !== to.styles && { styles: to.styles }),
    ...(from.top !== to.top && { top: to.top }),
    ...(!isOrdered && { order }),
    ...(written.length > 0 && { written }),
    rows,
  };
  return Object.keys(change).length === 1 && Object.keys(rows).length === 0 ? undefined : change;
}

/** What else changes a slide (a fact, its number, a list of sources) leads nobody away from what they look at. */
function writtenIn(changed: readonly Row[], from: PageState): readonly string[] {
  if (from.rows.length === 0) return [];
  const old = from.rows.flatMap(slidesOf);
  const known = new Set(old.flatMap(({ writing }) => writing ?? []));
  const good = new Set(old.flatMap(({ id, isLastGood }) => (isLastGood ? [] : [id])));
  const isAnew = ({ id, writing, isLastGood }: ComparedSlide): boolean =>
    isLastGood ? good.has(id) : writing !== undefined && !known.has(writing);
  const rows = changed.filter((row) => slidesOf(row).some(isAnew));
  const slides = new Set(rows.flatMap((row) => slidesOf(row).map(({ of }) => of)));
  return slides.size === 1 ? rows.map(({ id }) => id) : [];
}

function slidesOf({ cells }: Row): readonly ComparedSlide[] {
  return cells.flatMap(({ slide }) => slide ?? []);
}

/** The tangent of an arc tangent turns one length over another into a number, which CSS can’t divide. */
function framing({ width, height }: { readonly width: number; readonly height: number }): string {
  return `.frame{aspect-ratio:${width}/${height}}.frame>.slide{scale:tan(atan2(100cqi,${width}pt))}`;
}

/** What belongs to no slide. Advice waits until it is asked for: it would push every slide down. */
function generalHtml(findings: readonly ShownFinding[]): string {
  const advice = findings.filter(({ severity }) => severity === 'advice');
  const grave = findingsHtml(findings.filter((finding) => !advice.includes(finding)));
  if (advice.length === 0) return grave;
  const summary = `Advice on the whole brief: ${advice.length}`;
  return `${grave}<details class="general"><summary>${summary}</summary>${findingsHtml(advice)}</details>`;
}

/** What nobody should judge the look of the slides by. */
function otherwiseHtml(clauses: readonly string[]): string {
  if (clauses.length === 0) return '';
  const items = clauses.map((clause) => `<li>${words(clause)}</li>`).join('');
  return `<details class="said"><summary>Drawn otherwise than PowerPoint does</summary><ul>${items}</ul></details>`;
}

/** What is found on a slide in every language is one. */
function tally(all: readonly ShownFinding[]): string {
  const findings = [...new Map(all.map((finding) => [JSON.stringify(finding), finding])).values()];
  const counts = (['error', 'warning'] as const).flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [`${count} ${severity}${count === 1 ? '' : 's'}`];
  });
  return counts.length === 0 ? 'Nothing to mend' : counts.join(', ');
}
