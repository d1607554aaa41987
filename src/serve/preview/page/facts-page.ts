import { LANGUAGES, packOf } from '../../../language/languages.ts';
import { labelledValue } from '../../../project/facts/labelled-value.ts';
import type { ListedFact } from '../../../project/facts/list-facts.ts';
import { BRIEFS } from '../../../project/workspace.ts';
import { documentHtml } from './document.ts';
import { attribute, words } from './words.ts';

/** The facts of a dossier, to look through; a click shows where one is from. */
export function factsPage(dossier: string, facts: readonly ListedFact[]): string {
  const heads = ['ID', ...LANGUAGES.map((language) => packOf(language).name), 'Period', 'Sources', 'State'];
  return documentHtml({
    title: `Facts of ${dossierTitle(dossier)}`,
    body: `<header class="bar"><nav aria-label="Briefs"><a href="./">Briefs</a></nav></header>
<main class="home wide">
<h1>${words(`Facts of ${dossierTitle(dossier)}`)}</h1>
<p><label>Find <input id="find" type="search" autocomplete="off"></label></p>
<table><thead><tr>${heads.map((head) => `<th>${words(head)}</th>`).join('')}</tr></thead>
<tbody>${facts.map(factRow).join('\n')}</tbody></table>
</main>`,
  });
}

/** What a dossier is called on a page. */
export function dossierTitle(name: string): string {
  return name === BRIEFS ? 'every dossier' : name;
}

function factRow(fact: ListedFact): string {
  const { id, period, sources, state } = fact;
  const cells = LANGUAGES.map((language) => words(labelledValue(fact, language)));
  const button = `<button type="button" class="opens" data-fact="${attribute(id)}">${words(id)}</button>`;
  const all = [
    `<span class="place">${button}</span>`,
    ...cells,
    words(period),
    words(sources.join(', ')),
    words(state),
  ];
  return `<tr>${all.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}
