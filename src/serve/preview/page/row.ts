import { packOf } from '../../../language/languages.ts';
import type { Language } from '../../../model/language.ts';
import { escapeAttribute } from '../../../opc/xml.ts';
import type { ComparedBrief, ComparedSlide } from '../since-built.ts';
import { findingsHtml } from './finding.ts';
import { attribute } from './words.ts';

/** A slide in every language that shows it, side by side. */
export interface Row {
  /** The slide’s ID. */
  readonly id: string;
  readonly cells: readonly Cell[];
  /** One `section`. */
  readonly html: string;
}

interface Cell {
  readonly language: Language;
  /** Undefined: in this language it has fewer parts, or isn’t written yet. */
  readonly slide: ComparedSlide | undefined;
}

/** @param before - the rows of the last state: one of which nothing changed is the same object */
export function rowsOf({ decks }: ComparedBrief, before: readonly Row[]): readonly Row[] {
  const known = new Map(before.map((row) => [row.id, row]));
  const slides = decks.map((deck) => new Map(deck.slides.map((slide) => [slide.id, slide])));
  return inStep(decks.map((deck) => deck.slides.map(({ id }) => id))).map((id) => {
    const cells = decks.map(({ language }, index): Cell => ({ language, slide: slides[index]?.get(id) }));
    const old = known.get(id);
    return old !== undefined && isSame(old.cells, cells) ? old : { id, cells, html: rowHtml(id, cells) };
  });
}

/** All IDs in an order that keeps that of the first list, each other one behind what it follows in its own. */
function inStep([first = [], ...others]: readonly (readonly string[])[]): readonly string[] {
  const all = [...first];
  for (const ids of others) {
    const known = new Set(all);
    for (const [index, id] of ids.entries()) {
      if (known.has(id)) continue;
      all.splice(all.indexOf(ids[index - 1] ?? '') + 1, 0, id);
      known.add(id);
    }
  }
  return all;
}

/** The slides’ texts are mostly the same objects, which makes comparing them cheap. */
function isSame(a: readonly Cell[], b: readonly Cell[]): boolean {
  return a.length === b.length && a.every((cell, index) => isSameCell(cell, b[index]));
}

function isSameCell(a: Cell, b: Cell | undefined): boolean {
  if (a.slide === undefined || b?.slide === undefined) return a.language === b?.language && a.slide === b.slide;
  return (
    a.language === b.language &&
    a.slide.html === b.slide.html &&
    a.slide.notes === b.slide.notes &&
    a.slide.isLastGood === b.slide.isLastGood &&
    a.slide.isChanged === b.slide.isChanged &&
    JSON.stringify(a.slide.findings) === JSON.stringify(b.slide.findings)
  );
}

const SEVERITIES = ['error', 'warning', 'advice'] as const;

function rowHtml(id: string, cells: readonly Cell[]): string {
  const found = cells.flatMap(({ slide }) => slide?.findings ?? []);
  const worst = SEVERITIES.find((severity) => found.some((finding) => finding.severity === severity));
  const isChanged = cells.some(({ slide }) => slide?.isChanged);
  const isPart = cells.some(({ slide }) => slide !== undefined && slide.id !== slide.of);
  return (
    `<section class="row" data-row="${escapeAttribute(id)}" aria-label="${attribute(`Slide ${id}`)}"` +
    `${worst === undefined ? '' : ` data-worst="${worst}"`}${isChanged ? ' data-changed' : ''}>` +
    `${cells.map((cell, index) => cellHtml(cell, cells.slice(0, index), isPart)).join('')}</section>`
  );
}

/**
 * @param before - the cells beside it: what is found on all of them is told below the first
 * @param isPart - whether the row only goes on with a slide
 */
function cellHtml({ language, slide }: Cell, before: readonly Cell[], isPart: boolean): string {
  const attributes = `class="cell" data-language="${language}"`;
  if (slide === undefined) {
    const name = packOf(language).name;
    const what = isPart ? `No slide in ${name}: its words fit on the one before` : `Not written in ${name} yet`;
    return `<div ${attributes}><p class="frame none">${what}</p></div>`;
  }
  const { html, notes, findings, isLastGood } = slide;
  const told = new Set(before.flatMap((cell) => cell.slide?.findings ?? []).map((found) => JSON.stringify(found)));
  const own = findings.filter((found) => !told.has(JSON.stringify(found)));
  const last = isLastGood ? '<p class="last">As it last could be read</p>' : '';
  const said = notes === '' ? '' : `<details class="said"><summary>Notes</summary>${notes}</details>`;
  return (
    `<div ${attributes}><div class="frame${isLastGood ? ' stale' : ''}">${html}</div>` +
    `${last}${findingsHtml(own)}${said}</div>`
  );
}
