import type { SceneParagraph } from '../../model/scene.ts';

/** How a paragraph is written: with its index, and where it is a point of a list, its number there. */
export type WriteParagraph = (paragraph: SceneParagraph, index: number, count: number | undefined) => string;

interface OpenList {
  readonly kind: 'bullet' | 'number';
  readonly level: number;
  readonly start: number;
  count: number;
}

/** Paragraphs one after the other, those with bullets and numbers as lists within lists. */
export function inLists(paragraphs: readonly SceneParagraph[], write: WriteParagraph): string {
  const open: OpenList[] = [];
  let written = '';
  const closeTo = (isOuter: (list: OpenList) => boolean) => {
    for (let list = open.at(-1); list !== undefined && !isOuter(list); list = open.at(-1)) {
      written += `</li></${tagOf(list)}>`;
      open.pop();
    }
  };
  for (const [index, paragraph] of paragraphs.entries()) {
    const { marker, level, listStart: start = 1 } = paragraph;
    if (marker !== 'bullet' && marker !== 'number') {
      // What is indented below a point belongs to it.
      closeTo((list) => list.level < level);
      written += write(paragraph, index, undefined);
      continue;
    }
    closeTo((list) => list.level < level || (list.level === level && list.kind === marker && list.start === start));
    const last = open.at(-1);
    const going = last?.level === level ? last : undefined;
    const list = going ?? { kind: marker, level, start, count: start };
    if (going === undefined) {
      open.push(list);
      // Browsers that show no markers of their own would not tell a list either.
      written += `<${tagOf(list)} role="list"${start === 1 ? '' : ` start="${start}"`}>`;
    }
    written += `${going === undefined ? '' : '</li>'}<li>${write(paragraph, index, list.count)}`;
    list.count += 1;
  }
  closeTo(() => false);
  return written;
}

function tagOf({ kind }: OpenList): 'ol' | 'ul' {
  return kind === 'number' ? 'ol' : 'ul';
}
