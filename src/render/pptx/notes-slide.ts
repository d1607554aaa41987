import { languageTag } from '../../language/languages.ts';
import type { Box } from '../../model/box.ts';
import type { Run } from '../../model/deck.ts';
import type { SceneParagraph, SceneSlide } from '../../model/scene.ts';
import type { Layout, Template } from '../../model/template.ts';
import { escapeText, XML_DECLARATION } from '../../opc/xml.ts';
import { emu, offsetAndExtent } from './emu.ts';
import { PRESENTATION_ROOT } from './namespaces.ts';
import { NOTES_LOOK, NOTES_PLACEHOLDERS } from './notes-master.ts';
import { identityElement, shapeTree, slideNumberField } from './shape-tree.ts';
import { paragraphProperties, piecesOf, runProperties, type TextSetting } from './text-body.ts';
import { solidFill } from './text-look.ts';

/** A notes page: what is said, the slide's marking in the header, and the slide number. */
export function notesSlide(
  slide: SceneSlide,
  layout: Layout,
  template: Template,
  language: Run['language'],
  linkId: TextSetting['linkId'],
): string {
  const { header, slide: image, body, number } = NOTES_PLACEHOLDERS;
  const { picture, words, frame, rule } = slide.notesPage;
  const setting: TextSetting = { template, align: 'left', inherited: () => ({}), hasListLevels: true, linkId };
  const marking = markingRuns(slide, layout);
  const lang = languageTag(language);
  const shapes = [
    placeholder(image.name, image.element, picture, undefined),
    ...(frame === undefined ? [] : [drawn('Frame', frame, 'rect', FRAME_WIDTH)]),
    ...(rule === undefined ? [] : [drawn('Rule', rule, 'line', RULE_WIDTH)]),
    placeholder(
      body.name,
      body.element,
      words,
      slide.notes.map((paragraph) => notesParagraph(paragraph, setting)).join('') ||
        `<a:p><a:endParaRPr lang="${lang}"/></a:p>`,
    ),
    ...(marking.length === 0
      ? []
      : [placeholder(header.name, header.element, undefined, `<a:p>${plainRuns(marking)}</a:p>`)]),
    placeholder(
      number.name,
      number.element,
      undefined,
      `<a:p>${slideNumberField(`<a:rPr lang="${lang}"/>`, String(slide.number))}<a:endParaRPr lang="${lang}"/></a:p>`,
    ),
  ];
  const tree = shapes.map((write, index) => write(index + 2)).join('');
  return (
    `${XML_DECLARATION}<p:notes ${PRESENTATION_ROOT}><p:cSld>${shapeTree(tree)}</p:cSld>` +
    '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>'
  );
}

/** The text of the slide's marking, which a printed notes page carries too. */
function markingRuns(slide: SceneSlide, layout: Layout): readonly Run[] {
  const slots = layout.slots.filter((slot) => slot.accepts.includes('marking')).map((slot) => slot.name);
  const text = slide.shapes.find(
    (shape) => shape.kind === 'text' && shape.slot !== undefined && slots.includes(shape.slot),
  );
  return text?.kind === 'text' ? text.paragraphs.flatMap((paragraph) => paragraph.runs) : [];
}

/** Points. */
const FRAME_WIDTH = 1;
const RULE_WIDTH = 0.5;

/** A frame or a line without words, for the eye alone. */
function drawn(name: string, box: Box, shape: 'rect' | 'line', width: number): (id: number) => string {
  const line = `<a:ln w="${emu(width)}">${solidFill('ink')}</a:ln>`;
  return (id) =>
    `<p:sp><p:nvSpPr>${identityElement(id, name, { kind: 'decorative' })}<p:cNvSpPr/><p:nvPr/></p:nvSpPr>` +
    `<p:spPr><a:xfrm>${offsetAndExtent(box)}</a:xfrm><a:prstGeom prst="${shape}"><a:avLst/></a:prstGeom><a:noFill/>${line}</p:spPr></p:sp>`;
}

/** @param box - where it stands if that isn't where the master has it */
function placeholder(
  name: string,
  element: string,
  box: Box | undefined,
  paragraphs: string | undefined,
): (id: number) => string {
  const locks =
    paragraphs === undefined ? '<a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/>' : '<a:spLocks noGrp="1"/>';
  const body = paragraphs === undefined ? '' : `<p:txBody><a:bodyPr/><a:lstStyle/>${paragraphs}</p:txBody>`;
  const place = box === undefined ? '<p:spPr/>' : `<p:spPr><a:xfrm>${offsetAndExtent(box)}</a:xfrm></p:spPr>`;
  return (id) =>
    `<p:sp><p:nvSpPr>${identityElement(id, name, { kind: 'text' })}<p:cNvSpPr>${locks}</p:cNvSpPr>` +
    `<p:nvPr>${element}</p:nvPr></p:nvSpPr>${place}${body}</p:sp>`;
}

/** A notes paragraph writes what differs from the notes master, which has the look of what is said. */
function notesParagraph(paragraph: SceneParagraph, setting: TextSetting): string {
  const asInherited: TextSetting = { ...setting, inherited: () => NOTES_LOOK };
  const words = piecesOf(paragraph).map(({ run, text, afterBreak }) => {
    const properties = runProperties({ ...run, small: false }, paragraph, asInherited);
    const lineBreak = afterBreak ? `<a:br>${properties}</a:br>` : '';
    return text === '' ? lineBreak : `${lineBreak}<a:r>${properties}<a:t>${escapeText(text)}</a:t></a:r>`;
  });
  return `<a:p>${paragraphProperties(paragraph, asInherited)}${words.join('')}</a:p>`;
}

function plainRuns(runs: readonly Run[]): string {
  return runs
    .map((run) => `<a:r><a:rPr lang="${languageTag(run.language)}"/><a:t>${escapeText(run.text)}</a:t></a:r>`)
    .join('');
}
