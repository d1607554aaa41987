import type { YamlNode } from '../../yaml/node.ts';
import type { ReadTemplate } from '../read-template.ts';
import { masterRows } from './master-rows.ts';
import type { Row } from './row.ts';

/**
 * Every token, layout and partial of a template with its value, and the files that it comes from.
 */
export function templateRows(read: ReadTemplate): readonly Row[] {
  return [...tokenRows(read), ...(read.master ? masterRows(read) : layoutRows(read)), ...partialRows(read)];
}

/** Keys whose values are shown one per row. */
const SHOWN_APART = ['fonts', 'colours', 'grid', 'styles', 'frame', 'frame.slots', 'layouts'];

function tokenRows({ tokens, chain }: ReadTemplate): readonly Row[] {
  const order = chain.map(({ name }) => name);
  const rowsOf = (node: YamlNode, name: string): readonly Row[] => {
    if (node.kind === 'map' && (name === '' || SHOWN_APART.includes(name))) {
      return node.entries.flatMap(({ key, value }) => rowsOf(value, name === '' ? key : `${name}.${key}`));
    }
    return [{ name, value: textOf(node), from: placesOf(node, order) }];
  };
  return tokens ? rowsOf(tokens, '') : [];
}

function layoutRows({ template }: ReadTemplate): readonly Row[] {
  return (template?.layouts ?? []).map(({ name, slots, span }) => ({
    name: `layouts.${name}`,
    value: slots.map((slot) => slot.name).join(', '),
    from: [span.file],
  }));
}

function partialRows({ files }: ReadTemplate): readonly Row[] {
  return files.flatMap(({ path, text }): readonly Row[] => {
    const name = /\/text\/([^/]+)\.hbs$/.exec(path)?.[1];
    return name === undefined
      ? []
      : [{ name: `text.${name}`, value: text.trim().replaceAll(/\s+/g, ' '), from: [path] }];
  });
}

/** The value as it could be written on one line. */
function textOf(node: YamlNode): string {
  switch (node.kind) {
    case 'text':
      return node.text;
    case 'empty':
      return '';
    case 'list':
      return `[${node.items.map(textOf).join(', ')}]`;
    case 'map':
      return `{${node.entries.map(({ key, value }) => `${key}: ${textOf(value)}`).join(', ')}}`;
  }
}

/**
 * Where the value is written: the first line of it in each file, as file and line, nearest template
 * first.
 */
function placesOf(node: YamlNode, order: readonly string[]): readonly string[] {
  const places = new Map<string, number>();
  const visit = (each: YamlNode): void => {
    if (each.kind === 'map') for (const { value } of each.entries) visit(value);
    else places.set(each.span.file, Math.min(places.get(each.span.file) ?? each.span.start.line, each.span.start.line));
  };
  visit(node);
  const rank = (file: string) => order.indexOf(file.split('/')[1] ?? '');
  return [...places].sort(([a], [b]) => rank(a) - rank(b)).map(([file, line]) => `${file}:${line}`);
}
