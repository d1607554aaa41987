import { contentOf, entriesOf, type YamlData, type YamlDataMap } from './content.ts';
import { PLAIN_MANNER } from './manner.ts';
import { linesOf, writeInBrackets } from './write-value.ts';

/**
 * Writes a new YAML text: short lists and pairs in brackets, texts of several lines below `|`,
 * quotes only where needed.
 */
export function writeYaml(data: YamlDataMap): string {
  const lines = linesOf({ kind: 'map', entries: entriesOf(data) }, 0, PLAIN_MANNER);
  return lines.map((line) => `${line}\n`).join('');
}

/**
 * A value on one line, written so that it can be an item of a list in brackets. Null can't be
 * written this way, so one inside it throws.
 */
export function writeYamlOnOneLine(data: Exclude<YamlData, null>): string {
  const text = writeInBrackets(contentOf(data), PLAIN_MANNER);
  if (text === undefined) throw new Error('a key without a value can’t be written between brackets');
  return text;
}
