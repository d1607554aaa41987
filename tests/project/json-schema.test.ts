import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { hasErrors } from '../../src/diagnostics/diagnostic.ts';
import { parseFactsFiles } from '../../src/facts/read/parse-facts.ts';
import { parseOutline } from '../../src/outline/parse-outline.ts';
import { type JsonSchema, jsonSchema, SCHEMA_NAMES, type SchemaName } from '../../src/project/keys/json-schema.ts';
import { keysPage } from '../../src/project/keys/keys-page.ts';

const ROOT = join(import.meta.dirname, '../..');
const ajv = new Ajv({ strict: false, formats: { date: true } });
const validators = new Map(SCHEMA_NAMES.map((name) => [name, ajv.compile(jsonSchema(name))]));

/** What the schema has against a text, as an editor of YAML reads it. */
function against(name: SchemaName, text: string): readonly string[] {
  const validate = validators.get(name);
  if (validate?.(parse(text))) return [];
  return (validate?.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** YAML files below a folder, from the project’s root. */
function filesIn(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.ya?ml$/.test(path) && !path.endsWith('/dossiers.yaml') && statSync(join(ROOT, path)).isFile())
    .sort();
}

function schemaFor(path: string): SchemaName {
  if (path.includes('/facts/')) return 'facts';
  if (path.includes('/layouts/')) return 'layout';
  if (path.endsWith('/template.yaml')) return 'template';
  return path.endsWith('briefdeck.yaml') ? 'settings' : 'outline';
}

/** Whether the program reads a file without an error. */
function isRead(path: string, text: string): boolean {
  const found =
    schemaFor(path) === 'facts' ? parseFactsFiles([{ path, text }]).diagnostics : parseOutline(path, text).diagnostics;
  return !hasErrors(found);
}

describe('the schemas accept', () => {
  test.each(['briefs', 'templates', 'starter'].flatMap(filesIn))('%s', (path) => {
    expect(against(schemaFor(path), readFileSync(join(ROOT, path), 'utf8'))).toEqual([]);
  });

  test('every case of the tests that is read without an error', () => {
    const cases = filesIn('tests/cases').filter((path) => path.includes('/briefs/'));
    const read = cases.flatMap((path) => {
      const text = readFileSync(join(ROOT, path), 'utf8');
      return isRead(path, text) ? [{ path, text }] : [];
    });
    expect(read.length).toBeGreaterThan(20);
    expect(read.flatMap(({ path, text }) => against(schemaFor(path), text).map((each) => `${path} ${each}`))).toEqual(
      [],
    );
  });
});

describe('the schemas refuse', () => {
  test.each([
    ['outline', 'breif: a'],
    ['outline', 'brief: a\ntitle: {en: A}\ntemplate: ministry\nmarking: secretish\nas-of: 2023-12-31'],
    ['outline', 'brief: a\ntitle: {en: A}\ntemplate: ministry\nmarking: secret\nas-of: 2023\nslides: [{chrat: a.b}]'],
    ['facts', 'facts: {a.b: {syas: x}}'],
    ['facts', 'facts: {a.b: {kind: event, currency: CAD}}'],
    ['facts', 'measures: {a: {kind: money, adds-over: [plaice], en: A}}'],
    ['facts', 'sources: {a: {kind: rumour}}'],
    ['template', 'template: a\ncolors: {}'],
    ['layout', 'slots: {a: {accepts: [boddy]}}'],
    ['settings', 'levels: {words/long-title: error}'],
  ] as const)('%s: %s', (name, text) => {
    expect(against(name, text)).not.toEqual([]);
  });
});

test('every key has a description', () => {
  const lacking = SCHEMA_NAMES.flatMap((name) => undescribed(jsonSchema(name), name));
  expect(lacking).toEqual([]);
});

function undescribed(schema: JsonSchema, path: string): readonly string[] {
  const own = Object.entries(schema.properties ?? {}).flatMap(([key, value]) => [
    ...(value.description ? [] : [`${path}.${key}`]),
    ...undescribed(value, `${path}.${key}`),
  ]);
  const { items, additionalProperties: each, anyOf = [] } = schema;
  const parts = [...(items ? [items] : []), ...(typeof each === 'object' ? [each] : []), ...anyOf];
  return [...own, ...parts.flatMap((part) => undescribed(part, path))];
}

test('docs/keys.md is what `npm run keys` writes', () => {
  expect(readFileSync(join(ROOT, 'docs/keys.md'), 'utf8')).toBe(keysPage());
});
