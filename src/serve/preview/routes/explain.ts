import type { CodeEntry } from '../../../diagnostics/code-entry.ts';
import { CODES, isCode } from '../../../diagnostics/codes.ts';
import { type Answer, html } from '../../answer.ts';
import { words } from '../page/words.ts';

/** What a code means, why the rule exists and how it is mended; undefined if there is no such code. */
export function explainAnswer(query: URLSearchParams): Answer | undefined {
  const code = query.get('code') ?? '';
  if (!isCode(code)) return undefined;
  const entry: CodeEntry = CODES[code];
  const { severity, what, why, mend } = entry;
  const body =
    `<article class="card"><h1>${words(code)}</h1><p class="kind">${severity}</p><dl><dt>What</dt><dd>${words(what)}</dd>` +
    `<dt>Why</dt><dd>${words(why)}</dd><dt>Mend</dt><dd>${words(mend)}</dd></dl></article>`;
  return html(body);
}
