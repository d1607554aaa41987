import type { Cards } from './cards.ts';
import { post } from './post.ts';

/** Makes the home page live: it opens decks, and asks for what is to be begun. */
export function homePage(page: Document, card: Cards): void {
  page.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-deck],[data-new]') : null;
    const { deck, new: kind } = button?.dataset ?? {};
    if (deck !== undefined) void post('show', { deck });
    if (kind !== undefined) void ask(kind, {}, card);
  });
  page.querySelector('#card')?.addEventListener('close', () => {
    // The page doesn’t show yet what was made.
    if (page.querySelector('#card [data-made]') !== null) window.location.reload();
  });
  page.addEventListener('submit', (event) => {
    const form = event.target instanceof HTMLFormElement ? event.target : undefined;
    const kind = form?.dataset['kind'];
    if (form === undefined || kind === undefined) return;
    event.preventDefault();
    const fields = [...new FormData(form)].map(([name, value]) => [name, String(value)] as const);
    void ask(kind, Object.fromEntries(fields), card);
  });
}

/** Asks what is still to be said before something can be begun. */
async function ask(kind: string, answers: Readonly<Record<string, string>>, card: Cards): Promise<void> {
  const response = await post(`new/${kind}`, answers);
  card.show(response === undefined ? '<p>It could not be begun.</p>' : await response.text());
}
