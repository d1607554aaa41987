import { packOf } from '../../../language/languages.ts';
import type { Language } from '../../../model/language.ts';
import type { Numbered } from '../session.ts';
import { documentHtml } from './document.ts';
import { attribute, words } from './words.ts';

export interface BriefView {
  /** Its name, as a command line has it. */
  readonly brief: string;
  /** Those of the workspace. */
  readonly templates: readonly string[];
  /** The one that it is looked at in, if not its own. */
  readonly template: string | undefined;
}

/** The page of a brief, with all its slides: without its script they stand one below the other. */
export function briefPage({ number, page }: Numbered, view: BriefView): string {
  const { brief, template } = view;
  const { title, languages, styles, top, rows } = page;
  return documentHtml({
    title: title === '' ? brief : `${title} – ${brief}`,
    known: { number: `${number}`, brief, ...(template !== undefined && { template }) },
    styles,
    body: `<header class="bar">
<nav aria-label="Briefs"><a href="./">Briefs</a>${factsLink(brief)}</nav>
<h1 class="name" id="name">${words(title === '' ? brief : title)}</h1>
<div class="tools">
${languageButtons(languages)}
${templateChoice(view)}
<button type="button" id="build" title="b">Build</button>
<button type="button" id="keys" aria-label="Keys" title="?">?</button>
<span id="link" role="status"></span>
</div>
</header>
<div class="panes">
<nav id="strip" aria-label="Slides"></nav>
<main id="slides">
<div id="top">${top}</div>
${rows.map(({ html }) => html).join('\n')}
</main>
</div>`,
  });
}

/** Leads to the facts that the words can name, beside the page, which stays where it is. */
function factsLink(brief: string): string {
  const [dossier = '', ...rest] = brief.split('/');
  if (rest.length === 0) return '';
  return `<a id="facts" target="_blank" href="facts?${new URLSearchParams({ dossier }).toString()}">Facts</a>`;
}

function languageButtons(languages: readonly Language[]): string {
  if (languages.length < 2) return '';
  const buttons = languages.map(
    (language) =>
      `<button type="button" data-shows="${language}" aria-pressed="true">${words(packOf(language).name)}</button>`,
  );
  return `<div role="group" aria-label="Languages" class="languages">${buttons.join('')}</div>`;
}

function templateChoice({ templates, template }: BriefView): string {
  const options = templates.map(
    (name) => `<option value="${attribute(name)}"${name === template ? ' selected' : ''}>${words(name)}</option>`,
  );
  return `<label>Look <select id="template"><option value="">its own</option>${options.join('')}</select></label>`;
}
