import { basename } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { MAIN_LANGUAGE } from '../../language/languages.ts';
import type { Box } from '../../model/box.ts';
import { contrastRatio } from '../../model/contrast.ts';
import type { Template } from '../../model/template.ts';
import { escapeAttribute, escapeText } from '../../opc/xml.ts';
import type { LayoutUse } from './layout-uses.ts';

/** Colours for a file that gave no template, whose own are unknown. */
const PLAIN: Colours = { paper: 'FFFFFF', ink: '222222', series1: '1F4E79', series2: 'B34700', muted: '666666' };

type Colours = Readonly<Record<'paper' | 'ink' | 'series1' | 'series2' | 'muted', string>>;

interface Page {
  readonly width: number;
  readonly height: number;
}

/**
 * An HTML page that draws each layout of a PowerPoint file to scale in its theme's colours: placeholders with what they
 * hold, and the boxes that replace missing ones. The page loads and runs nothing.
 */
export function layoutPicture(
  file: string,
  uses: readonly LayoutUse[],
  template: Template | undefined,
  diagnostics: readonly Diagnostic[],
): string {
  const colours: Colours = template?.colours ?? PLAIN;
  const page = template?.grid ?? pageAround(uses);
  const title = escapeText(basename(file).replaceAll(/\p{C}/gu, ''));
  const fonts = template ? `<p>${escapeText(`Fonts: ${template.fonts.heading}, ${template.fonts.body}`)}</p>` : '';
  return [
    '<!doctype html>',
    `<html lang="${MAIN_LANGUAGE}"><head><meta charset="utf-8">`,
    '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'">',
    `<title>${title}</title><style>${STYLE}</style></head><body>`,
    `<h1>${title}</h1>${fonts}${template ? swatches(template) : ''}`,
    '<p class="key"><b>—</b> a placeholder and what it holds <i>- -</i> a placeholder that is not used <u>···</u> a box of its own</p>',
    ...(diagnostics.length === 0 ? [] : [findings(diagnostics)]),
    '<main>',
    ...uses.map((use) => figure(use, page, colours)),
    '</main></body></html>',
    '',
  ].join('\n');
}

const STYLE = `
body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem; color: #222; background: #f4f4f4 }
main { display: grid; grid-template-columns: repeat(auto-fill, minmax(28rem, 1fr)); gap: 2rem }
figure { margin: 0 } figcaption { margin-bottom: .5rem } svg { width: 100%; height: auto; display: block; border: 1px solid #888 }
.swatches { display: flex; flex-wrap: wrap; gap: .5rem; padding: 0; list-style: none }
.swatches li { padding: .25rem .75rem; border: 1px solid #888 }
.unused { color: #666 } text { font-family: system-ui, sans-serif }
`;

function swatches({ colours }: Template): string {
  const items = Object.entries(colours).map(([name, colour]) => {
    const words = contrastRatio(colour, 'FFFFFF') >= contrastRatio(colour, '000000') ? 'FFFFFF' : '000000';
    return `<li style="background:#${colour};color:#${words}">${escapeText(`${name} ${colour}`)}</li>`;
  });
  return `<ul class="swatches">${items.join('')}</ul>`;
}

function findings(diagnostics: readonly Diagnostic[]): string {
  const items = diagnostics.map(
    ({ message, hint }) =>
      `<li>${escapeText(message)}${hint === undefined ? '' : `<br><small>${escapeText(hint)}</small>`}</li>`,
  );
  return `<h2>What is missing</h2><ul>${items.join('')}</ul>`;
}

function figure({ layout, uses, places, boxes }: LayoutUse, page: Page, colours: Colours): string {
  const background = layout.background ?? colours.paper;
  const words =
    contrastRatio(colours.ink, background) >= contrastRatio(colours.paper, background) ? colours.ink : colours.paper;
  const label = uses.length === 0 ? 'not used' : uses.join(', ');
  const seen = (colour: string) => (contrastRatio(colour, background) >= SEEN ? colour : words);
  const shapes = [
    ...layout.art.map((box) => rectangle(box, `fill="#${colours.muted}" fill-opacity=".25"`)),
    ...places.map(({ place, kinds }) =>
      kinds.length === 0
        ? labelled(place.outer, { stroke: words, dashes: '8 6', bold: '', plain: place.name, words }, page)
        : labelled(
            place.outer,
            { stroke: seen(colours.series1), dashes: '', bold: kinds.join(', '), plain: place.name, words },
            page,
          ),
    ),
    ...together(boxes).map(({ kinds, box }) =>
      labelled(
        box,
        { stroke: seen(colours.series2), dashes: '2 4', bold: kinds, plain: '', words, atRight: true },
        page,
      ),
    ),
  ];
  const about = `${layout.name}: ${label}. ${places.map(({ place, kinds }) => `${place.name}: ${kinds.join(', ') || 'not used'}`).join('; ')}`;
  return (
    `<figure${uses.length === 0 ? ' class="unused"' : ''}><figcaption><b>${escapeText(layout.name)}</b> → ${escapeText(label)}</figcaption>` +
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${page.width} ${page.height}" role="img" aria-label="${escapeAttribute(about)}">` +
    `${rectangle({ x: 0, y: 0, ...page }, `fill="#${background}"`)}${shapes.join('')}</svg></figure>`
  );
}

/** Merges boxes at the same place, joining their kinds. */
function together(boxes: LayoutUse['boxes']): readonly { readonly kinds: string; readonly box: Box }[] {
  const places = new Map<string, { readonly kinds: readonly string[]; readonly box: Box }>();
  for (const { kind, box } of boxes) {
    const key = [box.x, box.y, box.width, box.height].map(Math.round).join(' ');
    places.set(key, { kinds: [...(places.get(key)?.kinds ?? []), kind], box });
  }
  return [...places.values()].map(({ kinds, box }) => ({ kinds: kinds.join(', '), box }));
}

interface Label {
  readonly stroke: string;
  readonly dashes: string;
  readonly bold: string;
  readonly plain: string;
  readonly words: string;
  /** Centred vertically at the right, clear of the label of a placeholder beneath it. */
  readonly atRight?: boolean;
}

/** A colour with less contrast than this to the background is replaced by the text's. */
const SEEN = 2;
/** Average width of a letter over the font size. */
const LETTER = 0.56;

function labelled(box: Box, { stroke, dashes, bold, plain, words, atRight = false }: Label, page: Page): string {
  const size = Math.min((14 * page.height) / 540, Math.max(6, box.height * 0.7));
  const room = Math.max(1, Math.floor((box.width - size) / (size * LETTER)));
  const text = [bold, plain].filter((each) => each !== '').join(' · ');
  const shown = text.length > room ? `${text.slice(0, room - 1)}…` : text;
  const dash = dashes === '' ? '' : ` stroke-dasharray="${dashes}"`;
  const fill = bold === '' ? 'fill="none"' : `fill="#${stroke}" fill-opacity=".12"`;
  return (
    rectangle(box, `${fill} stroke="#${stroke}" stroke-width="1.5"${dash}`) +
    `<text x="${rounded(atRight ? box.x + box.width - size / 2 : box.x + size / 2)}"${atRight ? ' text-anchor="end"' : ''}` +
    ` y="${rounded(atRight ? box.y + box.height / 2 + size * 0.35 : box.y + Math.min(box.height, size * 1.5) - size * 0.35)}" font-size="${rounded(size)}" fill="#${words}"${bold === '' ? '' : ' font-weight="600"'}>${escapeText(shown)}</text>`
  );
}

function rectangle({ x, y, width, height }: Box, look: string): string {
  return `<rect x="${rounded(x)}" y="${rounded(y)}" width="${rounded(width)}" height="${rounded(height)}" ${look}/>`;
}

function rounded(points: number): number {
  return Math.round(points * 10) / 10;
}

/** The page's size if unknown: large enough for every placeholder. */
function pageAround(uses: readonly LayoutUse[]): Page {
  const boxes = uses.flatMap(({ layout }) => layout.places.map(({ outer }) => outer));
  return {
    width: Math.max(720, ...boxes.map(({ x, width }) => x + width)),
    height: Math.max(405, ...boxes.map(({ y, height }) => y + height)),
  };
}
