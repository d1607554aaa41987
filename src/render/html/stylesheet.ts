import type { ColourToken } from '../../model/colour.ts';
import { type Memory, NO_MEMORY } from '../../model/memory.ts';
import type { Template } from '../../model/template.ts';
import { shadesOf } from '../../template/own-file/colours.ts';
import { backdropOf } from './backdrop/backdrop.ts';
import { fontFamily, points } from './css.ts';
import { layoutClass } from './layout-class.ts';

/**
 * The rules that all slides of a template share: its colours as custom properties, its fonts, and what stands behind the
 * slides of each layout. They reach nothing outside elements of class `slide` or `notes`.
 */
export function stylesheet(template: Template, memory: Memory = NO_MEMORY): string {
  return memory.keep('html stylesheet', [template], () => writeRules(template, memory));
}

function writeRules(template: Template, memory: Memory): string {
  const { grid, fonts, colours, layouts, master } = template;
  const behind = layouts.map((layout) => ({ layout, backdrop: backdropOf(layout, template, memory) }));
  // What several layouts share, as a master's pictures, stands here once.
  const layers = [...new Set(behind.flatMap(({ backdrop }) => backdrop.layers))];
  const look =
    `.slide{width:${points(grid.width)};height:${points(grid.height)};${coloursOf(colours)};` +
    `--heading:${fontFamily(fonts.heading)};--body:${fontFamily(fonts.body)}}`;
  const drawings = layers.map(
    (layer, index) => `.slide{--behind-${index + 1}:url("data:image/svg+xml,${encodeURIComponent(layer)}")}`,
  );
  const ofLayouts = behind.map(({ layout, backdrop }) => {
    const palette = master?.layouts[layout.name]?.palette;
    const own = palette && backdrop.colours ? `${coloursOf(shadesOf(palette, backdrop.colours))};` : '';
    const images = backdrop.layers.map((layer) => `var(--behind-${layers.indexOf(layer) + 1})`).join(',');
    const image = images === '' ? '' : `;background-image:${images}`;
    return `.slide.${layoutClass(layout.name, template)}{${own}background-color:var(--${layout.background})${image}}`;
  });
  const ofColours = tokensOf(colours).map(
    (token) =>
      `.slide .${token}{color:var(--${token})}.slide .fill-${token}{fill:var(--${token})}.slide .stroke-${token}{stroke:var(--${token})}`,
  );
  return [SHARED, look, ...drawings, ...ofColours, ...ofLayouts].join('\n');
}

function tokensOf(colours: Template['colours']): readonly ColourToken[] {
  return Object.keys(colours) as ColourToken[];
}

function coloursOf(colours: Template['colours']): string {
  return tokensOf(colours)
    .map((token) => `--${token}:#${colours[token]}`)
    .join(';');
}

/**
 * What the slides of a template show otherwise than PowerPoint does, as clauses, each once: shapes and pictures of an
 * organisation's own masters that are drawn as their boxes.
 */
export function drawnOtherwise(template: Template, memory: Memory = NO_MEMORY): readonly string[] {
  return [...new Set(template.layouts.flatMap((layout) => backdropOf(layout, template, memory).told))];
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
.slide .unsourced{color:var(--ink);background:var(--hairline)}
.slide .raised{font-size:66.7%;line-height:0;position:relative;top:-.5em}
.notes{white-space:pre-line}
.slide .marker{display:inline-block}
.slide .bullet{font-family:Arial,Arimo,"Liberation Sans",sans-serif}
.slide a{color:inherit;text-decoration:underline;text-decoration-thickness:.06em;text-underline-offset:.12em}
.slide table a{text-decoration:none}
.slide a:focus-visible{outline:2pt solid currentColor;outline-offset:1pt}
.slide .cover{position:absolute;inset:0}
.slide table{table-layout:fixed;border-collapse:separate;border-spacing:0;font-size:1pt}
.slide :is(td,th){position:relative;box-sizing:border-box;padding:var(--down) 0;vertical-align:top;text-align:left}
.slide thead :is(td,th){vertical-align:bottom;padding-block:var(--head)}
.slide :is(td,th)::after{content:"";position:absolute;left:0;right:0;bottom:-.25pt;border-bottom:.5pt solid var(--hairline)}
.slide thead :is(td,th)::after{bottom:-.5pt;border-bottom:1pt solid var(--primary)}
.slide thead .ours::after{bottom:-1.5pt;border-bottom-width:3pt}
.slide tbody tr:last-child :is(td,th)::after{border:0}
.slide .emphasis{background:var(--primary)}
.slide .total :is(td,th)::before{content:"";position:absolute;left:0;right:0;top:-.5pt;border-top:1pt solid var(--primary)}
.slide img{image-orientation:none}
.slide svg{overflow:visible}
.slide .marks{left:0;top:0;width:100%;height:100%;pointer-events:none}
.slide .hollow{fill:none}
.slide .pale{fill-opacity:.25}
.slide svg text{white-space:pre}
`.trim();
