import { type Diagnostic, diagnostic, type Outcome } from '../../diagnostics/diagnostic.ts';
import type { YamlNode } from '../node.ts';
import { parseYaml } from '../parse.ts';
import { spanAt } from '../path.ts';
import { changedText } from './apply.ts';
import { type Change, pathOf } from './change.ts';
import { type Content, sameContent } from './content.ts';
import { changesFor } from './locate.ts';
import { meant } from './meant.ts';
import type { Path, YamlEdit } from './yaml-edit.ts';

/**
 * Edits a YAML text and leaves the rest unchanged, byte for byte: comments, blank lines, order,
 * quotes, indentation, line ends, byte order mark. New parts are written in the style of their
 * surroundings. When a map or list is replaced, what the old and new values share is kept too.
 *
 * All paths refer to the text as given. Edits that touch one another's nodes are refused; inserts
 * at one place keep their order. The value is undefined if an edit can't be made, with the reason
 * as `yaml/edit`, or if the text can't be read. The result has been parsed again and compared with
 * what it should say.
 */
export function editYaml(file: string, source: string, edits: readonly YamlEdit[]): Outcome<string | undefined> {
  const { value: tree, diagnostics } = parseYaml(file, source);
  if (!tree || diagnostics.length > 0) return { value: undefined, diagnostics };
  const changes = changesFor(tree, edits);
  if (changes.diagnostics.length > 0) return { value: undefined, diagnostics: changes.diagnostics };
  const aim = meant(tree, changes.value);
  const repeated = repeatedKeys(aim, [], tree);
  if (repeated.length > 0) return { value: undefined, diagnostics: repeated };
  const [mark, text] = source.startsWith('\uFEFF') ? ['\uFEFF', source.slice(1)] : ['', source];
  const edited = changedText(file, text, changes.value);
  if (edited.diagnostics.length > 0) return { value: undefined, diagnostics: edited.diagnostics };
  const again = parseYaml(file, edited.value);
  const [fault] = again.diagnostics;
  if (fault) {
    const { path } = nearestTo(changes.value);
    const message = `this could not be read any more once it is changed: ${fault.message}`;
    return { value: undefined, diagnostics: [diagnostic('yaml/edit', { message, span: spanAt(tree, path) })] };
  }
  if (!again.value || !sameContent(again.value, aim)) throw new Error(`an edit of ${file} does not say what it should`);
  return { value: mark + edited.value, diagnostics: [] };
}

function nearestTo([first]: readonly Change[]): { readonly path: Path } {
  return { path: first ? pathOf(first) : [] };
}

function repeatedKeys(content: Content, path: Path, tree: YamlNode): Diagnostic[] {
  if (content.kind === 'list')
    return content.items.flatMap((item, index) => repeatedKeys(item, [...path, index], tree));
  if (content.kind !== 'map') return [];
  const seen = new Set<string>();
  return content.entries.flatMap(({ key, value }) => {
    const message = `the key ${key} would stand here twice`;
    const found = seen.has(key) ? [diagnostic('yaml/edit', { message, span: spanAt(tree, path) })] : [];
    seen.add(key);
    return [...found, ...repeatedKeys(value, [...path, key], tree)];
  });
}
