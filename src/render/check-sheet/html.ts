import { packOf } from '../../language/languages.ts';
import type { SheetWords } from '../../language/sheet-words.ts';
import {
  type CheckedAcceptance,
  type CheckedClaim,
  type CheckRow,
  type CheckSheet,
  RISKS,
  TICKS,
} from '../../model/check-sheet.ts';
import { escapeAttribute, escapeText } from '../../opc/xml.ts';
import { pageHead } from '../page-head.ts';
import type { SlidePictures } from './slide-pictures.ts';
import { verifiedText } from './verified-text.ts';
import { NO_NOTES, namesWith, type WrittenNote, type WrittenNotes } from './written-note.ts';

/**
 * The check sheet as one self-contained page that can be searched, filtered by state, read aloud and printed.
 *
 * @param notes - what was written into the sheet that this one replaces
 * @param pictures - of the slides, one at the head of each group of figures
 */
export function checkSheetHtml(sheet: CheckSheet, notes: WrittenNotes = NO_NOTES, pictures?: SlidePictures): string {
  const words = packOf(sheet.language).sheetWords;
  const { columns } = words;
  const used = TICKS.filter((tick) => sheet.rows.some((row) => row.tick === tick));
  const unchecked = sheet.rows.filter((row) => row.signedBy === undefined).length;
  const heads = [
    columns.number,
    columns.slide,
    columns.shown,
    columns.label,
    columns.citation,
    columns.tick,
    columns.verified,
    columns.signedBy,
    columns.remarks,
  ];
  const head = pageHead({
    language: sheet.language,
    title: `${words.heading} – ${sheet.title}`,
    allows: "style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:",
    style: `${STYLE}${narrowLabels(heads)}${pictures === undefined ? '' : pictureStyle(pictures)}`,
  });
  return `${head}<body>
<header>
<p class="kind">${escapeText(words.heading)}</p>
<h1>${escapeText(sheet.title)}</h1>
<p>${escapeText(`${words.asOf} ${sheet.asOf} · ${words.unchecked(unchecked)}`)}</p>
</header>
<main>
<form role="search" onsubmit="return false">
<label>${escapeText(words.search)} <input id="search" type="search" autocomplete="off"></label>
<label>${escapeText(words.state)} <select id="state"><option value="">${escapeText(words.all)}</option>${used
    .map((tick) => `<option value="${tick}">${escapeText(words.ticks[tick])}</option>`)
    .join('')}</select></label>
<label>${escapeText(words.order)} <select id="order"><option value="">${escapeText(words.orders.slides)}</option><option value="risk">${escapeText(words.orders.risk)}</option></select></label>
<output id="count" role="status" data-form="${escapeAttribute(words.count('{shown}', '{all}'))}">${escapeText(words.count(sheet.rows.length, sheet.rows.length))}</output>
</form>
<div class="frame" role="region" aria-label="${escapeAttribute(words.heading)}" tabindex="0">
<table id="figures">
<caption class="hidden">${escapeText(`${words.heading} – ${sheet.title}`)}</caption>
<thead><tr>${heads.map((head) => `<th scope="col">${escapeText(head)}</th>`).join('')}</tr></thead>
${groupsOf(sheet)
  .map((rows) => group(rows, sheet, notes, heads.length, pictures))
  .join('\n')}
<tbody id="by-risk"></tbody>
</table>
<p id="none" hidden>${escapeText(words.none)}</p>
</div>
${section(
  words.claims,
  sheet.claims.map((claim) => claimItem(claim, words)),
)}
${section(
  words.acceptances,
  sheet.acceptances.map((acceptance) => acceptanceItem(acceptance, words)),
)}
${section(
  words.uncovered,
  sheet.uncovered.map(({ slide, where, sentence }) => item(words, slide, words.where[where], sentence)),
)}
</main>
<script>${SCRIPT}</script>
</body>
</html>
`;
}

/** Rows of one slide, in the order of the deck. */
function groupsOf({ rows }: CheckSheet): readonly (readonly [CheckRow, ...CheckRow[]])[] {
  const groups: [CheckRow, ...CheckRow[]][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last?.[0].slideId === row.slideId) last.push(row);
    else groups.push([row]);
  }
  return groups;
}

function group(
  rows: readonly [CheckRow, ...CheckRow[]],
  sheet: CheckSheet,
  notes: WrittenNotes,
  columns: number,
  pictures: SlidePictures | undefined,
): string {
  const { slide, slideId } = rows[0];
  const words = packOf(sheet.language).sheetWords;
  const title = sheet.slides.find(({ id }) => id === slideId)?.title ?? '';
  const drawn = pictures?.bySlide.get(slideId);
  const picture = drawn === undefined ? '' : `<div class="picture" aria-hidden="true" inert>${drawn}</div>`;
  const name = `<span class="where">${escapeText(`${words.columns.slide} ${slide}`)}</span>${escapeText(title)}`;
  return [
    '<tbody class="group">',
    `<tr class="of-slide"><th scope="rowgroup" colspan="${columns}"><div class="head">${picture}<div>${name}</div></div></th></tr>`,
    ...rows.map((row) => tableRow(row, sheet, notes.get(sheet.rows.indexOf(row)))),
    '</tbody>',
  ].join('\n');
}

function tableRow(row: CheckRow, sheet: CheckSheet, note: WrittenNote | undefined): string {
  const words = packOf(sheet.language).sheetWords;
  const detail = [row.facts.join(' '), inThrees(row.value), row.formula].filter((text) => text !== '');
  return (
    `<tr data-state="${row.tick}" data-risk="${riskOf(row)}" id="r${row.number}"><td>${row.number}</td>` +
    `<td>${row.slide} <span class="where">${escapeText(words.where[row.where])}</span></td>` +
    `<th scope="row">${escapeText(row.shown)}${row.sentence === '' ? '' : `<span class="where">${escapeText(row.sentence)}</span>`}</th>` +
    `<td>${escapeText(row.label)}${detail.map((text) => `<br><code>${escapeText(text)}</code>`).join('')}</td>` +
    `<td>${row.citations.map((text) => escapeText(text)).join('<br>')}</td>` +
    `<td><span class="tick ${row.tick}">${escapeText(words.ticks[row.tick])}</span>${row.risks.includes('inferred') ? `<span class="where">${escapeText(words.inferred)}</span>` : ''}</td>` +
    `<td>${escapeText(verifiedText(row, words))}</td>` +
    `<td>${inOneLine(namesWith(row.signedBy ?? '', note?.checkedBy ?? ''))}</td>` +
    `<td>${inOneLine(note?.remarks ?? '')}</td></tr>`
  );
}

/** `1600000000 CAD` with narrow spaces between three digits each, in which nobody miscounts. */
function inThrees(value: string): string {
  return value.replace(/(?<![\d.])\d{5,}/g, (digits) => digits.replace(/\B(?=(\d{3})+$)/g, '\u202f'));
}

/** Where the page is narrow, a row is a block whose cells name their columns. */
function narrowLabels(heads: readonly string[]): string {
  const labels = heads.map((head, index) => {
    const text = head.replace(/["\\<]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `);
    return `#figures tr[id]>:nth-child(${index + 1})::before{content:"${text}"}`;
  });
  return `@media(max-width:56rem){${labels.join('')}}`;
}

/** Width of a slide’s picture on the page. */
const PICTURE = 160;
const PIXELS_PER_POINT = 4 / 3;

function pictureStyle({ style, width, height }: SlidePictures): string {
  const scale = PICTURE / (width * PIXELS_PER_POINT);
  return `${style}
.picture{flex:none;width:${PICTURE}px;height:${Math.round(height * PIXELS_PER_POINT * scale)}px;overflow:hidden;border:1px solid var(--line)}
.picture .slide{transform:scale(${Number(scale.toFixed(5))});transform-origin:0 0}
`;
}

/** A row of the page is a line of its file, by which names and remarks are found in it again. */
function inOneLine(text: string): string {
  return escapeText(text.replace(/\s+/g, ' '));
}

/** The larger, the sooner it is to be looked at: a graver reason outweighs all lesser ones. */
function riskOf({ risks }: CheckRow): number {
  return risks.reduce((sum, risk) => sum + 2 ** (RISKS.length - 1 - RISKS.indexOf(risk)), 0);
}

/** A list below the figures; nothing if there is none. */
function section(heading: string, items: readonly string[]): string {
  if (items.length === 0) return '';
  return `<section><h2>${escapeText(heading)} (${items.length})</h2><ul>\n${items.join('\n')}\n</ul></section>`;
}

/** An item with its slide and a remark above its text, and details in small type below. */
function item(words: SheetWords, slide: number, remark: string, text: string, details: readonly string[] = []): string {
  const head = `${words.columns.slide} ${slide} · ${remark}`;
  const below = details.map((detail) => `<br><code>${escapeText(detail)}</code>`).join('');
  return `<li><span class="where">${escapeText(head)}</span>${escapeText(text)}${below}</li>`;
}

function claimItem({ slide, claim, words: tied, compared, verdict }: CheckedClaim, words: SheetWords): string {
  return item(words, slide, words.verdicts[verdict], tied, [claim, ...compared]);
}

function acceptanceItem({ slide, code, facts, reason, by, on }: CheckedAcceptance, words: SheetWords): string {
  const named = [code, ...facts].join(' ');
  return item(words, slide, by === undefined ? named : `${named} · ${words.acceptedBy(by, on)}`, reason);
}

const STYLE = `
:root{--ink:#1b1f24;--muted:#4a545e;--blue:#12436d;--line:#c9ced3}
*{box-sizing:border-box}
body{margin:0 auto;max-width:84rem;padding:2rem 1.5rem;font:16px/1.5 Arial,Helvetica,sans-serif;color:var(--ink);background:#fff}
section h2{margin:2rem 0 .5rem;font-size:1.25rem;color:var(--blue)}
section ul{margin:0;padding:0;list-style:none}
section li{padding:.4rem 0;border-bottom:1px solid var(--line)}
header h1{margin:.2rem 0;font-size:1.75rem;line-height:1.2;color:var(--blue)}
.kind{margin:0;color:var(--muted)}
form{display:flex;flex-wrap:wrap;gap:1rem 2rem;align-items:end;margin:1.5rem 0;position:sticky;top:0;background:#fff;padding:.75rem 0;border-bottom:1px solid var(--line)}
label{display:grid;gap:.25rem;color:var(--muted);font-size:.875rem}
input,select{font:inherit;font-size:1rem;color:var(--ink);padding:.4rem .5rem;border:1px solid var(--muted);background:#fff;min-width:14rem}
:focus-visible{outline:3px solid #f46a25;outline-offset:2px}
.frame{overflow-x:auto}
#figures{border-collapse:collapse;width:100%}
#figures>*>tr>*{text-align:left;vertical-align:top;padding:.6rem .75rem .6rem 0;border-bottom:1px solid var(--line);font-weight:400}
#figures>thead>tr>th{font-weight:700;color:var(--blue);border-bottom:2px solid var(--blue)}
#figures>thead>tr>:nth-child(3){width:26%}#figures>thead>tr>:nth-child(4){width:20%}#figures>thead>tr>:nth-child(5){width:22%}
#figures>tbody>tr[id]>th{font-weight:700}
#figures>tbody>.of-slide>th{padding-top:2rem;font-weight:700;font-size:1.125rem;color:var(--blue);border-bottom:2px solid var(--blue)}
.head{display:flex;gap:1rem;align-items:center}
code{font:.8125rem/1.4 Consolas,"Courier New",monospace;color:var(--muted);overflow-wrap:anywhere}
.where{display:block;font-weight:400;color:var(--muted);font-size:.8125rem}
.tick{white-space:nowrap;border-left:4px solid var(--blue);padding-left:.5rem}
.tick.recomputed,.tick.foots,.tick.rounded{border-left-style:double}
.tick.attributed,.tick.own-position{border-left-style:dashed}
.tick.accepted,.tick.unsourced{border-left-color:#801650;border-left-width:8px}
.hidden{position:absolute;clip-path:inset(50%);height:1px;width:1px;overflow:hidden}
#figures [hidden]{display:none}
@media(max-width:56rem){body{padding:1rem}form{position:static}label,input,select{width:100%;min-width:0}
#figures,#figures>tbody,#figures>tbody>tr,#figures>tbody>tr>*{display:block}#figures>thead{display:none}
#figures>tbody>tr>*{border:0;padding:.2rem 0;overflow-wrap:anywhere}#figures>tbody>tr[id]{padding:.6rem 0;border-bottom:1px solid var(--line)}
#figures tr[id]>*::before{display:block;font-weight:400;font-size:.75rem;color:var(--muted)}#figures tr[id]>:is(:empty,:first-child){display:none}
.head{align-items:start}.tick{white-space:normal}}
@media print{form{display:none}body{padding:0;font-size:11px}#figures tr{break-inside:avoid}#figures .of-slide{break-after:avoid}}
`;

const SCRIPT = `
const search=document.getElementById('search'),state=document.getElementById('state'),order=document.getElementById('order'),count=document.getElementById('count'),none=document.getElementById('none');
const rows=[...document.querySelectorAll('#figures tr[id]')],homes=rows.map((row)=>row.parentElement),groups=[...document.querySelectorAll('#figures .group')],byRisk=document.getElementById('by-risk');
const plain=(text)=>text.normalize('NFD').replace(/[\\u0300-\\u036f]/g,'').replace(/\\s+/g,' ').toLowerCase();
const texts=rows.map((row)=>plain(row.textContent));
function show(){
  const wanted=plain(search.value.trim());
  let shown=0;
  rows.forEach((row,index)=>{
    const fits=(!state.value||row.dataset.state===state.value)&&texts[index].includes(wanted);
    row.hidden=!fits;
    if(fits)shown+=1;
  });
  groups.forEach((group)=>{group.hidden=!group.querySelector('tr[id]:not([hidden])')});
  none.hidden=shown>0;
  count.textContent=count.dataset.form.replace('{shown}',shown).replace('{all}',rows.length);
}
order.addEventListener('change',()=>{
  if(order.value)byRisk.append(...[...rows].sort((a,b)=>b.dataset.risk-a.dataset.risk));
  else rows.forEach((row,index)=>homes[index].append(row));
  show();
});
search.addEventListener('input',show);
state.addEventListener('change',show);
`;
