/** The slides of a brief, small, one below the other. */
export interface Strip {
  /** Brings it in line with the rows, which are new where `isChanged` says so. */
  readonly draw: (rows: readonly HTMLElement[], isChanged: (id: string) => boolean) => void;
  readonly mark: (id: string) => void;
}

/** @param choose - is called with the ID of a slide that is clicked */
export function strip(page: Document, choose: (id: string) => void): Strip {
  const list = page.querySelector<HTMLElement>('#strip');
  const buttons = new Map<string, HTMLButtonElement>();
  // A deck of two hundred slides is drawn small only as far as it is scrolled to.
  const seen = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      const row = isIntersecting && target instanceof HTMLElement ? rowOf(page, target.dataset['of'] ?? '') : null;
      const frame = target.querySelector('.frame');
      if (row && frame) drawSmall(row, frame);
    }
  });
  return {
    draw: (rows, isChanged) => {
      const order = rows.map((row, index) => {
        const id = row.dataset['row'] ?? '';
        const known = buttons.get(id);
        const button = known ?? page.createElement('button');
        if (known === undefined) {
          button.type = 'button';
          button.dataset['of'] = id;
          button.addEventListener('click', () => choose(id));
          buttons.set(id, button);
        }
        const number = `${index + 1}`;
        if (known === undefined || isChanged(id) || button.dataset['number'] !== number) {
          button.dataset['number'] = number;
          button.replaceChildren(...label(page, row, number));
          seen.unobserve(button);
          seen.observe(button);
        }
        return button;
      });
      const kept = new Set(order);
      for (const [id, button] of buttons) {
        if (kept.has(button)) continue;
        seen.unobserve(button);
        buttons.delete(id);
      }
      if (list && !isInOrder(list, order)) list.replaceChildren(...order);
    },
    mark: (id) => {
      for (const [each, button] of buttons) {
        if (each !== id) button.removeAttribute('aria-current');
        else {
          button.setAttribute('aria-current', 'true');
          button.scrollIntoView({ block: 'nearest' });
        }
      }
    },
  };
}

function isInOrder(list: HTMLElement, order: readonly Element[]): boolean {
  return list.children.length === order.length && order.every((each, index) => list.children[index] === each);
}

export function rowOf(page: Document, id: string): HTMLElement | null {
  return page.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`);
}

/** A frame for the slide, its number and title, and what is to be said of it. */
function label(page: Document, row: HTMLElement, number: string): readonly Node[] {
  const frame = page.createElement('span');
  frame.className = 'frame';
  frame.style.display = 'block';
  const words = page.createElement('span');
  words.className = 'words';
  const title = row.querySelector('h1,h2')?.textContent ?? '';
  words.textContent = title === '' ? `${number} ${row.dataset['row'] ?? ''}` : `${number} ${title}`;
  const { worst } = row.dataset;
  const marks = [
    ...(worst === undefined ? [] : [mark(page, worst, worst)]),
    ...(row.dataset['changed'] === undefined ? [] : [mark(page, 'changed', 'changed')]),
  ];
  return [frame, words, ...marks];
}

function mark(page: Document, kind: string, says: string): HTMLElement {
  const element = page.createElement('span');
  element.className = `marks ${kind}`;
  element.textContent = `${says} `;
  return element;
}

/** Puts a copy of the row’s first slide into a frame. */
function drawSmall(row: HTMLElement, frame: Element): void {
  const slide = row.querySelector('.frame>.slide');
  if (!slide) return;
  frame.replaceChildren(smallCopy(slide));
}

/** A copy for the eye only, with IDs of its own: each stands once on a page. */
function smallCopy(slide: Element): HTMLElement {
  const copy = slide.cloneNode(true) as HTMLElement;
  const named = [copy, ...copy.querySelectorAll('[id]')].filter((element) => element.id !== '');
  const names = new Set(named.map((element) => element.id));
  for (const element of named) element.id = `small-${element.id}`;
  for (const element of copy.querySelectorAll('[fill^="url(#"]')) {
    const name = element.getAttribute('fill')?.slice('url(#'.length, -1) ?? '';
    if (names.has(name)) element.setAttribute('fill', `url(#small-${name})`);
  }
  copy.setAttribute('aria-hidden', 'true');
  copy.removeAttribute('aria-labelledby');
  copy.inert = true;
  return copy;
}
