import type { z } from 'zod';
import { type Diagnostic, diagnostic, type Outcome } from '../diagnostics/diagnostic.ts';
import { gatherFindings } from '../diagnostics/findings.ts';
import type { ColourToken } from '../model/colour.ts';
import type { Span } from '../model/span.ts';
import type { Layout, Template } from '../model/template.ts';
import type { TemplateSource } from '../model/template-source.ts';
import type { TextFile } from '../model/text-file.ts';
import type { TextStyle } from '../model/text-style.ts';
import type { YamlNode } from '../yaml/node.ts';
import { parseYaml } from '../yaml/parse.ts';
import { nodeAt, spanAt } from '../yaml/path.ts';
import { readAs } from '../yaml/read-as.ts';
import { allColours } from './all-colours.ts';
import { filesIn } from './files-in.ts';
import { checkFonts, readFontTables } from './fonts.ts';
import { inheritFiles, inheritTree } from './inherit.ts';
import { readLayout } from './layout.ts';
import { readPartials } from './read-partials.ts';
import { TEMPLATE_SCHEMA } from './schema.ts';
import { checkSeriesContrast } from './series-contrast.ts';
import { checkSlotsApart } from './slot-room.ts';
import { type PlacedSlots, placeSlots, type SlotContext } from './slots.ts';
import { checkNamedStyles } from './text-size.ts';
import { writtenTexts } from './texts.ts';

/**
 * Reads a template from its texts: `template.yaml`, `layouts/*.yaml` and `text/*.hbs`, in any order. Undefined without
 * a readable `template.yaml`; an unreadable layout is left out and reported.
 *
 * @param name - the template's folder in `templates/`
 * @param parents - the templates it inherits from, nearest first: they supply whatever it leaves out
 */
export function parseTemplate(
  name: string,
  ownFiles: readonly TextFile[],
  parents: readonly TemplateSource[] = [],
): Outcome<Template | undefined> {
  const chain = [{ name, files: ownFiles }, ...parents];
  const found = gatherFindings();
  const root = found.take(inheritTree(chain));
  const read = root && found.take(readAs(TEMPLATE_SCHEMA, root, 'the template'));
  if (!root || !read) return found.with(undefined);
  const files = inheritFiles(chain);
  const { fonts, styles, grid } = read;
  const colours = allColours(read.colours);
  found.add(...checkTokens(read, colours, name, root));
  const frame = found.take(placeFrame(read, colours, root));
  const changedColour = (colour: ColourToken) => {
    const span = nodeAt(root, ['colours', colour])?.span;
    return parents.length > 0 && span?.file === root.span.file ? span : undefined;
  };
  const layouts = found.take(readLayouts(files, frame, { colours, styles, grid, changedColour }));
  if (layoutFiles(files).length === 0) {
    const message = `the template ${name} has no layout`;
    const hint = 'add a file such as layouts/content.yaml';
    found.add(diagnostic('template/incomplete', { message, span: root.span, hint }));
  }
  const partials = found.take(readPartials(files));
  const fontTables = found.take(readFontTables(files));
  found.add(...checkFonts(fonts, fontTables, root));
  const template: Template = {
    name,
    span: root.span,
    label: writtenTexts(read),
    fonts,
    ...(Object.keys(fontTables).length > 0 && { fontTables }),
    colours,
    styles,
    grid,
    layouts,
    partials,
  };
  const { value, diagnostics } = found.with(template);
  return { value, diagnostics: contrastOnce(diagnostics) };
}

type TemplateFile = z.infer<typeof TEMPLATE_SCHEMA>;

function checkTokens(
  { template, styles }: TemplateFile,
  colours: Template['colours'],
  name: string,
  root: YamlNode,
): readonly Diagnostic[] {
  return [
    ...checkName(template, name, root),
    ...checkLines(styles, root),
    ...checkNamedStyles(styles, (style) => spanAt(root, ['styles', style, 'size'])),
    ...checkSeriesContrast(colours, (colour) =>
      changedSpan(root, [
        ['colours', colour],
        ['colours', 'paper'],
      ]),
    ),
  ];
}

/** What all layouts share, if the template has it. */
function placeFrame(
  { frame, styles, grid }: TemplateFile,
  colours: Template['colours'],
  root: YamlNode,
): Outcome<PlacedSlots> {
  const node = nodeAt(root, ['frame']);
  if (!frame || !node) return { value: { slots: [], decorations: [] }, diagnostics: [] };
  const { value, diagnostics } = placeSlots(frame, node, { colours, styles, grid });
  return { value, diagnostics: [...diagnostics, ...checkSlotsApart(value.slots, [], { kind: 'frame' })] };
}

function layoutFiles(files: readonly TextFile[]) {
  return filesIn(files, /(?:^|\/)layouts\/([^/]+)\.ya?ml$/);
}

function readLayouts(files: readonly TextFile[], frame: PlacedSlots, context: SlotContext): Outcome<readonly Layout[]> {
  const found = gatherFindings();
  const layouts = layoutFiles(files).flatMap(({ name, file }) => {
    const node = found.take(parseYaml(file.path, file.text));
    return (node && found.take(readLayout(name, node, frame, context))) ?? [];
  });
  return found.with(layouts);
}

/** Reports a style that is too faint only once, at the first slot that uses it, with the number of further uses. */
function contrastOnce(found: readonly Diagnostic[]): readonly Diagnostic[] {
  return found.flatMap((each) => {
    if (each.code !== 'template/contrast') return [each];
    const [first, ...more] = found.filter(({ code, message }) => code === each.code && message === each.message);
    if (each !== first) return [];
    if (each.at?.kind !== 'layout' || more.length === 0) return [each];
    return [{ ...each, at: { ...each.at, more: more.length } }];
  });
}

/** Of values that don't go together, the first that the template itself says, if it says any: it need not be told of a parent's. */
function changedSpan(root: YamlNode, paths: readonly [readonly string[], ...(readonly string[])[]]): Span {
  const spans = paths.map((path) => nodeAt(root, path)?.span);
  return spans.find((span) => span?.file === root.span.file) ?? spanAt(root, paths[0]);
}

function checkName(written: string, folder: string, root: YamlNode): readonly Diagnostic[] {
  if (written === folder) return [];
  const message = `the template in the folder ${folder} calls itself ${written}`;
  const hint = `write template: ${folder}, or rename the folder`;
  return [diagnostic('template/name', { message, span: spanAt(root, ['template']), hint })];
}

function checkLines(styles: Readonly<Record<string, TextStyle>>, root: YamlNode): readonly Diagnostic[] {
  return Object.entries(styles).flatMap(([name, style]) => {
    if (style.line >= style.size) return [];
    const message = `lines of the style ${name} are ${style.line} points apart, and its letters are ${style.size} high`;
    const hint = 'give it a line of its size or more';
    const span = changedSpan(root, [
      ['styles', name, 'line'],
      ['styles', name, 'size'],
    ]);
    return [diagnostic('template/line-height', { message, span, hint })];
  });
}
