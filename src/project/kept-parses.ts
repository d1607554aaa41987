import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { Outcome } from '../diagnostics/diagnostic.ts';
import type { FactsFile, FactsText } from '../model/facts-file.ts';
import { type Memory, NO_MEMORY } from '../model/memory.ts';
import type { Template } from '../model/template.ts';
import type { TemplateChain } from '../model/template-source.ts';
import type { TextFile } from '../model/text-file.ts';
import { parseExact, stringifyExact } from '../values/exact-json.ts';
import type { KeptFiles } from './io.ts';
import { isFactsOutcome, isTemplateOutcome } from './kept-shapes.ts';

/**
 * Where parsed values are kept: in memory while the process lives, and on disk between runs. A
 * value's key covers everything it was parsed from.
 */
export interface KeptParses {
  readonly memory: Memory;
  /** Undefined: nothing is kept between runs. */
  readonly disk: { readonly files: KeptFiles; readonly build: string } | undefined;
}

/** For callers that ask only once. */
export const NOTHING_KEPT: KeptParses = { memory: NO_MEMORY, disk: undefined };

/**
 * The outcome of each file in a brief's facts folders. A file is parsed again only if it, or
 * another that it may depend on, has changed.
 *
 * @param parse - gives the outcome of each file, reusing the known ones
 */
export async function keptFacts(
  kept: KeptParses,
  files: readonly FactsText[],
  parse: (
    files: readonly FactsText[],
    known: readonly (Outcome<FactsFile> | undefined)[],
  ) => Promise<readonly Outcome<FactsFile>[]>,
): Promise<Outcome<readonly FactsFile[]>> {
  const shared = files.filter(mayConcernOthers);
  const keys = files.map((file) => keyOf('facts', [file, ...shared], kept));
  const known = keys.map((key) => read(kept, key, isFactsOutcome));
  const outcomes = known.every((outcome) => outcome !== undefined) ? known : await parse(files, known);
  keep(
    kept,
    outcomes.flatMap((value, i) => (known[i] === undefined ? [{ key: keys[i] ?? '', value }] : [])),
  );
  return {
    value: outcomes.map(({ value }) => value),
    diagnostics: outcomes.flatMap(({ diagnostics }) => diagnostics),
  };
}

/**
 * The outcome of a template's texts and its parents'. They are parsed again only if one has
 * changed.
 */
export async function keptTemplate(
  kept: KeptParses,
  chain: TemplateChain,
  parse: (chain: TemplateChain) => Promise<Outcome<Template | undefined>>,
): Promise<Outcome<Template | undefined>> {
  const inputs = chain.flatMap(({ name, files }) => [{ path: name, text: '' }, ...files]);
  const key = keyOf('template', inputs, kept);
  const known = read(kept, key, isTemplateOutcome);
  if (known) return known;
  const value = await parse(chain);
  keep(kept, [{ key, value }]);
  return value;
}

/**
 * Whether a file's content may change how others are read: it defines measures (it holds the word,
 * or a backslash that may spell it in quotes), or it is not YAML.
 */
function mayConcernOthers({ path, text }: TextFile): boolean {
  return !/\.ya?ml$/.test(path) || /measures|\\/.test(text);
}

/** SHA-256 over the build of the program and everything that is read. */
function keyOf(what: string, inputs: readonly TextFile[], { disk }: KeptParses): string {
  const hash = createHash('sha256').update(`${what}\0${disk?.build ?? ''}`);
  for (const { path, text } of inputs) hash.update(`\0${path}\0${text.length}\0${text}`);
  return hash.digest('hex');
}

/**
 * The value kept under a key, in memory or else on disk. On disk, the first line holds the key and
 * the checksum of the rest, which is the value.
 */
function read<T>({ memory, disk }: KeptParses, key: string, isShaped: (value: unknown) => value is T): T | undefined {
  const known = memory.find<T>('parse', [key]);
  if (known !== undefined || !disk) return known;
  const text = disk.files.read(key);
  if (!text?.startsWith(`${key} `)) return undefined;
  const newline = text.indexOf('\n');
  const content = text.slice(newline + 1);
  if (text.slice(0, newline) !== headLine(key, content)) return undefined;
  const value = parsed(content);
  return isShaped(value) ? memory.keep('parse', [key], () => value) : undefined;
}

function parsed(content: string): unknown {
  try {
    return parseExact(content);
  } catch {
    return undefined;
  }
}

/** Keeps values in memory and on disk. If the disk takes nothing, the next run parses again. */
function keep(
  { memory, disk }: KeptParses,
  values: readonly { readonly key: string; readonly value: unknown }[],
): void {
  for (const { key, value } of values) memory.keep('parse', [key], () => value);
  disk?.files.write(
    values.map(({ key, value }) => {
      const content = stringifyExact(value);
      return { name: key, text: `${headLine(key, content)}\n${content}` };
    }),
  );
}

function headLine(key: string, content: string): string {
  return `${key} ${crc32(content)}`;
}
