import { packOf } from '../../../language/languages.ts';
import type { Language } from '../../../model/language.ts';
import { NEW_KINDS, type NewKind } from '../beginning.ts';
import { documentHtml } from './document.ts';
import { dossierTitle } from './facts-page.ts';
import { attribute, words } from './words.ts';

/** What there is in a workspace. */
export interface Home {
  /** The folder, for whoever has several. */
  readonly root: string;
  readonly briefs: readonly HomeBrief[];
  /** The dossiers with facts of their own. */
  readonly dossiers: readonly { readonly name: string; readonly facts: number }[];
}

export interface HomeBrief {
  /** As a command line has it. */
  readonly name: string;
  /** Empty if it can’t be read. */
  readonly title: string;
  readonly languages: readonly Language[];
  /** Its decks that were built, from the root. */
  readonly decks: readonly string[];
}

const SAYS = {
  brief: 'A brief',
  dossier: 'A dossier with its first brief',
  fact: 'A fact',
  source: 'A source',
  measure: 'A measure',
  slide: 'A slide',
} as const satisfies Readonly<Record<NewKind, string>>;

export function homePage({ root, briefs, dossiers }: Home): string {
  const news = NEW_KINDS.map((kind) => `<button type="button" data-new="${kind}">${SAYS[kind]}</button>`).join(' ');
  return documentHtml({
    title: 'briefdeck',
    body: `<main class="home">
<h1>briefdeck</h1>
<p class="kind">${words(root)}</p>
<h2>Briefs</h2>
${briefs.length === 0 ? '<p>There is none yet: begin one.</p>' : briefTable(briefs)}
<h2>Begin</h2>
<p class="news">${news}</p>
<h2>Facts</h2>
${dossiers.length === 0 ? '<p>There is none yet.</p>' : dossierList(dossiers)}
</main>`,
  });
}

/** Stands in place of what was there once: the workspace, a brief. That it holds nothing is something else. */
export function missingPage(why: string, mend: string): string {
  return documentHtml({
    title: 'briefdeck',
    body: `<main class="home">
<h1>briefdeck</h1>
<p class="finding error"><strong>error</strong> ${words(why)}</p>
<p>${words(mend)}</p>
<p><a href="./">Briefs</a></p>
</main>`,
  });
}

function briefTable(briefs: readonly HomeBrief[]): string {
  const rows = briefs.map(({ name, title, languages, decks }) => {
    const link = `<a href="./?${new URLSearchParams({ brief: name }).toString()}">${words(title === '' ? name : title)}</a>`;
    const spoken = languages.map((language) => packOf(language).name).join(', ');
    return `<tr><td>${link}<br><span class="kind">${words(name)}</span></td><td>${words(spoken)}</td><td>${decks.map(deckButton).join(' ')}</td></tr>`;
  });
  return `<table><thead><tr><th>Brief</th><th>Languages</th><th>Decks built</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

/** @param deck - its path from the root */
export function deckButton(deck: string): string {
  return `<button type="button" data-deck="${attribute(deck)}">${words(deck.split('/').at(-1) ?? deck)}</button>`;
}

function dossierList(dossiers: Home['dossiers']): string {
  const items = dossiers.map(({ name, facts }) => {
    const link = `facts?${new URLSearchParams({ dossier: name }).toString()}`;
    return `<li><a href="${link}">${words(dossierTitle(name))}</a>: ${facts} ${facts === 1 ? 'fact' : 'facts'}</li>`;
  });
  return `<ul>${items.join('')}</ul>`;
}
