import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { YamlNode } from '../yaml/node.ts';
import { parseYaml } from '../yaml/parse.ts';

/** What can be read of an outline that breaks YAML's grammar. */
export interface ReadableBlocks {
  /** The text with empty lines for what can't be read; lines keep their numbers. */
  readonly text: string;
  /** Undefined if nothing can be read. */
  readonly root: YamlNode | undefined;
  /** Numbers, from 1, of the slides that can't be read; their items are empty. */
  readonly unread: ReadonlySet<number>;
  /** What is wrong with the blocks, by the number of the slide. */
  readonly found: readonly Diagnostic[];
}

/** A key above the slides with what belongs to it, or one item of the slides. */
interface Block {
  /** Numbers of lines, from 0; the end is excluded. */
  readonly from: number;
  readonly to: number;
  /** From 1; undefined for a key. */
  readonly slide: number | undefined;
}

const KEY = /^[a-z][\w-]*[ \t]*:/i;

/**
 * Reads each key above the slides and each slide by itself, and leaves out those that can't be read, so that one slip
 * of YAML costs a draft one slide. Nothing is guessed: what is kept stands as it was written.
 */
export function readableBlocks(file: string, source: string): ReadableBlocks {
  const lines = source.split('\n');
  const found: Diagnostic[] = [];
  const unread = new Set<number>();
  for (const { from, to, slide } of blocksOf(lines)) {
    const alone = `${'\n'.repeat(from)}${lines.slice(from, to).join('\n')}\n`;
    const { value, diagnostics } = parseYaml(file, alone);
    if (value !== undefined) continue;
    found.push(...diagnostics.map((each) => (slide === undefined ? each : onSlide(each, slide))));
    const marker = slide === undefined ? '' : (/^\s*-/.exec(lines[from] ?? '')?.[0] ?? '');
    if (slide !== undefined) unread.add(slide);
    for (let line = from; line < to; line += 1) lines[line] = line === from ? marker : '';
  }
  const text = lines.join('\n');
  const { value: root, diagnostics } = parseYaml(file, text);
  return { text, root, unread, found: [...found, ...diagnostics] };
}

function onSlide(found: Diagnostic, slide: number): Diagnostic {
  return { ...found, at: { kind: 'slide', slide } };
}

function blocksOf(lines: readonly string[]): readonly Block[] {
  const keys = lines.flatMap((line, index) => (KEY.test(line) ? [index] : []));
  return keys.flatMap((from, index): readonly Block[] => {
    const to = keys[index + 1] ?? lines.length;
    return /^slides[ \t]*:[ \t]*(?:#.*)?\r?$/.test(lines[from] ?? '')
      ? itemsOf(lines, from + 1, to)
      : [{ from, to, slide: undefined }];
  });
}

/** Items begin where the first one does, by their indentation. */
function itemsOf(lines: readonly string[], from: number, to: number): readonly Block[] {
  const first = lines.slice(from, to).find((line) => /^\s*-(?:\s|$)/.test(line));
  const indent = /^\s*/.exec(first ?? '')?.[0] ?? '';
  const starts = lines.flatMap((line, index) =>
    index >= from && index < to && line.startsWith(`${indent}-`) && /^(?:\s|$)/.test(line.slice(indent.length + 1))
      ? [index]
      : [],
  );
  return starts.map((start, index) => ({ from: start, to: starts[index + 1] ?? to, slide: index + 1 }));
}
