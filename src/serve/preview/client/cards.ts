import { openPlace } from './open-place.ts';
import { get } from './post.ts';

/** The dialog of a page, in which details are shown. */
export interface Cards {
  readonly show: (html: string) => void;
  readonly close: () => void;
  readonly isOpen: () => boolean;
}

/** After so many milliseconds whoever clicked is told that an answer comes. */
const SOON = 150;

const LOST = '<p>The preview no longer answers: start it again.</p>';

/** Shows what findings and figures are about, wherever one is clicked. */
export function cards(page: Document): Cards {
  const dialog = page.querySelector<HTMLDialogElement>('#card');
  const content = dialog?.firstElementChild;
  const show = (html: string): void => {
    if (!dialog || !content) return;
    content.innerHTML = html;
    if (!dialog.open) dialog.showModal();
  };
  const shown: Cards = { show, close: () => dialog?.close(), isOpen: () => dialog?.open === true };
  dialog?.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  page.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : undefined;
    const place = target?.closest<HTMLElement>('[data-file]');
    if (place) {
      void showPlace(place, shown);
      return;
    }
    const code = target?.closest<HTMLElement>('[data-explain]')?.dataset['explain'];
    if (code !== undefined) void get('explain', { code }).then((html) => show(html ?? LOST));
  });
  return shown;
}

/** Opens a place of a file, or says why it can’t be. */
export async function showPlace(place: HTMLElement, shown: Cards): Promise<void> {
  const words = await openPlace(place);
  if (words !== undefined) shown.show(words);
}

/** Shows what is known of the facts that an element stands for. */
export async function showFacts(element: HTMLElement, brief: string, shown: Cards): Promise<void> {
  const { fact = '' } = element.dataset;
  const waiting = setTimeout(() => shown.show('<p>Looking it up…</p>'), SOON);
  const html = await get('fact', { brief, id: fact });
  clearTimeout(waiting);
  shown.show(html ?? LOST);
}
