import { type Diagnostic, diagnostic, type Outcome } from '../diagnostics/diagnostic.ts';
import type { ColourToken } from '../model/colour.ts';
import type { Span } from '../model/span.ts';
import type { Layout, Template } from '../model/template.ts';
import type { TemplateSource } from '../model/template-source.ts';
import type { TextFile } from '../model/text-file.ts';
import type { TextStyle } from '../model/text-style.ts';
import type { YamlNode } from '../yaml/node.ts';
import { parseYaml } from '../yaml/parse.ts';
import { nodeAt, readAs, spanAt } from '../yaml/read-as.ts';
import { filesIn } from './files-in.ts';
import { checkFonts, readFontTables } from './fonts.ts';
import { inheritFiles, inheritTree } from './inherit.ts';
import { readLayout } from './layout.ts';
import { readPartials } from './read-partials.ts';
import { TEMPLATE_SCHEMA } from './schema.ts';
import { checkSeriesContrast } from './series-contrast.ts';
import { checkSlotsApart } from './slot-room.ts';
import { type PlacedSlots, placeSlots } from './slots.ts';
import { checkNamedStyles } from './text-size.ts';
import { writtenTexts } from './texts.ts';

/**
 * Reads a template from its texts: `template.yaml`, `layouts/*.yaml` and `text/*.hbs`, in any order. Undefined where
 * there is no `template.yaml` that can be read; a layout that can't be read is left out, with a finding.
 *
 * @param name - the template's folder in `templates/`
 * @param parents - what it extends, and what that extends … : whatever the template does not say comes from them, the
 *   nearest first
 */
export function parseTemplate(
  name: string,
  ownFiles: readonly TextFile[],
  parents: readonly TemplateSource[] = [],
): Outcome<Template | undefined> {
  const chain = [{ name, files: ownFiles }, ...parents];
  const tree = inheritTree(chain);
  const files = inheritFiles(chain);
  const found: Diagnostic[] = [...tree.diagnostics];
  const root = tree.value;
  if (!root) return { value: undefined, diagnostics: found };
  const shape = readAs(TEMPLATE_SCHEMA, root, 'the template');
  found.push(...shape.diagnostics);
  if (!shape.value) return { value: undefined, diagnostics: found };
  const { fonts, colours, styles, grid, frame } = shape.value;
  found.push(
    ...checkName(shape.value.template, name, root),
    ...checkLines(styles, root),
    ...checkNamedStyles(styles, (style) => spanAt(root, ['styles', style, 'size'])),
    ...checkSeriesContrast(colours, (colour) =>
      changedSpan(root, [
        ['colours', colour],
        ['colours', 'paper'],
      ]),
    ),
  );
  let framed: PlacedSlots = { slots: [], decorations: [] };
  const frameNode = nodeAt(root, ['frame']);
  if (frame && frameNode) {
    const placed = placeSlots(frame, frameNode, { colours, styles, grid });
    found.push(...placed.diagnostics, ...checkSlotsApart(placed.value.slots, [], { kind: 'frame' }));
    framed = placed.value;
  }
  const changedColour = (colour: ColourToken) => {
    const span = nodeAt(root, ['colours', colour])?.span;
    return parents.length > 0 && span?.file === root.span.file ? span : undefined;
  };
  const layouts = filesIn(files, /(?:^|\/)layouts\/([^/]+)\.ya?ml$/).flatMap(({ name: layoutName, file }): Layout[] => {
    const node = readNode(file, found);
    if (!node) return [];
    const layout = readLayout(layoutName, node, framed, { colours, styles, grid, changedColour });
    found.push(...layout.diagnostics);
    return layout.value ? [layout.value] : [];
  });
  if (!files.some((file) => /(?:^|\/)layouts\/[^/]+\.ya?ml$/.test(file.path))) {
    const message = `the template ${name} has no layout`;
    const hint = 'add a file such as layouts/content.yaml';
    found.push(diagnostic('template/incomplete', { message, span: root.span, hint }));
  }
  const partials = readPartials(files);
  found.push(...partials.diagnostics);
  const own = readFontTables(files);
  found.push(...own.diagnostics, ...checkFonts(fonts, own.value, root));
  const template: Template = {
    name,
    span: root.span,
    label: writtenTexts(shape.value),
    fonts,
    ...(Object.keys(own.value).length > 0 && { fontTables: own.value }),
    colours,
    styles,
    grid,
    layouts,
    partials: partials.value,
  };
  return { value: template, diagnostics: contrastOnce(found) };
}

/** A style that is too faint is told once, at the first slot that uses it, and how many more do. */
function contrastOnce(found: readonly Diagnostic[]): readonly Diagnostic[] {
  return found.flatMap((each) => {
    if (each.code !== 'template/contrast') return [each];
    const [first, ...more] = found.filter(({ code, message }) => code === each.code && message === each.message);
    if (each !== first) return [];
    if (each.at?.kind !== 'layout' || more.length === 0) return [each];
    return [{ ...each, at: { ...each.at, more: more.length } }];
  });
}

function readNode(file: TextFile, found: Diagnostic[]): YamlNode | undefined {
  const outcome = parseYaml(file.path, file.text);
  found.push(...outcome.diagnostics);
  return outcome.value;
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
