import fc from 'fast-check';

/** A value and how it is typed. */
type Typed = TypedText | TypedMap | TypedList | { readonly kind: 'empty' };

interface TypedText {
  readonly kind: 'text';
  readonly text: string;
  readonly style: 'plain' | 'single' | 'double' | 'literal' | 'folded' | 'kept' | 'below';
}

interface Above {
  readonly blanks: number;
  /** Comment lines with their indentation relative to the entry. */
  readonly comments: readonly { readonly further: number; readonly text: string; readonly blank: boolean }[];
  readonly trailing: string | undefined;
}

interface TypedMap {
  readonly kind: 'map';
  readonly brackets: 'no' | 'tight' | 'padded' | 'lines';
  readonly entries: readonly {
    readonly key: string;
    readonly quotedKey: boolean;
    readonly value: Typed;
    readonly above: Above;
  }[];
}

interface TypedList {
  readonly kind: 'list';
  readonly brackets: 'no' | 'tight' | 'padded' | 'lines';
  readonly items: readonly { readonly value: Typed; readonly above: Above; readonly alone: boolean }[];
}

const WORDS = [
  'aid',
  'Mali',
  'l’été',
  'États',
  '😀',
  '¶3',
  '$75 million',
  'CAD?',
  '2013-05',
  'no',
  'a-b',
  '{{aid.oda}}',
];
const NASTY = [
  'it’s: so',
  "l'aide",
  '# no comment',
  '- dash',
  '[x]{lang=en}',
  'a, b',
  '"said"',
  'back\\slash',
  'end:',
  ' padded ',
  '*x*',
  '&y',
  '!z',
  '%p',
  '@q',
  '`r`',
  '? s',
  '| t',
  '> u',
  '~',
  'null',
  '---',
  '...',
  'a #b',
  'a\tb',
  "''",
  '{',
  '}',
  ']',
  ',',
  ':',
  '-',
  '<<',
  '',
];
const COMMENT = fc.constantFrom('# note', '#', '#\ttab\there', '# é: “x” 😀', '# - not: [an, item]', '#key: value');

const word = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 2, arbitrary: fc.constantFrom(...NASTY) },
);
const line = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
export const oneLine: fc.Arbitrary<string> = fc.oneof(word, line, fc.string({ unit: 'grapheme-ascii', maxLength: 8 }));
const prose: fc.Arbitrary<string> = fc
  .tuple(fc.array(fc.oneof(line, fc.constant('')), { minLength: 1, maxLength: 4 }), fc.constantFrom('', '\n', '\n\n'))
  .map(([lines, end]) => lines.join('\n') + end);

/** Plain data to put into a document. */
export const data: fc.Arbitrary<Data> = fc.letrec<{ value: Data }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.oneof(
      { weight: 4, arbitrary: oneLine },
      { weight: 1, arbitrary: prose },
      { weight: 1, arbitrary: fc.constant(null) },
    ),
    fc.array(tie('value'), { maxLength: 3 }),
    fc
      .uniqueArray(fc.tuple(oneLine, tie('value')), { maxLength: 3, selector: ([key]) => key })
      .map((all) => new Map(all)),
  ),
})).value;

export type Data = string | null | readonly Data[] | ReadonlyMap<string, Data>;

const above: fc.Arbitrary<Above> = fc.record({
  blanks: fc.constantFrom(0, 0, 0, 1, 1, 2),
  comments: fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    {
      weight: 1,
      arbitrary: fc.array(
        fc.record({ further: fc.constantFrom(0, 0, 0, -2, 2, 5), text: COMMENT, blank: fc.boolean() }),
        { maxLength: 3 },
      ),
    },
  ),
  trailing: fc.option(COMMENT, { nil: undefined, freq: 4 }),
});

const brackets = fc.constantFrom('no', 'no', 'no', 'tight', 'padded', 'lines');

const typed = fc.letrec<{ value: Typed }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.record({
      kind: fc.constant('text' as const),
      text: fc.oneof({ weight: 3, arbitrary: oneLine }, { weight: 1, arbitrary: prose }),
      style: fc.constantFrom('plain', 'plain', 'single', 'double', 'literal', 'folded', 'kept', 'below'),
    }) as fc.Arbitrary<Typed>,
    fc.constant({ kind: 'empty' as const }),
    mapOf(tie('value'), 0),
    fc.record({
      kind: fc.constant('list' as const),
      brackets,
      items: fc.array(fc.record({ value: tie('value'), above, alone: fc.boolean() }), { maxLength: 4 }),
    }) as fc.Arbitrary<Typed>,
  ),
})).value;

function mapOf(value: fc.Arbitrary<Typed>, minLength: number): fc.Arbitrary<Typed> {
  const key = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom('a', 'b', 'en', 'fr', 'facts', 'x.y-1', '2007') },
    oneLine,
  );
  return fc.record({
    kind: fc.constant('map' as const),
    brackets,
    entries: fc.uniqueArray(fc.record({ key, quotedKey: fc.boolean(), value, above }), {
      selector: (entry) => entry.key,
      minLength,
      maxLength: 4,
    }),
  }) as fc.Arbitrary<Typed>;
}

/** YAML as people type it; some of it gives findings. */
export const documents: fc.Arbitrary<string> = fc
  .record({
    root: fc.oneof({ weight: 5, arbitrary: mapOf(typed, 1) }, { weight: 1, arbitrary: typed }),
    head: fc.array(COMMENT, { maxLength: 2 }),
    headBlank: fc.boolean(),
    tail: fc.array(fc.oneof(COMMENT, fc.constant(''), fc.constant('   # further in')), { maxLength: 2 }),
    marker: fc.constantFrom('', '', '', '---', '--- # begins'),
    ender: fc.constantFrom('', '', '', '...'),
    eol: fc.constantFrom('\n', '\n', '\r\n'),
    final: fc.boolean(),
    mark: fc.constantFrom('', '', '\uFEFF'),
    mapStep: fc.constantFrom(1, 2, 2, 4),
    listStep: fc.constantFrom(0, 2, 2, 3),
  })
  .map(({ root, head, headBlank, tail, marker, ender, eol, final, mark, mapStep, listStep }) => {
    const lines = [
      ...head,
      ...(headBlank ? [''] : []),
      ...(marker === '' ? [] : [marker]),
      ...typeLines(root, 0, { mapStep, listStep }),
      ...tail,
      ...(ender === '' ? [] : [ender]),
    ];
    return mark + lines.join(eol) + (final ? eol : '');
  });

interface Steps {
  readonly mapStep: number;
  readonly listStep: number;
}

function typeLines(value: Typed, column: number, steps: Steps): string[] {
  if ((value.kind === 'map' || value.kind === 'list') && value.brackets === 'no') {
    const count = value.kind === 'map' ? value.entries.length : value.items.length;
    if (count > 0) return value.kind === 'map' ? typeMap(value, column, steps) : typeList(value, column, steps);
  }
  const { head, body } = typeValue(value, Math.max(0, column - 1), steps);
  return [' '.repeat(column) + head, ...body];
}

function typeMap({ entries }: TypedMap, column: number, steps: Steps): string[] {
  return entries.flatMap(({ key, quotedKey, value, above: { blanks, comments, trailing } }) => {
    const typedKey = quotedKey ? inSingle(key) : key;
    const after = trailing === undefined ? '' : ` ${trailing}`;
    const lead = leadLines(blanks, comments, column);
    if ((value.kind === 'map' || value.kind === 'list') && value.brackets === 'no') {
      const count = value.kind === 'map' ? value.entries.length : value.items.length;
      const step = value.kind === 'map' ? steps.mapStep : steps.listStep;
      if (count > 0) {
        return [...lead, `${' '.repeat(column)}${typedKey}:${after}`, ...typeLines(value, column + step, steps)];
      }
    }
    if (value.kind === 'text' && value.style === 'below') {
      return [
        ...lead,
        `${' '.repeat(column)}${typedKey}:`,
        `${' '.repeat(column + 3)}${inSingle(flat(value.text))}${after}`,
      ];
    }
    const { head, body } = typeValue(value, column, steps);
    return [...lead, `${' '.repeat(column)}${typedKey}:${head === '' ? '' : ` ${head}`}${after}`, ...body];
  });
}

function typeList({ items }: TypedList, column: number, steps: Steps): string[] {
  return items.flatMap(({ value, above: { blanks, comments, trailing }, alone }) => {
    const after = trailing === undefined ? '' : ` ${trailing}`;
    const lead = leadLines(blanks, comments, column);
    const pad = ' '.repeat(column);
    if ((value.kind === 'map' || value.kind === 'list') && value.brackets === 'no') {
      const lines = typeLines(value, column + 2, steps);
      const first = lines.findIndex((each) => each.trim() !== '' && !each.trim().startsWith('#'));
      if (alone) return [...lead, `${pad}-${after}`, ...lines];
      return [...lead, `${pad}- ${(lines[first] ?? '').trimStart()}`, ...lines.slice(first + 1)];
    }
    const { head, body } = typeValue(value, column, steps);
    return [...lead, `${pad}-${head === '' ? '' : ` ${head}`}${after}`, ...body];
  });
}

function leadLines(blanks: number, comments: Above['comments'], column: number): string[] {
  const typedComments = comments.flatMap(({ further, text, blank }) => [
    ' '.repeat(Math.max(0, column + further)) + text,
    ...(blank ? [''] : []),
  ]);
  return [...Array.from({ length: blanks }, (_, index) => (index === 1 ? '  ' : '')), ...typedComments];
}

function typeValue(value: Typed, column: number, steps: Steps): { head: string; body: string[] } {
  switch (value.kind) {
    case 'empty':
      return { head: '', body: [] };
    case 'text':
      return typeText(value, column);
    case 'map': {
      const parts = value.entries.map((entry) => {
        const { head } = inBrackets(entry.value, steps);
        return `${entry.quotedKey ? inSingle(entry.key) : entry.key}: ${head}`;
      });
      return bracketed(parts, '{', '}', value.brackets, column);
    }
    case 'list': {
      const parts = value.items.map((item) => inBrackets(item.value, steps).head);
      return bracketed(parts, '[', ']', value.brackets, column);
    }
  }
}

function bracketed(parts: readonly string[], open: string, close: string, style: string, column: number) {
  if (style === 'lines' && parts.length > 0) {
    const pad = ' '.repeat(column + 2);
    return { head: open, body: [...parts.map((part) => `${pad}${part},`), `${' '.repeat(column + 1)}${close}`] };
  }
  const space = style === 'padded' ? ' ' : '';
  return { head: `${open}${space}${parts.join(', ')}${space}${close}`, body: [] };
}

function inBrackets(value: Typed, steps: Steps): { head: string } {
  switch (value.kind) {
    case 'empty':
      return { head: '' };
    case 'text':
      return {
        head:
          value.style === 'plain'
            ? flat(value.text)
            : value.style === 'double'
              ? JSON.stringify(value.text)
              : inSingle(flat(value.text)),
      };
    default:
      return typeValue({ ...value, brackets: value.brackets === 'padded' ? 'padded' : 'tight' }, 0, steps);
  }
}

function typeText({ text, style }: TypedText, column: number): { head: string; body: string[] } {
  const pad = ' '.repeat(column + 2);
  const body = text.split('\n').map((each) => (each === '' ? '' : pad + each));
  switch (style) {
    case 'plain':
      return { head: flat(text), body: [] };
    case 'single':
    case 'below':
      return { head: inSingle(flat(text)), body: [] };
    case 'double':
      return { head: JSON.stringify(text), body: [] };
    case 'literal':
      return { head: '|', body };
    case 'folded':
      return { head: '>-', body };
    case 'kept':
      return { head: '|+', body };
  }
}

function flat(text: string): string {
  return text.replaceAll('\n', ' ');
}

function inSingle(text: string): string {
  return `'${flat(text).replaceAll("'", "''")}'`;
}
