import { listLevel } from '../../model/list-level.ts';
import type { MasterPlaceholder } from '../../model/master.ts';
import { leadOf, type SceneParagraph, type SceneText } from '../../model/scene.ts';
import { escapeAttribute } from '../../opc/xml.ts';
import { slideAnchor } from './anchor.ts';
import { placed, points } from './css.ts';
import { inLists, type WriteParagraph } from './lists.ts';
import { markerOf, type ParagraphPlace, paragraphHtml } from './paragraph.ts';
import type { Setting } from './run.ts';

/** What a text is on its slide. */
export interface TextRole {
  readonly tag: ParagraphPlace['tag'];
  readonly id?: string;
  /** The placeholder of an organisation’s own layout that it fills. */
  readonly placeholder?: MasterPlaceholder;
}

/** A text at its place: its first line where its anchor has it, each paragraph below the one before. */
export function textHtml(text: SceneText, role: TextRole, setting: Setting): string {
  const lead = leadOf(text);
  const padding = lead === 0 ? '' : `;padding-top:${points(lead)}`;
  return (
    `<div class="text" data-shape="${escapeAttribute(text.name)}" style="${placed(text.box)}${padding}">` +
    `${inLists(text.paragraphs, writer(text, role, setting))}${coverHtml(text, setting)}</div>`
  );
}

function writer({ align }: SceneText, { tag, id, placeholder }: TextRole, setting: Setting): WriteParagraph {
  return (paragraph, index, count) => {
    const shade = shadeOf(paragraph, placeholder);
    const place = { isFirst: index === 0, align, ...(shade !== undefined && { shade }) };
    if (count !== undefined)
      return paragraphHtml(paragraph, { tag: 'p', ...place, marker: markerOf(paragraph, count) }, setting);
    const named = index === 0 && id !== undefined ? { id } : {};
    return paragraphHtml(paragraph, { tag, ...named, ...place }, setting);
  };
}

/** A link over a whole shape. */
export function coverHtml({ jump }: Pick<SceneText, 'jump'>, { language }: Setting): string {
  if (jump === undefined) return '';
  const [href, tip] = [slideAnchor(language, jump.slide), jump.tip].map(escapeAttribute);
  return `<a class="cover" href="#${href}" title="${tip}" aria-label="${tip}"></a>`;
}

/** The master’s own colour where the words have it: it needn't be one of the template's. */
function shadeOf(paragraph: SceneParagraph, placeholder: MasterPlaceholder | undefined): string | undefined {
  const level = placeholder?.levels[listLevel(paragraph, placeholder.levels) - 1];
  return level?.colour === paragraph.style.colour ? level.shade : undefined;
}
