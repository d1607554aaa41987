import fc from 'fast-check';

/** One small change of a text. Numbers choose places by their remainder, so that each fits any text. */
export interface Step {
  readonly kind: (typeof KINDS)[number];
  readonly at: number;
  readonly length: number;
  readonly token: string;
  readonly from: number;
}

const KINDS = [
  'cut characters',
  'insert token',
  'replace word',
  'replace number',
  'replace value',
  'replace key',
  'cut line',
  'double line',
  'swap lines',
  'indent line',
  'outdent line',
  'foreign line',
  'repeat line',
  'foreign value',
  'end here',
  'join lines',
] as const;

const CHARACTERS = [
  '\t',
  '\u0000',
  '\u0007',
  '\u001b[31m',
  '\u007f',
  '\u0085',
  '\u00a0',
  '\u00ad',
  '\u200b',
  '\u200d',
  '\u202e',
  '\u2028',
  '\u2066',
  '\ue000',
  '\ufeff',
  '\ufffd',
  '\uffff',
  '\ud800',
  '\u{1f600}',
  '\u{1f1e8}\u{1f1e6}',
  'e\u0301',
  '\u0915\u094d\u0937',
  '\u05d0\u05d1',
  '\u4e2d\u6587',
  '\ufb01',
  'ß',
  'İ',
  '\r',
  '\r\n',
  '\n\n',
];

const WORDS = [
  '',
  ' ',
  '~',
  'null',
  'true',
  'no',
  '0',
  '-0',
  '-1',
  '1e9',
  '1e400',
  '.nan',
  '.inf',
  '0x1f',
  '007',
  '1_000',
  '99999999999999999999',
  '0.1',
  '1,5',
  '1.234.567,8',
  '3/4',
  '50%',
  '2013',
  '2013-02-30',
  '2013-13',
  '0000',
  '9999-12-31',
  '2012/2013',
  '2012-13',
  '12:30',
  '2024-02-29T00:00:00Z',
  '$16 million',
  '16 M$',
  'about $5+ million',
  'six un',
  '−5',
  '½',
  '²',
  '[]',
  '{}',
  '[[]]',
  '[',
  '{',
  '"',
  "'",
  '`',
  '|',
  '>',
  '|+9',
  '&a',
  '*a',
  '<<',
  '!!binary',
  '!x',
  '%TAG',
  '---',
  '...',
  '? ',
  ': ',
  '- ',
  '# ',
  '#',
  '@',
  '\\',
  '\\u0000',
  '<b>',
  '<!--',
  '&amp;',
  ']]>',
  '{{',
  '}}',
  '{{x}}',
  '{{{x}}}',
  '{{#each x}}',
  '{{>x}}',
  '{{sum a b}}',
  '{{change a}}',
  '{{ratio a a}}',
  '{{literal "5"}}',
  '{{literal "5" because="a deadline"}}',
  '{{!-- --}}',
  '{{a.b@max}}',
  '{{a.b as="size"}}',
  '**',
  '*',
  '_',
  '[a](https://example.org)',
  '[a](javascript:x)',
  '![a](b)',
  '> a',
  '1. a',
  '| a | b |',
  '```',
  '***',
  '<https://a.b>',
  'https://example.org/a b',
  '../../etc/passwd',
  '/dev/zero',
  'C:\\con',
  'a\u0000.png',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'x'.repeat(300),
  'long words '.repeat(200),
  'chart',
  'table',
  'timeline',
  'panels',
  'kpis',
  'image',
  'quote',
  'column',
  'line',
  'share',
  'stacked',
  'cover',
  'facts',
  'sources',
  'derived',
  'series',
  'points',
  'says',
  'value',
  'en',
  'fr',
  'es',
  'secret',
  'unclassified',
  'protected-a',
];

/** A change: often a token from the lists above, else characters at random. */
const token = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 2, arbitrary: fc.constantFrom(...CHARACTERS) },
  { weight: 1, arbitrary: fc.string({ maxLength: 12, unit: 'binary' }) },
);

export const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({ kind: fc.constantFrom(...KINDS), at: fc.nat(), length: fc.nat({ max: 40 }), token, from: fc.nat() }),
  { minLength: 1, maxLength: 4 },
);

/** The text after the changes; lines and values may come from the other text. */
export function changed(text: string, made: readonly Step[], other: string): string {
  return made.reduce((before, step) => once(before, step, other), text);
}

function once(text: string, { kind, at, length, token: given, from }: Step, other: string): string {
  const place = text.length === 0 ? 0 : at % (text.length + 1);
  const put = (start: number, end: number, between: string) => text.slice(0, start) + between + text.slice(end);
  const replace = (pattern: RegExp, by: string) => {
    const all = [...text.matchAll(pattern)];
    const hit = all[at % Math.max(1, all.length)];
    return hit === undefined ? put(place, place, by) : put(hit.index, hit.index + hit[0].length, by);
  };
  const lines = text.split('\n');
  const line = at % lines.length;
  const withLines = (...by: readonly string[]) => [...lines.slice(0, line), ...by, ...lines.slice(line + 1)].join('\n');
  const own = lines[line] ?? '';
  const foreign = other.split('\n');
  const foreignLine = foreign[from % foreign.length] ?? '';
  switch (kind) {
    case 'cut characters':
      return put(place, place + 1 + length, '');
    case 'insert token':
      return put(place, place, given);
    case 'replace word':
      return replace(/\p{L}+/gu, given);
    case 'replace number':
      return replace(/\d+(?:[.,]\d+)*/g, given);
    case 'replace value':
      return replace(/(?<=: )\S[^\n]*$/gm, given);
    case 'foreign value':
      return replace(/(?<=: )\S[^\n]*$/gm, /: (\S.*)$/.exec(foreignLine)?.[1] ?? foreignLine.trim());
    case 'replace key':
      return replace(/[\w-]+(?=:(?: |$))/gm, given);
    case 'cut line':
      return [...lines.slice(0, line), ...lines.slice(line + 1)].join('\n');
    case 'double line':
      return withLines(own, own);
    case 'swap lines':
      return withLines(lines[line + 1] ?? '', own);
    case 'indent line':
      return withLines(' '.repeat(1 + (length % 4)) + own);
    case 'outdent line':
      return withLines(own.replace(new RegExp(`^ {1,${1 + (length % 4)}}`), ''));
    case 'foreign line':
      return withLines(own, foreignLine);
    case 'repeat line':
      return withLines(...Array.from({ length: 2 + length * 4 }, () => own));
    case 'end here':
      return text.slice(0, place);
    case 'join lines':
      return withLines(own + (lines[line + 1] ?? ''), '');
    default:
      return kind satisfies never;
  }
}

/** Bytes with some of them changed, cut out or doubled. */
export function changedBytes(bytes: Uint8Array, made: readonly Step[]): Uint8Array {
  let now = Buffer.from(bytes);
  for (const { kind, at, length, token: given, from } of made) {
    const place = now.length === 0 ? 0 : at % now.length;
    const [head, tail] = [now.subarray(0, place), now.subarray(place)];
    if (kind === 'end here') now = Buffer.from(head);
    else if (kind.startsWith('cut')) now = Buffer.concat([head, tail.subarray(1 + length)]);
    else if (kind.startsWith('insert')) now = Buffer.concat([head, Buffer.from(given), tail]);
    else if (kind.includes('line')) now = Buffer.concat([head, tail.subarray(0, length * 9), tail]);
    else {
      now = Buffer.from(now);
      if (place < now.length) now[place] = from % 256;
    }
  }
  return new Uint8Array(now);
}
