import type { Heading, List, ListItem, Paragraph, RootContent, Text } from 'mdast';

/** A line without characters that mean something in Markdown, and without spaces at its ends. */
const LINE = /^(?:(?<mark>#{1,2}|-) )?(?<words>[^\s\\*_[\]<>~#`=+\-0-9][^\\*_[\]<#`\t\r\uFEFF]*(?<!\s))$/u;

interface Place {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/**
 * The syntax tree of words whose only Markdown is titles, paragraphs and flat lists: the same as
 * the Markdown parser's, in a tenth of the time. Undefined for words that have more, or might.
 */
export function readPlainMarkdown(text: string): readonly RootContent[] | undefined {
  const blocks: RootContent[] = [];
  let afterBlank = true;
  let offset = 0;
  for (const [index, line] of text.split('\n').entries()) {
    if (line === '') {
      afterBlank = true;
    } else {
      const { mark, words } = LINE.exec(line)?.groups ?? {};
      if (words === undefined) return undefined;
      const start = { line: index + 1, column: 1, offset };
      const block = blockOf(mark, words, start);
      const joined = join(blocks.at(-1), block, afterBlank);
      if (joined === 'unclear') return undefined;
      if (joined === 'new') blocks.push(block);
      afterBlank = false;
    }
    offset += line.length + 1;
  }
  return blocks;
}

function blockOf(mark: string | undefined, words: string, start: Place): Heading | List | Paragraph {
  const wordsStart = shifted(start, mark === undefined ? 0 : mark.length + 1);
  const end = shifted(wordsStart, words.length);
  const text: Text = { type: 'text', value: words, position: { start: wordsStart, end } };
  const position = { start, end };
  if (mark === undefined) return { type: 'paragraph', children: [text], position };
  if (mark !== '-') return { type: 'heading', depth: mark.length === 1 ? 1 : 2, children: [text], position };
  const paragraph: Paragraph = { type: 'paragraph', children: [text], position: { start: wordsStart, end } };
  const item: ListItem = { type: 'listItem', spread: false, checked: null, children: [paragraph], position };
  return { type: 'list', ordered: false, start: null, spread: false, children: [item], position: { start, end } };
}

/**
 * Adds a line to the block above if it belongs there. `unclear` leaves cases in which blank lines
 * matter to the parser.
 */
function join(
  above: RootContent | undefined,
  line: Heading | List | Paragraph,
  afterBlank: boolean,
): 'new' | 'joined' | 'unclear' {
  if (above?.type === 'list' && line.type === 'list') {
    if (afterBlank || !above.position || !line.position) return 'unclear';
    above.children.push(...line.children);
    above.position.end = line.position.end;
    return 'joined';
  }
  if (afterBlank || line.type === 'heading' || above?.type === 'heading') return 'new';
  const [had, has] = [above?.type === 'paragraph' ? above.children[0] : undefined, line.children[0]];
  if (had?.type !== 'text' || has?.type !== 'text' || !has.position) return 'unclear';
  had.value += `\n${has.value}`;
  for (const grown of [above, had]) if (grown?.position) grown.position.end = has.position.end;
  return 'joined';
}

function shifted({ line, column, offset }: Place, by: number): Place {
  return { line, column: column + by, offset: offset + by };
}
