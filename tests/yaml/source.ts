import type { Span } from '../../src/model/span.ts';
import type { YamlText } from '../../src/yaml/node.ts';
import { parseYaml } from '../../src/yaml/parse.ts';

/** The text that a span covers in a file; its lines are joined by line ends. */
export function textOf(file: string, span: Span): string {
  const lines = file.split('\n').slice(span.start.line - 1, span.end.line);
  const last = lines.length - 1;
  lines[last] = lines[last]!.slice(0, span.end.column - 1);
  lines[0] = lines[0]!.slice(span.start.column - 1);
  return lines.join('\n');
}

/** Words in a literal block below a key, as in an outline, and the file that they are in. */
export function block(words: string): { node: YamlText; file: string } {
  const indented = words.split('\n').map((line) => (line === '' ? '' : `    ${line}`));
  const file = `en: |\n${indented.join('\n')}\n`;
  const root = parseYaml('words.yaml', file).value;
  const node = root?.kind === 'map' ? root.entries[0]?.value : undefined;
  if (node?.kind !== 'text') throw new Error('these words are no YAML text');
  return { node, file };
}
