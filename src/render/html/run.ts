import { languageTag } from '../../language/languages.ts';
import type { Run } from '../../model/deck.ts';
import type { Language } from '../../model/language.ts';
import type { SceneParagraph } from '../../model/scene.ts';
import type { Template } from '../../model/template.ts';
import { smallSize } from '../../model/type-scale.ts';
import { escapeAttribute, escapeText } from '../../opc/xml.ts';
import { linkTarget } from '../link.ts';
import { slideAnchor } from './anchor.ts';
import { points } from './css.ts';

/** What the elements of a slide are written by. */
export interface Setting {
  readonly template: Template;
  /** The deck’s. */
  readonly language: Language;
}

/** A stretch of a run: its look where it isn't the paragraph's, its facts, its language, and where it leads. */
export function runHtml(run: Run, text: string, paragraph: SceneParagraph, setting: Setting): string {
  const attributes = runAttributes(run, paragraph, setting);
  const words = attributes === '' ? escapeText(text) : `<span${attributes}>${escapeText(text)}</span>`;
  return linked(run, words, setting);
}

function runAttributes(run: Run, { style, marker }: SceneParagraph, { template, language }: Setting): string {
  const bold = (style.bold && !run.small) || run.bold;
  const classes = [
    ...(bold === style.bold ? [] : [bold ? 'bold' : 'light']),
    ...(run.italic || marker === 'quote' ? ['italic'] : []),
    ...(run.origin.kind === 'unsourced' ? ['unsourced'] : []),
    ...(run.raised ? ['raised'] : []),
  ];
  return (
    (classes.length === 0 ? '' : ` class="${classes.join(' ')}"`) +
    (run.small ? ` style="font-size:${points(smallSize(style, template))}"` : '') +
    (run.language === language ? '' : ` lang="${languageTag(run.language)}"`) +
    (run.origin.kind === 'fact' ? factAttribute(run.origin.facts) : '')
  );
}

/** `data-fact`, with a space before it: the IDs of the facts that an element shows, parted by spaces. */
export function factAttribute(facts: readonly string[]): string {
  return facts.length === 0 ? '' : ` data-fact="${escapeAttribute(facts.join(' '))}"`;
}

function linked({ href, jump }: Run, words: string, { language }: Setting): string {
  if (jump !== undefined)
    return `<a href="#${escapeAttribute(slideAnchor(language, jump.slide))}" title="${escapeAttribute(jump.tip)}">${words}</a>`;
  const address = href === undefined ? undefined : linkTarget(href);
  if (address === undefined) return words;
  return `<a href="${escapeAttribute(address)}" target="_blank" rel="noreferrer noopener">${words}</a>`;
}
