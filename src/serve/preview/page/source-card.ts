import { LANGUAGES, packOf } from '../../../language/languages.ts';
import type { Branch, Description } from '../../../project/facts/describe-fact.ts';
import { labelledValue } from '../../../project/facts/labelled-value.ts';
import { useLines } from '../../../project/facts/use-lines.ts';
import { placeButton } from './finding.ts';
import { words } from './words.ts';

/** What is known about a figure: its value, where it is from and what it was computed from. */
export function sourceCardHtml(shown: Description): string {
  const { id, kind, state, file, line, allows, about, citations, computed, uses } = shown;
  const said = LANGUAGES.map((language) => [packOf(language).name, labelledValue(shown, language)] as const).filter(
    ([, text]) => text !== '',
  );
  const pairs = [...said, ...(allows === undefined ? [] : [['True value', allows] as const]), ...about];
  return (
    `<article class="card"><h1>${words(id)}</h1><p class="kind">${words(`${kind}, ${state}`)}</p>` +
    `<dl>${pairs.map(([name, text]) => `<dt>${words(name)}</dt><dd>${words(text)}</dd>`).join('')}</dl>` +
    list('Source', citations.map(citationHtml)) +
    list('Computed from', computed.map(branchHtml)) +
    list('Used in', useLines(uses).map(words)) +
    `<p class="place">${placeButton({ file, line, column: 1 })}</p></article>`
  );
}

function list(heading: string, items: readonly string[]): string {
  if (items.length === 0) return '';
  return `<h2>${heading}</h2><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
}

function citationHtml({ source, title, at, says, superseded }: Description['citations'][number]): string {
  const place = [title === '' ? source : title, at].filter((part) => part !== undefined).join(', ');
  const quoted = says === undefined ? '' : `<blockquote>${words(says)}</blockquote>`;
  return `${words(place)}${superseded ? ' <em>(no longer holds)</em>' : ''}${quoted}`;
}

function branchHtml({ reference, value, op, of }: Branch): string {
  const operation = op === undefined ? '' : ` (${op})`;
  const below = of.length === 0 ? '' : `<ul>${of.map((each) => `<li>${branchHtml(each)}</li>`).join('')}</ul>`;
  return `<code>${words(`${reference}${operation}`)}</code> ${words(value)}${below}`;
}
