import { contentOf, entriesOf, type YamlData, type YamlDataMap } from './content.ts';
import { PLAIN_MANNER } from './manner.ts';
import { linesOf, writeInBrackets } from './write-value.ts';

/** A new YAML text: short lists and pairs between brackets, texts of several lines below `|`, quotes only where needed. */
export function writeYaml(data: YamlDataMap): string {
  const lines = linesOf({ kind: 'map', entries: entriesOf(data) }, 0, PLAIN_MANNER);
  return lines.map((line) => `${line}\n`).join('');
}

/** A value on one line: as a text stands in a list in brackets, collections between brackets. Null has no form there. */
export function writeYamlOnOneLine(data: Exclude<YamlData, null>): string {
  const text = writeInBrackets(contentOf(data), PLAIN_MANNER);
  if (text === undefined) throw new Error('a key without a value can’t be written between brackets');
  return text;
}
