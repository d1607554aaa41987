import { createHash } from 'node:crypto';
import type { Memory } from '../model/memory.ts';
import { Decimal } from '../values/decimal.ts';

/** Maximum number of values kept. The least recently used one goes first. */
const MOST_KEPT = 20_000;

/** A memory that lives as long as the process. */
export function createMemory(mostKept = MOST_KEPT): Memory {
  const kept = new Map<string, unknown>();
  const identity = createIdentity();
  const keyOf = (step: string, inputs: readonly unknown[]) => `${step}\0${inputs.map(identity).join('\0')}`;
  const hit = (key: string): unknown => {
    const value = kept.get(key);
    kept.delete(key);
    kept.set(key, value);
    return value;
  };
  const put = <T>(key: string, value: T): T => {
    kept.set(key, value);
    const [oldest] = kept.size > mostKept ? kept.keys() : [];
    if (oldest !== undefined) kept.delete(oldest);
    return value;
  };
  return {
    keep: <T>(step: string, inputs: readonly unknown[], make: () => T): T => {
      const key = keyOf(step, inputs);
      return kept.has(key) ? (hit(key) as T) : put(key, make());
    },
    find: <T>(step: string, inputs: readonly unknown[]): T | undefined => {
      const key = keyOf(step, inputs);
      return kept.has(key) ? (hit(key) as T) : undefined;
    },
    same: <T extends object>(value: T): T => {
      const key = `=${digestOf(value, identity)}`;
      return kept.has(key) ? (hit(key) as T) : put(key, value);
    },
  };
}

/** A text that identifies any value: objects by identity, everything else by value. */
function createIdentity(): (value: unknown) => string {
  const numbers = new WeakMap<object, number>();
  let last = 0;
  return (value) => {
    if (typeof value === 'string') return `${value.length} ${value}`;
    if (typeof value !== 'object' || value === null) return `${typeof value} ${String(value)}`;
    const number = numbers.get(value) ?? ++last;
    numbers.set(value, number);
    return `#${number}`;
  };
}

/** SHA-256 of a value's whole content. Decimals count by value, byte arrays by identity. */
function digestOf(value: object, identity: (value: unknown) => string): string {
  const text = JSON.stringify(value, function (this: Readonly<Record<string, unknown>>, key, written: unknown) {
    const own = this[key];
    if (typeof own !== 'object' || own === null) return written;
    if (Decimal.isDecimal(own)) return { decimal: written };
    if (own instanceof Uint8Array) return { bytes: identity(own) };
    if (own instanceof Map || own instanceof Set) throw new Error(`a map or set at ${key} can’t be compared`);
    return written;
  });
  return createHash('sha256').update(text).digest('base64');
}
