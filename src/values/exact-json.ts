import { Decimal } from './decimal.ts';

/** Begins every string that encodes another type, and escapes strings and keys that begin with it themselves. */
const MARK = '\u0001';
const DECIMAL = `${MARK}d`;
const TEXT = `${MARK}t`;
const UNDEFINED = `${MARK}u`;
const MINUS_ZERO = `${MARK}z`;
/** The only key of an object that stands for a Map; its value is the list of entries. */
const MAP = `${MARK}m`;

/**
 * Encodes plain objects, arrays, Maps, Decimals, strings, finite numbers, booleans, null and undefined as JSON, from
 * which {@link parseExact} returns an equal value: an exact Decimal, -0, a Map in its order. Throws on anything else.
 */
export function stringifyExact(value: unknown): string {
  return JSON.stringify(encode(value));
}

/**
 * The value that {@link stringifyExact} encoded. Throws if the text isn't JSON or has an unknown mark. Equal Decimals
 * may be one object.
 */
export function parseExact(text: string): unknown {
  return decode(JSON.parse(text), new Map());
}

function encode(value: unknown): unknown {
  switch (typeof value) {
    case 'string':
      return value.startsWith(MARK) ? TEXT + value : value;
    case 'number':
      if (!Number.isFinite(value)) throw new Error(`${value} can’t be kept as JSON`);
      return Object.is(value, -0) ? MINUS_ZERO : value;
    case 'boolean':
      return value;
    case 'undefined':
      return UNDEFINED;
    case 'object':
      return value === null ? null : encodeObject(value);
    default:
      throw new Error(`A ${typeof value} can’t be kept as JSON`);
  }
}

function encodeObject(value: object): unknown {
  if (Array.isArray(value)) return value.map(encode);
  if (Decimal.isDecimal(value)) return DECIMAL + value.valueOf();
  if (value instanceof Map) return { [MAP]: [...value].map(([key, item]) => [encode(key), encode(item)]) };
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) throw new Error('Only plain objects can be kept as JSON');
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key.startsWith(MARK) ? TEXT + key : key, encode(item)]),
  );
}

/**
 * Decodes in place what `JSON.parse` made, since most of it stays as it is. `decimals` caches Decimals by their text.
 */
function decode(value: unknown, decimals: Map<string, Decimal>): unknown {
  if (typeof value === 'string') return value.startsWith(MARK) ? decodeText(value, decimals) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) value[index] = decode(item, decimals);
    return value;
  }
  return decodeObject(value as Record<string, unknown>, decimals);
}

function decodeObject(object: Record<string, unknown>, decimals: Map<string, Decimal>): unknown {
  const entries = object[MAP];
  if (Array.isArray(entries)) {
    return new Map(entries.map(([key, item]) => [decode(key, decimals), decode(item, decimals)]));
  }
  let marked = false;
  for (const key in object) {
    const item = object[key];
    if (typeof item === 'string' ? item.startsWith(MARK) : typeof item === 'object' && item !== null) {
      object[key] = decode(item, decimals);
    }
    if (key.startsWith(MARK)) marked = true;
  }
  if (!marked) return object;
  return Object.fromEntries(
    Object.entries(object).map(([key, item]) => [key.startsWith(MARK) ? key.slice(TEXT.length) : key, item]),
  );
}

function decodeText(text: string, decimals: Map<string, Decimal>): unknown {
  switch (text.slice(0, TEXT.length)) {
    case TEXT:
      return text.slice(TEXT.length);
    case UNDEFINED:
      return undefined;
    case MINUS_ZERO:
      return -0;
    case DECIMAL: {
      const known = decimals.get(text);
      if (known !== undefined) return known;
      const decimal = new Decimal(text.slice(DECIMAL.length));
      decimals.set(text, decimal);
      return decimal;
    }
    default:
      throw new Error('The text was not written by stringifyExact');
  }
}
