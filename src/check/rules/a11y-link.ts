import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Run } from '../../model/deck.ts';
import type { SceneWords } from '../scene-runs.ts';

const ADDRESS = /(?:https?:\/\/|www\.)\S/i;
const VAGUE =
  /^(?:(?:click |see |read )?(?:here|more|this|this (?:link|page|site))|link|read more|learn more|more information|(?:cliquez |voir |lire )?(?:ici|plus|la suite)|lien|ce (?:lien|site)|cette page|en savoir plus)[.…!]?$/i;

/**
 * Reads the scene's words: links must say where they lead, and no address may be among the words of
 * a slide.
 */
export function a11yLink(all: readonly SceneWords[]): readonly Diagnostic[] {
  return all.flatMap((words) => [
    ...linksIn(words.runs).flatMap((link) => unclear(link, words)),
    ...(words.part === 'slide' ? words.runs.flatMap((run) => shownAddress(run, words)) : []),
  ]);
}

/** A link as it is read: its words, and its first run. */
export interface ShownLink {
  readonly first: Run;
  readonly text: string;
  readonly href: string;
}

/** The links of a paragraph. A link may be several runs of different looks. */
export function linksIn(runs: readonly Run[]): readonly ShownLink[] {
  const links: { first: Run; text: string; href: string }[] = [];
  let before: string | undefined;
  for (const run of runs) {
    const open = links.at(-1);
    if (run.href !== undefined) {
      if (open && before === run.href) open.text += run.text;
      else links.push({ first: run, text: run.text, href: run.href });
    }
    before = run.href;
  }
  return links;
}

function unclear({ first, text }: ShownLink, words: SceneWords): readonly Diagnostic[] {
  const shown = text.trim();
  const isAddress = ADDRESS.test(shown);
  if (!isAddress && !VAGUE.test(shown) && /[\p{L}\p{N}]/u.test(shown)) return [];
  const message = isAddress ? 'a link shows its address' : `the words “${shown}” don’t say where their link leads`;
  return [bareLink(message, first, words)];
}

function shownAddress(run: Run, words: SceneWords): readonly Diagnostic[] {
  if (run.href !== undefined || !ADDRESS.test(run.text)) return [];
  return [bareLink('an address stands among the words', run, words)];
}

function bareLink(message: string, run: Run, { span, at }: SceneWords): Diagnostic {
  const hint = 'write the page’s title and link it: [title](https://…)';
  return diagnostic('a11y/bare-link', { message, span: run.span ?? span, at, hint });
}
