import { describeFact } from '../../../project/facts/describe-fact.ts';
import { dossierOf } from '../../../project/facts/dossiers.ts';
import { listFacts } from '../../../project/facts/list-facts.ts';
import { factsNamed } from '../../../project/facts/named-fact.ts';
import { readSignatures } from '../../../project/read-signatures.ts';
import { type Answer, html } from '../../answer.ts';
import { factsPage } from '../page/facts-page.ts';
import { sourceCardHtml } from '../page/source-card.ts';
import { words } from '../page/words.ts';
import { outlineNamed, type Preview } from '../preview.ts';

/** The facts of a dossier as a page; undefined if it has none. */
export function factsAnswer({ facts }: Preview, query: URLSearchParams): Answer | undefined {
  const dossier = query.get('dossier');
  const all = facts();
  const folder = all.views.map((view) => view.folder).find((each) => dossierOf(each) === dossier);
  if (dossier === null || folder === undefined) return undefined;
  const own = listFacts(all, { folder }).filter((fact) => fact.dossier === dossier);
  return html(factsPage(dossier, own));
}

/** How many facts one element of a slide can stand for. */
const MOST_CARDS = 50;

/** Cards of the facts that an element shows, as its brief sees them. */
export function factAnswer(preview: Preview, query: URLSearchParams): Answer {
  const facts = preview.facts();
  const outline = outlineNamed(preview, query.get('brief'));
  const view = facts.views.find(({ outlines }) => outlines.some(({ file }) => file === outline));
  const ids = (query.get('id') ?? '').split(' ').slice(0, MOST_CARDS);
  const cards = ids.map((id) => {
    const named = factsNamed(facts, id);
    if (named.kind !== 'known') return `<p>${words(`${id} can’t be read now`)}</p>`;
    const file = view?.store.facts.get(id)?.span.file;
    const known = named.facts.find(({ fact }) => fact.span.file === file) ?? named.facts[0];
    const signatures = readSignatures(preview.io, preview.workspace, `${known.view.folder}/outline.yaml`);
    return sourceCardHtml(describeFact(known, facts, signatures).value);
  });
  return html(cards.join(''));
}
