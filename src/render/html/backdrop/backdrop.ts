import { dirname, join } from 'node:path/posix';
import type { Master } from '../../../model/master.ts';
import { type Memory, NO_MEMORY } from '../../../model/memory.ts';
import type { Layout, Template } from '../../../model/template.ts';
import { readXml, type XmlElement } from '../../../opc/xml-tree.ts';
import { type MappedColours, mappedColours } from '../../../template/own-file/colours.ts';
import { below, elementsOf } from '../../../template/own-file/xml-path.ts';
import { number } from '../css.ts';
import { boxAttributes } from '../drawing.ts';
import type { DrawingContext } from './drawing-context.ts';
import { fillAttributes, fillIn, themeFill } from './fill.ts';
import { artOf } from './shapes.ts';

/** What stands behind the slides of a layout. */
export interface Backdrop {
  /** Drawings as large as the slide, complete SVG each, the uppermost first. */
  readonly layers: readonly string[];
  /** The colours of an organisation’s own layout by their names there, where it maps the theme’s otherwise. */
  readonly colours?: MappedColours;
  /** What is drawn otherwise than PowerPoint draws it, each said once. */
  readonly told: readonly string[];
}

/** Draws what a layout puts behind its slides: decorations, or all that an organisation’s own master and layout show. */
export function backdropOf(layout: Layout, template: Template, memory: Memory = NO_MEMORY): Backdrop {
  return memory.keep('html backdrop', [layout, template], () =>
    template.master === undefined ? decorations(layout, template) : ownBackdrop(layout, template, template.master),
  );
}

function decorations(layout: Layout, template: Template): Backdrop {
  const drawn = layout.decorations.map(
    ({ box, colour }) => `<rect ${boxAttributes(box)} fill="#${template.colours[colour]}"/>`,
  );
  return { layers: drawn.length === 0 ? [] : [svg(drawn.join(''), template)], told: [] };
}

function svg(content: string, { grid }: Template): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${number(grid.width)} ${number(grid.height)}" ` +
    `preserveAspectRatio="none">${content}</svg>`
  );
}

function ownBackdrop(layout: Layout, template: Template, master: Master): Backdrop {
  const own = master.layouts[layout.name];
  const partNamed = (name: string | undefined) => master.parts.find((part) => part.name === name);
  const related = (name: string, kind: string) => {
    const relation = partNamed(name)?.relationships.find(({ type }) => type.endsWith(`/${kind}`));
    return relation && join(dirname(name), relation.target);
  };
  const rootOf = (name: string | undefined): XmlElement | undefined => {
    const content = partNamed(name)?.content;
    const read = typeof content === 'string' ? readXml(content) : undefined;
    return read?.kind === 'read' ? read.root : undefined;
  };
  const layoutRoot = rootOf(own?.part);
  const masterName = own && related(own.part, 'slideMaster');
  const masterRoot = rootOf(masterName);
  if (own === undefined || layoutRoot === undefined || masterRoot === undefined || masterName === undefined)
    return { layers: [], told: [] };
  const theme = rootOf(related(masterName, 'theme'));
  const override = below(layoutRoot, 'clrMapOvr', 'overrideClrMapping')?.attributes;
  const colours = mappedColours(theme, override ?? below(masterRoot, 'clrMap')?.attributes ?? new Map());
  const told = new Set<string>();
  const layer = (part: string, draw: (context: DrawingContext) => string): readonly string[] => {
    const definitions: string[] = [];
    const content = draw({
      colours,
      theme: below(theme, 'themeElements'),
      fonts: template.fonts,
      picture: (id) => {
        const relation = partNamed(part)?.relationships.find((each) => each.id === id && !each.external);
        return relation && partNamed(join(dirname(part), relation.target));
      },
      define: (write) => {
        const id = `d${definitions.length}`;
        definitions.push('');
        definitions[Number(id.slice(1))] = write(id);
        return `url(#${id})`;
      },
      tell: (what) => told.add(what),
    });
    const defs = definitions.length === 0 ? '' : `<defs>${definitions.join('')}</defs>`;
    return content === '' ? [] : [svg(`${defs}${content}`, template)];
  };
  const page = { x: 0, y: 0, width: template.grid.width, height: template.grid.height };
  const [backgroundPart, background] = [
    [own.part, below(layoutRoot, 'cSld', 'bg')] as const,
    [masterName, below(masterRoot, 'cSld', 'bg')] as const,
  ].find(([, element]) => element !== undefined) ?? [masterName, undefined];
  const showsMaster = !['0', 'false'].includes(layoutRoot.attributes.get('showMasterSp') ?? '1');
  return {
    layers: [
      ...layer(own.part, (context) => artOf(layoutRoot, context)),
      ...(showsMaster ? layer(masterName, (context) => artOf(masterRoot, context)) : []),
      ...layer(backgroundPart, (context) => {
        const reference = below(background, 'bgRef');
        const { fill, open } = reference
          ? themeFill(reference, context)
          : { fill: fillIn(below(background, 'bgPr')), open: undefined };
        if (fill === undefined || elementsOf(background).length === 0) return '';
        return `<rect ${boxAttributes(page)}${fillAttributes(fill, page, context, open)}/>`;
      }),
    ],
    colours,
    told: [...told],
  };
}
