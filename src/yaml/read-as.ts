import type * as z from 'zod';
import { counted } from '../diagnostics/counted.ts';
import { type Diagnostic, diagnostic, type Outcome } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Span } from '../model/span.ts';
import type { YamlMap, YamlNode } from './node.ts';
import { nodeAt, type Path, pathName } from './path.ts';
import { unknownKey } from './unknown-key.ts';

type Issue = z.core.$ZodIssue;

/**
 * A node's content as plain values: maps without a prototype, lists, text; null for a key without a
 * value.
 */
type Plain = string | null | Plain[] | { [key: string]: Plain };

/**
 * Reads a tree by a schema. Each issue becomes a diagnostic with a span: a missing key points to
 * its map, an unknown key to the key, a wrong value to the value. A missing key and a similar
 * unknown one give one finding. A schema's own messages (`z.string().regex(…, 'a date such as
 * 2013-05')`, `refine`) are used unchanged.
 *
 * @param what - what is read, with its article, for messages: "a fact", "the outline"
 */
export function readAs<T>(schema: z.ZodType<T>, node: YamlNode, what: string): Outcome<T | undefined> {
  const result = schema.safeParse(plainOf(node), { jitless: true, error: carryKnownKeys });
  if (result.success) return { value: result.data, diagnostics: [] };
  const issues = result.error.issues.flatMap((issue) => flatten(issue, node, []));
  return { value: undefined, diagnostics: describe(issues, node, what) };
}

function plainOf(node: YamlNode): Plain {
  switch (node.kind) {
    case 'text':
      return node.text;
    case 'empty':
      return null;
    case 'list':
      return node.items.map(plainOf);
    case 'map': {
      const plain: { [key: string]: Plain } = Object.create(null);
      for (const entry of node.entries) plain[entry.key] = plainOf(entry.value);
      return plain;
    }
  }
}

/**
 * Issues about unknown keys and wrong shapes don't list the keys that are known, so their message
 * carries them behind `KNOWN_KEYS`. Other messages stay empty.
 */
function carryKnownKeys(issue: z.core.$ZodRawIssue): string {
  if (issue.code !== 'unrecognized_keys' && issue.code !== 'invalid_type') return '';
  const shape = (issue.inst as z.ZodObject | undefined)?.def.shape;
  return shape === undefined ? '' : `${KNOWN_KEYS}${Object.keys(shape).join('\n')}`;
}

const KNOWN_KEYS = '\u0000';

function knownKeys({ message }: Issue): readonly string[] {
  const carried = message.startsWith(KNOWN_KEYS) ? message.slice(KNOWN_KEYS.length) : '';
  return carried === '' ? [] : carried.split('\n');
}

interface PlacedIssue {
  readonly issue: Issue;
  readonly path: Path;
}

/**
 * For a union, the issues of the alternative that fits best: the right shape at the top (a word of a
 * closed list is none for keys or a list), then the fewest issues.
 */
function flatten(issue: Issue, root: YamlNode, above: Path): PlacedIssue[] {
  const path = [...above, ...issue.path.map((step) => (typeof step === 'number' ? step : String(step)))];
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [{ issue, path }];
  const isText = nodeAt(root, path)?.kind === 'text';
  const misshapen = (each: Issue): boolean =>
    each.path.length === 0 && (each.code === 'invalid_type' || (each.code === 'invalid_value' && !isText));
  const inside = issue.errors
    .filter((issues) => !issues.some(misshapen))
    .map((issues) => issues.flatMap((each) => flatten(each, root, path)))
    .sort((a, b) => a.length - b.length)[0];
  return inside ?? [{ issue, path }];
}

function describe(issues: readonly PlacedIssue[], root: YamlNode, what: string): Diagnostic[] {
  const missing = issues.filter(({ path }) => path.length > 0 && !nodeAt(root, path));
  const unknown = issues.flatMap(({ issue, path }) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => ({ key, path, known: knownKeys(issue) })) : [],
  );
  const paired = new Set<PlacedIssue>();
  const found: Diagnostic[] = [];
  for (const { key, path, known } of unknown) {
    const lacking = missing.filter((each) => !paired.has(each) && isKeyOf(each.path, path));
    const meant = nearest(
      key,
      lacking.map((each) => String(each.path.at(-1))),
    );
    const pair = lacking.find((each) => String(each.path.at(-1)) === meant);
    if (pair) paired.add(pair);
    found.push(unknownKey(key, known, meant, root, path, what));
  }
  for (const each of issues) {
    if (each.issue.code === 'unrecognized_keys' || paired.has(each)) continue;
    found.push(missing.includes(each) ? missingKey(each, root, what) : wrongValue(each, root, what));
  }
  return found.sort(byPlace);
}

function isKeyOf(path: Path, parent: Path): boolean {
  return path.length === parent.length + 1 && parent.every((step, index) => step === path[index]);
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  const [one, two] = [a.span?.start, b.span?.start];
  return (one?.line ?? 0) - (two?.line ?? 0) || (one?.column ?? 0) - (two?.column ?? 0);
}

/** No more values than these are named in a hint. */
const NAMED_VALUES = 16;

function missingKey({ issue, path }: PlacedIssue, root: YamlNode, what: string): Diagnostic {
  const allowed = issue.code === 'invalid_value' && issue.values.length <= NAMED_VALUES ? issue.values : [];
  const parent = path.slice(0, -1);
  const key = String(path.at(-1));
  return diagnostic('input/missing-key', {
    message: `${pathName(parent, what)} lacks \`${key}\``,
    span: keySpanAt(root, parent),
    hint: `add \`${key}:\`${allowed.length > 1 ? `; it is one of ${allowed.join(', ')}` : ''}`,
  });
}

/** The key of a value; for a list item or the whole file, its first key or else its own span. */
function keySpanAt(root: YamlNode, path: Path): Span {
  const parent = nodeAt(root, path.slice(0, -1));
  const entry = parent?.kind === 'map' ? parent.entries.find((each) => each.key === String(path.at(-1))) : undefined;
  if (path.length > 0 && entry) return entry.keySpan;
  const node = nodeAt(root, path) ?? root;
  return (node.kind === 'map' && node.entries[0]?.keySpan) || node.span;
}

function wrongValue({ issue, path }: PlacedIssue, root: YamlNode, what: string): Diagnostic {
  const node = nodeAt(root, path) ?? root;
  const name = path.length > 0 ? pathName(path, what) : what;
  if (issue.message !== '' && !issue.message.startsWith(KNOWN_KEYS)) {
    const hint = likelyForm(issue, node);
    return diagnostic('input/wrong-value', { message: `${name}: ${issue.message}`, span: node.span, hint });
  }
  if (node.kind === 'empty') {
    const message = `${name} has no value`;
    return diagnostic('input/empty-value', {
      message,
      span: keySpanAt(root, path),
      hint: 'write one, or delete the key',
    });
  }
  switch (issue.code) {
    case 'invalid_type':
      return wrongShape(issue.expected, node, name, keysFor(node === root, node, knownKeys(issue)));
    case 'invalid_value':
      return notAllowed(issue.values.map(String), node, name);
    case 'invalid_union':
      if ('options' in issue && issue.options) return notAllowed(issue.options.map(String), node, name);
      return wrongShape(node.kind === 'text' ? 'object' : 'string', node, name);
    case 'too_small':
      return diagnostic('input/wrong-value', {
        message: `${name} needs ${countOf(issue.minimum, issue.origin)} or more`,
        span: node.span,
      });
    case 'too_big':
      return diagnostic('input/wrong-value', {
        message: `${name} holds more than ${countOf(issue.maximum, issue.origin)}`,
        span: node.span,
      });
    default:
      return diagnostic('input/wrong-value', { message: `${name} can’t be read`, span: node.span });
  }
}

function countOf(count: number | bigint, origin: string): string {
  const noun = origin === 'string' ? 'character' : 'item';
  return counted(count, noun);
}

function notAllowed(allowed: readonly string[], node: YamlNode, name: string): Diagnostic {
  if (node.kind !== 'text') return wrongShape('string', node, name);
  const list = allowed.join(', ');
  const near = nearest(node.text, allowed);
  return diagnostic('input/wrong-value', {
    message: `${name} can’t be ${node.text}; ${allowed.length === 1 ? `only ${list} may stand here` : `it is one of ${list}`}`,
    span: node.span,
    hint: near && `did you mean ${near}?`,
  });
}

/** A name with capitals or spaces as it would be without, where names have neither. Whether anything is called so isn’t known here. */
function likelyForm(issue: Issue, node: YamlNode): string | undefined {
  if (issue.code !== 'invalid_format' || issue.format !== 'regex' || node.kind !== 'text') return undefined;
  const form = node.text
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-');
  const pattern = /^\/(.*)\/([a-z]*)$/s.exec(issue.pattern ?? '');
  const fits = form !== node.text && pattern !== null && new RegExp(pattern[1] ?? '', pattern[2]).test(form);
  return fits ? `in that form: ${form}` : undefined;
}

function wrongShape(expected: string, node: YamlNode, name: string, hint = EACH_PART): Diagnostic {
  switch (expected) {
    case 'array':
      return diagnostic('input/expected-list', {
        message: `${name} is a list`,
        span: node.span,
        hint: 'begin each item with a hyphen and a space, or write [a, b]',
      });
    case 'object':
    case 'record':
      return diagnostic('input/expected-keys', {
        message: `${name} is made of keys and values`,
        span: node.span,
        hint,
      });
    default:
      return node.kind === 'map' ? textBecameMap(node, name) : expectedText(node, name);
  }
}

/** No more keys than these are written out in a hint. */
const FEW_KEYS = 3;

/** A text short and plain enough to be written into a hint. */
const ECHOED = /^[\p{L}\p{N}\p{M} .,%()$€£/+-]{1,40}$/u;

const EACH_PART = 'write each part as `key: value` on a line of its own';

/** @param isWhole - whether the node is the whole file, none of which is repeated */
function keysFor(isWhole: boolean, node: YamlNode, keys: readonly string[]): string {
  if (keys.length === 0 || keys.length > FEW_KEYS) return EACH_PART;
  const text = !isWhole && node.kind === 'text' && ECHOED.test(node.text) ? node.text : '…';
  return `write {${keys.map((key) => `${key}: ${text}`).join(', ')}}`;
}

function expectedText(node: YamlNode, name: string): Diagnostic {
  return diagnostic('input/expected-text', { message: `${name} is a text`, span: node.span });
}

/** `- Canada: aid` where text is expected: the colon turned its first words into a key. */
function textBecameMap(node: YamlMap, name: string): Diagnostic {
  const only = node.entries.length === 1 ? node.entries[0] : undefined;
  const oneLine = only && only.keySpan.start.line === only.value.span.end.line;
  const braces = only && node.span.start.column !== only.keySpan.start.column;
  if (!only || !oneLine || braces || only.value.kind !== 'text') return expectedText(node, name);
  return diagnostic('yaml/colon-in-text', {
    message: `${name} is a text, and the colon after “${only.key}” makes YAML read it as a key and its value`,
    span: node.span,
    hint: 'put the whole text in single quotes',
  });
}
