import { CLAIM_TIE } from './claim-tie.ts';
import { OTHER_LANGUAGE } from './other-language.ts';

/** A `{{…}}` as typed. Offsets are UTF-16 units from the start of the text. */
export interface Mustache {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface MustacheScan {
  readonly mustaches: readonly Mustache[];
  /** Braces that open or close nothing. */
  readonly stray: readonly { readonly start: number; readonly end: number }[];
}

/** A longer mustache is taken for one that was never closed. */
const MAX_LENGTH = 1000;

/**
 * Finds the mustaches of a text one by one, so that a mistake in one doesn't hide the next. A
 * mustache ends at the first `}}` outside quotation marks, and must end before the next `{{` or an
 * empty line.
 */
export function scanMustaches(text: string): MustacheScan {
  const mustaches: Mustache[] = [];
  const stray: { start: number; end: number }[] = [];
  let at = 0;
  while (at < text.length) {
    const start = text.indexOf('{{', at);
    strayClosings(text, at, start < 0 ? text.length : start, stray);
    if (start < 0) break;
    const end = closing(text, start);
    if (end === undefined) {
      const line = text.indexOf('\n', start);
      const next = text.indexOf('{{', start + 2);
      const stop = Math.min(line < 0 ? text.length : line, next < 0 ? text.length : next);
      stray.push({ start, end: stop });
      at = stop;
    } else {
      mustaches.push({ text: text.slice(start, end), start, end });
      at = end;
    }
  }
  return { mustaches, stray: [...stray, ...singleBraces(text, [...mustaches, ...stray])] };
}

/**
 * `{trade.exports}` and lone braces: probably figures with a missing second brace. `taken` has
 * already been read.
 */
function singleBraces(
  text: string,
  taken: readonly { readonly start: number; readonly end: number }[],
): readonly { start: number; end: number }[] {
  let rest = text.replace(OTHER_LANGUAGE, blank);
  for (const { start, end } of taken) {
    rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  }
  rest = rest.replace(CLAIM_TIE, (whole) => {
    const end = whole.lastIndexOf(']');
    return whole.slice(0, end) + blank(whole.slice(end));
  });
  return [...rest.matchAll(/\{[^{}\n]*\}|[{}]/g)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}

function blank(text: string): string {
  return ' '.repeat(text.length);
}

function strayClosings(text: string, from: number, to: number, stray: { start: number; end: number }[]): void {
  for (let at = text.indexOf('}}', from); at >= 0 && at < to; at = text.indexOf('}}', at + 2)) {
    stray.push({ start: at, end: at + 2 });
  }
}

/** The offset after the mustache that opens at `start`; undefined if it is not closed. */
function closing(text: string, start: number): number | undefined {
  const window = text.slice(start, start + MAX_LENGTH);
  if (window.startsWith('{{!--')) {
    const end = window.indexOf('--}}', 5);
    return end < 0 ? undefined : start + end + 4;
  }
  const end = window.startsWith('{{!') ? plainClosing(window) : (quotedClosing(window) ?? plainClosing(window));
  return end === undefined ? undefined : start + end;
}

function quotedClosing(window: string): number | undefined {
  let quote: string | undefined;
  for (let at = 2; at < window.length; at++) {
    const character = window.charAt(at);
    if (quote !== undefined) {
      if (character === quote) quote = undefined;
    } else if (character === '"' || character === "'") {
      quote = character;
    } else if (window.startsWith('}}', at)) {
      return afterBraces(window, at);
    } else if (at > 2 && window.startsWith('{{', at)) {
      return undefined;
    } else if (character === '\n' && /^\n[ \t]*\n/.test(window.slice(at, at + 80))) {
      return undefined;
    }
  }
  return undefined;
}

/** Ignores quotation marks: for comments, and if a quotation mark was never closed. */
function plainClosing(window: string): number | undefined {
  const end = window.indexOf('}}', 2);
  if (end < 0) return undefined;
  const inside = window.slice(3, end);
  return inside.includes('{{') || /\n[ \t]*\n/.test(inside) ? undefined : afterBraces(window, end);
}

function afterBraces(window: string, at: number): number {
  return window.startsWith('{{{') && window.startsWith('}}}', at) ? at + 3 : at + 2;
}
