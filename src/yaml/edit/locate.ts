import { type Diagnostic, diagnostic, type Outcome } from '../../diagnostics/diagnostic.ts';
import { findRefusedCharacter } from '../characters.ts';
import type { YamlNode } from '../node.ts';
import { nodeAt, spanAt } from '../path.ts';
import { type Added, type Change, differences, joinInserts, samePath, startsPath } from './change.ts';
import { type Content, contentOf, entriesOf } from './content.ts';
import type { Path, Where, YamlEdit } from './yaml-edit.ts';

/** The changes that the edits ask for. Each place has been checked to exist. */
export function changesFor(tree: YamlNode, edits: readonly YamlEdit[]): Outcome<readonly Change[]> {
  const found: Diagnostic[] = [];
  const changes = edits.flatMap((edit) => {
    const { value, diagnostics } = locate(tree, edit);
    found.push(...diagnostics);
    return value;
  });
  const overlapping = edits.filter((edit, index) => edits.slice(0, index).some((other) => touch(edit, other)));
  const told = overlapping.map((edit) => {
    const message = `two changes of ${pathText(pathOfEdit(edit))} at once leave open which of them holds`;
    return refusedAt(tree, pathOfEdit(edit), message);
  });
  return { value: joinInserts(changes), diagnostics: [...found, ...told] };
}

function pathOfEdit(edit: YamlEdit): Path {
  return edit.kind === 'insert-keys' || edit.kind === 'insert-items' ? edit.into : edit.path;
}

/** Whether one edit removes or replaces what the other is about, or both rename the same key. */
function touch(one: YamlEdit, other: YamlEdit): boolean {
  return takes(one, other) || takes(other, one);
}

function takes(one: YamlEdit, other: YamlEdit): boolean {
  const at = pathOfEdit(other);
  switch (one.kind) {
    case 'insert-keys':
    case 'insert-items':
      return false;
    case 'rename':
      return other.kind === 'rename' && samePath(one.path, at);
    case 'remove':
      return startsPath(one.path, at);
    case 'replace':
      return startsPath(one.path, at) && !(other.kind === 'rename' && samePath(one.path, at));
  }
}

function locate(tree: YamlNode, edit: YamlEdit): Outcome<readonly Change[]> {
  const path = pathOfEdit(edit);
  const node = nodeAt(tree, path);
  if (!node) return none(refusedAt(tree, path, `there is no ${pathText(path)} here`));
  switch (edit.kind) {
    case 'insert-keys':
      return insert(tree, node, edit, { kind: 'map', entries: entriesOf(edit.entries) });
    case 'insert-items':
      return insert(tree, node, edit, { kind: 'list', items: edit.items.map(contentOf) });
    case 'replace': {
      const value = contentOf(edit.value);
      const broken = brokenText(value);
      if (broken) return none(refusedAt(tree, path, broken));
      return { value: differences(node, value, path), diagnostics: [] };
    }
    case 'remove':
      if (path.length === 0) return none(refusedAt(tree, path, 'the whole text can’t be removed'));
      return { value: [{ kind: 'remove', path }], diagnostics: [] };
    case 'rename': {
      const parent = nodeAt(tree, path.slice(0, -1));
      if (path.length === 0 || parent?.kind !== 'map') return none(refusedAt(tree, path, 'only a key has a name'));
      const broken = brokenText({ kind: 'text', text: edit.key });
      if (broken) return none(refusedAt(tree, path, broken));
      const same = edit.key === String(path.at(-1));
      return { value: same ? [] : [{ kind: 'rename', path, key: edit.key }], diagnostics: [] };
    }
  }
}

function insert(
  tree: YamlNode,
  node: YamlNode,
  edit: YamlEdit & { kind: 'insert-keys' | 'insert-items' },
  added: Added,
): Outcome<readonly Change[]> {
  const { into, where = 'last', spaced } = edit;
  if (node.kind !== 'empty' && node.kind !== added.kind) {
    const expected = added.kind === 'map' ? 'keys and values' : 'a list';
    return none(refusedAt(tree, into, `${pathText(into)} is not made of ${expected}`));
  }
  const broken = brokenText(added);
  if (broken) return none(refusedAt(tree, into, broken));
  const site = placeOf(node, where);
  if (!site) return none(refusedAt(tree, into, `there is no ${anchorOf(where)} in ${pathText(into)}`));
  const nothing = added.kind === 'map' ? added.entries.length === 0 : added.items.length === 0;
  return { value: nothing ? [] : [{ kind: 'insert', into, ...site, added, spaced }], diagnostics: [] };
}

function placeOf(node: YamlNode, where: Where): { index: number; side: 'above' | 'below' } | undefined {
  const keys = node.kind === 'map' ? node.entries.map(({ key }) => key) : [];
  const count = node.kind === 'list' ? node.items.length : keys.length;
  if (where === 'first') return { index: 0, side: 'below' };
  if (where === 'last') return { index: count, side: count === 0 ? 'below' : 'above' };
  const anchor = 'before' in where ? where.before : where.after;
  const index = node.kind === 'list' ? Number(anchor) : keys.indexOf(String(anchor));
  if (!Number.isInteger(index) || index < 0 || index >= count) return undefined;
  return 'before' in where ? { index, side: 'below' } : { index: index + 1, side: 'above' };
}

function anchorOf(where: Where): string {
  return typeof where === 'string' ? where : String('before' in where ? where.before : where.after);
}

/** The error if a new text contains a character not allowed in a brief. */
function brokenText(content: Content): string | undefined {
  const texts = textsOf(content);
  const broken = texts.some((text) => findRefusedCharacter(text) !== -1);
  return broken ? 'the new text holds a character that can’t be shown: delete it' : undefined;
}

function textsOf(content: Content): readonly string[] {
  switch (content.kind) {
    case 'empty':
      return [];
    case 'text':
      return [content.text];
    case 'list':
      return content.items.flatMap(textsOf);
    case 'map':
      return content.entries.flatMap(({ key, value }) => [key, ...textsOf(value)]);
  }
}

/** "facts → trade.exports-2012", "item 2 of slides". */
function pathText(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'this text';
  if (typeof last === 'string') return path.every((step) => typeof step === 'string') ? path.join(' → ') : last;
  return `item ${last + 1} of ${pathText(path.slice(0, -1))}`;
}

function refusedAt(tree: YamlNode, path: Path, message: string): Diagnostic {
  return diagnostic('yaml/edit', { message, span: spanAt(tree, path) });
}

function none(...diagnostics: readonly Diagnostic[]): Outcome<readonly Change[]> {
  return { value: [], diagnostics };
}
