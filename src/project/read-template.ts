import type { Outcome } from '../diagnostics/diagnostic.ts';
import { gatherFindings } from '../diagnostics/findings.ts';
import type { Template } from '../model/template.ts';
import type { TemplateChain, TemplateSource } from '../model/template-source.ts';
import type { TextFile } from '../model/text-file.ts';
import { inheritFiles, inheritTree, masterOf, parentOf } from '../template/inherit.ts';
import type { ReadMasters } from '../template/own-file/read-masters.ts';
import type { YamlNode } from '../yaml/node.ts';
import { findMaster, isMasterFile, type NamedMaster } from './find-master.ts';
import { findTemplate } from './find-template.ts';
import type { Io } from './io.ts';
import type { Workspace } from './workspace.ts';

/** A template of the workspace as it was written, and as it is read. */
export interface ReadTemplate {
  /** The template, the one it extends, and so on; empty where it is a PowerPoint file alone. */
  readonly chain: readonly TemplateSource[];
  /** The tokens of all of them; each node has the span where it was written. */
  readonly tokens: YamlNode | undefined;
  /** The layouts and partials that stand, each of whichever template it comes from. */
  readonly files: readonly TextFile[];
  /** Undefined where template.yaml, or the PowerPoint file, can't be read. */
  readonly template: Template | undefined;
  /** Where its look is a PowerPoint file's. */
  readonly master?: ReadMaster;
}

export interface ReadMaster extends Pick<ReadMasters, 'mapping' | 'layouts'> {
  /** Relative to the workspace's root. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Reads a template by its name, or by that of its PowerPoint file. Undefined where it, or what it extends, is not there. */
export async function readTemplate(
  io: Io,
  workspace: Workspace,
  name: string,
): Promise<Outcome<ReadTemplate | undefined>> {
  if (isMasterFile(name)) return readWithMaster(io, workspace, { value: name }, undefined);
  const found = gatherFindings();
  const [own, ...parents] = found.take(findTemplate(io, workspace, { value: name }, parentOf));
  if (own === undefined) return found.with(undefined);
  const chain: TemplateChain = [own, ...parents];
  const master = masterOf(chain);
  if (master) return found.with(found.take(await readWithMaster(io, workspace, master, chain)));
  const { parseTemplate } = await import('../template/parse-template.ts');
  const template = found.take(parseTemplate(own.name, own.files, parents));
  return found.with({ chain, tokens: inheritTree(chain).value, files: inheritFiles(chain), template });
}

async function readWithMaster(
  io: Io,
  workspace: Workspace,
  named: NamedMaster,
  chain: TemplateChain | undefined,
): Promise<Outcome<ReadTemplate | undefined>> {
  const found = gatherFindings();
  const file = found.take(findMaster(io, workspace, named));
  if (file === undefined) return found.with(undefined);
  const { readMasterTemplate } = await import('../template/own-file/master-template.ts');
  const read = found.take(readMasterTemplate(chain, file));
  return found.with({
    chain: chain ?? [],
    tokens: chain && inheritTree(chain).value,
    files: chain ? inheritFiles(chain) : [],
    template: read?.template,
    ...(read && { master: { path: file.path, bytes: file.bytes, mapping: read.mapping, layouts: read.layouts } }),
  });
}
