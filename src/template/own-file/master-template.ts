import { type Diagnostic, diagnostic, type Outcome } from '../../diagnostics/diagnostic.ts';
import { gatherFindings } from '../../diagnostics/findings.ts';
import type { TemplateChain } from '../../model/template-source.ts';
import { spanAt } from '../../yaml/path.ts';
import { readAs } from '../../yaml/read-as.ts';
import { readFontTables } from '../fonts.ts';
import { inheritFiles, inheritTree } from '../inherit.ts';
import { readPartials } from '../read-partials.ts';
import { writtenTexts } from '../texts.ts';
import { type MasterSource, type ReadMasters, readMasters } from './read-masters.ts';
import { MASTER_TEMPLATE_SCHEMA, slotMapOf } from './slot-map.ts';

/**
 * Reads a template that takes a PowerPoint file's masters. Its template.yaml says which layouts and placeholders hold
 * what; the file decides the rest. The template may have its own text partials.
 *
 * @param chain - the template, its parent, the parent's parent …; undefined if the file alone is the template
 */
export function readMasterTemplate(
  chain: TemplateChain | undefined,
  source: MasterSource,
): Outcome<ReadMasters | undefined> {
  if (chain === undefined) return readMasters(source);
  const found = gatherFindings();
  const root = found.take(inheritTree(chain));
  if (root === undefined) return found.with(undefined);
  const mixed = otherLook(root.kind === 'map' ? root.entries.map(({ key, value }) => ({ key, span: value.span })) : []);
  if (mixed) return { value: undefined, diagnostics: [...found.with(undefined).diagnostics, mixed] };
  const file = found.take(readAs(MASTER_TEMPLATE_SCHEMA, root, 'the template'));
  if (file === undefined) return found.with(undefined);
  const [{ name }] = chain;
  if (file.template !== name) {
    const message = `the template in the folder ${name} calls itself ${file.template}`;
    const span = spanAt(root, ['template']);
    found.add(diagnostic('template/name', { message, span, hint: `write template: ${name}, or rename the folder` }));
  }
  const files = inheritFiles(chain);
  const fontTables = found.take(readFontTables(files));
  const partials = found.take(readPartials(files));
  const read = found.take(readMasters(source, { map: slotMapOf(file, root), fontTables }));
  if (read?.template === undefined) return found.with(read);
  const template = {
    ...read.template,
    name,
    span: root.span,
    label: writtenTexts(file),
    partials: { ...read.template.partials, ...partials },
  };
  return found.with({ ...read, template });
}

/** A master brings its own colours, fonts, sizes and boxes, so a template has either those or a master. */
function otherLook(
  keys: readonly { readonly key: string; readonly span: Diagnostic['span'] }[],
): Diagnostic | undefined {
  const other = keys.find(({ key }) => ['fonts', 'colours', 'styles', 'grid', 'frame'].includes(key));
  if (other === undefined) return undefined;
  return diagnostic('template/master-map', {
    message: `a template with a master takes its ${other.key} from the PowerPoint file`,
    span: other.span,
    hint: 'leave it out, and let the template extend none that has it; change it in PowerPoint: View, Slide Master',
  });
}
