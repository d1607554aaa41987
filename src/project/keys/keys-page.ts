import { READERS } from '../../facts/read/kinds/readers.ts';
import { FACT_KINDS } from '../../model/fact.ts';
import { type JsonSchema, jsonSchema } from './json-schema.ts';

const HEAD = `# Keys of outlines and facts

Every key that may stand in an outline and in a file of facts, with the words that it allows. A key with a dot stands below the one
before it. \`briefdeck schema outline\` and \`briefdeck schema facts\` give the same to editors, as JSON Schema.

This page is written by \`npm run keys\` from the schemas that the files are read by.
`;

/** The page docs/keys.md. */
export function keysPage(): string {
  const [outline, facts] = [jsonSchema('outline'), jsonSchema('facts')];
  const slide = outline.properties?.['slides']?.items ?? {};
  const sections = ['facts', 'sources', 'measures'].map((section) => inside(facts.properties?.[section]));
  const [fact = {}, source = {}, measure = {}] = sections;
  const name = facts.properties?.['names']?.items ?? {};
  return [
    HEAD,
    table('Outline', without(outline, ['slides'])),
    table('Slide', slide),
    table('File of facts', facts, false),
    table('Fact', fact, true, kindsOf),
    table('Source', source),
    table('Measure', measure),
    table('Name', name),
  ].join('\n');
}

function inside(schema: JsonSchema | undefined): JsonSchema {
  const each = schema?.additionalProperties;
  return typeof each === 'object' ? each : {};
}

function without(schema: JsonSchema, keys: readonly string[]): JsonSchema {
  const kept = Object.entries(schema.properties ?? {}).filter(([key]) => !keys.includes(key));
  return { ...schema, properties: Object.fromEntries(kept) };
}

/** The kinds of facts that take a key, where not every kind does. */
function kindsOf(key: string): string {
  const kinds = FACT_KINDS.filter((kind) => READERS[kind].keys.has(key));
  return kinds.length === FACT_KINDS.length || kinds.length === 0 ? '' : kinds.join(', ');
}

function table(title: string, schema: JsonSchema, deep = true, of?: (key: string) => string): string {
  const rows = rowsOf(schema, '', deep);
  const heads = ['key', 'what it holds', 'allowed', ...(of ? ['facts of the kind'] : [])];
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const body = rows.map(({ key, description, allowed }) =>
    line(
      [`\`${key}\``, description, allowed, ...(of ? [of(key.split('.')[0] ?? '')] : [])].map((cell) =>
        cell.replaceAll('|', '\\|'),
      ),
    ),
  );
  return [`## ${title}\n`, line(heads), line(heads.map(() => '---')), ...body, ''].join('\n');
}

interface Row {
  readonly key: string;
  readonly description: string;
  readonly allowed: string;
}

function rowsOf(schema: JsonSchema, above: string, deep: boolean): readonly Row[] {
  return Object.entries(schema.properties ?? {})
    .flatMap(([key, value]) => {
      const own = { key: `${above}${key}`, description: value.description ?? '', allowed: allowedIn(value) };
      return [
        own,
        ...(deep ? shapesIn(value).flatMap((shape) => rowsOf(shape, `${above}${key}.`, !isTexts(shape))) : []),
      ];
    })
    .filter(({ key }, index, all) => all.findIndex((each) => each.key === key) === index);
}

/** The maps that a value may be, or that its items may be. Texts by language are no keys of their own. */
function shapesIn(value: JsonSchema): readonly JsonSchema[] {
  const parts = [
    value,
    ...(value.anyOf ?? []),
    ...[value, ...(value.anyOf ?? [])].flatMap(({ items }) => items?.anyOf ?? items ?? []),
  ];
  return parts.filter((part) => part.properties !== undefined && !isTexts(part));
}

function isTexts({ properties = {} }: JsonSchema): boolean {
  return Object.values(properties).every(({ description = '' }) => /^In \w+(?::|$)/.test(description));
}

/** The words of a closed list; else in which form a value is written, where that is no plain text. */
function allowedIn(value: JsonSchema): string {
  const parts = [value, ...(value.anyOf ?? [])];
  const words = parts.flatMap((part) => part.enum ?? part.items?.enum ?? ('const' in part ? [part['const']] : []));
  const distinct = [...new Set(words.map(String))];
  if (distinct.length > 0) return distinct.map((word) => `\`${word}\``).join(', ');
  if (parts.some((part) => part.properties !== undefined && isTexts(part))) return 'a text in each language';
  if (parts.some((part) => part.items !== undefined)) return parts.length > 1 ? 'one, or a list' : 'a list';
  return parts.some((part) => part.properties !== undefined) ? 'keys below it' : '';
}
