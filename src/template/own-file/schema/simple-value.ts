import { SIMPLE_TYPES } from './types.ts';

/** What a value of the type is, in words, for whoever wrote another. */
export function expected(type: string): string {
  return (SIMPLE_TYPES[type] ?? []).map(inWords).join(', or ');
}

const WHOLE = /^-?\d{1,20}$/;
const NUMBER = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/i;
const DATE = /^-?\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[-+]\d\d:\d\d)?$/;

/**
 * Whether a text is a value of one alternative of a simple type. Stricter than XML Schema in that no spaces stand around
 * it and no plus sign before it, which no program writes and some don’t read.
 */
export function testOf(alternative: string): (text: string) => boolean {
  const [kind = '', ...rest] = alternative.split(' ');
  switch (kind) {
    case 'word': {
      const words = new Set(rest);
      return (text) => words.has(text);
    }
    case 'whole': {
      const [least = 0, most = 0] = rest.map(Number);
      return (text) => WHOLE.test(text) && Number(text) >= least && Number(text) <= most;
    }
    case 'pattern': {
      const pattern = new RegExp(`^(?:${rest.join(' ')})$`);
      return (text) => text.length <= LONGEST && pattern.test(text);
    }
    case 'hex': {
      const pattern =
        rest[0] === undefined ? /^(?:[\da-f]{2})*$/i : new RegExp(`^[\\da-f]{${2 * Number(rest[0])}}$`, 'i');
      return (text) => pattern.test(text);
    }
    case 'boolean':
      return (text) => ['true', 'false', '1', '0'].includes(text);
    case 'number':
      return (text) => NUMBER.test(text);
    case 'date':
      return (text) => DATE.test(text);
    case 'text':
      return rest[0] === undefined ? () => true : (text) => text.length <= Number(rest[0]);
    default:
      throw new Error(`no simple type is ${alternative}`);
  }
}

/** Of a number with its unit or percent sign, in characters. */
const LONGEST = 64;
/** Of words that are listed; of more, that there are so many. */
const MOST_WORDS = 8;

function inWords(alternative: string): string {
  const [kind = '', ...rest] = alternative.split(' ');
  switch (kind) {
    case 'word':
      return rest.length <= MOST_WORDS ? `one of ${rest.join(', ')}` : `one of ${rest.length} words`;
    case 'whole':
      return `a whole number from ${rest.join(' to ')}`;
    case 'pattern':
      return rest.join(' ').endsWith('%') ? 'a percentage' : rest.join(' ').includes('mm') ? 'a length' : 'of one form';
    case 'hex':
      return rest[0] === undefined ? 'hexadecimal digits' : `${2 * Number(rest[0])} hexadecimal digits`;
    case 'boolean':
      return 'true or false';
    case 'date':
      return 'a date and time';
    default:
      return `a ${kind}`;
  }
}
