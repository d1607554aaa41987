import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { urlOf } from '../../reading/web-address.ts';
import type { SceneWords } from '../scene-runs.ts';
import { linksIn, type ShownLink } from './a11y-link.ts';

/** Words that are the name of a host, such as `canada.ca`. */
const HOST = /^(?:[a-z0-9-]+\.)+[a-z]{2,}$/i;

/** Reads the scene's words: a link whose words are a host's name leads to that host, or to one below it. */
export function linkElsewhere(all: readonly SceneWords[]): readonly Diagnostic[] {
  return all.flatMap((words) => linksIn(words.runs).flatMap((link) => elsewhere(link, words)));
}

function elsewhere({ first, text, href }: ShownLink, { span, at }: SceneWords): readonly Diagnostic[] {
  const shown = text.trim();
  const host = HOST.test(shown) ? urlOf(href)?.hostname : undefined;
  if (host === undefined) return [];
  const named = shown.toLowerCase().replace(/^www\./, '');
  if (host === '' || host === named || host.endsWith(`.${named}`)) return [];
  const message = `the words “${shown}” name a site, and their link leads to ${host}`;
  const hint = 'write the page’s title in place of the site, or link the site that is named';
  return [diagnostic('words/link-elsewhere', { message, span: first.span ?? span, at, hint })];
}
