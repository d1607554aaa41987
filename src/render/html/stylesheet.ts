import type { ColourToken } from '../../model/colour.ts';
import { type Memory, NO_MEMORY } from '../../model/memory.ts';
import type { Layout, Template } from '../../model/template.ts';
import { fontFamily, number, points } from './css.ts';
import { boxAttributes } from './drawing.ts';
import { layoutClass } from './layout-class.ts';

/**
 * The rules that all slides of a template share: its colours as custom properties, its fonts, and what stands behind the
 * slides of each layout. They reach nothing outside elements of class `slide` or `notes`.
 */
export function stylesheet(template: Template, memory: Memory = NO_MEMORY): string {
  return memory.keep('html stylesheet', [template], () => writeRules(template));
}

function writeRules(template: Template): string {
  const { grid, fonts, colours } = template;
  const tokens = Object.keys(colours) as ColourToken[];
  const own = tokens.map((token) => `--${token}:#${colours[token]}`).join(';');
  const look =
    `.slide{width:${points(grid.width)};height:${points(grid.height)};${own};` +
    `--heading:${fontFamily(fonts.heading)};--body:${fontFamily(fonts.body)}}`;
  const ofColours = tokens.map(
    (token) =>
      `.slide .${token}{color:var(--${token})}.slide .fill-${token}{fill:var(--${token})}.slide .stroke-${token}{stroke:var(--${token})}`,
  );
  return [SHARED, look, ...ofColours, ...template.layouts.map((layout) => behind(layout, template))].join('\n');
}

function behind(layout: Layout, template: Template): string {
  const drawn = layout.decorations.map(
    ({ box, colour }) => `<rect ${boxAttributes(box)} fill="#${template.colours[colour]}"/>`,
  );
  const image = drawn.length === 0 ? '' : `;background-image:${svgAddress(drawn.join(''), template)}`;
  return `.slide.${layoutClass(layout.name, template)}{background-color:var(--${layout.background})${image}}`;
}

function svgAddress(content: string, { grid }: Template): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${number(grid.width)} ${number(grid.height)}">${content}</svg>`;
  return `url("data:image/svg+xml,${encodeURIComponent(svg)}")`;
}

const SHARED = `
.slide{position:relative;overflow:clip;box-sizing:border-box;margin:0;color:var(--ink);font-family:var(--body);font-weight:400;font-style:normal;text-align:left;text-rendering:geometricPrecision;background-size:100% 100%;-webkit-print-color-adjust:exact;print-color-adjust:exact}
.slide :is(.text,table,img,svg){position:absolute;box-sizing:border-box;margin:0}
.slide :is(ul,ol,li,.words){margin:0;padding:0;border:0;list-style:none;font-weight:400}
.slide .line{display:block;height:var(--line);line-height:0;white-space:pre}
.slide .line::before{content:"";display:inline-block;height:var(--base)}
.slide .divided::after{content:"-"}
.slide .heading{font-family:var(--heading)}
:is(.slide,.notes) .bold{font-weight:700}
.slide .light{font-weight:400}
:is(.slide,.notes) .italic{font-style:italic}
.slide .capitals{text-transform:uppercase}
.slide .right{text-align:right}
.slide .center{text-align:center}
.slide .unsourced{color:var(--ink);background:var(--series2)}
.notes{white-space:pre-line}
.slide .marker{display:inline-block}
.slide .bullet{font-family:Arial,Arimo,"Liberation Sans",sans-serif}
.slide a{color:inherit;text-decoration:underline;text-decoration-thickness:.06em;text-underline-offset:.12em}
.slide a:focus-visible{outline:2pt solid currentColor;outline-offset:1pt}
.slide .cover{position:absolute;inset:0}
.slide table{table-layout:fixed;border-collapse:separate;border-spacing:0;font-size:1pt}
.slide :is(td,th){position:relative;box-sizing:border-box;padding:var(--down) var(--across);vertical-align:top;text-align:left}
.slide thead :is(td,th){vertical-align:bottom}
.slide :is(td,th)::after{content:"";position:absolute;left:0;right:0;bottom:-.25pt;border-bottom:.5pt solid var(--hairline)}
.slide thead :is(td,th)::after{bottom:-.5pt;border-bottom:1pt solid var(--ink)}
.slide img{image-orientation:none}
.slide svg{overflow:visible}
.slide .marks{left:0;top:0;width:100%;height:100%;pointer-events:none}
.slide .hollow{fill:none}
.slide .pale{fill-opacity:.25}
.slide svg text{white-space:pre}
`.trim();
