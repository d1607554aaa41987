import type { Cards } from './cards.ts';

/** What keys do on the page of a brief. */
export type Action =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'finding'
  | 'changed'
  | 'open'
  | 'figure'
  | 'notes'
  | 'languages'
  | 'look'
  | 'facts'
  | 'build'
  | 'home';

const KEYS: readonly (readonly [keys: readonly string[], action: Action, does: string])[] = [
  [['j', 'ArrowRight', 'ArrowDown', 'PageDown', ' '], 'next', 'next slide'],
  [['k', 'ArrowLeft', 'ArrowUp', 'PageUp'], 'previous', 'slide before'],
  [['Home'], 'first', 'first slide'],
  [['End'], 'last', 'last slide'],
  [['f'], 'finding', 'next slide with something to mend'],
  [['c'], 'changed', 'slide that changed last'],
  [['o'], 'open', 'open the place of its first finding in the editor'],
  [['i'], 'figure', 'source of the next figure on the slide'],
  [['n'], 'notes', 'show or hide the notes'],
  [['l'], 'languages', 'one language after the other, then all'],
  [['t'], 'look', 'choose another look'],
  [['d'], 'facts', 'facts of the dossier, in a page of their own'],
  [['b'], 'build', 'build the decks'],
  [['h'], 'home', 'all briefs'],
];

const NAMES: Readonly<Record<string, string>> = {
  ' ': 'Space',
  ArrowRight: '→',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowUp: '↑',
  PageDown: 'Page down',
  PageUp: 'Page up',
};

/** The list of keys, for a card. */
export const KEYS_CARD = `<h1>Keys</h1><dl>${KEYS.map(
  ([keys, , does]) => `<dt>${keys.map((key) => `<kbd>${NAMES[key] ?? key}</kbd>`).join(' ')}</dt><dd>${does}</dd>`,
).join('')}<dt><kbd>?</kbd></dt><dd>this list</dd><dt><kbd>Esc</kbd></dt><dd>close it</dd></dl>`;

/** Calls what a key stands for, unless it is meant for a field, a button or a card. */
export function onKeys(page: Document, card: Cards, actions: Readonly<Record<Action, () => void>>): void {
  page.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const target = event.target instanceof Element ? event.target : undefined;
    if (target?.closest('input,textarea,select') || (event.key === ' ' && target?.closest('button,summary,a'))) return;
    if (card.isOpen() && event.key !== 'i') return;
    const action = KEYS.find(([keys]) => keys.includes(event.key))?.[1];
    if (action === undefined && event.key !== '?') return;
    event.preventDefault();
    if (action === undefined) card.show(KEYS_CARD);
    else actions[action]();
  });
}
