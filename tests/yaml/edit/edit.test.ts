import { expect, test } from 'vitest';
import { editYaml } from '../../../src/yaml/edit/edit.ts';
import type { YamlEdit } from '../../../src/yaml/edit/yaml-edit.ts';

function edited(text: string, ...edits: YamlEdit[]): string | undefined {
  const { value, diagnostics } = editYaml('a.yaml', text, edits);
  expect(diagnostics).toEqual([]);
  return value;
}

function refusals(text: string, ...edits: YamlEdit[]): string[] {
  const { value, diagnostics } = editYaml('a.yaml', text, edits);
  expect(value).toBeUndefined();
  return diagnostics.map(({ code, message, span }) => `${code} ${span?.start.line}: ${message}`);
}

const FACTS = `# Facts of the dossier

source: gac-mali-2013
facts:
  # Money
  aid.pledge:
    says: $13 million
    period: 2013-01   # as printed
    en: Humanitarian aid pledged
    fr: Aide humanitaire promise

  # Trade
  trade.exports-2012:
    says: '$31 million'
    tags: [trade, exports]
    title: {en: Exports, fr: Exportations}
`;

test('a new key of several comes last, with the blank line that its neighbours have between them', () => {
  const value = { says: '$12.2 million', en: 'Imports', fr: 'Importations' };
  const edit: YamlEdit = { kind: 'insert-keys', into: ['facts'], entries: { 'trade.imports-2012': value } };
  expect(edited(FACTS, edit)).toBe(`${FACTS}
  trade.imports-2012:
    says: $12.2 million
    en: Imports
    fr: Importations
`);
});

test('a key comes where it is wanted, and the comment of the one below stays with that', () => {
  const after: YamlEdit = { kind: 'insert-keys', into: ['facts'], entries: { x: 'y' }, where: { after: 'aid.pledge' } };
  expect(edited(FACTS, after)).toContain(
    '    fr: Aide humanitaire promise\n\n  x: y\n\n  # Trade\n  trade.exports-2012:',
  );
  const before: YamlEdit = {
    kind: 'insert-keys',
    into: ['facts', 'aid.pledge'],
    entries: { at: '¶3' },
    where: { before: 'period' },
  };
  expect(edited(FACTS, before)).toContain('    says: $13 million\n    at: ¶3\n    period: 2013-01   # as printed\n');
});

test('between brackets the new entry stands between brackets', () => {
  const tag: YamlEdit = { kind: 'insert-items', into: ['facts', 'trade.exports-2012', 'tags'], items: ['goods, all'] };
  expect(edited(FACTS, tag)).toContain("tags: [trade, exports, 'goods, all']\n");
  const title: YamlEdit = { kind: 'remove', path: ['facts', 'trade.exports-2012', 'title', 'en'] };
  expect(edited(FACTS, title)).toContain('title: {fr: Exportations}\n');
});

test('a value keeps its quotes, its place and the comment behind it', () => {
  const says: YamlEdit = { kind: 'replace', path: ['facts', 'aid.pledge', 'period'], value: '2014-01' };
  expect(edited(FACTS, says)).toBe(FACTS.replace('2013-01', '2014-01'));
  const quoted: YamlEdit = { kind: 'replace', path: ['facts', 'trade.exports-2012', 'says'], value: 'it’s' };
  expect(edited(FACTS, quoted)).toBe(FACTS.replace("'$31 million'", "'it’s'"));
});

test('what goes takes its own comment with it, not those of its neighbours', () => {
  expect(edited(FACTS, { kind: 'remove', path: ['facts', 'aid.pledge'] })).toBe(`# Facts of the dossier

source: gac-mali-2013
facts:
  # Trade
  trade.exports-2012:
    says: '$31 million'
    tags: [trade, exports]
    title: {en: Exports, fr: Exportations}
`);
  expect(edited('# Head of the file\na: 1\nb: 2\n', { kind: 'remove', path: ['a'] })).toBe(
    '# Head of the file\nb: 2\n',
  );
});

test('a text is plain where it can be, quoted where it must be, below | where it has lines', () => {
  const put = (value: string) => edited('a: x\n', { kind: 'replace', path: ['a'], value });
  expect(put('Mali, aide – 2012')).toBe('a: Mali, aide – 2012\n');
  expect(put('no')).toBe('a: no\n');
  expect(put('Mali : aide')).toBe("a: 'Mali : aide'\n");
  expect(put("l'aide : fin")).toBe('a: "l\'aide : fin"\n');
  expect(put('the #1 donor')).toBe('a: the #1 donor\n'.replace('the #1 donor', "'the #1 donor'"));
  expect(put('{{aid.oda}} of aid')).toBe("a: '{{aid.oda}} of aid'\n");
  expect(put('')).toBe("a: ''\n");
  expect(put('# Title\n\n- one\n')).toBe('a: |\n  # Title\n\n  - one\n');
  expect(put('one\ntwo')).toBe('a: |-\n  one\n  two\n');
  expect(put(' one\ntwo')).toBe('a: " one\\ntwo"\n');
});

test('a long text that was folded is folded again as wide', () => {
  const text = 'a: >-\n  Les deux chiffres de l’aide portent\n  sur des périodes différentes.\nb: x\n';
  const value = 'Les deux chiffres de l’aide portent sur des bases et des périodes différentes.';
  expect(edited(text, { kind: 'replace', path: ['a'], value })).toBe(
    'a: >-\n  Les deux chiffres de l’aide portent\n  sur des bases et des périodes\n  différentes.\nb: x\n',
  );
});

test('of a map that is replaced, what stays the same keeps its lines', () => {
  const value = {
    says: '$13 million',
    at: '¶3',
    period: '2013-02',
    en: 'Humanitarian aid pledged',
    fr: 'Aide promise',
  };
  expect(edited(FACTS, { kind: 'replace', path: ['facts', 'aid.pledge'], value })).toBe(
    FACTS.replace('$13 million\n', '$13 million\n    at: ¶3\n')
      .replace('2013-01', '2013-02')
      .replace('Aide humanitaire', 'Aide'),
  );
});

test('line ends of Windows, a byte order mark and a missing line end at the end stay', () => {
  const text = '\uFEFFa: 1\r\n\r\n# b\r\nb:\r\n  - x';
  expect(edited(text, { kind: 'insert-items', into: ['b'], items: ['y'] })).toBe(`${text}\r\n  - y`);
  expect(edited(text, { kind: 'replace', path: ['a'], value: 'one\ntwo\n' })).toBe(
    text.replace('1', '|\r\n  one\r\n  two'),
  );
  expect(edited(text, { kind: 'remove', path: ['b'] })).toBe('\uFEFFa: 1');
});

test('the only entry leaves an empty map or list, and comes back into it', () => {
  const gone = edited('a: # note\n  b: 1\nc: x\n', { kind: 'remove', path: ['a', 'b'] });
  expect(gone).toBe('a: {} # note\nc: x\n');
  expect(edited('a: []\n', { kind: 'insert-items', into: ['a'], items: ['x', 'y'] })).toBe('a: [x, y]\n');
  const value = { says: 'one', at: '¶1', en: 'One' };
  expect(edited('facts: {}\nb: x\n', { kind: 'insert-keys', into: ['facts'], entries: { 'a.b': value } })).toBe(
    'facts:\n  a.b:\n    says: one\n    at: ¶1\n    en: One\nb: x\n',
  );
});

test('an empty file, a key without a value and a file of comments take their first entries', () => {
  expect(edited('', { kind: 'insert-keys', into: [], entries: { a: 'x', b: ['y'] } })).toBe('a: x\nb: [y]\n');
  expect(edited('# Facts\n', { kind: 'insert-keys', into: [], entries: { a: 'x' } })).toBe('# Facts\na: x\n');
  const facts: YamlEdit = { kind: 'insert-keys', into: ['facts'], entries: { a: 'one\n', b: 'x' } };
  expect(edited('facts: # all\n  # below\n', facts)).toBe('facts: # all\n  # below\n  a: |\n    one\n  b: x\n');
  expect(edited('---\n...\n', { kind: 'insert-keys', into: [], entries: { a: 'x' } })).toBe('---\na: x\n...\n');
});

test('a list’s items keep to the indentation and the hyphens of their neighbours', () => {
  const text = 'slides:\n- id: cover\n  en: x\n# second\n- id: end\n  en: y\n';
  const edit: YamlEdit = {
    kind: 'insert-items',
    into: ['slides'],
    items: [{ id: 'new', en: 'z\n' }],
    where: { after: 0 },
  };
  expect(edited(text, edit)).toBe(
    'slides:\n- id: cover\n  en: x\n- id: new\n  en: |\n    z\n# second\n- id: end\n  en: y\n',
  );
  expect(edited(text, { kind: 'remove', path: ['slides', 0, 'id'] })).toBe(
    'slides:\n- en: x\n# second\n- id: end\n  en: y\n',
  );
  const first: YamlEdit = { kind: 'insert-keys', into: ['slides', 1], entries: { layout: 'bullets' }, where: 'first' };
  expect(edited(text, first)).toContain('- layout: bullets\n  id: end\n');
});

test('whole numbers keep the order of a Map, and those of an object come in ascending order', () => {
  const points = new Map([
    ['2010-11', '4'],
    ['2009', '3'],
  ]);
  expect(edited('points: {2008: 1}\n', { kind: 'replace', path: ['points'], value: points })).toBe(
    'points: {2010-11: 4, 2009: 3}\n',
  );
  expect(edited('points: {x: 1}\n', { kind: 'replace', path: ['points'], value: { b: '1', 2: '2', 1: '3' } })).toBe(
    'points: {1: 3, 2: 2, b: 1}\n',
  );
});

test('a file that is one text does not turn into an end or a beginning of one', () => {
  expect(edited('a', { kind: 'replace', path: [], value: '--- b' })).toBe("'--- b'");
  expect(edited('', { kind: 'replace', path: [], value: '...' })).toBe("'...'\n");
});

test('a key is renamed where it stands, in its quotes', () => {
  expect(edited('"a b": 1 # c\nb: 2\n', { kind: 'rename', path: ['a b'], key: 'c' })).toBe('"c": 1 # c\nb: 2\n');
  expect(edited('a: 1\n', { kind: 'rename', path: ['a'], key: 'b: c' })).toBe("'b: c': 1\n");
});

test('paths of several edits are those of the text as given; what is put in one place keeps its order', () => {
  const text = 'list:\n  - a\n  - b\n  - c\nmap: {x: 1, y: 2}\n';
  expect(
    edited(
      text,
      { kind: 'remove', path: ['list', 0] },
      { kind: 'replace', path: ['list', 2], value: 'C' },
      { kind: 'insert-items', into: ['list'], items: ['one'], where: 'first' },
      { kind: 'insert-items', into: ['list'], items: ['two'], where: 'first' },
      { kind: 'rename', path: ['map', 'x'], key: 'z' },
      { kind: 'remove', path: ['map', 'y'] },
      { kind: 'rename', path: ['list'], key: 'items' },
    ),
  ).toBe('items:\n  - one\n  - two\n  - b\n  - C\nmap: {z: 1}\n');
});

test('a key may move: taken out in one place, put in at another', () => {
  expect(
    edited(
      'a: 1 # one\nb: 2\n',
      { kind: 'remove', path: ['a'] },
      { kind: 'insert-keys', into: [], entries: { a: '1' }, where: 'last' },
    ),
  ).toBe('b: 2\na: 1\n');
});

test('two edits of one node are refused, whichever way they touch', () => {
  const replace: YamlEdit = { kind: 'replace', path: ['a'], value: 'x' };
  const inner: YamlEdit = { kind: 'remove', path: ['a', 'b'] };
  const told = ['yaml/edit 1: two changes of a → b at once leave open which of them holds'];
  expect(refusals('a: {b: 1, c: 2}\n', replace, inner)).toEqual(told);
  expect(refusals('a: {b: 1, c: 2}\n', inner, replace)).toHaveLength(1);
  expect(refusals('a: 1\n', replace, replace)).toHaveLength(1);
});

test('what can’t be done without harm is refused, with its place', () => {
  expect(refusals('x: 1\na: [\n  b, # note\n  c]\n', { kind: 'insert-items', into: ['a'], items: ['d'] })).toEqual([
    'yaml/edit 2: comments stand between these brackets',
  ]);
  expect(refusals('a: 1\nb: 2\n', { kind: 'rename', path: ['b'], key: 'a' })).toEqual([
    'yaml/edit 1: the key a would stand here twice',
  ]);
  expect(refusals('a: [b: 1]\n', { kind: 'remove', path: ['a', 0, 'b'] })).toEqual([
    'yaml/edit 1: this key stands in a list without braces',
  ]);
  expect(refusals('x: 1 # one\n', { kind: 'rename', path: ['x'], key: 'en' })[0]).toContain(
    'could not be read any more',
  );
  expect(refusals('a: 1\n', { kind: 'replace', path: ['a'], value: 'x\u0007' })[0]).toContain(
    'a character that can’t be shown',
  );
  expect(refusals('a: {b: 1}\n', { kind: 'replace', path: ['a', 'b'], value: null })[0]).toContain(
    'no place for a key without a value',
  );
});

test('what is not there is refused', () => {
  expect(refusals('facts: {a: 1}\n', { kind: 'remove', path: ['facts', 'b'] })).toEqual([
    'yaml/edit 1: there is no facts → b here',
  ]);
  expect(refusals('a: [x]\n', { kind: 'insert-items', into: ['a'], items: ['y'], where: { after: 1 } })).toEqual([
    'yaml/edit 1: there is no 1 in a',
  ]);
  expect(refusals('a: x\n', { kind: 'insert-keys', into: ['a'], entries: { b: 'y' } })).toEqual([
    'yaml/edit 1: a is not made of keys and values',
  ]);
});

test('a file with a mistake is not edited; the mistake is told', () => {
  expect(refusals('a: 1\na: 2\n', { kind: 'remove', path: ['a'] })[0]).toContain('yaml/duplicate-key 2');
  expect(refusals('a: &x 1\nb: *x\n', { kind: 'remove', path: ['a'] })[0]).toContain('yaml/unsupported 1');
});

test.each([
  ['comments at odd indents', 'a:\n        # far\n  b: 1\n      # deep\n # shallow\n  c: 2\n# zero\nd: 3\n'],
  ['quoted keys', '\'a b\':\n  "c: d":   x\n  e:   "y" # z\n'],
  ['a list of lists', 'a:\n- - x\n  - y\n\n- - z\n'],
  ['a marker and an end', '--- # begins\na:\n  b: 1\n\n  c: 2\n...\n'],
  ['text on the line below its key', "a:\n    'long text\n    on two lines' # note\nb: x\n"],
  ['blank lines that are kept', 'a:\n  b: |+\n    x\n\n\n  c: 1\n\nd: 2\n'],
  ['no line end', 'a:\n  - b: |\n      x\n  - c'],
  ['mixed line ends', 'a: 1\r\nb:\n  c: 2\r\n\n  d: 3\n'],
])('%s: what comes and goes leaves no trace', (_, text) => {
  for (const where of ['first', 'last'] as const) {
    for (const into of [[], ['a']]) {
      const kind = text.startsWith('a:\n-') || text.startsWith('a:\n  -') ? 'list' : 'map';
      if (into.length > 0 && (kind === 'list' || !/^(?:---.*\n)?a:\r?\n +(?:#|b)/.test(text))) continue;
      const between = edited(text, { kind: 'insert-keys', into, entries: { new: { en: 'x\ny\n', fr: 'z' } }, where });
      expect(edited(between!, { kind: 'remove', path: [...into, 'new'] })).toBe(text);
    }
  }
});
