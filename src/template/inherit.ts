import { diagnostic, type Outcome } from '../diagnostics/diagnostic.ts';
import { gatherFindings } from '../diagnostics/findings.ts';
import { LANGUAGES } from '../language/languages.ts';
import type { Spanned } from '../model/span.ts';
import type { TemplateSource } from '../model/template-source.ts';
import type { TextFile } from '../model/text-file.ts';
import type { YamlEntry, YamlMap, YamlNode } from '../yaml/node.ts';
import { parseYaml } from '../yaml/parse.ts';
import { nodeAt } from '../yaml/path.ts';

const MAIN = /(?:^|\/)template\.ya?ml$/;

/** Files that replace a parent's file of the same name. */
const REPLACING = /(?:^|\/)((?:layouts|text|assets\/fonts)\/[^/]+?)\.(?:ya?ml|hbs|json)$/;

/** A template's own keys, which its children don't inherit. */
const OWN_KEYS: readonly string[] = ['template', 'extends', ...LANGUAGES];

/** The template that these files' template.yaml extends; undefined if it extends none or can't be read. */
export function parentOf(files: readonly TextFile[]): Spanned<string> | undefined {
  const main = files.find(({ path }) => MAIN.test(path));
  // Spares most templates the parsing: they have no parent.
  if (!main?.text.includes('extends')) return undefined;
  const root = parseYaml(main.path, main.text).value;
  const written = root && nodeAt(root, ['extends']);
  return written?.kind === 'text' ? { value: written.text, span: written.span } : undefined;
}

/** The PowerPoint file named as master by a template or the nearest of those it extends. */
export function masterOf(chain: readonly TemplateSource[]): Spanned<string> | undefined {
  for (const { files } of chain) {
    const main = files.find(({ path }) => MAIN.test(path));
    // Spares most templates the parsing: they have no master.
    if (!main || !/^["']?master["']?\s*:/m.test(main.text)) continue;
    const root = parseYaml(main.path, main.text).value;
    const written = root && nodeAt(root, ['master']);
    if (written?.kind === 'text') return { value: written.text, span: written.span };
  }
  return undefined;
}

/**
 * Merges a template's template.yaml over those of its parents: maps key by key; anything else is replaced. Every node
 * keeps the span where it was written. Undefined if a file is missing or can't be read.
 *
 * @param chain - the template, its parent, the parent's parent …
 */
export function inheritTree(chain: readonly TemplateSource[]): Outcome<YamlNode | undefined> {
  const found = gatherFindings();
  const roots = chain.map(({ name, files }) => {
    const main = files.find(({ path }) => MAIN.test(path));
    if (main) return found.take(parseYaml(main.path, main.text));
    const message = `the template ${name} has no template.yaml`;
    found.add(diagnostic('template/incomplete', { message }));
    return undefined;
  });
  const [own, ...parents] = roots;
  if (own === undefined) return found.with(undefined);
  let tree = own;
  for (const parent of parents) {
    if (parent === undefined) return found.with(undefined);
    tree = parent.kind === 'map' && tree.kind === 'map' ? mergeRoots(parent, tree) : tree;
  }
  return found.with(tree);
}

/** The layouts, partials and font tables of a template and its parents. The nearest file of a name wins. */
export function inheritFiles(chain: readonly TemplateSource[]): readonly TextFile[] {
  const nearest = new Map<string, TextFile>();
  for (const file of chain.flatMap(({ files }) => files)) {
    const name = REPLACING.exec(file.path)?.[1];
    if (name !== undefined && !nearest.has(name)) nearest.set(name, file);
  }
  return [...nearest.values()];
}

/** Puts the child's own keys first, so that whatever the whole lacks is reported in the child's file. */
function mergeRoots(parent: YamlMap, child: YamlMap): YamlMap {
  const isOwn = ({ key }: YamlEntry) => OWN_KEYS.includes(key);
  const inherited = parent.entries.filter((entry) => !isOwn(entry));
  const changed = child.entries.filter((entry) => !isOwn(entry));
  return { ...child, entries: [...child.entries.filter(isOwn), ...mergeEntries(inherited, changed, [])] };
}

/** Keeps the parent's order, in which slots are read, and appends new keys. */
function mergeEntries(
  parent: readonly YamlEntry[],
  child: readonly YamlEntry[],
  path: readonly string[],
): readonly YamlEntry[] {
  const kept = parent.filter(({ key }) => !isReplacedPlace(key, child, path));
  const merged = kept.map((entry): YamlEntry => {
    const over = child.find(({ key }) => key === entry.key);
    return over ? mergeEntry(entry, over, [...path, entry.key]) : entry;
  });
  return [...merged, ...child.filter(({ key }) => !kept.some((entry) => entry.key === key))];
}

function mergeEntry(parent: YamlEntry, child: YamlEntry, path: readonly string[]): YamlEntry {
  const [under, over] = [parent.value, child.value];
  if (under.kind !== 'map' || over.kind !== 'map') return child;
  return { ...child, value: { ...over, entries: mergeEntries(under.entries, over.entries, path) } };
}

/**
 * A frame slot stands in grid columns or at a left edge with a width; a child that gives one way replaces the other.
 */
function isReplacedPlace(key: string, child: readonly YamlEntry[], path: readonly string[]): boolean {
  if (path.length !== 3 || path[0] !== 'frame' || path[1] !== 'slots') return false;
  const says = (...keys: readonly string[]) => child.some((entry) => keys.includes(entry.key));
  return key === 'columns' ? says('x', 'width') : (key === 'x' || key === 'width') && says('columns');
}
