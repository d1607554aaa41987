import type { PageChange } from '../page/page-change.ts';
import { noteSlide } from './note-slide.ts';
import { rowOf } from './strip.ts';

export interface Follower {
  readonly name: (title: string) => void;
  /**
   * @param ids - the rows that are new or other than before
   * @param written - those of the one slide whose words were written anew
   * @returns whether another row is shown now
   */
  readonly rowsChanged: (ids: ReadonlySet<string>, written: readonly string[]) => boolean;
}

/** Keeps a page in step with its brief. */
export function follow(page: Document, main: HTMLElement, follower: Follower): void {
  const { brief = '', template } = page.body.dataset;
  const link = page.querySelector('#link');
  const connect = (): void => {
    const known = page.body.dataset['number'] ?? '0';
    const query = new URLSearchParams({ brief, known, ...(template !== undefined && { template }) });
    const events = new EventSource(`events?${query.toString()}`);
    events.addEventListener('open', () => link?.classList.remove('lost'));
    events.addEventListener('error', () => {
      link?.classList.add('lost');
      // The browser would ask again from the number that this connection began with.
      events.close();
      setTimeout(connect, 500);
    });
    events.addEventListener('changed', ({ data }: MessageEvent<string>) => {
      // It comes from this page's own server.
      const { number, ...change } = JSON.parse(data) as PageChange & { readonly number: number };
      apply(page, main, change, follower);
      page.body.dataset['number'] = String(number);
    });
  };
  connect();
}

function apply(page: Document, main: HTMLElement, change: PageChange, follower: Follower): void {
  const { title, languages, styles, top, order, written = [], rows } = change;
  if (languages !== undefined && page.body.dataset['number'] !== '0') {
    noteSlide(written[0] ?? main.querySelector<HTMLElement>('.row.current')?.dataset['row'] ?? '');
    window.location.reload();
    return;
  }
  const scrolled = window.scrollY;
  if (title !== undefined) follower.name(title);
  const sheet = page.querySelector('#styles');
  if (styles !== undefined && sheet) sheet.textContent = styles;
  const head = page.querySelector('#top');
  if (top !== undefined && head) {
    const isOpen = head.querySelector('.general[open]') !== null;
    head.innerHTML = top;
    if (isOpen) head.querySelector('.general')?.setAttribute('open', '');
  }
  const open = main.querySelector<HTMLDetailsElement>('.said[open]') !== null;
  for (const [id, html] of Object.entries(rows)) {
    const made = page.createElement('template');
    made.innerHTML = html;
    const row = made.content.firstElementChild;
    if (!row) continue;
    if (open) for (const notes of row.querySelectorAll<HTMLDetailsElement>('.said')) notes.open = true;
    const old = rowOf(page, id);
    if (old) old.replaceWith(row);
    else main.append(row);
  }
  if (order !== undefined) {
    const wanted = order.flatMap((id) => rowOf(page, id) ?? []);
    for (const row of main.querySelectorAll(':scope>.row')) if (!wanted.includes(row as HTMLElement)) row.remove();
    main.append(...wanted);
  }
  const ids = Object.keys(rows);
  const isOther = (order !== undefined || ids.length > 0) && follower.rowsChanged(new Set(ids), written);
  window.scrollTo({ top: isOther ? 0 : scrolled });
}
