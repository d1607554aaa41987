import * as z from 'zod';
import { INFERABLE } from '../../facts/read/defaults.ts';
import { READERS } from '../../facts/read/kinds/readers.ts';
import { MEASURE_SCHEMA } from '../../facts/read/measures.ts';
import { NAME_SCHEMA } from '../../facts/read/names.ts';
import { FACTS_FILE_SCHEMA } from '../../facts/read/parse-facts.ts';
import { SOURCE_SCHEMA } from '../../facts/read/sources.ts';
import { FACT_KINDS } from '../../model/fact.ts';
import { OUTLINE_SCHEMA, SLIDE_SCHEMA } from '../../outline/schema.ts';
import { MASTER_TEMPLATE_SCHEMA } from '../../template/own-file/slot-map.ts';
import { LAYOUT_SCHEMA, TEMPLATE_SCHEMA } from '../../template/schema.ts';
import { SETTINGS_SCHEMA } from '../settings.ts';

/** The kinds of files that there are schemas for. */
export const SCHEMA_NAMES = ['outline', 'facts', 'template', 'layout', 'settings'] as const;

export type SchemaName = (typeof SCHEMA_NAMES)[number];

/** A JSON Schema (draft 7, which editors of YAML read), or a part of one. */
export interface JsonSchema {
  readonly [key: string]: unknown;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly JsonSchema[];
  readonly items?: JsonSchema;
  readonly additionalProperties?: boolean | JsonSchema;
}

/** What may stand in files of this kind. It is made from the schemas that they are read by. */
export function jsonSchema(name: SchemaName): JsonSchema {
  return { $schema: 'http://json-schema.org/draft-07/schema#', title: `briefdeck ${name}`, ...ofFiles(name) };
}

function ofFiles(name: SchemaName): JsonSchema {
  switch (name) {
    case 'outline':
      return withKeys(written(OUTLINE_SCHEMA), { slides: { type: 'array', items: written(SLIDE_SCHEMA) } });
    case 'facts':
      return withKeys(written(FACTS_FILE_SCHEMA), {
        facts: mapOf(anyFact()),
        shared: { ...anyFact(), allOf: undefined },
        sources: mapOf(written(SOURCE_SCHEMA)),
        measures: mapOf(written(MEASURE_SCHEMA)),
        names: { type: 'array', items: written(NAME_SCHEMA) },
      });
    case 'template':
      // What a template leaves out, the one that it extends supplies.
      return { anyOf: [optional(written(TEMPLATE_SCHEMA)), optional(written(MASTER_TEMPLATE_SCHEMA))] };
    case 'layout':
      return written(LAYOUT_SCHEMA);
    case 'settings':
      return written(SETTINGS_SCHEMA);
    default:
      return name satisfies never;
  }
}

/**
 * A fact of any kind: all keys that some kind takes, and where the fact says its kind, only that kind’s. Nothing is required, since
 * the head of the file and the measure may say it.
 */
function anyFact(): JsonSchema {
  const kinds = FACT_KINDS.map((kind) => ({ kind, schema: written(READERS[kind].schema) }));
  const byKey = new Map<string, JsonSchema[]>();
  for (const { schema } of kinds) {
    for (const [key, only] of Object.entries(schema.properties ?? {})) {
      const value = INFERABLE.has(key) ? orInferred(only) : only;
      const known = byKey.get(key) ?? [];
      const isNew = !known.some((each) => JSON.stringify(each) === JSON.stringify(value));
      byKey.set(key, isNew ? [...known, value] : known);
    }
  }
  const properties = Object.fromEntries(
    [...byKey].map(([key, [first = {}, ...others]]) => {
      const one = key === 'kind' ? { ...first, enum: FACT_KINDS } : first;
      const { description = '' } = first;
      return [key, others.length === 0 ? one : { description, anyOf: [first, ...others] }];
    }),
  );
  return {
    type: 'object',
    properties,
    additionalProperties: false,
    allOf: kinds.map(({ kind, schema }) => ({
      if: { properties: { kind: { const: kind } }, required: ['kind'] },
      // biome-ignore lint/suspicious/noThenProperty: a key of JSON Schema
      then: { propertyNames: { enum: Object.keys(schema.properties ?? {}) } },
    })),
  };
}

/** A word of a closed list, or one with the question mark of what is inferred. Texts may end in one anyhow. */
function orInferred(schema: JsonSchema): JsonSchema {
  if (schema.enum === undefined) return schema;
  const { description = '', ...listed } = schema;
  const pattern = `^(?:${schema.enum.join('|')}) ?\\?$`;
  return { description, anyOf: [listed, { type: 'string', pattern }] };
}

function mapOf(schema: JsonSchema): JsonSchema {
  return { type: 'object', additionalProperties: schema };
}

function withKeys(schema: JsonSchema, keys: Readonly<Record<string, JsonSchema>>): JsonSchema {
  const described = Object.entries(keys).map(([key, value]) => {
    const description = schema.properties?.[key]?.description;
    return [key, { ...(description !== undefined && { description }), ...value }];
  });
  return { ...schema, properties: { ...schema.properties, ...Object.fromEntries(described) } };
}

/** A schema of what is written, before it is read: no defaults, no transformed values. */
function written(schema: z.ZodType): JsonSchema {
  const { $schema: _, ...made } = z.toJSONSchema(schema, { io: 'input', target: 'draft-7', unrepresentable: 'any' });
  return scalars(made);
}

/**
 * YAML reads 2012 as a number and true as a boolean, where every value is a text to us: both may stand where a text may.
 */
function scalars(part: unknown): JsonSchema;
function scalars(part: unknown): unknown {
  if (Array.isArray(part)) return part.map((each) => scalars(each));
  if (typeof part !== 'object' || part === null) return part;
  const inner = Object.fromEntries(
    Object.entries(part).map(([key, value]) => [key, key === 'enum' ? value : scalars(value)]),
  );
  if (inner['type'] !== 'string') return inner;
  const { type: _, ...others } = inner;
  if (Array.isArray(others['enum'])) return { ...others, enum: withBooleans(others['enum']) };
  if ('const' in others) return others;
  return { ...others, type: ['string', 'number', 'boolean'] };
}

function withBooleans(values: readonly unknown[]): readonly unknown[] {
  return values.flatMap((value) => (value === 'true' ? [value, true] : value === 'false' ? [value, false] : [value]));
}

/** The same, with nothing required. */
function optional(part: unknown): JsonSchema;
function optional(part: unknown): unknown {
  if (Array.isArray(part)) return part.map((each) => optional(each));
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).flatMap(([key, value]) =>
      key === 'required' && Array.isArray(value) ? [] : [[key, optional(value)]],
    ),
  );
}
