import type { Outcome } from './diagnostics/diagnostic.ts';
import { gatherFindings } from './diagnostics/findings.ts';
import { findTemplate } from './find-template.ts';
import type { Io } from './io.ts';
import type { Template } from './model/template.ts';
import type { TemplateSource } from './model/template-source.ts';
import type { TextFile } from './model/text-file.ts';
import { inheritFiles, inheritTree, parentOf } from './parse/template/inherit.ts';
import { parseTemplate } from './parse/template.ts';
import type { YamlNode } from './parse/yaml.ts';
import type { Workspace } from './workspace.ts';

/** A template of the workspace as it was written, and as it is read. */
export interface ReadTemplate {
  /** The template, the one it extends, and so on. */
  readonly chain: readonly TemplateSource[];
  /** The tokens of all of them; each node has the span where it was written. */
  readonly tokens: YamlNode | undefined;
  /** The layouts and partials that stand, each of whichever template it comes from. */
  readonly files: readonly TextFile[];
  /** Undefined where template.yaml can't be read. */
  readonly template: Template | undefined;
}

/** Reads a template by its name. Undefined where it, or what it extends, is not there. */
export function readTemplate(io: Io, workspace: Workspace, name: string): Outcome<ReadTemplate | undefined> {
  const found = gatherFindings();
  const [own, ...parents] = found.take(findTemplate(io, workspace, { value: name }, parentOf));
  if (own === undefined) return found.with(undefined);
  const chain = [own, ...parents];
  const template = found.take(parseTemplate(own.name, own.files, parents));
  return found.with({ chain, tokens: inheritTree(chain).value, files: inheritFiles(chain), template });
}
