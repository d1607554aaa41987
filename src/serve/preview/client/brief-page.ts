import { buildOn } from './build.ts';
import { type Cards, showFacts, showPlace } from './cards.ts';
import { type Follower, follow } from './follow.ts';
import { KEYS_CARD, onKeys } from './keys.ts';
import { noteSlide } from './note-slide.ts';
import { rowOf, strip } from './strip.ts';

/** A slide is noted in the address once it was shown for so many milliseconds: browsers refuse to change it all the time. */
const CALM = 200;

/** Makes the page of a brief live: one slide at a time, in step with its files. */
export function briefPage(page: Document, card: Cards): void {
  const { body } = page;
  const { brief = '' } = body.dataset;
  const main = page.querySelector<HTMLElement>('#slides');
  if (!main) return;
  const buttons = [...page.querySelectorAll<HTMLElement>('[data-shows]')];
  const languages = buttons.map(({ dataset }) => dataset['shows'] ?? '');
  const hidden = new Set<string>();
  let current = '';
  let at = 0;
  let changedLast = '';
  let noting: ReturnType<typeof setTimeout> | undefined;
  const rows = (): HTMLElement[] => [...main.querySelectorAll<HTMLElement>(':scope>.row')];
  const side = strip(page, (id) => show(id));

  const show = (id: string): void => {
    const all = rows();
    // A slide whose title is written anew may have another ID: what stands in its place is it.
    const row = all.find((each) => each.dataset['row'] === id) ?? all[Math.min(at, all.length - 1)];
    current = row?.dataset['row'] ?? '';
    at = row === undefined ? 0 : all.indexOf(row);
    for (const each of all) each.classList.toggle('current', each === row);
    side.mark(current);
    clearTimeout(noting);
    noting = setTimeout(() => noteSlide(current), CALM);
  };
  const step = (by: number): void => {
    const all = rows();
    const next = all[Math.min(Math.max(at + by, 0), all.length - 1)];
    show(next?.dataset['row'] ?? '');
    window.scrollTo({ top: 0 });
  };
  const showLanguages = (): void => {
    for (const button of buttons) {
      button.setAttribute('aria-pressed', String(!hidden.has(button.dataset['shows'] ?? '')));
    }
    body.classList.toggle('languages-1', buttons.length - hidden.size <= 1);
    for (const cell of main.querySelectorAll<HTMLElement>('.cell')) {
      cell.hidden = hidden.has(cell.dataset['language'] ?? '');
    }
  };
  const toggleLanguage = (language: string): void => {
    if (hidden.has(language)) hidden.delete(language);
    else if (hidden.size < languages.length - 1) hidden.add(language);
    showLanguages();
  };
  /** From one language to the next, and to all of them. */
  const toggleAll = (): void => {
    const only = hidden.size === 0 ? -1 : languages.findIndex((language) => !hidden.has(language));
    const next = languages[only + 1];
    hidden.clear();
    if (next !== undefined) for (const language of languages) if (language !== next) hidden.add(language);
    showLanguages();
  };
  /** Advice may be left as it is. */
  const isToMend = (row: HTMLElement): boolean => ['error', 'warning'].includes(row.dataset['worst'] ?? '');
  const stepToFinding = (): void => {
    const all = rows();
    const next = [...all.slice(at + 1), ...all.slice(0, at + 1)].find(isToMend);
    if (next) show(next.dataset['row'] ?? '');
  };
  const build = buildOn(page, brief, card);
  const openFirst = (): void => {
    const places = [rowOf(page, current), page.querySelector('#top')].flatMap((each) =>
      each ? [...each.querySelectorAll<HTMLElement>('[data-file]')] : [],
    );
    const [place] = places.filter((each) => each.closest('[hidden]') === null);
    if (place) void showPlace(place, card);
  };
  const toggleNotes = (): void => {
    const notes = [...main.querySelectorAll<HTMLDetailsElement>('.said')];
    const isOpen = notes.some((each) => each.open);
    for (const each of notes) each.open = !isOpen;
  };
  const stepThroughFigures = (): void => {
    const figures = [...(rowOf(page, current)?.querySelectorAll<HTMLElement>('[data-fact]') ?? [])].filter(
      (each) => each.closest('[hidden]') === null,
    );
    const shown = figures.findIndex((each) => each.classList.contains('card-of'));
    for (const each of figures) each.classList.remove('card-of');
    const next = figures[(shown + 1) % figures.length];
    if (!next) return;
    next.classList.add('card-of');
    void showFacts(next, brief, card);
  };

  onKeys(page, card, {
    next: () => step(1),
    previous: () => step(-1),
    first: () => step(-rows().length),
    last: () => step(rows().length),
    finding: stepToFinding,
    changed: () => show(changedLast === '' ? current : changedLast),
    open: openFirst,
    figure: stepThroughFigures,
    notes: toggleNotes,
    languages: toggleAll,
    look: () => page.querySelector<HTMLElement>('#template')?.focus(),
    facts: () => page.querySelector<HTMLElement>('#facts')?.click(),
    build,
    home: () => window.location.assign('./'),
  });
  page.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : undefined;
    const figure = target?.closest<HTMLElement>('.slide [data-fact]');
    // A figure may lead to a slide too: the card says more, and the key of the link still leads there.
    if (figure && target?.closest('#strip') === null && target.closest('a') === null) {
      void showFacts(figure, brief, card);
    }
    const language = target?.closest<HTMLElement>('[data-shows]')?.dataset['shows'];
    if (language !== undefined) toggleLanguage(language);
  });
  page.querySelector('#build')?.addEventListener('click', build);
  page.querySelector('#keys')?.addEventListener('click', () => card.show(KEYS_CARD));
  page.querySelector<HTMLSelectElement>('#template')?.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLSelectElement)) return;
    const query = new URLSearchParams({ brief, ...(target.value !== '' && { template: target.value }) });
    window.location.assign(`./?${query.toString()}#${encodeURIComponent(current)}`);
  });
  const showTarget = (hash: string): void => {
    const name = decodeURIComponent(hash.slice(1));
    const row = page.getElementById(name)?.closest<HTMLElement>('.row') ?? (name === '' ? null : rowOf(page, name));
    if (row) show(row.dataset['row'] ?? '');
  };
  window.addEventListener('hashchange', () => showTarget(window.location.hash));

  const follower: Follower = {
    name: (title) => {
      page.title = `${title} – ${brief}`;
      const name = page.querySelector('#name');
      if (name) name.textContent = title;
    },
    rowsChanged: (ids, written) => {
      const before = current;
      const [first = rows().find(({ dataset }) => ids.has(dataset['row'] ?? ''))?.dataset['row']] = written;
      changedLast = first ?? changedLast;
      side.draw(rows(), (id) => ids.has(id));
      show(written.includes(current) ? current : (written[0] ?? current));
      showLanguages();
      return current !== before;
    },
  };
  follow(page, main, follower);
  body.classList.add('scripted');
  side.draw(rows(), () => true);
  showLanguages();
  const { hash } = window.location;
  show(decodeURIComponent(hash.slice(1)));
  if (hash !== '') showTarget(hash);
}
