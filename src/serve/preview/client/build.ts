import type { Cards } from './cards.ts';
import { post } from './post.ts';

/** What builds the decks of a brief and shows on the card what came of it. */
export function buildOn(page: Document, brief: string, card: Cards): () => void {
  const build = async (overwriting: string): Promise<void> => {
    card.show('<p>Building…</p>');
    const response = await post('build', { brief, overwriting });
    card.show(response === undefined ? '<p>It could not be built.</p>' : await response.text());
  };
  page.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-overwriting],[data-deck]') : null;
    const { overwriting, deck } = button?.dataset ?? {};
    if (overwriting !== undefined) void build(overwriting);
    if (deck !== undefined) void post('show', { deck });
  });
  return () => void build('refuse');
}
