import type { SceneParagraph } from '../../../model/scene.ts';
import { escapeText } from '../../../opc/xml.ts';
import { slideNumberField } from '../shape-tree.ts';
import { endProperties, paragraphProperties, piecesOf, runProperties, type TextSetting } from '../text-body.ts';

const PARAGRAPH = /<a:p>([\s\S]*?)<\/a:p>/g;
const PARAGRAPH_PROPERTIES = /<a:pPr\b[^>]*?(?:\/>|>[\s\S]*?<\/a:pPr>)/g;
const RUN = /<a:r><a:rPr\b[^>]*?(?:\/>|>[\s\S]*?<\/a:rPr>)<a:t>([\s\S]*?)<\/a:t><\/a:r>/g;
const END = /<a:endParaRPr\b[^>]*?(?:\/>|>[\s\S]*?<\/a:endParaRPr>)/;

/**
 * Gives each paragraph of a shape or table a single `a:pPr` (pptxgenjs writes one before every run), each run its
 * language and only the look it does not inherit, breaks and paragraph ends likewise, and the slide number its field.
 * Paragraphs and runs are matched by order; if their numbers differ from what was drawn, that is a bug, and it throws.
 */
export function mendWords(
  shape: string,
  paragraphs: readonly SceneParagraph[],
  settingOf: (index: number) => TextSetting,
  language: SceneParagraph['runs'][number]['language'],
): string {
  let index = 0;
  const mended = shape.replace(PARAGRAPH, (_, inner: string) => {
    const paragraph = paragraphs[index];
    if (paragraph === undefined) throw new Error('pptxgenjs wrote more paragraphs than were drawn');
    const setting = settingOf(index);
    index += 1;
    const words = mendRuns(inner.replace(PARAGRAPH_PROPERTIES, ''), paragraph, setting);
    return `<a:p>${paragraphProperties(paragraph, setting)}${words.replace(END, endProperties(paragraph, setting, language))}</a:p>`;
  });
  if (index !== paragraphs.length) throw new Error(`pptxgenjs wrote ${index} of ${paragraphs.length} paragraphs`);
  return mended;
}

function mendRuns(inner: string, paragraph: SceneParagraph, setting: TextSetting): string {
  const pieces = piecesOf(paragraph).filter((piece) => piece.text !== '');
  let index = 0;
  const mended = inner.replace(RUN, (_, text: string) => {
    const piece = pieces[index];
    if (piece === undefined) throw new Error('pptxgenjs wrote more runs than were drawn');
    if (text !== asWritten(piece.text))
      throw new Error(`pptxgenjs wrote other words than ${JSON.stringify(piece.text)}`);
    const { run } = piece;
    index += 1;
    const properties = runProperties(run, paragraph, setting);
    const isNumber = run.origin.kind === 'program' && run.origin.what === 'slide-number';
    return isNumber ? slideNumberField(properties, text) : `<a:r>${properties}<a:t>${text}</a:t></a:r>`;
  });
  if (index !== pieces.length) throw new Error(`pptxgenjs wrote ${index} of ${pieces.length} runs`);
  const [first] = paragraph.runs;
  return first === undefined
    ? mended
    : mended.replaceAll('<a:br/>', `<a:br>${runProperties({ ...first, small: false }, paragraph, setting)}</a:br>`);
}

/** Text as pptxgenjs escapes it. Characters that XML can't hold were rejected when they were read; here they throw. */
function asWritten(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;').replaceAll("'", '&apos;');
}
