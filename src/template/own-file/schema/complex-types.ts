import { testOf } from './simple-value.ts';
import { COMPLEX_TYPES, SIMPLE_TYPES } from './types.ts';

export interface ComplexType {
  readonly attributes: ReadonlyMap<string, AttributeType>;
  /** By name, with the letter that stands for it in the order. */
  readonly children: ReadonlyMap<string, { readonly type: string; readonly letter: string }>;
  /** `any` for content of every kind, `text` for letters alone. */
  readonly order: RegExp | 'any' | 'text';
}

export interface AttributeType {
  readonly name: string;
  readonly required: boolean;
  readonly fits: (value: string) => boolean;
}

/** Looks types up by name; each is read once from the table. */
export function complexTypes(): (name: string) => ComplexType {
  const known = new Map<string, ComplexType>();
  const tests = new Map<string, (value: string) => boolean>();
  const fits = (type: string): AttributeType['fits'] => {
    const before = tests.get(type);
    if (before !== undefined) return before;
    const each = (SIMPLE_TYPES[type] ?? []).map(testOf);
    const test = (value: string) => each.some((one) => one(value));
    tests.set(type, test);
    return test;
  };
  return (name) => {
    const type = known.get(name) ?? readType(name, fits);
    known.set(name, type);
    return type;
  };
}

function readType(name: string, fits: (type: string) => AttributeType['fits']): ComplexType {
  const [attributes = '', children = '', order = ''] = COMPLEX_TYPES[name] ?? [];
  return {
    attributes: new Map(
      pairs(attributes).map(([key, of]) => {
        const type = of.replace('!', '');
        return [key, { name: type, required: of.endsWith('!'), fits: fits(type) }];
      }),
    ),
    children: new Map(pairs(children).map(([key, type], index) => [key, { type, letter: letterAt(index) }])),
    order: order === 'any' || order === 'text' ? order : new RegExp(`^(?:${order})$`),
  };
}

function pairs(text: string): readonly (readonly [string, string])[] {
  const words = text === '' ? [] : text.split(' ');
  return words.flatMap((word, index) => (index % 2 === 0 ? [[word, words[index + 1] ?? ''] as const] : []));
}

/** A, B, … Z, a, b, … */
function letterAt(index: number): string {
  return String.fromCharCode(index < 26 ? 65 + index : 71 + index);
}
